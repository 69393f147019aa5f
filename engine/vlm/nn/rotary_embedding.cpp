// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/rotary_embedding.h"

#include <cmath>
#include <vector>

namespace vitrine::vlm {

namespace {

torch::Tensor inverseFrequency(const Phi3VisionConfig& config, const std::vector<double>& factors)
{
    const auto half = config.headSize() / 2;
    const auto exponents = torch::arange(0, half, torch::kFloat32) * 2.0 / static_cast<double>(config.headSize());
    auto divisors = torch::pow(config.rope_theta, exponents);
    if (!factors.empty())
        divisors = divisors * torch::tensor(factors, torch::kFloat32);
    return 1.0 / divisors;
}

} // namespace

RotaryEmbedding::RotaryEmbedding(const Phi3VisionConfig& config)
    : m_originalLength(config.original_max_position_embeddings)
{
    const torch::NoGradGuard noGrad;
    const auto scaling = config.rope_scaling.value_or(RopeScaling{});
    m_shortInverseFrequency = inverseFrequency(config, scaling.short_factor);
    m_longInverseFrequency = inverseFrequency(config, scaling.long_factor);
    const double stretch = static_cast<double>(config.max_position_embeddings) / static_cast<double>(m_originalLength);
    if (config.rope_scaling && stretch > 1.0)
        m_scale = std::sqrt(1.0 + std::log(stretch) / std::log(static_cast<double>(m_originalLength)));
}

RotaryAngles RotaryEmbedding::angles(const torch::Tensor& positions) const
{
    const torch::NoGradGuard noGrad;
    const auto device = positions.device();
    const auto isLong = (std::get<0>(positions.max(-1, true)) + 1 > m_originalLength).unsqueeze(-1); // [1, 1] or [B, 1, 1]
    const auto frequency = torch::where(isLong, m_longInverseFrequency.to(device), m_shortInverseFrequency.to(device));
    const auto half = positions.to(torch::kFloat32).unsqueeze(-1) * frequency; // [T, Dh/2] or [B, T, Dh/2]
    auto both = torch::cat({half, half}, -1);
    if (positions.dim() == 2)
        both = both.unsqueeze(1); // the same for all heads
    return {both.cos() * m_scale, both.sin() * m_scale};
}

torch::Tensor applyRotary(const torch::Tensor& x, const RotaryAngles& angles)
{
    const auto dtype = x.scalar_type();
    const auto halves = x.chunk(2, -1);
    const auto turned = torch::cat({-halves[1], halves[0]}, -1);
    return x * angles.cos.to(dtype) + turned * angles.sin.to(dtype);
}

} // namespace vitrine::vlm
