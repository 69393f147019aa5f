// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vitrine::core {

/// A decoded picture: 8-bit RGB, row by row from the top, three bytes a pixel, no padding between rows.
/// What imaging decodes, what sampledata draws, what the model's image processor reads.
struct Picture {
    std::int32_t width = 0;
    std::int32_t height = 0;
    std::vector<std::uint8_t> rgb{}; ///< width * height * 3 bytes

    bool empty() const { return rgb.empty(); }
    std::uint8_t* row(std::int32_t y) { return rgb.data() + std::size_t(y) * width * 3; }
    const std::uint8_t* row(std::int32_t y) const { return rgb.data() + std::size_t(y) * width * 3; }
};

} // namespace vitrine::core
