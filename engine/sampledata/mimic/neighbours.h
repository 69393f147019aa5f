// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/catalog/schema.h"
#include "engine/core/progress.h"
#include "engine/sampledata/mimic/source_rows.h"

namespace vitrine::sampledata {

/// Of one product of a sample, the product of the source that is most like it.
struct NearestNeighbour {
    catalog::ProductId sample = 0;
    std::optional<catalog::ProductId> byTitle;   ///< nothing when one side has no title
    double titleSimilarity = 0.0;                ///< 0 … 1: shared trigrams of characters (Dice 1945)
    std::optional<catalog::ProductId> byPicture; ///< nothing when a picture is missing, unreadable or plain
    int pictureDistance = 64;                    ///< differing bits of their perceptual hashes
    bool isTooNear = false; ///< nearly the title, or nearly the picture: somebody's product
};

// From here on two titles are nearly the same one: a letter or a sign differs.
inline constexpr double kTooSimilarTitle = 0.9;
// Copies of a picture, resized or recompressed, differ in at most so many bits
// (imaging::kNearDuplicateDistance leaves room for more); of 1,500 drawings one was within 6 of a photograph
// by chance.
inline constexpr int kTooNearPicture = 4;

/// One entry for each row of the sample, in its order. Decodes every picture of both at reduced scale, on all
/// cores. Of equally near products, the first. Throws Cancelled.
std::vector<NearestNeighbour> nearestNeighbours(const SourceRows& source, const SourceRows& sample,
                                                const core::Progress& progress);

/// 0 … 1 for two titles, whatever their case: 1 for the same one.
double titleSimilarity(const std::string& a, const std::string& b);

} // namespace vitrine::sampledata
