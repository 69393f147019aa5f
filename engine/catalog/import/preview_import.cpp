// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/import.h"
#include "engine/catalog/private_folder.h"

namespace vitrine::catalog {

ImportReport previewImport(const std::filesystem::path& source, const ImportOptions& options,
                           const core::Progress& progress)
{
    const PrivateFolder folder;
    auto empty = Catalog::create(folder.path() / "new.vitrine");
    auto dryRun = options;
    dryRun.dryRun = true;
    return importSource(empty, source, dryRun, progress);
}

} // namespace vitrine::catalog
