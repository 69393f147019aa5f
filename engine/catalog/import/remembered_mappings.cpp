// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/remembered_mappings.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using nlohmann::json;

namespace {

constexpr std::size_t kKept = 200;
constexpr const char* kFileName = "import-mappings.json"; // see FORMAT.md

std::vector<std::string> sorted(std::vector<std::string> columns)
{
    std::sort(columns.begin(), columns.end());
    return columns;
}

json toJson(const SourceChoices& choices)
{
    json fields = json::object();
    for (const auto& [field, column] : choices.mapping.columns)
        fields[nameOf(field)] = column;
    json object = {{"fields", fields}, {"copy_images", choices.copyImages}};
    if (!choices.mapping.pictureRoot.empty())
        object["picture_root"] = choices.mapping.pictureRoot.string();
    if (choices.mapping.decimalSign)
        object["decimal_sign"] = std::string(1, *choices.mapping.decimalSign);
    if (choices.encoding)
        object["encoding"] = nameOf(*choices.encoding);
    if (choices.delimiter)
        object["delimiter"] = std::string(1, *choices.delimiter);
    return object;
}

bool isGuess(const SourceChoices& choices, const ColumnMapping& guess)
{
    return choices.mapping.columns == guess.columns && choices.mapping.pictureRoot.empty() &&
           !choices.mapping.decimalSign && !choices.encoding && !choices.delimiter && !choices.copyImages;
}

/// One sign, kept as a text of one.
std::optional<char> signOf(const json& object, const char* key)
{
    const auto text = object.value(key, std::string());
    return text.size() == 1 ? std::optional(text.front()) : std::nullopt;
}

/// Throws json::exception for what toJson() does not write.
SourceChoices choicesOf(const json& object)
{
    SourceChoices choices;
    for (const auto& [name, column] : object.at("fields").items())
        if (const auto field = fieldNamed(name))
            choices.mapping.columns[*field] = column.get<std::string>();
    choices.mapping.pictureRoot = object.value("picture_root", std::string());
    choices.mapping.decimalSign = signOf(object, "decimal_sign");
    choices.encoding = encodingNamed(object.value("encoding", std::string()));
    choices.delimiter = signOf(object, "delimiter");
    choices.copyImages = object.value("copy_images", false);
    return choices;
}

} // namespace

RememberedMappings::RememberedMappings(const std::string& text)
{
    const auto list = json::parse(text, nullptr, false);
    if (!list.is_array())
        return;
    for (const auto& object : list) {
        try {
            if (const auto format = sourceFormatNamed(object.at("format").get<std::string>()))
                m_entries.push_back({*format, object.at("columns").get<std::vector<std::string>>(),
                                     choicesOf(object.at("choices"))});
        } catch (const json::exception&) {
            continue; // of another version, or damaged: the guess is as good as before
        }
    }
}

std::string RememberedMappings::text() const
{
    auto list = json::array();
    for (const auto& entry : m_entries)
        list.push_back({{"format", nameOf(entry.format)},
                        {"columns", entry.columns},
                        {"choices", toJson(entry.choices)}});
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

RememberedMappings RememberedMappings::ofCatalog(const std::filesystem::path& catalog)
{
    try {
        return RememberedMappings(core::readFile(catalog / kFileName));
    } catch (const core::Error&) {
        return {}; // nothing was chosen, or it cannot be read: the guess is as good as before
    }
}

void RememberedMappings::keepInCatalog(const std::filesystem::path& catalog) const
{
    core::writeFileAtomically(catalog / kFileName, text());
}

std::optional<SourceChoices> RememberedMappings::of(const SourcePreview& recognised) const
{
    const auto columns = sorted(recognised.columns);
    for (const auto& entry : m_entries)
        if (entry.format == recognised.format && entry.columns == columns)
            return entry.choices;
    return std::nullopt;
}

void RememberedMappings::remember(const SourcePreview& recognised, const SourceChoices& choices)
{
    Entry entry{recognised.format, sorted(recognised.columns), choices};
    std::erase_if(m_entries, [&](const Entry& other) {
        return other.format == entry.format && other.columns == entry.columns;
    });
    if (isGuess(choices, recognised.guess))
        return;
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kKept)
        m_entries.erase(m_entries.begin());
}

} // namespace vitrine::catalog
