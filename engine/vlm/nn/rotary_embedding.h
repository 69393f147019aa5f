// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <torch/torch.h>

#include "engine/vlm/config.h"

namespace vitrine::vlm {

/// Cosines and sines of the rotary angles, both halves alike, computed in f32: [T, Dh], or [B, 1, T, Dh] where rows stand at
/// positions of their own.
struct RotaryAngles {
    torch::Tensor cos;
    torch::Tensor sin;

    /// The same for activations of `dtype`, so that not every layer converts them.
    RotaryAngles to(torch::Dtype dtype) const { return {cos.to(dtype), sin.to(dtype)}; }
    /// Of tokens first … first + count − 1.
    RotaryAngles narrow(std::int64_t first, std::int64_t count) const
    {
        return {cos.narrow(-2, first, count), sin.narrow(-2, first, count)};
    }
};

/// "su" / LongRoPE (SPEC.md, "RoPE"): inv_freq[i] = 1 / (factor[i] · base^(2i/Dh)); `short_factor` while the
/// largest position + 1 stays within the original context, `long_factor` beyond it, for all positions of the pass;
/// cosines and sines scaled by sqrt(1 + ln(max/original) / ln(original)). Without rope_scaling: plain rotary.
class RotaryEmbedding {
public:
    explicit RotaryEmbedding(const Phi3VisionConfig& config);

    /// `positions` [T] or [B, T], int64, on any device; the result is on that device. Every row switches by its own
    /// largest position.
    RotaryAngles angles(const torch::Tensor& positions) const;

private:
    torch::Tensor m_shortInverseFrequency; ///< [Dh / 2], f32
    torch::Tensor m_longInverseFrequency;
    double m_scale = 1.0;
    std::int64_t m_originalLength;
};

/// x [B, H, T, Dh] rotated in the half-split form, in x's dtype: x·cos + [−x2, x1]·sin.
torch::Tensor applyRotary(const torch::Tensor& x, const RotaryAngles& angles);

} // namespace vitrine::vlm
