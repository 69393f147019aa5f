// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON files of a model's folder. An input holds several, each under a line "=== name"; the shards that an index
// may name are always there.
#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/model_summary.h"
#include "tests/fuzz/fuzzing.h"

namespace {

using namespace vitrine;
using fuzz::require;

constexpr std::string_view kMark = "=== ";
constexpr std::array<std::string_view, 4> kFiles = {"config.json", "generation_config.json",
                                                    "preprocessor_config.json", "model.safetensors.index.json"};

void writeShards(const fuzz::Folder& folder)
{
    const std::array<std::byte, 16> zeros{};
    vlm::writeSafetensors(folder.path() / "a.safetensors", {{"model.norm.weight", vlm::Dtype::F32, {4}, zeros},
                                                            {"lm_head.weight", vlm::Dtype::Bf16, {2, 4}, zeros}});
    vlm::writeSafetensors(folder.path() / "b.safetensors", {{"model.embed_tokens.weight", vlm::Dtype::I32, {4}, zeros}});
    folder.write("damaged.safetensors", "12345678{");
}

/// Writes the input's files; those that it does not hold are removed.
void unpack(const fuzz::Folder& folder, std::string_view input)
{
    for (const auto& name : kFiles)
        std::filesystem::remove(folder.path() / name);
    while (input.starts_with(kMark)) {
        input.remove_prefix(kMark.size());
        const auto name = input.substr(0, input.find('\n'));
        input.remove_prefix(std::min(name.size() + 1, input.size()));
        const auto end = std::min(input.find("\n" + std::string(kMark)), input.size());
        if (std::find(kFiles.begin(), kFiles.end(), name) != kFiles.end())
            folder.write(std::string(name), input.substr(0, end));
        input.remove_prefix(std::min(end + 1, input.size()));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Folder folder;
    static const bool prepared = (writeShards(folder), true);
    static_cast<void>(prepared);
    unpack(folder, fuzz::textOf(data, size));
    fuzz::taken([&] {
        const auto config = vlm::Phi3VisionConfig::load(folder.path());
        auto again = vlm::Phi3VisionConfig::fromJson(config.toJson(), "config.json");
        again.eos_token_ids = config.eos_token_ids; // the other file's
        require(again == config, "a config that is written reads as the same");
    });
    fuzz::taken([&] {
        const auto config = vlm::PreprocessorConfig::load(folder.path());
        folder.write("preprocessor_config.json", config.toJson().dump());
        require(vlm::PreprocessorConfig::load(folder.path()) == config, "what is written reads as the same");
    });
    fuzz::taken([&] { static_cast<void>(vlm::Checkpoint(folder.path()).totalBytes()); });
    fuzz::taken([&] {
        const auto summary = vlm::inspectModel(folder.path());
        require(summary.notices.size() <= 1, "there is one notice at most");
        vlm::checkCheckpoint(vlm::Checkpoint(folder.path()), summary.config, folder.path());
    });
    return 0;
}
