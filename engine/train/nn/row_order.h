// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vitrine::train {

/// The order in which a run visits its training rows: one seeded permutation after another, so that step N of a
/// resumed run sees the very rows that it would have seen without the interruption. One thread at a time.
class RowOrder {
public:
    RowOrder(std::size_t rows, std::uint64_t seed);

    /// Rows `first` … `first + count − 1` of the endless sequence of epochs.
    std::vector<std::size_t> rows(std::uint64_t first, std::uint64_t count);

private:
    std::size_t m_rows;
    std::uint64_t m_seed;
    std::uint64_t m_epoch;               ///< the one m_permutation belongs to
    std::vector<std::size_t> m_permutation;
};

} // namespace vitrine::train
