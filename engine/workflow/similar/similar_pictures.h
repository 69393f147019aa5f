// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "engine/workflow/similar/picture_features.h"

namespace vitrine::workflow {

/// A product that looks like another, and how much: 1 the same picture.
struct SimilarProduct {
    catalog::ProductId product = 0;
    double score = 0.0;
};

/// The `count` products that look most like this one, most alike first, itself left out. Throws
/// Error{ProductUnseen} when the product has no picture that could be read.
std::vector<SimilarProduct> similarTo(const PictureFeatures& features, catalog::ProductId product,
                                      std::size_t count);

/// The same for any picture file. Throws Error as decodePicture.
std::vector<SimilarProduct> similarTo(const PictureFeatures& features, const std::filesystem::path& picture,
                                      std::size_t count);

/// Refuses, from its header alone, a file that similarTo() would refuse: before a catalog's pictures are looked at,
/// which takes longer. Throws Error{FileMissing}, and as probePicture.
void requirePicture(const std::filesystem::path& picture);

} // namespace vitrine::workflow
