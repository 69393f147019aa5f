// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "engine/core/picture.h"

namespace vitrine::imaging {

/// A picture that fits into `side` × `side` pixels, never enlarged, decoded at reduced scale where the format
/// allows (JPEG) and shrunk the rest of the way by a Lanczos filter, upright, in sRGB: a colour profile of red,
/// green and blue that a JPEG, PNG or WebP file carries is honoured. Throws Error as decodePicture. Thread-safe.
core::Picture makeThumbnail(const std::filesystem::path& file, std::int32_t side);

/// Thumbnails on disk, keyed by path, size and modification time of the picture and by the thumbnail's side.
/// A damaged or missing entry is made anew; an unwritable folder costs only time. Thread-safe.
class ThumbnailCache {
public:
    /// `folder` is created when the first thumbnail is stored (core::cacheFolder() / "thumbnails").
    explicit ThumbnailCache(std::filesystem::path folder);

    /// From the cache, or made and stored. Throws Error as decodePicture.
    core::Picture thumbnail(const std::filesystem::path& file, std::int32_t side) const;

private:
    std::filesystem::path m_folder;
};

} // namespace vitrine::imaging
