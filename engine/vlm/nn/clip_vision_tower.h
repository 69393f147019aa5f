// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <torch/torch.h>

#include "engine/vlm/config.h"
#include "engine/vlm/nn/linear.h"

namespace vitrine::vlm {

/// One encoder layer: x += attention(norm1(x)); x += fc2(quickGelu(fc1(norm2(x)))). x [N, P + 1, W]; what is multiplied
/// is of `dtype`, the sums are of x's.
class ClipEncoderLayerImpl : public torch::nn::Module {
public:
    explicit ClipEncoderLayerImpl(const ClipVisionConfig& config);
    torch::Tensor forward(const torch::Tensor& x, torch::Dtype dtype);
    /// The same in place, by the kernels between the products, for f32 sums on a CPU with no gradient to be kept
    /// (isForKernels) and a `dtype` that they know.
    void addTo(torch::Tensor& sums, torch::Dtype dtype);

private:
    torch::Tensor attention(const torch::Tensor& x);
    torch::Tensor inner(const torch::Tensor& x); ///< quickGelu(fc1), without gradients

    std::int64_t m_heads;
    torch::nn::LayerNorm m_norm1{nullptr}, m_norm2{nullptr};
    Linear m_query{nullptr}, m_key{nullptr}, m_value{nullptr}, m_output{nullptr};
    Linear m_fc1{nullptr}, m_fc2{nullptr};
};
TORCH_MODULE(ClipEncoderLayer);

/// The CLIP vision transformer up to its last but one layer (SPEC.md, "Vision tower"): the last layer and
/// post_layernorm are registered, because checkpoints hold them, and never run.
/// pixelValues [N, 3, S, S] -> patch features [N, P, W], the class token dropped.
class ClipVisionTowerImpl : public torch::nn::Module {
public:
    explicit ClipVisionTowerImpl(const ClipVisionConfig& config);
    torch::Tensor forward(const torch::Tensor& pixelValues);

private:
    torch::Tensor embed(const torch::Tensor& pixelValues);

    ClipVisionConfig m_config;
    torch::Tensor m_classEmbedding;    ///< [W]
    torch::Tensor m_patchEmbedding;    ///< [W, 3, p, p]
    torch::Tensor m_positionEmbedding; ///< [P + 1, W]
    torch::nn::LayerNorm m_preNorm{nullptr}, m_postNorm{nullptr};
    std::vector<ClipEncoderLayer> m_layers;
};
TORCH_MODULE(ClipVisionTower);

} // namespace vitrine::vlm
