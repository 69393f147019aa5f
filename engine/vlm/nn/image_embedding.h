// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <torch/torch.h>

#include "engine/vlm/config.h"
#include "engine/vlm/image_processor.h"
#include "engine/vlm/nn/clip_vision_tower.h"
#include "engine/vlm/nn/linear.h"

namespace vitrine::vlm {

/// One processed picture as tensors.
struct PictureInput {
    torch::Tensor pixelValues; ///< [1 + C, 3, 336, 336] f32, the global view first
    HdSize size;               ///< padded
};

/// Called between parts of a long pass; it throws to end the pass. May be empty.
using BeforePart = std::function<void()>;

/// Copies a processed picture into tensors on `device`.
PictureInput toInput(const ProcessedImage& image, const torch::Device& device);

/// Patch features of crops merged 2×2 and laid out as one map (SPEC.md, "Crops to embeddings"):
/// [h·w, P, C] with P = side² -> [h·side/2, w·side/2, 4C], neighbours in the order row, column, channel.
torch::Tensor mergeCrops(const torch::Tensor& features, std::int64_t cropRows, std::int64_t cropColumns);

/// Pictures to the embeddings that take their places in the input: vision tower, HD merge with the learned
/// separators, projection.
class ImageEmbeddingImpl : public torch::nn::Module {
public:
    explicit ImageEmbeddingImpl(const Phi3VisionConfig& config);

    /// -> [sum of the pictures' imageTokenCount, D], in the pictures' order and in `dtype`. Without gradients
    /// `beforePart` is called before every few crops.
    torch::Tensor forward(const std::vector<PictureInput>& pictures, torch::Dtype dtype,
                          const BeforePart& beforePart = {});

    /// The tower's features of each picture's crops, [1 + C, P, W] each. A picture of one crop is its own global
    /// view (resizing 336 to 336 is the identity), so the tower sees it once.
    std::vector<torch::Tensor> features(const std::vector<PictureInput>& pictures, torch::Dtype dtype,
                                        const BeforePart& beforePart = {});

private:
    torch::Tensor arrange(const torch::Tensor& features, const HdSize& size) const;

    Phi3VisionConfig m_config;
    ClipVisionTower m_tower{nullptr};
    torch::Tensor m_globalSeparator; ///< glb_GN [1, 1, 4C]
    torch::Tensor m_rowSeparator;    ///< sub_GN [1, 1, 1, 4C]
    Linear m_projectionIn{nullptr}, m_projectionOut{nullptr};
};
TORCH_MODULE(ImageEmbedding);

} // namespace vitrine::vlm
