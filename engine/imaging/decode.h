// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include "engine/core/picture.h"

namespace vitrine::imaging {

/// Pictures with more pixels than this are refused before anything is allocated for them.
inline constexpr std::int64_t kMaximumPixels = 200'000'000;

/// What a picture file's header says, without decoding the picture.
struct PictureInfo {
    std::int32_t width = 0; ///< as it is seen, EXIF orientation applied
    std::int32_t height = 0;
    std::string format;      ///< "jpeg", "png", "webp", "bmp", "tiff", "gif", "pnm"
    std::uint64_t bytes = 0; ///< of the file
};

/// Throws Error{PictureMissing | PictureUndecodable | PictureTooLarge | FileUnreadable}. Thread-safe.
PictureInfo probePicture(const std::filesystem::path& file);

/// The whole picture as 8-bit RGB: EXIF orientation applied, alpha dropped (not composited), greyscale
/// replicated, palettes expanded, 16 bits reduced to 8 (SPEC.md, "Picture to crops", 1). A truncated file is
/// an error. Throws Error{PictureMissing | PictureUndecodable | PictureTooLarge | FileUnreadable}.
/// Thread-safe.
core::Picture decodePicture(const std::filesystem::path& file);

/// The same from bytes in memory; `name` is for messages only.
core::Picture decodePicture(std::span<const std::byte> bytes, const std::filesystem::path& name);

/// JPEG bytes, quality 1 … 100. Throws Error{Internal}. Thread-safe and deterministic.
std::string encodeJpeg(const core::Picture& picture, int quality);
std::string encodePng(const core::Picture& picture);

} // namespace vitrine::imaging
