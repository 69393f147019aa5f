// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "engine/core/random.h"
#include "engine/train/trainer.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::train {

namespace {

bool isNorm(const std::string& name)
{
    return name.find("norm") != std::string::npos; // pre_layrnorm too
}

} // namespace

void initialiseModel(const std::filesystem::path& folder, std::uint64_t seed)
{
    const torch::NoGradGuard noGrad;
    const auto config = vlm::Phi3VisionConfig::load(folder);
    vlm::Phi3Vision model(config);
    for (auto& parameter : model->named_parameters()) {
        const auto& name = parameter.key();
        auto tensor = torch::empty(parameter.value().sizes());
        auto generator = at::detail::createCPUGenerator(core::mixSeed(seed, name.c_str()));
        if (name.ends_with("bias"))
            tensor.zero_();
        else if (isNorm(name))
            tensor.fill_(1.0);
        else
            tensor.normal_(0.0, config.initializer_range, generator);
        parameter.value().set_data(tensor);
    }
    vlm::saveModel(model, folder, folder, torch::kFloat32);
}

} // namespace vitrine::train
