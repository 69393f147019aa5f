// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_inspect.h"

#include <cstdio>
#include <memory>

#include <nlohmann/json.hpp>

#include "engine/train/memory_forecast.h"
#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/model_summary.h"

namespace vitrine::cli {

namespace {

constexpr std::size_t kLabelWidth = 24;

using train::MemoryUse;
constexpr MemoryUse kUses[] = {MemoryUse::Captioning, MemoryUse::Lora, MemoryUse::Qlora, MemoryUse::Dpo,
                               MemoryUse::Full};

/// With the recipe's defaults; captions are computed as a CPU does it, fine-tunes in bf16 where the weights are.
train::MemoryForecast forecast(const vlm::ModelSummary& summary, MemoryUse use)
{
    const train::Recipe recipe;
    const bool isF32 = summary.config.torch_dtype == "float32";
    const auto bytes = use == MemoryUse::Captioning ? vlm::captioningBytes(summary) : isF32 ? 4 : 2;
    return train::forecastMemory(use, summary.config, train::forecastInput(use, summary.preprocessor, recipe), recipe,
                                 bytes);
}

const char* labelOf(const std::string& part)
{
    return part == "vision_tower"  ? "  vision tower"
           : part == "projection"  ? "  projection"
           : part == "embedding"   ? "  embedding"
           : part == "decoder"     ? "  decoder"
                                   : "  head";
}

std::string shape(const vlm::Phi3VisionConfig& config)
{
    return counted(config.num_hidden_layers, "layer") + " of " + std::to_string(config.hidden_size) + ", " +
           counted(config.num_attention_heads, "head") + " (" + std::to_string(config.num_key_value_heads) +
           " for keys and values), MLP " + std::to_string(config.intermediate_size);
}

std::string shape(const vlm::ClipVisionConfig& config)
{
    return counted(config.num_hidden_layers, "layer") + " of " + std::to_string(config.hidden_size) + ", " +
           counted(config.num_attention_heads, "head") + ", MLP " + std::to_string(config.intermediate_size);
}

std::string context(const vlm::Phi3VisionConfig& config)
{
    return counted(config.max_position_embeddings, "position") + ", long factors beyond " +
           std::to_string(config.original_max_position_embeddings);
}

void tell(Output& output, const vlm::ModelSummary& summary)
{
    const auto line = [&](const std::string& name, const std::string& value) {
        output.say(padded(name, kLabelWidth) + value);
    };
    line("decoder", shape(summary.config));
    line("vision tower", shape(summary.config.vision_config));
    line("vocabulary", std::to_string(summary.config.vocab_size) +
                           (summary.config.tie_word_embeddings ? ", head tied to the embedding" : ""));
    line("context", context(summary.config));
    line("crops", std::to_string(summary.preprocessor.num_crops));
    line("parameters", std::to_string(summary.parameters));
    for (const auto& part : summary.parts)
        line(labelOf(part.name), std::to_string(part.parameters));
    line("weights", shownBytes(summary.weightBytes));
    if (!summary.notices.empty())
        line("  as " + summary.config.torch_dtype, shownBytes(summary.loadedBytes) + ", as the configuration says");
    for (const auto& share : summary.dtypes)
        line("  " + share.dtype, counted(share.tensors, "tensor") + ", " + shownBytes(share.bytes));
    for (const auto& file : summary.files)
        line("file", file.path.string() + ": " + counted(file.tensors, "tensor") + ", " + shownBytes(file.bytes));
    output.say("memory needed, forecast for photographs of 4:3");
    for (const auto use : kUses) {
        const auto bytes = forecast(summary, use);
        line("  " + train::nameOf(use),
             padded(shownBytes(bytes.total()), 10) + "weights " + shownBytes(bytes.weights + bytes.adapter) +
                 ", gradients and optimiser " + shownBytes(bytes.gradients + bytes.optimizer) +
                 ", activations and cache " + shownBytes(bytes.activations + bytes.cache));
    }
}

nlohmann::json asJson(const vlm::ModelSummary& summary)
{
    nlohmann::json parts = nlohmann::json::object(), dtypes = nlohmann::json::object();
    auto memory = nlohmann::json::object();
    for (const auto use : kUses) {
        const auto bytes = forecast(summary, use);
        memory[train::nameOf(use)] = {{"total", bytes.total()},         {"weights", bytes.weights},
                                      {"adapter", bytes.adapter},       {"gradients", bytes.gradients},
                                      {"optimizer", bytes.optimizer},   {"cache", bytes.cache},
                                      {"activations", bytes.activations}, {"program", bytes.program}};
    }
    auto files = nlohmann::json::array();
    for (const auto& part : summary.parts)
        parts[part.name] = part.parameters;
    for (const auto& share : summary.dtypes)
        dtypes[share.dtype] = {{"tensors", share.tensors}, {"bytes", share.bytes}};
    for (const auto& file : summary.files)
        files.push_back({{"path", file.path.string()}, {"tensors", file.tensors}, {"bytes", file.bytes}});
    return {{"event", "finished"},
            {"config", summary.config.toJson()},
            {"num_crops", summary.preprocessor.num_crops},
            {"parameters", summary.parameters},
            {"parameters_of", parts},
            {"weight_bytes", summary.weightBytes},
            {"loaded_bytes", summary.loadedBytes},
            {"dtype", summary.config.torch_dtype},
            {"dtypes", dtypes},
            {"files", files},
            {"memory", memory},
            {"problems", summary.problems.size()},
            {"notices", summary.notices.size()}};
}

/// Every tensor for programs; for people, to whom a wrong config would show thousands, all on one line.
void tellProblems(Output& output, const std::vector<core::Problem>& problems, const std::filesystem::path& folder)
{
    if (problems.empty())
        return;
    if (output.json)
        for (const auto& problem : problems)
            output.problem(problem);
    else
        output.problem(vlm::gatheredProblem(problems, folder));
}

} // namespace

void showModel(Output& output, const std::filesystem::path& folder)
{
    const auto summary = vlm::inspectModel(folder);
    tellProblems(output, summary.problems, folder);
    for (const auto& notice : summary.notices)
        output.notice(notice);
    tell(output, summary);
    output.event(asJson(summary));
}

void addModelInspect(CLI::App& model, Context& context)
{
    const auto folder = std::make_shared<std::string>();
    auto* command = model.add_subcommand(
        "inspect", "Check a model folder against its configuration and say what it holds.");
    command->add_option("DIR", *folder, "A model folder, or the word starter")->required();
    command->callback([&context, folder] { showModel(context.output, modelFolderOf(*folder)); });
}

} // namespace vitrine::cli
