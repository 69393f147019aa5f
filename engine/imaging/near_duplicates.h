// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/progress.h"

namespace vitrine::imaging {

/// At most so many of a perceptual hash's 64 bits differ between copies of one picture: resized, recompressed
/// or slightly brightened copies of real product pictures differ in 0 to 4, different products mostly in 16
/// and more.
inline constexpr int kNearDuplicateDistance = 6;

/// The same between a picture without its margins and another picture, with its own or without: what is left of
/// pictures of a kind is more alike than the pictures are.
inline constexpr int kTrimmedDuplicateDistance = 4;

/// The same between pictures in other colours that may be one photograph, dyed: two in three of those differ in
/// no more, and different products seldom in so few (tests/bench/RESULTS.md).
inline constexpr int kRecolouredDistance = 2;

/// One hash that has at least one other within the distance asked for.
struct NearDuplicate {
    std::size_t index = 0;   ///< into the hashes
    std::size_t group = 0;   ///< the lowest index that is reached from here over neighbours, possibly itself
    std::size_t nearest = 0; ///< the other hash that differs least; the lowest index of several
    int distance = 0;        ///< bits in which index and nearest differ
    bool operator==(const NearDuplicate&) const = default;
};

/// Every hash that has a near duplicate, sorted by group and then by index: at most one entry a hash, however
/// many neighbours it has. Two members of a group may differ in more than maxDistance bits where others lie
/// between them. Multi-index hashing over four bands of 16 bits (Norouzi, Punjani, Fleet 2012, section 3);
/// equal hashes count as one. From 16 bits on every pair is compared. Deterministic and thread-safe. Throws
/// Cancelled.
std::vector<NearDuplicate> nearDuplicates(std::span<const std::uint64_t> hashes, int maxDistance,
                                          const core::Progress& progress = {});

} // namespace vitrine::imaging
