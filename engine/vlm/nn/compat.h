// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>
#include <torch/version.h>

// What differs between the LibTorch versions that this builds against (1.13 … 2.14), and nothing else.

namespace vitrine::vlm::compat {

/// Attention without a score matrix in memory, where this LibTorch has it and it is known to be fast: on a GPU from
/// 2.0 on. (In bf16 on a CPU it is several times slower than plain products; DESIGN.md §8.)
inline bool hasFusedAttention(const torch::Tensor& query)
{
#if TORCH_VERSION_MAJOR >= 2
    return query.is_cuda();
#else
    static_cast<void>(query);
    return false;
#endif
}

/// softmax(q kᵀ / sqrt(Dh)) v with q, k, v [B, H, T, Dh]; `causal` only with equally many queries and keys.
/// Call only when hasFusedAttention().
inline torch::Tensor fusedAttention(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                                    bool causal)
{
#if TORCH_VERSION_MAJOR >= 2
    return at::scaled_dot_product_attention(query, key, value, {}, 0.0, causal);
#else
    static_cast<void>(causal);
    TORCH_CHECK(false, "no fused attention in this LibTorch");
    return query + key + value;
#endif
}

} // namespace vitrine::vlm::compat
