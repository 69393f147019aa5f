// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/core/random.h"
#include "engine/sampledata/mimic/statistics.h"

namespace vitrine::sampledata {

struct PictureSize {
    int width = 0;
    int height = 0;
};

/// The size of product `group`'s picture; nothing when the statistics leave that to the camera.
std::optional<PictureSize> pictureSizeOf(const Statistics& statistics, std::uint64_t seed,
                                         std::uint64_t group, core::Random random);

/// "jpeg", "png" or "webp"; "jpeg" when the statistics say nothing.
std::string pictureFormatOf(const Statistics& statistics, core::Random random);

/// ".jpg", ".png" or ".webp".
std::string extensionOf(const std::string& pictureFormat);

} // namespace vitrine::sampledata
