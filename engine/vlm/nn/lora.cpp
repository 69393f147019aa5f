// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/lora.h"

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

namespace {

using core::Error;
using core::ErrorCode;

std::string show(at::IntArrayRef shape)
{
    std::string text;
    for (const auto size : shape)
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    return "[" + text + "]";
}

/// The tower's last layer is in the checkpoint and never run: an adapter there would never learn.
bool neverRuns(const std::string& module, const Phi3VisionConfig& config)
{
    const auto last = ".encoder.layers." + std::to_string(config.vision_config.num_hidden_layers - 1) + ".";
    return module.find(last) != std::string::npos;
}

std::size_t attach(Phi3Vision& model, const AdapterConfig& config, torch::Generator& generator, bool skipUnused)
{
    const LoraShape shape{config.r, config.lora_alpha, config.lora_dropout, config.use_rslora};
    for (auto& parameter : model->parameters())
        parameter.set_requires_grad(false);
    std::size_t attached = 0;
    for (const auto& module : model->named_modules()) {
        auto* linear = module.value()->as<LinearImpl>();
        if (linear == nullptr || !config.targets(module.key()))
            continue;
        if (skipUnused && neverRuns(module.key(), model->config()))
            continue;
        linear->attachLora(shape, generator);
        ++attached;
    }
    return attached;
}

} // namespace

void attachAdapter(Phi3Vision& model, const AdapterConfig& config, torch::Generator& generator)
{
    if (attach(model, config, generator, true) == 0)
        throw Error({ErrorCode::AdapterField, {.item = "target_modules"}, {"no module of the model has such a name"}});
}

std::vector<std::pair<std::string, torch::Tensor>> adapterTensors(Phi3Vision& model)
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto& parameter : model->named_parameters())
        if (parameter.key().find(".lora_") != std::string::npos)
            tensors.emplace_back(kPeftPrefix + parameter.key(), parameter.value());
    return tensors;
}

void setAdapterWeights(Phi3Vision& model, const std::filesystem::path& file)
{
    const auto found = readTensors(file);
    auto wanted = adapterTensors(model);
    if (found.size() > wanted.size() || wanted.empty())
        for (const auto& [name, tensor] : found)
            if (std::none_of(wanted.begin(), wanted.end(), [&](const auto& own) { return own.first == name; }))
                throw Error({ErrorCode::TensorUnexpected, {.file = file, .item = name}, {}});
    const torch::NoGradGuard noGrad;
    for (auto& [name, tensor] : wanted) {
        const auto entry = found.find(name);
        if (entry == found.end())
            throw Error({ErrorCode::TensorMissing, {.file = file, .item = name}, {}});
        if (entry->second.sizes() != tensor.sizes())
            throw Error({ErrorCode::TensorShape,
                         {.file = file, .item = name},
                         {show(entry->second.sizes()), show(tensor.sizes())}});
        tensor.copy_(entry->second);
    }
}

void loadAdapter(Phi3Vision& model, const std::filesystem::path& folder)
{
    const auto config = AdapterConfig::load(folder);
    const auto file = folder / "adapter_model.safetensors";
    // Adapters of the reference may also sit on layers that never run: attach wherever the file has tensors.
    const auto summary = inspectAdapter(folder);
    bool withUnused = false;
    for (const auto& module : summary.modules)
        withUnused = withUnused || neverRuns(module, model->config());
    auto generator = at::detail::createCPUGenerator(0);
    if (attach(model, config, generator, !withUnused) == 0)
        throw Error({ErrorCode::AdapterField,
                     {.file = folder / "adapter_config.json", .item = "target_modules"},
                     {"no module of the model has such a name"}});
    setAdapterWeights(model, file);
    model->eval();
}

void saveAdapter(Phi3Vision& model, const AdapterConfig& config, const std::filesystem::path& folder)
{
    saveTensors(folder / "adapter_model.safetensors", adapterTensors(model), torch::kFloat32);
    core::writeFileAtomically(folder / "adapter_config.json", config.toJson().dump(2) + "\n");
}

} // namespace vitrine::vlm
