// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace vitrine::vlm {

/// A measure of likeness made for one collection of pictures: what is common to all of them is taken away, and
/// directions in which they differ much count less, so that what they mostly differ in (a background, a pose)
/// does not drown the rest. Principal components scaled by the power -0.75 of their deviation; 0 would be plain
/// centred cosine, -1 whitening. Immutable; safe from any thread.
class FeatureSpace {
public:
    /// Components kept at most; never more than half as many as there are pictures.
    static constexpr std::size_t kDimension = 128;

    FeatureSpace() = default;

    /// Fits to `rows` [n × width], of which a few thousand, evenly chosen, are looked at. Fewer than 8 rows say
    /// nothing about what differs: then vectors stay as they are. Deterministic.
    static FeatureSpace fit(std::span<const float> rows, std::size_t width);

    std::size_t width() const { return m_mean.size(); }
    std::size_t dimension() const { return m_dimension; }

    /// [n × width] -> [n × dimension], each row of length 1 (or 0 for one without any difference from the mean):
    /// scalar products are cosines.
    std::vector<float> apply(std::span<const float> rows) const;

private:
    std::vector<float> m_mean;       ///< [width]
    std::vector<float> m_projection; ///< [width × dimension]; empty: the identity
    std::size_t m_dimension = 0;
};

} // namespace vitrine::vlm
