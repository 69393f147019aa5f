// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/attention.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "engine/vlm/nn/compat.h"

namespace vitrine::vlm {

namespace {

/// Queries at a time when no gradient is needed: scores of one block of 32 heads over 32k keys stay near 1 GiB.
constexpr std::int64_t kQueryBlock = 256;

/// True where a score is to be ignored, [T, S], for queries first … first + T − 1 of `total`.
torch::Tensor causalMask(std::int64_t first, std::int64_t count, std::int64_t total, std::int64_t keys,
                         const torch::Device& device)
{
    const auto options = torch::TensorOptions().dtype(torch::kLong).device(device);
    const auto position = torch::arange(first + keys - total, first + count + keys - total, options);
    return torch::arange(keys, options).unsqueeze(0) > position.unsqueeze(1);
}

torch::Tensor attendBlock(const torch::Tensor& query, const torch::Tensor& keyTransposed, const torch::Tensor& value,
                          const torch::Tensor& hidden)
{
    // Scaling the queries costs T·Dh products instead of T·S.
    const double scale = 1.0 / std::sqrt(static_cast<double>(query.size(-1)));
    auto scores = torch::matmul(query * scale, keyTransposed);
    if (hidden.defined())
        scores = scores.masked_fill(hidden, -std::numeric_limits<double>::infinity());
    // LibTorch's softmax works in f32 inside whatever the dtype, and rounds once at the end: no casts are needed.
    return torch::matmul(torch::softmax(scores, -1), value);
}

} // namespace

torch::Tensor attend(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                     Masking masking, const torch::Tensor& keyMask)
{
    const auto batch = query.size(0), heads = query.size(1), queries = query.size(2), headSize = query.size(3);
    const auto keyHeads = key.size(1), keys = key.size(2);
    const auto groups = heads / keyHeads;
    const bool causal = masking == Masking::Causal && queries > 1;
    if (compat::hasFusedAttention(query) && !keyMask.defined() && (!causal || queries == keys)) {
        const auto grouped = [&](const torch::Tensor& t) { return groups > 1 ? t.repeat_interleave(groups, 1) : t; };
        return compat::fusedAttention(query, grouped(key), grouped(value), causal);
    }
    // [B, K, G, T, Dh] against [B, K, 1, ·, ·]: groups share their key head without copying it.
    const auto groupedQuery = query.reshape({batch, keyHeads, groups, queries, headSize});
    const auto keyTransposed = key.unsqueeze(2).transpose(-2, -1);
    const auto groupedValue = value.unsqueeze(2);
    const auto hiddenFor = [&](std::int64_t first, std::int64_t count) {
        torch::Tensor hidden;
        if (causal)
            hidden = causalMask(first, count, queries, keys, query.device());
        if (keyMask.defined()) {
            const auto padding = keyMask.logical_not().view({batch, 1, 1, 1, keys});
            hidden = hidden.defined() ? torch::logical_or(hidden, padding) : padding;
        }
        return hidden;
    };
    const bool blockwise = queries > kQueryBlock && !torch::GradMode::is_enabled();
    if (!blockwise)
        return attendBlock(groupedQuery, keyTransposed, groupedValue, hiddenFor(0, queries))
            .reshape({batch, heads, queries, headSize});
    std::vector<torch::Tensor> blocks;
    for (std::int64_t first = 0; first < queries; first += kQueryBlock) {
        const auto count = std::min(kQueryBlock, queries - first);
        blocks.push_back(attendBlock(groupedQuery.narrow(3, first, count), keyTransposed, groupedValue,
                                     hiddenFor(first, count)));
    }
    return torch::cat(blocks, 3).reshape({batch, heads, queries, headSize});
}

} // namespace vitrine::vlm
