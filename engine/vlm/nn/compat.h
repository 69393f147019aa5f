// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>
#include <torch/version.h>

// What differs between the LibTorch versions that this builds against (1.13 … 2.14), and nothing else.

namespace vitrine::vlm::compat {

/// Whether this LibTorch has attention without a score matrix in memory.
inline constexpr bool kHasFusedAttention = TORCH_VERSION_MAJOR >= 2;

/// Whether `query` goes through it: on a GPU. (In bf16 on a CPU it is several times slower than plain products;
/// DESIGN.md §8.)
inline bool usesFusedAttention(const torch::Tensor& query)
{
    return kHasFusedAttention && query.is_cuda();
}

/// softmax(q kᵀ / sqrt(Dh)) v with q, k, v [B, H, T, Dh]; `causal` only with equally many queries and keys.
/// Throws c10::Error when !kHasFusedAttention.
inline torch::Tensor fusedAttention([[maybe_unused]] const torch::Tensor& query, [[maybe_unused]] const torch::Tensor& key,
                                    [[maybe_unused]] const torch::Tensor& value, [[maybe_unused]] bool causal)
{
#if TORCH_VERSION_MAJOR >= 2
    return at::scaled_dot_product_attention(query, key, value, {}, 0.0, causal);
#else
    C10_THROW_ERROR(Error, "no fused attention in this LibTorch");
#endif
}

} // namespace vitrine::vlm::compat
