// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/sampledata/mimic/statistics.h"
#include "engine/sampledata/mimic/tally.h"

namespace vitrine::sampledata {

/// A title without entities, not empty, which picture its row names, and which product the row is of.
struct PicturedTitle {
    std::string title;
    std::optional<std::size_t> picture; ///< nothing: in common with no other
    ProductIdentity of{};
};

/// What titles of one category have in common.
struct TitleStatistics {
    std::vector<TitleSlot> slots;
    std::size_t coinedAt = 0;
};

/// Words that may be told: those that titles of at least `k` families hold.
std::set<std::string> tellableWords(const std::vector<PicturedTitle>& titles, std::uint64_t k);

/// Of one category: those of the `tellable` words that several of its families have (Tally), grouped into
/// slots of words that never occur together and stand at about the same place, in the order in which they
/// stand.
TitleStatistics titleStatistics(const std::vector<PicturedTitle>& titles,
                                const std::set<std::string>& tellable, std::uint64_t k);

} // namespace vitrine::sampledata
