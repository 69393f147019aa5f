// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <torch/torch.h>

#include "engine/vlm/config.h"
#include "engine/vlm/nn/kv_cache.h"
#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/rotary_embedding.h"

namespace vitrine::vlm {

/// x / rms(x) · weight: variance and scaling in f32, cast back to x's dtype, then times weight
/// (SPEC.md, "Decoder layer"). x [..., D] -> [..., D].
class RmsNormImpl : public torch::nn::Module {
public:
    RmsNormImpl(std::int64_t size, double epsilon);
    torch::Tensor forward(const torch::Tensor& x);

    torch::Tensor weight; ///< [D]

private:
    double m_epsilon;
};
TORCH_MODULE(RmsNorm);

/// Where a layer's attention looks beyond its own input. Shared by all layers of one pass.
struct AttentionContext {
    RotaryAngles angles;
    torch::Tensor keyMask;    ///< [B, T], with a cache [B, length + T], bool or undefined
    KvCache* cache = nullptr; ///< not owned
};

/// Self-attention with fused q, k, v and rotary positions. x [B, T, D] -> [B, T, D].
class SelfAttentionImpl : public torch::nn::Module {
public:
    SelfAttentionImpl(const Phi3VisionConfig& config, std::size_t layer);
    torch::Tensor forward(const torch::Tensor& x, const AttentionContext& context);

private:
    std::int64_t m_heads, m_keyHeads, m_headSize;
    std::size_t m_layer;
    Linear m_qkv{nullptr};    ///< rows: H·Dh queries, then K·Dh keys, then K·Dh values
    Linear m_output{nullptr};
};
TORCH_MODULE(SelfAttention);

/// down(silu(gate) · up), gate and up fused in one product. x [B, T, D] -> [B, T, D].
class GatedMlpImpl : public torch::nn::Module {
public:
    explicit GatedMlpImpl(const Phi3VisionConfig& config);
    torch::Tensor forward(const torch::Tensor& x);

private:
    Linear m_gateUp{nullptr}; ///< first half gate, second half up
    Linear m_down{nullptr};
};
TORCH_MODULE(GatedMlp);

/// x += attention(norm(x)); x += mlp(norm(x)). x [B, T, D] -> [B, T, D].
class DecoderLayerImpl : public torch::nn::Module {
public:
    DecoderLayerImpl(const Phi3VisionConfig& config, std::size_t layer);
    torch::Tensor forward(const torch::Tensor& x, const AttentionContext& context);

private:
    RmsNorm m_inputNorm{nullptr};
    RmsNorm m_postAttentionNorm{nullptr};
    SelfAttention m_attention{nullptr};
    GatedMlp m_mlp{nullptr};
};
TORCH_MODULE(DecoderLayer);

} // namespace vitrine::vlm
