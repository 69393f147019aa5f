// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PEFT adapter_config.json: its expressions are tried on every kind of name that a model has.
#include <nlohmann/json.hpp>

#include "engine/vlm/adapter.h"
#include "engine/vlm/adapter_modules.h"
#include "tests/fuzz/fuzzing.h"

namespace {

using namespace vitrine;
using fuzz::require;

constexpr const char* kModules[] = {
    "lm_head",
    "model.layers.31.self_attn.qkv_proj",
    "model.layers.0.mlp.gate_up_proj",
    "model.vision_embed_tokens.img_projection.2",
    "model.vision_embed_tokens.img_processor.vision_model.encoder.layers.22.self_attn.out_proj",
};

void requireSame(const vlm::AdapterConfig& one, const vlm::AdapterConfig& other)
{
    require(one.toJson() == other.toJson(), "what is written reads as the same");
    const vlm::AdapterModules first(one), second(other);
    for (const auto* module : kModules)
        require(first.targets(module) == second.targets(module) && first.rankOf(module) == second.rankOf(module) &&
                    first.alphaOf(module) == second.alphaOf(module) && one.saves(module) == other.saves(module),
                "what is written means the same");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Folder folder;
    folder.write("adapter_config.json", fuzz::textOf(data, size));
    fuzz::taken([&] {
        const auto config = vlm::AdapterConfig::load(folder.path());
        const vlm::AdapterModules modules(config);
        for (const auto* module : kModules)
            require(modules.rankOf(module) >= 1, "a rank is positive");
        folder.write("adapter_config.json", config.toJson().dump());
        requireSame(config, vlm::AdapterConfig::load(folder.path()));
    });
    return 0;
}
