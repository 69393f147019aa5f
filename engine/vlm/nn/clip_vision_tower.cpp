// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/clip_vision_tower.h"

#include "engine/vlm/nn/activation_format.h"
#include "engine/vlm/nn/attention.h"
#include "engine/vlm/nn/between_products.h"
#include "engine/vlm/nn/precision.h"
#include "engine/vlm/nn/unallocated.h"
#include "engine/vlm/nn/weight_product.h"

namespace vitrine::vlm {

namespace {

/// Crops that go through the tower together on a CPU: more would only leave its caches between one operation and the next.
constexpr std::int64_t kAtOnce = 4;

torch::nn::LayerNorm layerNorm(const ClipVisionConfig& config)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({config.hidden_size}).eps(config.layer_norm_eps));
}

/// LibTorch's norm works in f32 inside whatever the dtype; the weights are cast to x's. The result is of `dtype`.
torch::Tensor normalise(torch::nn::LayerNorm& norm, const torch::Tensor& x, torch::Dtype dtype)
{
    const auto inside = x.scalar_type();
    return torch::layer_norm(x, {x.size(-1)}, norm->weight.to(inside), norm->bias.to(inside), norm->options.eps())
        .to(dtype);
}

/// x · sigmoid(1.702 x). In f32 written as silu(1.702 x) / 1.702, one fused operation with one fused
/// gradient; in bf16 that would round x itself three times, where the reference's form rounds it once.
torch::Tensor quickGelu(const torch::Tensor& x)
{
    if (x.scalar_type() != torch::kFloat32)
        return x * torch::sigmoid(1.702 * x);
    return torch::silu(1.702 * x) / 1.702;
}

} // namespace

ClipEncoderLayerImpl::ClipEncoderLayerImpl(const ClipVisionConfig& config) : m_heads(config.num_attention_heads)
{
    const auto width = config.hidden_size;
    const auto projection = [&] { return Linear(width, width, Bias::With); };
    const auto attentionPart = register_module("self_attn", std::make_shared<torch::nn::Module>());
    m_key = attentionPart->register_module("k_proj", projection());
    m_value = attentionPart->register_module("v_proj", projection());
    m_query = attentionPart->register_module("q_proj", projection());
    m_output = attentionPart->register_module("out_proj", projection());
    m_norm1 = register_module("layer_norm1", layerNorm(config));
    const auto mlp = register_module("mlp", std::make_shared<torch::nn::Module>());
    m_fc1 = mlp->register_module("fc1", Linear(width, config.intermediate_size, Bias::With));
    m_fc2 = mlp->register_module("fc2", Linear(config.intermediate_size, width, Bias::With));
    m_norm2 = register_module("layer_norm2", layerNorm(config));
}

torch::Tensor ClipEncoderLayerImpl::attention(const torch::Tensor& x)
{
    const auto pictures = x.size(0), tokens = x.size(1), width = x.size(2);
    const auto heads = [&](const torch::Tensor& projected) {
        return projected.view({pictures, tokens, m_heads, width / m_heads}).transpose(1, 2);
    };
    const auto attended = attend(heads(m_query(x)), heads(m_key(x)), heads(m_value(x)), Masking::None);
    return m_output(attended.transpose(1, 2).reshape({pictures, tokens, width}));
}

torch::Tensor ClipEncoderLayerImpl::forward(const torch::Tensor& x, torch::Dtype dtype)
{
    const auto attended = x + attention(normalise(m_norm1, x, dtype));
    return attended + m_fc2(quickGelu(m_fc1(normalise(m_norm2, attended, dtype))));
}

void ClipEncoderLayerImpl::addTo(torch::Tensor& sums, torch::Dtype dtype)
{
    const auto normed = [&](const torch::nn::LayerNorm& norm) {
        return layerNormed(sums, norm->weight, norm->bias, norm->options.eps(), dtype);
    };
    const auto x = normed(m_norm1);
    // The keys' bias adds the same to all scores of a query, which changes no weight.
    const auto attended = attendByHeads(m_query(x), m_key->product(x), m_value->product(x), m_heads);
    // The values' bias goes past the attention, whose weights add up to one, and is not rounded with what comes from it.
    const auto bias = m_output->product(m_value->bias.to(torch::kFloat32)) + m_output->bias;
    vlm::addTo(sums, m_output->product(attended), bias);
    vlm::addTo(sums, m_fc2->product(inner(normed(m_norm2))), m_fc2->bias);
}

torch::Tensor ClipEncoderLayerImpl::inner(const torch::Tensor& x)
{
    if (!m_fc1->isAdapted() && !m_fc1->isQuantised() && isForTiles(x, m_fc1->weight))
        return multiplyOnTiles(x, m_fc1->weight, m_fc1->bias, kernels::AfterProduct::QuickGelu);
    auto y = m_fc1->product(x);
    applyQuickGelu(y, m_fc1->bias);
    return y;
}

ClipVisionTowerImpl::ClipVisionTowerImpl(const ClipVisionConfig& config) : m_config(config)
{
    const auto patches = config.patchesPerSide() * config.patchesPerSide();
    const auto part = [](torch::nn::Module& parent, const char* name) {
        return parent.register_module(name, std::make_shared<torch::nn::Module>());
    };
    const auto embeddings = part(*this, "embeddings");
    m_classEmbedding = embeddings->register_parameter("class_embedding", unallocated({config.hidden_size}));
    m_patchEmbedding = part(*embeddings, "patch_embedding")
                           ->register_parameter("weight", unallocated({config.hidden_size, config.num_channels,
                                                                        config.patch_size, config.patch_size}));
    m_positionEmbedding = part(*embeddings, "position_embedding")
                              ->register_parameter("weight", unallocated({patches + 1, config.hidden_size}));
    m_preNorm = register_module("pre_layrnorm", layerNorm(config)); // spelled so in the checkpoint
    const auto layers = part(*part(*this, "encoder"), "layers");
    for (std::int64_t index = 0; index < config.num_hidden_layers; ++index)
        m_layers.push_back(layers->register_module(std::to_string(index), ClipEncoderLayer(config)));
    m_postNorm = register_module("post_layernorm", layerNorm(config));
}

torch::Tensor ClipVisionTowerImpl::embed(const torch::Tensor& pixelValues)
{
    // The convolution's stride is its kernel: each patch is multiplied once, so it is one matrix product.
    const auto pictures = pixelValues.size(0), side = m_config.patchesPerSide(), patch = m_config.patch_size;
    const auto dtype = pixelValues.scalar_type();
    const auto patches = pixelValues.view({pictures, m_config.num_channels, side, patch, side, patch})
                             .permute({0, 2, 4, 1, 3, 5})
                             .reshape({pictures, side * side, m_config.num_channels * patch * patch});
    const auto kernel = m_patchEmbedding.to(dtype).flatten(1); // [W, 3·p·p]
    const auto embedded = torch::matmul(patches, kernel.t());  // [N, P, W]
    const auto classToken = m_classEmbedding.to(dtype).expand({pictures, 1, m_config.hidden_size});
    return torch::cat({classToken, embedded}, 1) + m_positionEmbedding.to(dtype);
}

torch::Tensor ClipVisionTowerImpl::forward(const torch::Tensor& pixelValues)
{
    const auto dtype = pixelValues.scalar_type();
    if (!torch::GradMode::is_enabled() && pixelValues.is_cpu() && pixelValues.size(0) > kAtOnce) {
        std::vector<torch::Tensor> parts;
        for (const auto& part : pixelValues.split(kAtOnce))
            parts.push_back(forward(part));
        return torch::cat(parts);
    }
    // Every layer adds to the sum, and bf16 would round it each time: three quarters of what a picture loses in bf16.
    // With gradients the sums are kept, and half the memory counts more.
    const auto sums = torch::GradMode::is_enabled() ? dtype : preciseDtype(dtype);
    auto hiddenStates = normalise(m_preNorm, embed(pixelValues).to(sums), sums);
    const bool byKernels = isForKernels(hiddenStates) && sums == torch::kFloat32 && hasActivationFormat(dtype);
    for (std::size_t index = 0; index + 1 < m_layers.size(); ++index)
        if (byKernels)
            m_layers[index]->addTo(hiddenStates, dtype);
        else
            hiddenStates = m_layers[index](hiddenStates, dtype);
    return hiddenStates.narrow(1, 1, hiddenStates.size(1) - 1).to(dtype);
}

} // namespace vitrine::vlm
