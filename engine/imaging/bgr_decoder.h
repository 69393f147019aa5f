// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <opencv2/core.hpp>

#include "engine/core/picture.h"
#include "engine/imaging/picture_header.h"

namespace vitrine::imaging {

/// The file's bytes. Throws Error{PictureMissing | FileUnreadable}.
std::string readPictureFile(const std::filesystem::path& file);

/// The header of a whole file's bytes; checks the size limit and, where the decoder would not, that nothing
/// is missing at the end. Throws Error{PictureUndecodable | PictureTooLarge}.
PictureHeader checkedHeader(std::string_view bytes, const std::filesystem::path& name);

/// An 8-bit BGR matrix, upright, decoded at 1/reduction of its size (1, 2, 4, 8; other than 1 for JPEG only).
/// Throws Error{PictureUndecodable}. Thread-safe.
cv::Mat decodeBgr(std::string_view bytes, const PictureHeader& header, int reduction,
                  const std::filesystem::path& name);

core::Picture toPicture(const cv::Mat& bgr);
cv::Mat toBgr(const core::Picture& picture);

} // namespace vitrine::imaging
