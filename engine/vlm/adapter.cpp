// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/adapter.h"

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/vlm/nn/adapter_switch.h"
#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/weights.h"
#include "engine/vlm/safetensors_writer.h"

namespace vitrine::vlm {

void mergeAdapters(const std::filesystem::path& model, const std::vector<AdapterChoice>& adapters,
                   const std::filesystem::path& out, const ModelOutput& output, const core::Progress& progress)
{
    ModelFolder folder(out, model, output.existing);
    const auto dtype = torchDtypeNamed(Phi3VisionConfig::load(model).torch_dtype);
    auto merged = loadModel(model, dtype, torch::kCPU, WeightUse::ReadOnly);
    AdapterSwitch adapterSwitch(merged);
    adapterSwitch.use(adapters);
    saveModel(merged, folder.place(), model, dtype, output.shards, progress);
    folder.commit();
}

void copyAdapter(const std::filesystem::path& adapter, const std::string& base, const std::filesystem::path& out,
                 const core::Progress& progress)
{
    auto config = AdapterConfig::load(adapter);
    config.base_model_name_or_path = base;
    const SafetensorsFile file(adapter / kAdapterFile);
    std::vector<TensorHeader> headers;
    std::uint64_t total = 0;
    for (const auto& name : file.names()) {
        const auto& tensor = file.tensor(name);
        headers.push_back({name, tensor.dtype, tensor.shape});
        total += tensor.data.size();
    }
    SafetensorsWriter writer(out / kAdapterFile, std::move(headers));
    std::uint64_t done = 0;
    for (const auto& header : writer.order()) {
        progress.step(done, total);
        const auto& tensor = file.tensor(header.name);
        writer.write(tensor.data);
        done += tensor.data.size();
    }
    writer.commit();
    core::writeFileAtomically(out / kAdapterConfigFile, config.toJson().dump(2) + "\n");
    progress.report(total, total);
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
