// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "engine/vlm/config.h"

namespace vitrine::vlm {

/// Keys and values of every layer for the positions seen so far, allocated once for `capacity` positions.
/// Owned by the caller of prefill and decode; one generation at a time. Keys are kept as they were rotated when
/// their position was computed, as the reference does (SPEC.md, "RoPE").
class KvCache {
public:
    KvCache(const Phi3VisionConfig& config, std::int64_t batch, std::int64_t capacity,
            const torch::TensorOptions& options);

    std::int64_t length() const { return m_length; } ///< positions filled in every layer
    std::int64_t capacity() const { return m_capacity; }

    /// Stores keys and values [B, K, T, Dh] of the next T positions of one layer and returns all so far,
    /// [B, K, length + T, Dh] each. Throws std::length_error beyond the capacity.
    std::pair<torch::Tensor, torch::Tensor> append(std::size_t layer, const torch::Tensor& keys,
                                                   const torch::Tensor& values);
    /// After all layers have appended: T more positions are filled.
    void advance(std::int64_t positions) { m_length += positions; }

private:
    std::vector<torch::Tensor> m_keys; ///< per layer [B, K, capacity, Dh]
    std::vector<torch::Tensor> m_values;
    std::int64_t m_capacity;
    std::int64_t m_length = 0;
};

} // namespace vitrine::vlm
