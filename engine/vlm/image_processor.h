// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/picture.h"
#include "engine/vlm/config.h"

namespace vitrine::vlm {

/// Padded size of a picture after the HD transform: both multiples of 336 (SPEC.md, "Picture to crops", 2).
struct HdSize {
    std::int64_t width = 0;
    std::int64_t height = 0;
};

/// The HD transform's size rule for a picture of this size and at most `num_crops` crops.
/// Throws Error{ConfigField} when num_crops < 1, Error{PictureUndecodable} for an empty size.
HdSize hdSize(std::int64_t width, std::int64_t height, std::int64_t num_crops);

/// Places that the picture takes in the input: (h/336·w/336 + 1)·144 + 1 + (h/336 + 1)·12.
std::int64_t imageTokenCount(const HdSize& size);

/// What the model reads of one picture.
struct ProcessedImage {
    /// [1 + crops, 3, 336, 336], row-major, normalised: the global view first, then the crops row by row. Without
    /// the reference's zero crops that fill up to num_crops + 1, which no result depends on.
    std::vector<float> pixelValues;
    std::int64_t cropCount = 0;       ///< crops without the global view
    HdSize size;                      ///< padded; the reference's image_sizes is (height, width)
    std::int64_t imageTokenCount = 0;
};

/// The reference's image processor. Immutable; safe from any thread.
class ImageProcessor {
public:
    explicit ImageProcessor(PreprocessorConfig config);
    const PreprocessorConfig& config() const { return m_config; }

    /// Throws Error{PictureUndecodable} when the picture is empty.
    ProcessedImage process(const core::Picture& picture) const;

    /// Step 2 alone: resized with PIL's bilinear and padded with white. For tests and the label view.
    core::Picture resizeAndPad(const core::Picture& picture) const;

private:
    PreprocessorConfig m_config;
};

} // namespace vitrine::vlm
