// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/catalog/import/import.h"
#include "engine/catalog/import/picture_paths.h"

namespace vitrine::catalog {

/// One row of a source, before it is mapped.
struct SourceRow {
    std::uint64_t number = 0;             ///< 1-based; for CSV the header is not counted
    nlohmann::ordered_json values;        ///< an object: column → value, in the source's order
    std::optional<core::Problem> refused; ///< the row cannot be read at all
    std::vector<core::Problem> problems;
    Split split = Split::Unassigned; ///< by the folder that the row lies in
    std::string category;            ///< the same, where the row's columns say none
    std::filesystem::path folder;    ///< where this row's relative pictures begin, when the row's place tells
    std::filesystem::path file;      ///< that `number` counts in; empty: the source itself
};

/// Rows of a source, one after the other; memory does not grow with their number. One thread at a time.
class SourceReader {
public:
    virtual ~SourceReader() = default;
    virtual bool next(SourceRow& row) = 0; ///< false at the end
    virtual double share() const = 0;      ///< of the source that has been read, 0 … 1
    virtual std::vector<std::string> columns() const { return {}; } ///< when the source names them beforehand
    /// Of columns(), those that are called otherwise because an earlier one has their name: "title (2)".
    virtual std::vector<std::string> repeatedColumns() const { return {}; }
    virtual std::string encoding() const { return "UTF-8"; }
    virtual char delimiter() const { return ','; }
};

/// How a person says that a text file is to be read; nothing: as recognised.
struct TextReading {
    std::optional<Encoding> encoding{};
    std::optional<char> delimiter{}; ///< between the columns of CSV
};

/// Opens a source of a known format. Throws Error as previewSource.
std::unique_ptr<SourceReader> openSource(const std::filesystem::path& source, SourceFormat format,
                                         const ImportOptions& options = {});

/// Where a source's own pictures may lie: the folder that it is or lies in, absolute.
std::filesystem::path sourceFolder(const std::filesystem::path& source);

/// What a file or folder looks like. Throws Error{FileMissing | SourceUnrecognised | SourceEmpty}.
SourceFormat recogniseSource(const std::filesystem::path& source);

/// Json or JsonLines, by content. Throws Error{FileUnreadable | SourceEmpty}.
SourceFormat recogniseJson(const std::filesystem::path& file, std::optional<Encoding> encoding = {});
bool beginsWithList(const std::filesystem::path& file, std::optional<Encoding> encoding = {});

/// A value as text: strings as they are, null as "", everything else as JSON.
std::string textOf(const nlohmann::ordered_json& value);

std::unique_ptr<SourceReader> openCsv(const std::filesystem::path& file, const TextReading& reading = {});
std::unique_ptr<SourceReader> openJson(const std::filesystem::path& file,
                                       std::optional<Encoding> encoding = {});
std::unique_ptr<SourceReader> openJsonLines(const std::filesystem::path& file,
                                            std::optional<Encoding> encoding = {});
/// What links in the folders below lead to must lie in `allowed`.
std::unique_ptr<SourceReader> openImageFolder(const std::filesystem::path& folder,
                                              const ReadableFolders& allowed,
                                              const TextReading& reading = {});
std::unique_ptr<SourceReader> openClassFolders(const std::filesystem::path& folder,
                                               const ReadableFolders& allowed);
std::unique_ptr<SourceReader> openFlatFolder(const std::filesystem::path& folder,
                                             const ReadableFolders& allowed);

/// metadata.csv or metadata.jsonl of a folder or of its split folders, with the split. Empty when there is
/// none.
std::vector<std::pair<std::filesystem::path, Split>> metadataFiles(const std::filesystem::path& folder);

/// train, validation or test by a folder's name ("val", "valid" and "dev" too).
Split splitOfFolder(const std::string& name);

} // namespace vitrine::catalog
