// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/sampledata/mimic/statistics.h"

namespace vitrine::sampledata {

/// A title without entities, not empty, and which picture the product has; products without one have none in
/// common with another.
struct PicturedTitle {
    std::string title;
    std::optional<std::size_t> picture;
};

/// What titles of one category have in common.
struct TitleStatistics {
    std::vector<RangeShare> lengths;
    std::vector<TitleSlot> slots;
    std::size_t coinedAt = 0;
};

/// Words that at least `k` of the titles hold, grouped into slots of words that never occur together and
/// stand at about the same place, in the order in which they stand.
TitleStatistics titleStatistics(const std::vector<PicturedTitle>& titles, std::uint64_t k);

} // namespace vitrine::sampledata
