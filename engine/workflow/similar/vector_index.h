// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/core/progress.h"
#include "engine/workflow/similar/half.h"

namespace vitrine::workflow {

/// A row of an index and its scalar product with what was asked for.
struct Neighbour {
    std::uint32_t row = 0;
    float score = 0.0F;
    bool operator==(const Neighbour&) const = default;
};

/// Vectors that are searched exhaustively: every one is compared, by vector instructions where the machine has
/// them. Kept in half precision, 2 bytes a number. Immutable; safe from any thread.
class VectorIndex {
public:
    VectorIndex() = default;
    /// `vectors` [n × dimension], of length 1.
    VectorIndex(std::span<const float> vectors, std::size_t dimension);

    std::size_t size() const { return m_size; }
    std::size_t dimension() const { return m_dimension; }
    /// As it is kept.
    std::vector<float> vector(std::size_t row) const;

    /// The `count` rows with the largest scalar products, largest first, of equal ones the lower row first:
    /// exactly what double precision over the kept numbers gives. `query` [dimension].
    std::vector<Neighbour> nearest(std::span<const float> query, std::size_t count) const;

    /// The same for each row of the index, itself left out, in single precision: the order of rows whose products
    /// differ by less than 1e-5 may differ between machines. result[row]; uses all cores. Throws Cancelled.
    std::vector<std::vector<Neighbour>> nearestOfAll(std::size_t count, const core::Progress& progress) const;

private:
    std::size_t m_size = 0;
    std::size_t m_dimension = 0;
    std::size_t m_width = 0;     ///< dimension, padded
    std::vector<Half> m_numbers; ///< [size × width]
};

} // namespace vitrine::workflow
