// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/phi3_vision.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/vlm/nn/precision.h"
#include "engine/vlm/nn/unallocated.h"
#include "engine/vlm/nn/weight_product.h"

namespace vitrine::vlm {

namespace {

/// Rows, of all prompts together, that go through the layers at once on a CPU: enough that products are fast, few enough
/// that what lies between them stays small beside the weights. A picture of sixteen crops has 2,531.
constexpr std::int64_t kRowsOfPart = 512;

} // namespace

Phi3VisionImpl::Phi3VisionImpl(const Phi3VisionConfig& config) : m_config(config), m_rotary(config)
{
    const auto part = [](torch::nn::Module& parent, const char* name) {
        return parent.register_module(name, std::make_shared<torch::nn::Module>());
    };
    const auto table = [&] { return unallocated({config.vocab_size, config.hidden_size}); };
    const auto model = part(*this, "model");
    m_embedding = part(*model, "embed_tokens")->register_parameter("weight", table());
    m_imageEmbedding = model->register_module("vision_embed_tokens", ImageEmbedding(config));
    const auto layers = part(*model, "layers");
    for (std::int64_t index = 0; index < config.num_hidden_layers; ++index) {
        const auto layer = static_cast<std::size_t>(index);
        m_layers.push_back(layers->register_module(std::to_string(index), DecoderLayer(config, layer)));
    }
    m_norm = model->register_module("norm", RmsNorm(config.hidden_size, config.rms_norm_eps));
    m_head = config.tie_word_embeddings ? m_embedding
                                        : part(*this, "lm_head")->register_parameter("weight", table());
}

torch::Tensor Phi3VisionImpl::embedTokens(const torch::Tensor& ids)
{
    return torch::embedding(m_embedding, ids).to(m_computeDtype);
}

torch::Tensor Phi3VisionImpl::embed(const ModelInput& input, const BeforePart& beforePart)
{
    const auto tokens = embedTokens(input.inputIds.clamp_min(0));
    if (input.pictures.empty() && input.pictureEmbeddings.empty())
        return tokens;
    const auto pictures = input.pictureEmbeddings.empty()
                              ? m_imageEmbedding(input.pictures, m_computeDtype, beforePart)
                              : torch::cat(input.pictureEmbeddings);
    if (input.pictureEmbeddings.empty() && m_afterPictures)
        m_afterPictures();
    const auto places = torch::nonzero(input.inputIds < 0); // [places, 2], row by row
    if (places.size(0) != pictures.size(0))
        throw core::Error({core::ErrorCode::ModelUnsupported,
                           {},
                           {"the prompt has " + std::to_string(places.size(0)) + " places for pictures, the pictures need " +
                            std::to_string(pictures.size(0))}});
    return tokens.index_put({places.select(1, 0), places.select(1, 1)}, pictures);
}

std::vector<torch::Tensor> Phi3VisionImpl::embedPictures(const std::vector<PictureInput>& pictures)
{
    std::vector<std::int64_t> counts;
    for (const auto& picture : pictures)
        counts.push_back(imageTokenCount(picture.size));
    return m_imageEmbedding(pictures, m_computeDtype).split_with_sizes(counts);
}

torch::Tensor Phi3VisionImpl::runLayers(torch::Tensor x, const AttentionContext& context, const BeforePart& beforePart)
{
    for (auto& layer : m_layers) {
        if (beforePart)
            beforePart();
        x = layer(x, context);
    }
    return m_norm(x);
}

torch::Tensor Phi3VisionImpl::hiddenStates(const ModelInput& input)
{
    const auto inputsEmbeds = embed(input);
    const auto positions = torch::arange(inputsEmbeds.size(1), inputsEmbeds.options().dtype(torch::kLong));
    return runLayers(inputsEmbeds, {m_rotary.angles(positions).to(inputsEmbeds.scalar_type()), input.keyMask, nullptr});
}

torch::Tensor Phi3VisionImpl::hiddenStates(const torch::Tensor& inputsEmbeds, KvCache& cache,
                                           const BeforePart& beforePart)
{
    const auto count = inputsEmbeds.size(1);
    // Those of all tokens, whatever part they go through in: the frequencies depend on the last position.
    const auto angles = m_rotary.angles(cache.nextPositions(count)).to(inputsEmbeds.scalar_type());
    const auto most = inputsEmbeds.is_cpu() ? std::max<std::int64_t>(1, kRowsOfPart / inputsEmbeds.size(0)) : count;
    std::vector<torch::Tensor> parts;
    for (std::int64_t first = 0; first < count; first += most) {
        const auto tokens = std::min(most, count - first);
        parts.push_back(runLayers(inputsEmbeds.narrow(1, first, tokens).contiguous(),
                                  {angles.narrow(first, tokens), cache.visiblePlaces(tokens), &cache}, beforePart));
        cache.advance(tokens);
    }
    return parts.size() == 1 ? parts.front() : torch::cat(parts, 1);
}

torch::Tensor Phi3VisionImpl::logits(const torch::Tensor& hiddenStates)
{
    return precise(multiplyByWeight(hiddenStates, m_head));
}

LossSum crossEntropySum(Phi3Vision& model, const torch::Tensor& hiddenStates, const torch::Tensor& labels)
{
    const auto last = labels.size(1) - 1;
    const auto targets = labels.narrow(1, 1, last).flatten();
    const auto learned = torch::nonzero(targets >= 0).squeeze(1);
    const auto wanted = targets.index_select(0, learned);
    const auto predicting = hiddenStates.narrow(1, 0, last).flatten(0, 1).index_select(0, learned);
    const auto logits = model->logits(predicting); // [tokens, V]
    const auto perToken = torch::nn::functional::cross_entropy(
        logits, wanted, torch::nn::functional::CrossEntropyFuncOptions().reduction(torch::kNone));
    const auto correct = (logits.detach().argmax(-1) == wanted).sum().item<std::int64_t>();
    return {perToken.sum(), wanted.size(0), correct, perToken.detach()};
}

} // namespace vitrine::vlm
