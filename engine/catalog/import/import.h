// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/error.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

enum class SourceFormat { Csv, JsonLines, ImageFolder, ClassFolders };
std::string nameOf(SourceFormat format); ///< "csv", "jsonl", "imagefolder", "folders"
std::optional<SourceFormat> sourceFormatNamed(const std::string& name);

/// Which column of the source fills which field. Columns that fill none are kept in Product::extra.
struct ColumnMapping {
    std::map<Field, std::string> columns;
    /// Where relative picture paths begin; empty: the source's own folder, or the folder below it where the
    /// first rows' pictures are found.
    std::filesystem::path pictureRoot;
};

/// What a source looks like before it is imported: shown in the mapping page.
struct SourcePreview {
    SourceFormat format = SourceFormat::Csv;
    std::string encoding = "UTF-8"; ///< as detected
    char delimiter = ',';
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< the first 50, as text
    ColumnMapping guess;                        ///< by name and by content
};

struct ImportOptions {
    std::optional<SourceFormat> format;   ///< none: recognised
    std::optional<ColumnMapping> mapping; ///< none: the guess
    bool copyImages = false;              ///< copy pictures into the catalog's images/
};

/// Totals and everything that was not as it should be. Rows with a picture problem are imported and marked;
/// rows that cannot be read at all are refused.
struct ImportReport {
    std::uint64_t rows = 0; ///< in the source
    std::uint64_t imported = 0;
    std::uint64_t updated = 0;
    std::uint64_t refused = 0;
    std::vector<core::Problem> problems; ///< at most 10,000 kept; problemCount counts all
    std::uint64_t problemCount = 0;
};

/// Recognises a file or folder. Throws Error{FileMissing | SourceUnrecognised | SourceEmpty | CsvHeader | …}.
SourcePreview previewSource(const std::filesystem::path& source, const ImportOptions& options = {});

/// Brings a source into the catalog in one undoable step: CSV with pictures, JSON Lines, a Hugging Face
/// `imagefolder` (metadata.csv or metadata.jsonl beside the pictures), or a folder per class. Pictures are
/// looked at (header only) and stay where they are unless copyImages. Relative paths that lead out of the
/// source's folder are refused as a Problem of their row. Throws Error for a source that cannot be read at
/// all, Cancelled (then nothing was imported).
ImportReport importSource(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
                          const core::Progress& progress);

} // namespace vitrine::catalog
