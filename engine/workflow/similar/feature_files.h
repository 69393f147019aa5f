// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/imaging/content_hash.h"
#include "engine/workflow/similar/half.h"

namespace vitrine::workflow {

/// Names a picture file as it was: a hash of its path, size and time of change.
using PictureKey = imaging::ContentHash;

/// Throws nothing: a file that is not there has a key too, which nothing was kept under.
PictureKey pictureKey(const std::filesystem::path& picture);

/// Features of pictures on disk, kept in a folder of their own for each model: part files, each written whole, that
/// are read when this is made. What several programs add at the same time is all kept. A damaged part is left out
/// and its pictures are computed again. Losing the folder costs only time. One thread at a time.
///
/// A part: "VTRFEAT1", then little-endian u32 width and u32 count, count keys of two u64, count × width halves.
class FeatureFiles {
public:
    /// `folder` is made when the first part is written.
    FeatureFiles(std::filesystem::path folder, std::size_t width);

    /// The features kept for a picture, [width]; null when there are none. Valid until add().
    const Half* find(const PictureKey& key) const;
    std::size_t size() const { return m_place.size(); }

    /// Keeps more, on disk when this returns: `features` [keys.size() × width]. Parts that have become many are
    /// joined into one. Throws Error{FileUnwritable}.
    void add(std::span<const PictureKey> keys, std::span<const Half> features);

private:
    void readPart(const std::filesystem::path& file);
    void remember(std::span<const PictureKey> keys, std::span<const Half> features);
    std::filesystem::path writePart(std::span<const PictureKey> keys, std::span<const Half> features) const;
    void joinParts();

    std::filesystem::path m_folder;
    std::size_t m_width;
    std::vector<std::filesystem::path> m_parts;   ///< that are read
    std::map<PictureKey, std::size_t> m_place;    ///< of a picture: which row of m_features
    std::vector<Half> m_features;                 ///< [size × width]
};

} // namespace vitrine::workflow
