// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace vitrine::vlm {

/// Byte-pair merging: of all neighbours, the pair with the lowest rank becomes one, the leftmost first, until
/// no pair has a rank. n log n in the number of ids. Immutable once its merges are in; safe from any thread.
class BytePairMerger {
public:
    /// Later merges have higher ranks; a pair that is given twice keeps the later one, as in the `tokenizers`
    /// library.
    void addMerge(std::int32_t left, std::int32_t right, std::int32_t merged);

    void merge(std::vector<std::int32_t>& ids) const;

private:
    struct Merge {
        std::uint32_t rank = 0;
        std::int32_t merged = 0;
    };
    const Merge* find(std::int32_t left, std::int32_t right) const;

    std::unordered_map<std::uint64_t, Merge> m_merges;
    std::uint32_t m_nextRank = 0;
};

} // namespace vitrine::vlm
