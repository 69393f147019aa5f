// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/nn/row_order.h"

#include <limits>
#include <numeric>

#include "engine/core/random.h"

namespace vitrine::train {

RowOrder::RowOrder(std::size_t rows, std::uint64_t seed)
    : m_rows(rows), m_seed(core::mixSeed(seed, "rows")), m_epoch(std::numeric_limits<std::uint64_t>::max())
{
}

std::vector<std::size_t> RowOrder::rows(std::uint64_t first, std::uint64_t count)
{
    std::vector<std::size_t> result;
    for (std::uint64_t at = first; at < first + count; ++at) {
        const auto epoch = at / m_rows;
        if (epoch != m_epoch) {
            m_permutation.resize(m_rows);
            std::iota(m_permutation.begin(), m_permutation.end(), std::size_t{0});
            core::Random(m_seed).fork(epoch).shuffle(m_permutation);
            m_epoch = epoch;
        }
        result.push_back(m_permutation[at % m_rows]);
    }
    return result;
}

} // namespace vitrine::train
