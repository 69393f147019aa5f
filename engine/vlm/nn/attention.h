// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <torch/torch.h>

namespace vitrine::vlm {

enum class Masking {
    None,  ///< every query sees every key (vision tower)
    Causal ///< query t sees keys 0 … t + (S − T): the last query sees all of them
};

/// softmax(q kᵀ / sqrt(Dh)) v, softmax in f32 and cast back (SPEC.md, "Decoder layer").
/// q [B, H, T, Dh], k and v [B, K, S, Dh] with H a multiple of K (key/value heads serve whole groups of query
/// heads) -> [B, H, T, Dh]. `keyMask` [B, S] bool, true where a key may be seen; undefined: all.
/// Without gradients, many queries are taken block by block, so that memory grows with S and not with T·S.
torch::Tensor attend(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                     Masking masking, const torch::Tensor& keyMask = {});

} // namespace vitrine::vlm
