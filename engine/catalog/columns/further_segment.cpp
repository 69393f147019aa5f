// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/further_segment.h"

#include <cstring>
#include <unordered_map>

#include "engine/catalog/columns/segment.h"
#include "engine/catalog/further_value.h"

namespace vitrine::catalog {

FurtherSegment encodeFurther(const std::vector<std::string>& extras)
{
    std::unordered_map<std::string, std::uint32_t> places;
    std::vector<std::vector<std::string>> columns;
    FurtherSegment segment{std::string(1, 1), {}};
    for (std::size_t row = 0; row < extras.size(); ++row)
        forEachFurther(extras[row], [&](std::string_view name, std::string text) {
            auto place = places.find(std::string(name));
            if (place == places.end()) {
                if (columns.size() == kMostFurtherColumns) {
                    segment.names.front() = 0;
                    return;
                }
                place = places.emplace(name, static_cast<std::uint32_t>(columns.size())).first;
                columns.emplace_back(kSegmentRows);
                const auto bytes = static_cast<std::uint32_t>(name.size());
                segment.names.append(reinterpret_cast<const char*>(&bytes), sizeof(bytes)).append(name);
            }
            auto& value = columns[place->second][row];
            if (value.empty()) // of several that differ in case alone the first
                value = std::move(text);
        });
    for (const auto& texts : columns)
        segment.columns.push_back(encodeTexts(texts));
    return segment;
}

std::optional<std::uint32_t> FurtherNames::find(std::string_view name) const
{
    std::uint32_t number = 0, bytes = 0;
    for (std::size_t at = 1; at < m_data.size(); at += bytes, ++number) {
        std::memcpy(&bytes, m_data.data() + at, sizeof(bytes));
        at += sizeof(bytes);
        if (m_data.substr(at, bytes) == name)
            return number;
    }
    return std::nullopt;
}

std::string furtherTexts(const std::string& extra, std::string_view name)
{
    const TextSegment extras(extra);
    std::vector<std::string> different;
    for (std::uint32_t code = 0; code < extras.count(); ++code)
        different.push_back(furtherText(extras.text(code), name));
    std::vector<std::string> texts;
    for (std::uint32_t row = 0; row < kSegmentRows; ++row)
        texts.push_back(different[extras.code(row)]);
    return encodeTexts(texts);
}

std::string noTexts()
{
    return encodeTexts(std::vector<std::string>(kSegmentRows));
}

} // namespace vitrine::catalog
