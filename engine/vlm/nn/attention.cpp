// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/attention.h"

#include <cmath>

#include "engine/vlm/kernels/attend.h"
#include "engine/vlm/kernels/tile_attention.h"
#include "engine/vlm/nn/activation_format.h"
#include "engine/vlm/nn/attention_mask.h"
#include "engine/vlm/nn/between_products.h"
#include "engine/vlm/nn/blockwise_attention.h"
#include "engine/vlm/nn/compat.h"

namespace vitrine::vlm {

namespace {

/// Above this, scores go block by block; below whole products are faster. A prompt with a picture of sixteen crops lies far
/// above it.
constexpr std::int64_t kWholeScoreBytes = 128 << 20;
/// With gradients every layer keeps its scores until the backward pass, so that they must be fewer.
constexpr std::int64_t kWholeScoreBytesKept = 32 << 20;

bool isOneQueryOnCpu(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value)
{
    const auto dtype = query.scalar_type();
    const auto isRead = [&](const torch::Tensor& t) { return t.scalar_type() == dtype && t.stride(3) == 1; };
    return !torch::GradMode::is_enabled() && query.is_cpu() && query.size(2) == 1 &&
           hasActivationFormat(dtype) && isRead(query) && isRead(key) && isRead(value);
}

torch::Tensor attendOneQuery(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                             const torch::Tensor& keyMask)
{
    const auto mask = keyMask.defined() ? keyMask.expand({query.size(0), key.size(2)}).contiguous() : keyMask;
    auto result = torch::empty(query.sizes(), query.options());
    kernels::OneQueryAttention attention;
    attention.format = activationFormat(query.scalar_type());
    attention.batch = query.size(0), attention.heads = query.size(1), attention.headSize = query.size(3);
    attention.keyHeads = key.size(1), attention.places = key.size(2);
    attention.query = query.data_ptr();
    attention.queryBatchStride = query.stride(0), attention.queryHeadStride = query.stride(1);
    attention.keys = key.data_ptr(), attention.keyBatchStride = key.stride(0);
    attention.keyHeadStride = key.stride(1), attention.keyPlaceStride = key.stride(2);
    attention.values = value.data_ptr(), attention.valueBatchStride = value.stride(0);
    attention.valueHeadStride = value.stride(1), attention.valuePlaceStride = value.stride(2);
    attention.mask = mask.defined() ? mask.data_ptr<bool>() : nullptr;
    attention.result = result.data_ptr();
    kernels::attendOneQuery(attention, at::get_num_threads());
    return result;
}

bool isForTiles(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value)
{
    const auto isRead = [&](const torch::Tensor& t) {
        return t.is_cpu() && t.scalar_type() == torch::kBFloat16 && t.stride(3) == 1;
    };
    return !torch::GradMode::is_enabled() && kernels::canAttendOnTiles(query.size(3)) && query.size(2) > 0 && key.size(2) > 0 && isRead(query) &&
           isRead(key) && isRead(value);
}

/// [B, H, T, Dh], in memory [B, T, H, Dh] as the projection that follows reads it.
torch::Tensor attendManyQueries(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value, bool isCausal)
{
    const auto batch = query.size(0), heads = query.size(1), queries = query.size(2), size = query.size(3);
    auto result = torch::empty({batch, queries, heads, size}, query.options()).transpose(1, 2);
    const auto bits = [](const torch::Tensor& numbers) { return static_cast<std::uint16_t*>(numbers.data_ptr()); };
    kernels::ManyQueryAttention attention;
    attention.batch = batch, attention.heads = heads, attention.headSize = size, attention.queries = queries;
    attention.keyHeads = key.size(1), attention.places = key.size(2), attention.isCausal = isCausal;
    attention.query = bits(query), attention.queryBatchStride = query.stride(0);
    attention.queryHeadStride = query.stride(1), attention.queryStride = query.stride(2);
    attention.keys = bits(key), attention.keyBatchStride = key.stride(0);
    attention.keyHeadStride = key.stride(1), attention.keyStride = key.stride(2);
    attention.values = bits(value), attention.valueBatchStride = value.stride(0);
    attention.valueHeadStride = value.stride(1), attention.valueStride = value.stride(2);
    attention.result = bits(result), attention.resultBatchStride = result.stride(0);
    attention.resultHeadStride = result.stride(1), attention.resultStride = result.stride(2);
    kernels::attendOnTiles(attention, at::get_num_threads());
    return result;
}

} // namespace

torch::Tensor attendWhole(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                          Masking masking, const torch::Tensor& keyMask)
{
    const auto batch = query.size(0), heads = query.size(1), queries = query.size(2), headSize = query.size(3);
    const auto keyHeads = key.size(1), keys = key.size(2), groups = heads / keyHeads;
    // [B, K, G·T, Dh] against [B, K, Dh, S]: groups share their key head without copying it. Scaling the queries costs
    // T·Dh products instead of T·S.
    const double scale = 1.0 / std::sqrt(static_cast<double>(headSize));
    const auto grouped = (query * scale).reshape({batch, keyHeads, groups * queries, headSize});
    auto scores = torch::matmul(grouped, key.transpose(-2, -1)).view({batch, keyHeads, groups, queries, keys});
    const bool causal = masking == Masking::Causal && queries > 1;
    if (!keyMask.defined() && isForKernels(scores) && (!causal || queries <= keys)) {
        applySoftmax(scores, causal ? queries : 0);
        return torch::matmul(scores.view({batch, keyHeads, groups * queries, keys}), value)
            .view({batch, heads, queries, headSize});
    }
    if (causal)
        scores = scores.masked_fill(hiddenFromQueries(0, queries, 0, keys, keys - queries, query.device()), kHiddenScore);
    if (keyMask.defined())
        scores = scores.masked_fill(keyMask.logical_not().view({batch, 1, 1, 1, keys}), kHiddenScore);
    // LibTorch's softmax works in f32 inside whatever the dtype, and rounds once at the end: no casts are needed.
    const auto weights = torch::softmax(scores, -1).view({batch, keyHeads, groups * queries, keys});
    return torch::matmul(weights, value).view({batch, heads, queries, headSize});
}

torch::Tensor attend(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                     Masking masking, const torch::Tensor& keyMask)
{
    const auto queries = query.size(2), keys = key.size(2), groups = query.size(1) / key.size(1);
    const bool causal = masking == Masking::Causal && queries > 1;
    if (isOneQueryOnCpu(query, key, value))
        return attendOneQuery(query, key, value, keyMask);
    if (!keyMask.defined() && (!causal || queries <= keys) && isForTiles(query, key, value))
        return attendManyQueries(query, key, value, causal);
    if (compat::usesFusedAttention(query) && !keyMask.defined() && (!causal || queries == keys)) {
        const auto grouped = [&](const torch::Tensor& t) { return groups > 1 ? t.repeat_interleave(groups, 1) : t; };
        return compat::fusedAttention(query, grouped(key), grouped(value), causal);
    }
    const bool kept = torch::GradMode::is_enabled() &&
                      (query.requires_grad() || key.requires_grad() || value.requires_grad());
    const auto bytes = query.size(0) * query.size(1) * queries * keys * static_cast<std::int64_t>(query.element_size());
    if (bytes <= (kept ? kWholeScoreBytesKept : kWholeScoreBytes))
        return attendWhole(query, key, value, masking, keyMask);
    return attendBlockwise(query, key, value, masking, keyMask);
}

} // namespace vitrine::vlm
