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
/// heads) -> [B, H, T, Dh]. `keyMask` [B, S] bool, true where a key may be seen; undefined: all. A query that sees no
/// key gives finite numbers without meaning.
/// Takes all scores at once where they are few, and goes block by block (blockwise_attention.h) where they are many,
/// so that memory grows with T and S and never with T·S, with and without gradients. One query on a CPU goes through
/// kernels/attend.h; more of them in bf16, without gradients and `keyMask`, through kernels/tile_attention.h on CPUs with tiles.
torch::Tensor attend(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                     Masking masking, const torch::Tensor& keyMask = {});

/// The same, always with all scores at once. For tests and measurements.
torch::Tensor attendWhole(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                          Masking masking, const torch::Tensor& keyMask = {});

} // namespace vitrine::vlm
