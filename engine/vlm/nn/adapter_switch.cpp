// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/adapter_switch.h"

#include "engine/core/error.h"
#include "engine/vlm/adapter_modules.h"
#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/unallocated.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

namespace {

using core::Error;
using core::ErrorCode;

std::map<std::string, LinearImpl*> linearModules(Phi3Vision& model)
{
    std::map<std::string, LinearImpl*> modules;
    for (const auto& module : model->named_modules())
        if (auto* linear = module.value()->as<LinearImpl>(); linear != nullptr)
            modules[module.key()] = linear;
    return modules;
}

/// Reads one adapter's tensors, each checked as it comes.
class AdapterReader {
public:
    AdapterReader(Phi3Vision& model, const std::filesystem::path& folder)
        : m_model(model), m_path(folder / kAdapterFile), m_file(std::make_shared<const SafetensorsFile>(m_path)),
          m_result{AdapterConfig::load(folder), {}, {}}, m_modules(m_result.config)
    {}

    LoadedAdapter read()
    {
        const auto linears = linearModules(m_model);
        const auto parameters = m_model->named_parameters();
        for (const auto& name : m_file->names()) {
            const auto parts = splitAdapterName(name);
            if (parts.part == AdapterTensorName::Part::Saved) {
                const auto* parameter = parameters.find(parts.name);
                if (parameter == nullptr)
                    refuseUnknown(name);
                if (!m_result.config.saves(parts.name))
                    refuseUncovered(name, "modules_to_save");
                m_result.saved[parts.name] = tensor(name, parameter->sizes().vec(), parameter->scalar_type());
                continue;
            }
            const auto linear = linears.find(parts.name);
            if (parts.part == AdapterTensorName::Part::Other || linear == linears.end())
                refuseUnknown(name);
            if (!m_modules.targets(parts.name))
                refuseUncovered(name, "target_modules");
            readBranch(name, parts, *linear->second);
        }
        requireWhole(linears);
        return std::move(m_result);
    }

private:
    [[noreturn]] void refuseUnknown(const std::string& name) const
    {
        throw Error({ErrorCode::AdapterField,
                     {.file = m_path, .item = name},
                     {VITRINE_TEXT("Reason", "the model has nothing that this tensor belongs to")}});
    }
    [[noreturn]] void refuseUncovered(const std::string& name, const char* field) const
    {
        throw Error({ErrorCode::AdapterNotCovered, {.file = m_path, .item = name}, {field}});
    }

    void readBranch(const std::string& name, const AdapterTensorName& parts, const LinearImpl& linear)
    {
        auto& branch = m_result.branches[parts.name];
        const auto rank = m_modules.rankOf(parts.name);
        branch.scaling = LoraShape{rank, m_modules.alphaOf(parts.name), 0.0, m_result.config.use_rslora}.scaling();
        if (parts.part == AdapterTensorName::Part::A)
            branch.a = tensor(name, {rank, linear.in()}, torch::kFloat32);
        else
            branch.b = tensor(name, {linear.out(), rank}, torch::kFloat32);
    }

    torch::Tensor tensor(const std::string& name, const std::vector<std::int64_t>& shape, torch::Dtype dtype) const
    {
        const auto& view = m_file->tensor(name);
        if (view.shape != shape)
            throw Error({ErrorCode::TensorShape,
                         {.file = m_path, .item = name},
                         {shownShape(view.shape), shownShape(shape)}});
        const auto stored = viewOf(view);
        if (!stored.is_floating_point())
            throw Error({ErrorCode::SafetensorsDtype, {.file = m_path, .item = name}, {nameOf(view.dtype)}});
        const auto values = stored.to(m_model->device(), dtype, false, true);
        requireFinite(values, m_path, name); // as they are used: a value may be too large for `dtype`
        return values;
    }

    /// Both halves of every branch, a branch or a saved weight at all, and what modules_to_save promises.
    void requireWhole(const std::map<std::string, LinearImpl*>& linears) const
    {
        const auto missing = [&](const std::string& name) {
            return Error({ErrorCode::TensorMissing, {.file = m_path, .item = name}, {}});
        };
        bool targetsAny = false;
        for (const auto& [name, linear] : linears) {
            if (!m_modules.targets(name))
                continue;
            targetsAny = true;
            const auto found = m_result.branches.find(name);
            const bool runs = !neverRuns(name, m_model->config());
            if (found == m_result.branches.end() && !runs)
                continue; // an adapter that was trained here leaves out what would never learn
            if (found == m_result.branches.end() || !found->second.a.defined())
                throw missing(adapterTensorName(name, AdapterTensorName::Part::A));
            if (!found->second.b.defined())
                throw missing(adapterTensorName(name, AdapterTensorName::Part::B));
        }
        if (!targetsAny)
            throw Error({ErrorCode::AdapterField,
                         {.file = m_path.parent_path() / "adapter_config.json", .item = "target_modules"},
                         {"no module of the model has such a name"}});
        for (const auto& parameter : m_model->named_parameters(true))
            if (m_result.config.saves(parameter.key()) && parameter.key().find(".lora_") == std::string::npos &&
                !m_result.saved.contains(parameter.key()))
                throw missing(kPeftPrefix + parameter.key());
    }

    Phi3Vision& m_model;
    std::filesystem::path m_path;
    std::shared_ptr<const SafetensorsFile> m_file;
    LoadedAdapter m_result;
    AdapterModules m_modules;
};

/// What adapters keep of one parameter, each with its weight.
using SavedWeights = std::vector<std::pair<torch::Tensor, double>>;

bool isOneAlone(const SavedWeights& weights)
{
    return weights.size() == 1 && weights.front().second == 1.0;
}

torch::Tensor weighted(const torch::Tensor& original, const SavedWeights& weights)
{
    if (isOneAlone(weights))
        return weights.front().first;
    auto sum = original.to(torch::kFloat32);
    for (const auto& [tensor, weight] : weights)
        sum = sum + (tensor.to(torch::kFloat32) - original.to(torch::kFloat32)) * weight;
    return sum.to(original.scalar_type());
}

} // namespace

LoadedAdapter readAdapter(Phi3Vision& model, const std::filesystem::path& folder)
{
    return AdapterReader(model, folder).read();
}

const LoadedAdapter& AdapterSwitch::adapter(const std::filesystem::path& folder)
{
    const auto known = m_known.find(folder);
    return known != m_known.end() ? known->second : m_known.emplace(folder, readAdapter(m_model, folder)).first->second;
}

void AdapterSwitch::use(const std::vector<AdapterChoice>& choices)
{
    const torch::NoGradGuard noGrad;
    std::map<std::string, std::vector<LoraBranch>> branches;
    std::map<std::string, SavedWeights> saved;
    for (const auto& choice : choices) {
        const auto& chosen = adapter(choice.folder);
        for (const auto& [module, branch] : chosen.branches)
            branches[module].push_back({branch.a, branch.b, branch.scaling * choice.weight});
        for (const auto& [name, tensor] : chosen.saved)
            saved[name].emplace_back(tensor, choice.weight);
    }
    const auto parameters = m_model->named_parameters();
    const auto baseOf = [&](const std::string& name) {
        const auto base = m_base.find(name);
        return base != m_base.end() ? base->second : parameters[name].detach();
    };
    for (const auto& [name, weights] : saved) // before anything changes
        if (!isOneAlone(weights) && isUnallocated(baseOf(name)))
            throw Error({ErrorCode::AdapterField,
                         {.item = "modules_to_save"},
                         {"a whole saved module cannot be weighted against a quantised one"}});
    for (auto& [name, linear] : linearModules(m_model))
        linear->setBranches(std::move(branches[name]));
    for (const auto& parameter : parameters) {
        const auto original = baseOf(parameter.key());
        const auto found = saved.find(parameter.key());
        if (found != saved.end()) {
            m_base.try_emplace(parameter.key(), original);
            parameter.value().set_data(weighted(original, found->second));
        } else if (m_base.contains(parameter.key())) {
            parameter.value().set_data(original);
        }
    }
}

} // namespace vitrine::vlm
