// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace vitrine::vlm {

/// A picture's place in a prompt: `<|image_7|>`.
struct ImageTag {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t number = 0; ///< 0 too when it is too large to count
};

/// The first tag at or behind `from`.
std::optional<ImageTag> nextImageTag(std::string_view prompt, std::size_t from);

} // namespace vitrine::vlm
