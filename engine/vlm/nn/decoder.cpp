// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/decoder.h"

#include "engine/vlm/nn/attention.h"
#include "engine/vlm/nn/between_products.h"
#include "engine/vlm/nn/precision.h"

namespace vitrine::vlm {

RmsNormImpl::RmsNormImpl(std::int64_t size, double epsilon) : m_epsilon(epsilon)
{
    weight = register_parameter("weight", torch::ones({size}));
}

torch::Tensor RmsNormImpl::forward(const torch::Tensor& x)
{
    if (isForKernels(x))
        return normalised(x, weight, m_epsilon);
    const auto wide = precise(x);
    const auto scaled = wide * torch::rsqrt(wide.square().mean(-1, true) + m_epsilon);
    return scaled.to(x.scalar_type()) * weight.to(x.scalar_type());
}

SelfAttentionImpl::SelfAttentionImpl(const Phi3VisionConfig& config, std::size_t layer)
    : m_heads(config.num_attention_heads), m_keyHeads(config.num_key_value_heads), m_headSize(config.headSize()),
      m_layer(layer)
{
    const auto rows = (m_heads + 2 * m_keyHeads) * m_headSize;
    m_qkv = register_module("qkv_proj", Linear(config.hidden_size, rows, Bias::Without));
    m_output = register_module("o_proj", Linear(m_heads * m_headSize, config.hidden_size, Bias::Without));
}

torch::Tensor SelfAttentionImpl::forward(const torch::Tensor& x, const AttentionContext& context)
{
    const auto batch = x.size(0), tokens = x.size(1);
    auto fused = m_qkv(x); // [B, T, (H + 2K)·Dh]
    const bool isRotated = isForKernels(fused);
    if (isRotated)
        applyRotary(fused, {m_heads, m_keyHeads, m_headSize}, context.angles);
    const auto headsOf = [&](std::int64_t first, std::int64_t heads) {
        return fused.narrow(2, first * m_headSize, heads * m_headSize)
            .view({batch, tokens, heads, m_headSize})
            .transpose(1, 2); // [B, heads, T, Dh]
    };
    auto query = headsOf(0, m_heads), key = headsOf(m_heads, m_keyHeads);
    if (!isRotated)
        query = applyRotary(query, context.angles), key = applyRotary(key, context.angles);
    auto value = headsOf(m_heads + m_keyHeads, m_keyHeads);
    if (context.cache != nullptr)
        std::tie(key, value) = context.cache->append(m_layer, key, value);
    const auto attended = attend(query, key, value, Masking::Causal, context.keyMask);
    return m_output(attended.transpose(1, 2).reshape({batch, tokens, m_heads * m_headSize}));
}

GatedMlpImpl::GatedMlpImpl(const Phi3VisionConfig& config)
{
    m_gateUp = register_module("gate_up_proj", Linear(config.hidden_size, 2 * config.intermediate_size, Bias::Without));
    m_down = register_module("down_proj", Linear(config.intermediate_size, config.hidden_size, Bias::Without));
}

torch::Tensor GatedMlpImpl::forward(const torch::Tensor& x)
{
    const auto gateUp = m_gateUp(x);
    if (isForKernels(gateUp))
        return m_down(gated(gateUp));
    const auto halves = gateUp.chunk(2, -1);
    return m_down(torch::silu(halves[0]) * halves[1]);
}

DecoderLayerImpl::DecoderLayerImpl(const Phi3VisionConfig& config, std::size_t layer)
{
    m_inputNorm = register_module("input_layernorm", RmsNorm(config.hidden_size, config.rms_norm_eps));
    m_attention = register_module("self_attn", SelfAttention(config, layer));
    m_postAttentionNorm = register_module("post_attention_layernorm", RmsNorm(config.hidden_size, config.rms_norm_eps));
    m_mlp = register_module("mlp", GatedMlp(config));
}

torch::Tensor DecoderLayerImpl::forward(const torch::Tensor& x, const AttentionContext& context)
{
    const auto attended = x + m_attention(m_inputNorm(x), context);
    return attended + m_mlp(m_postAttentionNorm(attended));
}

} // namespace vitrine::vlm
