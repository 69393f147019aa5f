// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
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

/// A prompt for one picture as one for `pictures` of them: its only tag, `<|image_1|>`, becomes as many, one a line, as
/// Phi-3.5-vision was trained on them. A prompt that has other tags already stays as it is.
std::string withImageTags(const std::string& prompt, std::size_t pictures);

} // namespace vitrine::vlm
