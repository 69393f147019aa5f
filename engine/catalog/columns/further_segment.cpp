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
            if (value.empty())
                value = std::move(text);
            else // of several that differ in case alone the first
                segment.names.front() = 0;
        });
    for (const auto& texts : columns)
        segment.columns.push_back(encodeTexts(texts));
    return segment;
}

template <typename Seen> std::uint32_t FurtherNames::lookFor(const Seen& seen) const
{
    std::uint32_t number = 0, bytes = 0;
    for (std::size_t at = 1; at < m_data.size(); at += bytes, ++number) {
        std::memcpy(&bytes, m_data.data() + at, sizeof(bytes));
        at += sizeof(bytes);
        if (seen(m_data.substr(at, bytes)))
            break;
    }
    return number;
}

std::uint32_t FurtherNames::count() const
{
    return lookFor([](std::string_view) { return false; });
}

std::optional<std::uint32_t> FurtherNames::find(std::string_view name) const
{
    bool found = false;
    const auto number = lookFor([&](std::string_view some) { return found = some == name; });
    return found ? std::optional(number) : std::nullopt;
}

std::string mappedTexts(const std::string& data, const std::function<std::string(std::string_view)>& textOf)
{
    const TextSegment view(data);
    std::vector<std::string> different;
    for (std::uint32_t code = 0; code < view.count(); ++code)
        different.push_back(textOf(view.text(code)));
    std::vector<std::string> texts;
    for (std::uint32_t row = 0; row < kSegmentRows; ++row)
        texts.push_back(different[view.code(row)]);
    return encodeTexts(texts);
}

std::string noTexts()
{
    return encodeTexts(std::vector<std::string>(kSegmentRows));
}

} // namespace vitrine::catalog
