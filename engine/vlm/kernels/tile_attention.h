// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/vlm/kernels/cpu_level.h"

namespace vitrine::vlm::kernels {

/// Attention of many queries over keys and values in bf16, none of them owned. Strides are in numbers; a
/// head's own numbers lie one after another.
struct ManyQueryAttention {
    std::int64_t batch = 1, heads = 1, keyHeads = 1, headSize = 0;
    std::int64_t queries = 0;
    std::int64_t places = 0; ///< keys and values
    /// Whether query t sees the places 0 … places − queries + t only, which needs places >= queries, instead
    /// of all.
    bool isCausal = false;
    const std::uint16_t* query = nullptr;
    std::int64_t queryBatchStride = 0, queryHeadStride = 0, queryStride = 0;
    const std::uint16_t* keys = nullptr;
    std::int64_t keyBatchStride = 0, keyHeadStride = 0, keyStride = 0;
    const std::uint16_t* values = nullptr;
    std::int64_t valueBatchStride = 0, valueHeadStride = 0, valueStride = 0;
    std::uint16_t* result = nullptr;
    std::int64_t resultBatchStride = 0, resultHeadStride = 0, resultStride = 0;
};

/// Whether attendOnTiles() takes heads of this size on this CPU: one that has tiles, and a multiple of 32.
bool canAttendOnTiles(std::int64_t headSize, CpuLevel level = cpuLevel());

/// softmax(query · keysᵀ / sqrt(headSize)) · values for each head; query head h has key head h / (heads /
/// keyHeads). Scores and sums are f32, the weights are rounded to bf16 before they meet the values, and
/// results once. Scores of some hundred places are kept at a time (Milakov and Gimelshein 2018, "Online
/// normalizer calculation for softmax"), so that memory grows with the places and not with their square: each
/// thread copies one head's keys and values. A score of infinity or NaN makes its query's result NaN, and so
/// do scores that are all -infinity. Needs canAttendOnTiles(), which also asks the system for the tiles, and
/// at least one place.
void attendOnTiles(const ManyQueryAttention& attention, int threads);

} // namespace vitrine::vlm::kernels
