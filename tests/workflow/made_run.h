// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/paths.h"
#include "engine/core/random.h"
#include "engine/train/recipe.h"
#include "engine/train/run_folder.h"
#include "engine/vlm/adapter.h"
#include "engine/vlm/config.h"
#include "engine/vlm/random_checkpoint.h"
#include "engine/vlm/safetensors.h"

namespace vitrine {

inline std::filesystem::path baseOf(const train::Recipe& recipe)
{
    return recipe.base_model.empty() ? core::starterModelFolder() : std::filesystem::path(recipe.base_model);
}

/// A PEFT adapter for one module of the base, whose every value is random.
inline void writeRandomAdapter(const std::filesystem::path& folder, const std::filesystem::path& base,
                               std::uint64_t seed)
{
    constexpr std::int64_t rank = 2;
    const std::string module = "model.layers.0.self_attn.o_proj";
    const auto size = vlm::Phi3VisionConfig::load(base).hidden_size;
    core::Random random(seed);
    std::vector<float> a(static_cast<std::size_t>(rank * size)), b(a.size());
    for (auto* values : {&a, &b})
        for (auto& value : *values)
            value = static_cast<float>(random.normal(0.0, 0.2));
    const auto name = "base_model.model." + module;
    vlm::writeSafetensors(
        folder / vlm::kAdapterFile,
        {{name + ".lora_A.weight", vlm::Dtype::F32, {rank, size}, std::as_bytes(std::span(a))},
         {name + ".lora_B.weight", vlm::Dtype::F32, {size, rank}, std::as_bytes(std::span(b))}});
    vlm::AdapterConfig config;
    config.base_model_name_or_path = base.string();
    config.r = rank;
    config.lora_alpha = 8.0;
    config.target_modules = {module};
    core::writeFileAtomically(folder / vlm::kAdapterConfigFile, config.toJson().dump(2));
}

/// A run as the trainer leaves it, without training: random weights, other ones in each checkpoint. No checkpoint for
/// step 0.
inline train::RunFolder makeRun(const std::filesystem::path& folder, const train::Recipe& recipe, std::uint64_t best,
                                std::uint64_t last)
{
    const train::RunFolder run{folder};
    recipe.save(run.recipe());
    core::writeFileAtomically(run.metrics(), "");
    for (const auto step : {best, last}) {
        const auto checkpoint = run.checkpoint(step);
        if (step == 0 || std::filesystem::exists(checkpoint))
            continue;
        if (recipe.method == "full")
            vlm::writeRandomCheckpoint(checkpoint, vlm::checkpointDescription(baseOf(recipe).string()), {.seed = step});
        else
            writeRandomAdapter(checkpoint, baseOf(recipe), step);
        core::writeFileAtomically(checkpoint / "optimizer.safetensors", "moments");
        core::writeFileAtomically(checkpoint / "trainer_state.json", "{}");
    }
    if (best > 0)
        train::replaceLink(run.best(), run.checkpoint(best));
    if (last > 0)
        train::replaceLink(run.last(), run.checkpoint(last));
    return run;
}

} // namespace vitrine
