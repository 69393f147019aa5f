// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/lora.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/vlm/adapter_modules.h"
#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/nn/adapter_switch.h"
#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

namespace {

using core::Error;
using core::ErrorCode;

const std::string kEndOfA = ".lora_A.weight";
const std::string kEndOfB = ".lora_B.weight";
/// Where PEFT keeps a saved module's copy while it trains; some of its versions leave it in the name.
const std::string kSavedCopy = ".modules_to_save.";

} // namespace

AdapterTensorName splitAdapterName(const std::string& tensor)
{
    using Part = AdapterTensorName::Part;
    if (!tensor.starts_with(kPeftPrefix))
        return {Part::Other, tensor};
    auto name = tensor.substr(std::string(kPeftPrefix).size());
    if (name.ends_with(kEndOfA))
        return {Part::A, name.substr(0, name.size() - kEndOfA.size())};
    if (name.ends_with(kEndOfB))
        return {Part::B, name.substr(0, name.size() - kEndOfB.size())};
    if (name.find(".lora_") != std::string::npos)
        return {Part::Other, tensor};
    if (const auto copy = name.find(kSavedCopy); copy != std::string::npos)
        name.erase(copy, kSavedCopy.size() - 1);
    return {Part::Saved, name};
}

std::string adapterTensorName(const std::string& module, AdapterTensorName::Part part)
{
    return kPeftPrefix + module + (part == AdapterTensorName::Part::A ? kEndOfA : kEndOfB);
}

void requireFinite(const torch::Tensor& values, const std::filesystem::path& file, const std::string& name)
{
    if (!torch::isfinite(values).all().item<bool>())
        throw Error({ErrorCode::AdapterNotFinite, {.file = file, .item = name}, {}});
}

bool neverRuns(const std::string& module, const Phi3VisionConfig& config)
{
    const auto last = ".encoder.layers." + std::to_string(config.vision_config.num_hidden_layers - 1) + ".";
    return module.find(last) != std::string::npos;
}

void attachAdapter(Phi3Vision& model, const AdapterConfig& config, torch::Generator& generator)
{
    for (auto& parameter : model->parameters())
        parameter.set_requires_grad(false);
    const AdapterModules modules(config);
    bool attached = false;
    for (const auto& module : model->named_modules()) {
        auto* linear = module.value()->as<LinearImpl>();
        const auto& name = module.key();
        if (linear == nullptr || !modules.targets(name) || neverRuns(name, model->config()))
            continue;
        linear->attachLora({modules.rankOf(name), modules.alphaOf(name), config.lora_dropout, config.use_rslora}, generator);
        attached = true;
    }
    if (!attached)
        throw Error({ErrorCode::AdapterField, {.item = "target_modules"}, {"no module of the model has such a name"}});
    const torch::NoGradGuard noGrad;
    for (auto& parameter : model->named_parameters()) {
        auto& weight = parameter.value();
        if (parameter.key().find(".lora_") != std::string::npos || !config.saves(parameter.key()) ||
            neverRuns(parameter.key(), model->config()))
            continue;
        weight.set_data(weight.detach().to(torch::kFloat32, false, true));
        weight.set_requires_grad(true);
    }
}

void loadAdapter(Phi3Vision& model, const std::filesystem::path& folder)
{
    AdapterSwitch(model).use({{folder}});
}

std::vector<std::pair<std::string, torch::Tensor>> adapterTensors(Phi3Vision& model)
{
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto& parameter : model->named_parameters())
        if (parameter.value().requires_grad())
            tensors.emplace_back(kPeftPrefix + parameter.key(), parameter.value());
    return tensors;
}

void setAdapterWeights(Phi3Vision& model, const std::filesystem::path& file)
{
    const auto found = readTensors(file);
    auto wanted = adapterTensors(model);
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
                         {shownShape(entry->second.sizes().vec()), shownShape(tensor.sizes().vec())}});
        requireFinite(entry->second, file, name);
        tensor.copy_(entry->second);
    }
}

void saveAdapter(Phi3Vision& model, const AdapterConfig& config, const std::filesystem::path& folder)
{
    saveTensors(folder / kAdapterFile, adapterTensors(model), torch::kFloat32);
    core::writeFileAtomically(folder / kAdapterConfigFile, config.toJson().dump(2) + "\n");
}

} // namespace vitrine::vlm
