// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/catalog/checks/known_pictures.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

inline constexpr std::size_t kNoGroup = static_cast<std::size_t>(-1);

struct PictureOfRow {
    std::string image;
    const KnownPicture* picture = nullptr; ///< none when it was never examined
};

/// Rows with equal numbers show the same (exact) or nearly the same (near) picture; kNoGroup without a
/// picture.
struct PictureGroup {
    std::size_t exact = kNoGroup;
    std::size_t near = kNoGroup;
};

/// One entry for each row. Same file or same pixels: exact. Perceptual hashes within
/// imaging::kNearDuplicateDistance, or within imaging::kTrimmedDuplicateDistance where plain margins are taken off
/// one or both: near, over any number of others; blank pictures, which all look alike, are near to none. A picture
/// that was never examined is grouped by its path. Throws Cancelled.
std::vector<PictureGroup> groupPictures(const std::vector<PictureOfRow>& rows,
                                        const core::Progress& progress);

} // namespace vitrine::catalog
