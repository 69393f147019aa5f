// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <torch/torch.h>

namespace vitrine::vlm {

/// The score of a key that a query does not see. Finite, so that a query that sees none gives no NaN, which would
/// spread; far below any real score, whose softmax weight is then exactly the same as beside −∞. Within f16's range.
inline constexpr double kHiddenScore = -60000.0;

/// True where a key is to be hidden from a query by causality, [queries, keys]: queries firstQuery …, keys firstKey …;
/// query t sees keys 0 … t + offset.
inline torch::Tensor hiddenFromQueries(std::int64_t firstQuery, std::int64_t queries, std::int64_t firstKey,
                                       std::int64_t keys, std::int64_t offset, const torch::Device& device)
{
    const auto options = torch::TensorOptions().dtype(torch::kLong).device(device);
    const auto last = torch::arange(firstQuery + offset, firstQuery + queries + offset, options);
    return torch::arange(firstKey, firstKey + keys, options).unsqueeze(0) > last.unsqueeze(1);
}

} // namespace vitrine::vlm
