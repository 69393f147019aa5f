// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/image_embedding.h"

#include <algorithm>
#include <cmath>

#include "engine/vlm/nn/unallocated.h"

namespace vitrine::vlm {

namespace {

constexpr std::int64_t kCropSide = 336;
/// Crops through the tower at a time when no gradient is kept.
constexpr std::int64_t kTowerBatch = 8;

bool isItsOwnGlobalView(const PictureInput& picture)
{
    return picture.size.width == kCropSide && picture.size.height == kCropSide;
}

torch::Tensor runTower(ClipVisionTower& tower, const torch::Tensor& crops, const BeforePart& beforePart)
{
    if (torch::GradMode::is_enabled())
        return tower(crops);
    std::vector<torch::Tensor> parts;
    for (const auto& part : crops.split(kTowerBatch)) {
        if (beforePart)
            beforePart();
        parts.push_back(tower(part));
    }
    return parts.size() == 1 ? parts.front() : torch::cat(parts);
}

} // namespace

PictureInput toInput(const ProcessedImage& image, const torch::Device& device)
{
    const auto pixels = torch::tensor(torch::ArrayRef<float>(image.pixelValues));
    return {pixels.view({1 + image.cropCount, 3, kCropSide, kCropSide}).to(device), image.size};
}

torch::Tensor mergeCrops(const torch::Tensor& features, std::int64_t cropRows, std::int64_t cropColumns)
{
    const auto channels = features.size(2);
    const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(features.size(1)))));
    const auto half = side / 2;
    return features.reshape({cropRows, cropColumns, half, 2, half, 2, channels})
        .permute({0, 2, 1, 4, 3, 5, 6}) // crop row, map row, crop column, map column, then the 2×2 and channels
        .reshape({cropRows * half, cropColumns * half, 4 * channels});
}

ImageEmbeddingImpl::ImageEmbeddingImpl(const Phi3VisionConfig& config) : m_config(config)
{
    const auto merged = 4 * config.image_dim_out;
    m_globalSeparator = register_parameter("glb_GN", unallocated({1, 1, merged}));
    m_rowSeparator = register_parameter("sub_GN", unallocated({1, 1, 1, merged}));
    const auto processor = register_module("img_processor", std::make_shared<torch::nn::Module>());
    m_tower = processor->register_module("vision_model", ClipVisionTower(config.vision_config));
    const auto projection = register_module("img_projection", std::make_shared<torch::nn::Module>());
    m_projectionIn = projection->register_module("0", Linear(merged, config.hidden_size, Bias::With));
    m_projectionOut = projection->register_module("2", Linear(config.hidden_size, config.hidden_size, Bias::With));
}

std::vector<torch::Tensor> ImageEmbeddingImpl::features(const std::vector<PictureInput>& pictures, torch::Dtype dtype,
                                                         const BeforePart& beforePart)
{
    std::vector<torch::Tensor> crops;
    for (const auto& picture : pictures)
        crops.push_back(isItsOwnGlobalView(picture) ? picture.pixelValues.narrow(0, 0, 1) : picture.pixelValues);
    const auto all = runTower(m_tower, torch::cat(crops).to(dtype), beforePart);
    std::vector<torch::Tensor> result;
    std::int64_t first = 0;
    for (std::size_t index = 0; index < pictures.size(); ++index) {
        const auto own = all.narrow(0, first, crops[index].size(0));
        first += crops[index].size(0);
        result.push_back(isItsOwnGlobalView(pictures[index]) ? own.expand({2, -1, -1}) : own);
    }
    return result;
}

torch::Tensor ImageEmbeddingImpl::arrange(const torch::Tensor& features, const HdSize& size) const
{
    const auto dtype = features.scalar_type();
    const auto merged = m_rowSeparator.size(3);
    const auto withRowEnds = [&](const torch::Tensor& map) { // [h, w, 4C] -> [h·(w + 1), 4C]
        const auto ends = m_rowSeparator.to(dtype).view({1, 1, merged}).expand({map.size(0), 1, merged});
        return torch::cat({map, ends}, 1).flatten(0, 1);
    };
    const auto rows = size.height / kCropSide, columns = size.width / kCropSide;
    const auto global = withRowEnds(mergeCrops(features.narrow(0, 0, 1), 1, 1));
    const auto crops = withRowEnds(mergeCrops(features.narrow(0, 1, rows * columns), rows, columns));
    const auto separator = m_globalSeparator.to(dtype).view({1, merged});
    if (m_config.hd_transform_order == "glb_sub")
        return torch::cat({global, separator, crops});
    return torch::cat({crops, separator, global});
}

torch::Tensor ImageEmbeddingImpl::forward(const std::vector<PictureInput>& pictures, torch::Dtype dtype,
                                          const BeforePart& beforePart)
{
    const auto featuresOfPictures = features(pictures, dtype, beforePart);
    std::vector<torch::Tensor> arranged;
    for (std::size_t index = 0; index < pictures.size(); ++index)
        arranged.push_back(arrange(featuresOfPictures[index], pictures[index].size));
    return m_projectionOut(torch::gelu(m_projectionIn(torch::cat(arranged))));
}

} // namespace vitrine::vlm
