// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "engine/vlm/config.h"
#include "engine/vlm/nn/decoder.h"
#include "engine/vlm/nn/image_embedding.h"
#include "engine/vlm/nn/kv_cache.h"
#include "engine/vlm/nn/rotary_embedding.h"

namespace vitrine::vlm {

/// What one pass reads.
struct ModelInput {
    torch::Tensor inputIds;             ///< [B, T] int64; negative ids are places of pictures
    torch::Tensor keyMask;              ///< [B, T] bool, true for tokens, false for right padding; undefined: all
    std::vector<PictureInput> pictures; ///< in the order of their places, row by row
    /// The pictures' embeddings, [imageTokenCount, D] each, when they are known already: then `pictures` is not used.
    std::vector<torch::Tensor> pictureEmbeddings{};
};

/// Phi-3-Vision: pictures and text to logits. Parameters carry the checkpoint's names (vlm::tensorTable).
/// A new model's weights have their shapes and no memory (nn/unallocated.h) until a loader or initialiser sets them.
/// Activations have `computeDtype`, whatever dtype the weights are kept in. Forward passes are const in effect;
/// one thread at a time.
class Phi3VisionImpl : public torch::nn::Module {
public:
    explicit Phi3VisionImpl(const Phi3VisionConfig& config);

    const Phi3VisionConfig& config() const { return m_config; }
    torch::Dtype computeDtype() const { return m_computeDtype; }
    void setComputeDtype(torch::Dtype dtype) { m_computeDtype = dtype; }
    torch::Device device() const { return m_embedding.device(); }

    /// inputs_embeds [B, T, D]: token embeddings with the pictures' embeddings at the negative ids. `beforePart` is
    /// the pictures' (ImageEmbedding). Throws core::Error{ModelUnsupported} when places and embeddings do not match in number.
    torch::Tensor embed(const ModelInput& input, const BeforePart& beforePart = {});

    /// One tensor [imageTokenCount, D] for each picture; computed once, they can stand in several inputs.
    std::vector<torch::Tensor> embedPictures(const std::vector<PictureInput>& pictures);

    /// Hidden states after the final norm, [B, T, D], of the whole input at once.
    torch::Tensor hiddenStates(const ModelInput& input);

    /// The same for embeddings [B, T, D] that continue `cache`, whose length they advance. `beforePart` is called before
    /// every layer; when it throws, the cache is of no more use.
    torch::Tensor hiddenStates(const torch::Tensor& inputsEmbeds, KvCache& cache, const BeforePart& beforePart = {});

    /// Logits in f32 of hidden states [..., D] -> [..., V].
    torch::Tensor logits(const torch::Tensor& hiddenStates);

    /// Token embeddings [..., D] of ids [...], none of them negative.
    torch::Tensor embedTokens(const torch::Tensor& ids);

    ImageEmbedding& imageEmbedding() { return m_imageEmbedding; }

    /// What is done whenever embed() has looked at pictures: a loader lets go of memory that only they need.
    void setAfterPictures(std::function<void()> afterPictures) { m_afterPictures = std::move(afterPictures); }

private:
    torch::Tensor runLayers(torch::Tensor x, const AttentionContext& context, const BeforePart& beforePart = {});

    Phi3VisionConfig m_config;
    torch::Dtype m_computeDtype = torch::kFloat32;
    RotaryEmbedding m_rotary;
    torch::Tensor m_embedding; ///< [V, D]
    torch::Tensor m_head;      ///< [V, D]; the embedding itself when tied
    ImageEmbedding m_imageEmbedding{nullptr};
    std::vector<DecoderLayer> m_layers;
    RmsNorm m_norm{nullptr};
    std::function<void()> m_afterPictures; ///< may be empty
};
TORCH_MODULE(Phi3Vision);

/// Cross-entropy of logits[t] against ids[t + 1] (SPEC.md, "Loss"). `labels` [B, T] int64, -100 takes no part.
/// Only the positions that are learned from go through the head. Returns the *sum* over them, in f32, and their
/// number; dividing is the caller's, who may gather several micro-batches first.
struct LossSum {
    torch::Tensor sum;           ///< scalar f32
    std::int64_t tokens = 0;
    std::int64_t correct = 0;    ///< of them, how many have the label as their most likely token
    torch::Tensor perToken;      ///< [tokens] f32, detached
};
LossSum crossEntropySum(Phi3Vision& model, const torch::Tensor& hiddenStates, const torch::Tensor& labels);

} // namespace vitrine::vlm
