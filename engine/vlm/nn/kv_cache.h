// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "engine/vlm/config.h"

namespace vitrine::vlm {

/// Keys and values of every layer for the places seen so far, allocated once for `capacity` places.
/// Owned by the caller of prefill and decode; one generation at a time. Keys are kept as they were rotated when
/// their position was computed, as the reference does (SPEC.md, "RoPE").
/// Rows of a batch may be of different lengths: a shorter one begins at a later place, so that all end together and
/// each new token has one place for the whole batch. A row's first place is its position 0.
class KvCache {
public:
    KvCache(const Phi3VisionConfig& config, std::int64_t batch, std::int64_t capacity,
            const torch::TensorOptions& options);

    std::int64_t batch() const { return static_cast<std::int64_t>(m_firstPlaces.size()); }
    std::int64_t length() const { return m_length; } ///< places filled in every layer
    std::int64_t capacity() const { return m_capacity; }

    /// Rows firstRow … firstRow + count − 1 from place `firstPlace` on, as an empty cache that shares this one's memory:
    /// for their prefill. From then on these rows begin there.
    KvCache rows(std::int64_t firstRow, std::int64_t count, std::int64_t firstPlace);
    /// After the prefill of all rows: places 0 … length − 1 are filled, but for those before a row's first.
    void setLength(std::int64_t length) { m_length = length; }

    /// The next `count` positions, int64 [count], or [B, count] where rows began at different places.
    torch::Tensor nextPositions(std::int64_t count) const;
    /// Which of length + count places each row may see, bool [B, length + count]; undefined where that is all.
    torch::Tensor visiblePlaces(std::int64_t count) const;

    /// Stores keys and values [B, K, T, Dh] of the next T places of one layer and returns all so far,
    /// [B, K, length + T, Dh] each. Throws std::length_error beyond the capacity.
    std::pair<torch::Tensor, torch::Tensor> append(std::size_t layer, const torch::Tensor& keys,
                                                   const torch::Tensor& values);
    /// After all layers have appended: T more places are filled.
    void advance(std::int64_t places) { m_length += places; }

private:
    KvCache() = default;

    bool rowsDiffer() const;
    torch::Tensor firstPlaces() const; ///< [B, 1], on the cache's device

    std::vector<torch::Tensor> m_keys; ///< per layer [B, K, capacity, Dh]
    std::vector<torch::Tensor> m_values;
    std::vector<std::int64_t> m_firstPlaces; ///< per row
    std::int64_t m_capacity = 0;
    std::int64_t m_length = 0;
};

} // namespace vitrine::vlm
