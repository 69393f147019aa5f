// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/error.h"

namespace vitrine::catalog {

/// Where a row's picture is, or why it cannot be.
struct ResolvedPicture {
    std::string image;                    ///< for Product::image: an absolute path, or the text as it came
    std::optional<core::Problem> problem; ///< without file and row
};

/// Finds pictures that a source names. A relative path begins at `root` and may not lead out of it, by ".."
/// or through a link; a path that begins with '/' is looked for below the root first (shop systems write
/// "/m/h/x.jpg") and is taken as it stands when a file is there. URLs are a problem: nothing is downloaded.
ResolvedPicture resolvePicture(const std::string& text, const std::filesystem::path& root);

/// The folder where the pictures of these texts begin: `folder`, or one at most two levels below it when most
/// of them are found there.
std::filesystem::path guessPictureRoot(const std::filesystem::path& folder,
                                       const std::vector<std::string>& texts);

} // namespace vitrine::catalog
