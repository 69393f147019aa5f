// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/catalog/import/embedded_picture.h"

namespace vitrine::catalog {

/// The pictures that one import writes into a catalog's images/. Unless keep() is called they are removed
/// again. One thread at a time.
class CatalogImages {
public:
    explicit CatalogImages(const std::filesystem::path& folder);
    ~CatalogImages();
    CatalogImages(const CatalogImages&) = delete;
    CatalogImages& operator=(const CatalogImages&) = delete;

    /// Writes a picture under a name like `name`, an equal one once, and returns its path. Throws
    /// Error{PictureUndecodable} for what is no picture, Error{FileUnwritable}.
    std::filesystem::path add(const EmbeddedPicture& picture, const std::string& name);

    /// Product::image for a picture's path: relative to the catalog when it lies in images/. The path is
    /// taken as it stands, links and ".." are not looked through.
    std::string nameOf(const std::string& picture) const;

    /// The path of a name that nameOf() gives for a picture in images/.
    std::filesystem::path pathOf(const std::string& name) const { return m_folder.parent_path() / name; }

    /// Copies a picture that is not in images/ yet, each once; the name as of nameOf().
    std::string copy(const std::string& picture);

    /// Takes a picture file of the same disk into images/, under a free name like `name` with its format's
    /// extension; it is gone from where it was, and stays without keep(). Throws Error{PictureUndecodable |
    /// FileUnwritable}.
    std::filesystem::path take(const std::filesystem::path& file, const std::string& name) const;

    void keep() { m_written.clear(); }

private:
    std::filesystem::path freeName(const std::string& stem, const std::string& extension) const;
    void write(const std::filesystem::path& target, const std::string& bytes);

    std::filesystem::path m_folder; ///< without links
    std::vector<std::filesystem::path> m_written;
    std::unordered_map<std::string, std::string> m_copied;
    std::unordered_multimap<std::size_t, std::filesystem::path> m_added; ///< by their bytes' hash
};

} // namespace vitrine::catalog
