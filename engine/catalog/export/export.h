// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

enum class ExportFormat { Csv, JsonLines, ImageFolder };
std::optional<ExportFormat> exportFormatNamed(const std::string& name); ///< "csv", "jsonl", "imagefolder"

struct ExportReport {
    std::uint64_t products = 0;
    std::vector<core::Problem> problems;
};

/// Writes the products that `query` finds. CSV and JSON Lines: one file `out` that names pictures by absolute
/// path. ImageFolder: a folder with the pictures and metadata.jsonl. What is written imports back unchanged.
/// Throws Error{FileUnwritable}, Cancelled.
ExportReport exportCatalog(const Catalog& catalog, const Query& query, ExportFormat format,
                           const std::filesystem::path& out, const core::Progress& progress);

} // namespace vitrine::catalog
