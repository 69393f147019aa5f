// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include <opencv2/core.hpp>

#include "engine/imaging/picture_header.h"

namespace vitrine::imaging {

/// As decodeBgr, at the smallest scale the format offers that leaves `side` pixels along the longer side.
cv::Mat decodeBgrFor(std::int32_t side, std::string_view bytes, const PictureHeader& header,
                     const std::filesystem::path& name);

/// What decodeBgrFor gave, shrunk to what fits into `side` × `side` pixels; never enlarged. `info` is the
/// whole picture's, so that the shape does not suffer from being rounded twice.
/// By means of areas: what picture_facts measures is measured so.
cv::Mat shrunkWithin(std::int32_t side, const cv::Mat& decoded, const PictureInfo& info);

/// The same by a Lanczos filter, for eyes.
cv::Mat finelyShrunkWithin(std::int32_t side, const cv::Mat& decoded, const PictureInfo& info);

} // namespace vitrine::imaging
