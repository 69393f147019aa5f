// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/catalog/import/catalog_images.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/core/progress.h"
#include "engine/core/task_pool.h"

namespace vitrine::catalog {

/// The pictures of an import's rows: where each is, whether it can be used, and its name in the catalog. What it writes
/// into images/ is gone with it unless keep() is called. One thread at a time; pictures are looked at in its own pool.
class RowPictures {
public:
    /// All of them must outlive it. `mapping`: with the folder in which pictures begin.
    RowPictures(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
                const ColumnMapping& mapping);

    /// Where a row's picture is; one that the row holds itself is written into images/. Throws Error{FileUnwritable}.
    ResolvedPicture of(const SourceRow& row, const Product& product);
    /// Looks at every picture once, however many rows share it. Throws Cancelled.
    void probe(const std::vector<ResolvedPicture>& pictures, const core::Progress& progress);
    /// Gives the product its picture, after probe(), or says what is wrong with it.
    void settle(Product& product, const ResolvedPicture& picture, const SourceRow& row);

    void keep() { m_images.keep(); }

private:
    const nlohmann::ordered_json* valueIn(const SourceRow& row) const;
    ResolvedPicture downloadedOr(ResolvedPicture picture) const;

    Catalog& m_catalog;
    const std::filesystem::path& m_source;
    const ImportOptions& m_options;
    const ColumnMapping& m_mapping;
    ReadableFolders m_readable;
    CatalogImages m_images;
    core::TaskPool m_pool;
    std::unordered_map<std::string, std::optional<core::Problem>> m_seen; ///< by picture
};

} // namespace vitrine::catalog
