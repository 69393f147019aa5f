// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

enum class ExportFormat { Csv, JsonLines, ImageFolder, Json, ClassFolders, Chat, Tsv };
std::string nameOf(ExportFormat format); ///< "csv", "jsonl", "imagefolder", "json", "folders", "chat", "tsv"
std::optional<ExportFormat> exportFormatNamed(const std::string& name);

/// Whether a format is a folder with the pictures in it, rather than a file.
bool isFolder(ExportFormat format);

/// What is asked about a product's picture and what is to be answered. Special tokens (`<|end|>`) are left
/// out.
struct ChatTexts {
    std::string prompt;
    std::string response;
};

/// What becomes of a file, or of a folder that is not empty, where the export shall be. Of folders only those are
/// replaced that hold nothing but what an earlier export to the same name wrote.
enum class ExistingFile { Refuse, Replace };

struct ExportOptions {
    /// The formats that are a file: copy the pictures into a folder beside it ("shop-pictures" for shop.csv)
    /// and name them relative to it, so that both can be moved. Otherwise pictures are named by absolute
    /// path.
    bool copyPictures = false;
    /// For Chat, which cannot do without: a product's texts as training renders them.
    std::function<ChatTexts(const Product&)> chatTexts{};
    ExistingFile existing = ExistingFile::Refuse;       ///< the file, and with it the folder of its pictures
    ExistingFile existingFolder = ExistingFile::Refuse; ///< the formats that are a folder
};

struct ExportReport {
    std::uint64_t products = 0;
    std::uint64_t picturesByPath = 0; ///< products whose picture is named by its place on this machine
    std::vector<core::Problem> problems;
};

/// Writes the products that `query` finds, so that importing gives them back unchanged: all fields and all
/// further columns, in a column `vitrine_extra` where plain ones would lose something, and in a column
/// `vitrine_provenance` who said the values and which findings are resolved, where anything is known of it.
///   csv, tsv          a table `out`, its columns parted by commas or by tabs
///   json, jsonl       a file `out`
///   imagefolder       a folder `out` with the pictures and metadata.jsonl, a folder in it for each split
///   folders           the same, with the pictures in a folder for each category3_code
///   chat              JSON Lines: `messages` (user: picture by `path` and prompt; assistant: response) to
///   train
///                     on, and the fields under `product`
/// The last three leave out products without a picture file, and tell of each. A picture named by absolute
/// path outside the folder of `out` comes back only with ImportOptions::allowedFolders or into its own
/// catalog. Everything appears at once or not at all. What is there is replaced only when the options say so, a
/// folder never with pictures in it that this catalog's products have, and of this and any other catalog's own folder
/// only exports/ takes an export. Throws Error{ExportExists | ExportOverOthers | ExportOverPictures | ExportIntoCatalog |
/// FileUnreadable | FileUnwritable}, Cancelled.
ExportReport exportCatalog(const Catalog& catalog, const Query& query, ExportFormat format,
                           const std::filesystem::path& out, const core::Progress& progress,
                           const ExportOptions& options = {});

} // namespace vitrine::catalog
