// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/adapter.h"

#include "engine/vlm/nn/adapter_switch.h"
#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

void mergeAdapters(const std::filesystem::path& model, const std::vector<AdapterChoice>& adapters,
                   const std::filesystem::path& out, const ModelOutput& output)
{
    requireOutputFolder(out, model, output.existing);
    const auto dtype = torchDtypeNamed(Phi3VisionConfig::load(model).torch_dtype);
    auto merged = loadModel(model, dtype, torch::kCPU, WeightUse::ReadOnly);
    AdapterSwitch adapterSwitch(merged);
    adapterSwitch.use(adapters);
    saveModel(merged, out, model, dtype, output.shards);
}

AdapterSummary inspectAdapter(const std::filesystem::path& adapter)
{
    AdapterSummary summary{AdapterConfig::load(adapter), 0, {}, {}};
    const SafetensorsFile file(adapter / kAdapterFile);
    for (const auto& name : file.names()) {
        std::uint64_t size = 1;
        for (const auto extent : file.tensor(name).shape)
            size *= static_cast<std::uint64_t>(extent);
        summary.parameters += size;
        const auto parts = splitAdapterName(name);
        if (parts.part == AdapterTensorName::Part::A)
            summary.modules.push_back(parts.name);
        else if (parts.part == AdapterTensorName::Part::Saved)
            summary.saved.push_back(parts.name);
    }
    return summary;
}

} // namespace vitrine::vlm
