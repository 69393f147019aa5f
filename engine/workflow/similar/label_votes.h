// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/workflow/similar/vector_index.h"

namespace vitrine::workflow {

/// Rows whose label says nothing do not vote.
inline constexpr std::uint32_t kNoLabel = 0xFFFF'FFFF;
/// Rows without a picture neither vote nor are voted on.
inline constexpr std::uint32_t kNoPicture = 0xFFFF'FFFF;

/// A product as its neighbours' witness: which picture it shows, what it is said to be, and who its relatives are.
struct LabelledRow {
    std::uint32_t picture = kNoPicture; ///< row of the index
    std::uint32_t label = kNoLabel;     ///< any numbering of the categories from 0
    std::uint32_t family = 0; ///< products that differ only in colour or size share it; else a number of its own
};

struct LabelShare {
    std::uint32_t label = 0;
    double share = 0.0;
};

/// What a row's neighbours say, the row itself left out.
struct Votes {
    std::vector<LabelShare> shares; ///< add up to 1; largest first; empty when nobody votes
    double of(std::uint32_t label) const;
    /// The label with the largest share that is not `label`; kNoLabel without one.
    LabelShare bestOtherThan(std::uint32_t label) const;
};

/// How much a witness counts.
enum class Trust {
    Equal,       ///< all alike: how categories are mixed among each other
    ByAgreement, ///< those whose own neighbours disagree with them count less: wrong labels stand out
};

/// Weighted nearest-neighbour votes for every row, leave-one-out. `neighbours[picture]` as
/// VectorIndex::nearestOfAll gives them. Relatives, products that show one picture and nearly equal pictures vote
/// as one, with the shares of labels among them: forty sizes of one shirt are one witness. Deterministic.
std::vector<Votes> neighbourVotes(const std::vector<LabelledRow>& rows,
                                  const std::vector<std::vector<Neighbour>>& neighbours, Trust trust);

/// How many groups of relatives vote.
inline constexpr std::size_t kWitnesses = 15;

/// How many neighbours of a picture the votes want to see.
inline constexpr std::size_t kVotingNeighbours = 60;

} // namespace vitrine::workflow
