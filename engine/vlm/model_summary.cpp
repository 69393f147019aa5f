// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/model_summary.h"

#include <algorithm>

#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/safetensors.h"

namespace vitrine::vlm {

namespace {

const char* partOf(const std::string& tensor)
{
    if (tensor.find(".vision_model.") != std::string::npos)
        return "vision_tower";
    if (tensor.find(".vision_embed_tokens.") != std::string::npos)
        return "projection";
    if (tensor.find(".embed_tokens.") != std::string::npos)
        return "embedding";
    return tensor.starts_with("lm_head.") ? "head" : "decoder";
}

std::uint64_t countOf(const std::vector<std::int64_t>& shape)
{
    std::uint64_t count = 1;
    for (const auto size : shape)
        count *= static_cast<std::uint64_t>(size);
    return count;
}

/// The entry that `isIt`, made when there is none.
template <typename Entry, typename IsIt> Entry& entryOf(std::vector<Entry>& entries, Entry made, IsIt isIt)
{
    const auto found = std::find_if(entries.begin(), entries.end(), isIt);
    return found != entries.end() ? *found : entries.emplace_back(std::move(made));
}

} // namespace

std::vector<ModelPart> modelParts(const Phi3VisionConfig& config)
{
    std::vector<ModelPart> parts{{"vision_tower"}, {"projection"}, {"embedding"}, {"decoder"}, {"head"}};
    for (const auto& spec : tensorTable(config))
        for (auto& part : parts)
            if (part.name == partOf(spec.name))
                part.parameters += countOf(spec.shape);
    return parts;
}

std::int64_t captioningBytes(const Phi3VisionConfig& config, std::uint64_t weightBytes)
{
    constexpr std::uint64_t kComputeInF32Below = std::uint64_t{2} << 30;
    return weightBytes < kComputeInF32Below || config.torch_dtype != "bfloat16" ? 4 : 2;
}

std::int64_t captioningBytes(const ModelSummary& summary)
{
    return captioningBytes(summary.config, summary.weightBytes);
}

ModelSummary inspectModel(const std::filesystem::path& folder)
{
    ModelSummary summary;
    summary.config = Phi3VisionConfig::load(folder);
    const Checkpoint checkpoint(folder);
    summary.preprocessor = PreprocessorConfig::load(folder);
    summary.problems = checkpointProblems(checkpoint, summary.config, folder);
    summary.notices = checkpointNotices(checkpoint, summary.config, folder);
    summary.parts = modelParts(summary.config);
    for (const auto& part : summary.parts)
        summary.parameters += part.parameters;
    summary.weightBytes = checkpoint.totalBytes();
    summary.loadedBytes = summary.parameters * bytesOf(dtypeNamed(summary.config.torch_dtype));
    for (const auto& name : checkpoint.names()) {
        const auto& view = checkpoint.tensor(name);
        const auto dtype = nameOf(view.dtype);
        auto& share = entryOf(summary.dtypes, {dtype}, [&](const auto& entry) { return entry.dtype == dtype; });
        const auto& path = checkpoint.fileOf(name);
        auto& file = entryOf(summary.files, {path}, [&](const auto& entry) { return entry.path == path; });
        ++share.tensors;
        share.bytes += view.data.size();
        ++file.tensors;
        file.bytes += view.data.size();
    }
    std::sort(summary.dtypes.begin(), summary.dtypes.end(),
              [](const auto& a, const auto& b) { return a.bytes > b.bytes; });
    std::sort(summary.files.begin(), summary.files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return summary;
}

} // namespace vitrine::vlm
