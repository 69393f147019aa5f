// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/picture.h"
#include "engine/sampledata/mimic/picture_traits.h"

namespace vitrine::sampledata {

/// The picture brought to this size; its own proportions are not kept. Thread-safe.
core::Picture resized(const core::Picture& picture, PictureSize size);

/// File bytes in a format of `pictureFormatOf`; quality 1 … 100 where the format has one. Throws
/// Error{Internal}. Thread-safe.
std::string encodePicture(const core::Picture& picture, const std::string& format, int quality);

} // namespace vitrine::sampledata
