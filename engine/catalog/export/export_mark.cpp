// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export_mark.h"

#include <set>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using nlohmann::json;

namespace {

constexpr const char* kMark = ".vitrine-export";
constexpr const char* kBelongsTo = "belongs_to";
constexpr const char* kFiles = "files";

/// Files, links and empty folders at any depth, but for the mark. Throws Error{FileUnreadable}.
std::set<std::string> filesIn(const std::filesystem::path& folder)
{
    std::set<std::string> files;
    std::error_code code;
    for (std::filesystem::recursive_directory_iterator entry(folder, code), end; !code && entry != end;) {
        const bool isFolder = std::filesystem::is_directory(entry->symlink_status(code));
        if (!isFolder || std::filesystem::is_empty(entry->path(), code))
            files.insert(entry->path().lexically_relative(folder).generic_string());
        if (!code)
            entry.increment(code);
    }
    if (code)
        throw core::Error({core::ErrorCode::FileUnreadable, {.file = folder}, {code.message()}});
    files.erase(kMark);
    return files;
}

/// As the mark writes it: a name may be no UTF-8.
std::string written(const std::string& text)
{
    return json::parse(json(text).dump(-1, ' ', false, json::error_handler_t::replace)).get<std::string>();
}

/// None for a mark that is missing, damaged or somebody else's.
std::set<std::string> markedFiles(const std::filesystem::path& folder, const std::string& belongsTo)
{
    if (std::error_code code; !std::filesystem::is_regular_file(folder / kMark, code))
        return {};
    const auto mark = json::parse(core::readFile(folder / kMark), nullptr, false);
    try {
        if (mark.at(kBelongsTo) == written(belongsTo))
            return mark.at(kFiles).get<std::set<std::string>>();
    } catch (const json::exception&) { // then nothing is known of the folder
    }
    return {};
}

} // namespace

void markExport(const std::filesystem::path& folder, const std::string& belongsTo)
{
    const json mark = {{kBelongsTo, belongsTo}, {kFiles, filesIn(folder)}};
    core::writeFileAtomically(folder / kMark, mark.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

std::optional<std::string> fileOfOthers(const std::filesystem::path& folder, const std::string& belongsTo)
{
    const auto marked = markedFiles(folder, belongsTo);
    for (const auto& file : filesIn(folder))
        if (!marked.contains(file))
            return file;
    return std::nullopt;
}

} // namespace vitrine::catalog
