// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <memory>

#include "engine/catalog/export/atomic_folder.h"
#include "engine/catalog/export/export.h"
#include "engine/catalog/export/exported_pictures.h"
#include "engine/core/atomic_file.h"

namespace vitrine::catalog {

enum class PictureFolders { Together, ByClass };

/// A folder per split, each with its pictures and metadata.jsonl; products without a split in `out` itself,
/// as in an imagefolder that has none.
class FolderWriter {
public:
    /// Throws as AtomicFolder does.
    FolderWriter(const Catalog& catalog, const std::filesystem::path& out, PictureFolders folders,
                 ExistingFile existing);

    /// False for a product without a picture file: a folder of pictures has no place for it.
    bool add(const Product& product);
    void commit();

private:
    struct Part {
        std::unique_ptr<core::AtomicFile> metadata;
        FileNames classNames;
        std::map<std::string, std::string> classes;                     ///< by category3_code: their folders
        std::map<std::string, std::unique_ptr<PictureCopies>> pictures; ///< by folder
    };

    static std::string classFolder(Part& part, const std::string& category);
    std::optional<std::string> copyPicture(Part& part, const std::filesystem::path& folder,
                                           const Product& product) const;

    const Catalog& m_catalog;
    AtomicFolder m_out;
    PictureFolders m_folders;
    std::array<Part, 4> m_parts; ///< by split
};

} // namespace vitrine::catalog
