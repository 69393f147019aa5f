// SPDX-License-Identifier: GPL-3.0-or-later
// Adapters of the golden model whose every tensor is random, and what a model says with them.
#pragma once

#include "tests/vlm/golden_tensors.h" // torch first

#include "engine/vlm/adapter.h"
#include "engine/vlm/nn/lora.h"

namespace vitrine::vlm::golden {

/// Of rank 4 and scaling 2.
inline AdapterConfig configOf(std::vector<std::string> targets)
{
    AdapterConfig config;
    config.base_model_name_or_path = "tiny";
    config.r = 4;
    config.lora_alpha = 8;
    config.target_modules = std::move(targets);
    return config;
}

/// Writes an adapter whose every tensor is random.
inline void writeRandomAdapter(const std::filesystem::path& folder, const AdapterConfig& config, std::uint64_t seed)
{
    auto model = golden::model();
    auto generator = at::detail::createCPUGenerator(seed);
    attachAdapter(model, config, generator);
    const torch::NoGradGuard noGrad;
    for (auto& [name, tensor] : adapterTensors(model))
        tensor.normal_(0.0, 0.05, generator);
    saveAdapter(model, config, folder);
}

/// After some text, [1, T, D].
inline torch::Tensor hiddenStates(Phi3Vision& model)
{
    const torch::NoGradGuard noGrad;
    ModelInput input;
    input.inputIds = torch::arange(5, 60).unsqueeze(0);
    return model->hiddenStates(input);
}

inline torch::Tensor logits(Phi3Vision& model)
{
    return model->logits(hiddenStates(model));
}

} // namespace vitrine::vlm::golden
