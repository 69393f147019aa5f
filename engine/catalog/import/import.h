// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/catalog/import/encoding.h"
#include "engine/core/error.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

enum class SourceFormat { Csv, JsonLines, ImageFolder, ClassFolders, Json, FlatFolder };
std::string nameOf(SourceFormat format); ///< "csv", "jsonl", "imagefolder", "folders", "json", "flat"
std::optional<SourceFormat> sourceFormatNamed(const std::string& name);

/// Which column of the source fills which field. Columns that fill none are kept in Product::extra.
struct ColumnMapping {
    std::map<Field, std::string> columns;
    /// Where relative picture paths begin; empty: the source's own folder, or the folder below it where the
    /// first rows' pictures are found.
    std::filesystem::path pictureRoot;
    /// ',' or '.', where a price such as "1.290" leaves it open; none: as the other prices of the source say.
    std::optional<char> decimalSign;
};

/// A folder that a source's pictures lie in and that it may not read.
struct OutsideFolder {
    std::filesystem::path folder;
    std::uint64_t rows = 0;            ///< that name a picture there
    std::vector<std::string> examples; ///< names of the first of these pictures, at most three
};

/// What a source looks like before it is imported: shown in the mapping page.
struct SourcePreview {
    SourceFormat format = SourceFormat::Csv;
    std::string encoding = "UTF-8"; ///< as detected or asked for, see nameOf(Encoding)
    char delimiter = ',';
    std::vector<std::string> columns;
    std::vector<std::string> repeated; ///< of them, those whose name an earlier one has too, as in "title (2)"
    std::vector<std::vector<std::string>> rows; ///< the first 50, as text; long cells end in "…"
    ColumnMapping guess;                        ///< by name and by content, the decimal sign too
    std::vector<OutsideFolder> outside;         ///< of the first 50 rows, most rows first
};

/// Whether no column of a table fills the title, so that its products come in without one. Folders of pictures have
/// none to offer.
bool lacksTitle(const SourcePreview& preview, const std::map<Field, std::string>& columns);

struct ImportOptions {
    std::optional<SourceFormat> format{};   ///< none: recognised
    std::optional<ColumnMapping> mapping{}; ///< none: the guess
    bool copyImages = false;                ///< copy pictures into the catalog's images/
    std::optional<Encoding> encoding{};     ///< of a text file; none: recognised
    std::optional<char> delimiter{};        ///< of a CSV file; none: recognised
    /// Folders from which the source may name pictures besides its own, mapping->pictureRoot and the
    /// catalog's images/. "/" allows any path. What leads elsewhere, links and ".." resolved, is
    /// PathOutsideSource.
    std::vector<std::filesystem::path> allowedFolders{};
    bool addAgain = false; ///< add every row, also those that the catalog has already
    bool dryRun = false;   ///< report what would happen and change nothing
};

/// Totals and everything that was not as it should be. Rows with a picture problem are imported and marked;
/// rows that cannot be read at all are refused.
struct ImportReport {
    std::uint64_t rows = 0;      ///< in the source
    std::uint64_t imported = 0;  ///< added
    std::uint64_t updated = 0;   ///< were there and have changed; see Catalog::insertOrUpdateMany
    std::uint64_t unchanged = 0; ///< were there as they are
    std::uint64_t refused = 0;
    std::uint64_t notDownloaded = 0; ///< rows whose picture is an address: marked, and no problem of the source
    std::vector<core::Problem> problems; ///< at most 10,000 kept; problemCount counts all
    std::uint64_t problemCount = 0;
    std::vector<OutsideFolder> outside; ///< most rows first, at most 100
    std::uint64_t outsideCount = 0;     ///< problems of such folders, told or not
    std::vector<Difference> changes;    ///< of a dry run: values that would change, the first 1,000
};

/// Recognises a file or folder. Throws Error{FileMissing | SourceUnrecognised | SourceEmpty | CsvHeader | …}.
SourcePreview previewSource(const std::filesystem::path& source, const ImportOptions& options = {});

/// Brings a source into the catalog in one undoable step; what a source brought before is updated by it: CSV,
/// JSON or JSON Lines with pictures (chat lines with `messages` too), a Hugging Face `imagefolder`
/// (metadata.csv or metadata.jsonl beside the pictures; a split without it is pictures alone, in folders of their
/// categories), a folder per class, also within splits, a flat folder of pictures.
/// Pictures are looked at (header only) and stay where they are unless copyImages; pictures that the source
/// holds itself (base64) are written into the catalog's images/. An address (https://…) stays the product's
/// picture until it is downloaded (downloads.h); one that has been already is that file. A path that leads out of the folders that
/// may be read is refused as a Problem of its row, which comes in without a picture and keeps the path in its
/// further columns. What was chosen for the source, where it is not the guess, is remembered in the catalog
/// (remembered_mappings.h). Throws Error for a source that cannot be read at all, Cancelled (then nothing was
/// imported).
ImportReport importSource(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
                          const core::Progress& progress);

/// What importSource() would report for a catalog that is not there yet; makes none. Throws as it does, and
/// Error{FileUnwritable} where the system's folder for temporary files cannot be used.
ImportReport previewImport(const std::filesystem::path& source, const ImportOptions& options,
                           const core::Progress& progress);

} // namespace vitrine::catalog
