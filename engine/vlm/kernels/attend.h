// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/vlm/kernels/matvec.h"

namespace vitrine::vlm::kernels {

/// One query for each head and row of a batch, against keys and values that lie apart by strides, in numbers; those of
/// one head and place lie together. Nothing is owned.
struct OneQueryAttention {
    ActivationFormat format = ActivationFormat::Bf16; ///< of all
    std::int64_t batch = 0, heads = 0, keyHeads = 0, places = 0, headSize = 0;
    const void* query = nullptr; ///< [B, H, Dh]
    std::int64_t queryBatchStride = 0, queryHeadStride = 0;
    const void* keys = nullptr; ///< [B, K, S, Dh]
    std::int64_t keyBatchStride = 0, keyHeadStride = 0, keyPlaceStride = 0;
    const void* values = nullptr; ///< [B, K, S, Dh]
    std::int64_t valueBatchStride = 0, valueHeadStride = 0, valuePlaceStride = 0;
    const bool* mask = nullptr; ///< [B, S], true where a place may be seen; null: all
    void* result = nullptr;     ///< [B, H, Dh], one after another
};

/// softmax(q kᵀ / sqrt(Dh)) v, everything between in f32. Heads are split over `threads`; each reads its keys and its
/// values once. A query that sees no place gives zeros.
void attendOneQuery(const OneQueryAttention& attention, int threads);

} // namespace vitrine::vlm::kernels
