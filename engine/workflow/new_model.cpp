// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/new_model.h"

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/train/text_template.h"
#include "engine/train/trainer.h"
#include "engine/vlm/config.h"
#include "engine/vlm/tokenizer.h"
#include "engine/workflow/training_data.h"

namespace vitrine::workflow {

using core::Error;
using core::ErrorCode;

namespace {

/// What a fine-tune would teach of these products, one text each; special tokens are no words.
std::vector<std::string> textsOf(const catalog::Catalog& catalog, const train::Recipe& recipe)
{
    std::vector<std::string> texts;
    for (const auto& example : examplesFrom(catalog, {})) {
        auto text =
            train::renderTemplate(recipe.prompt_template + "\n" + recipe.response_template, example.fields);
        for (auto open = text.find("<|"); open != std::string::npos; open = text.find("<|")) {
            const auto close = text.find("|>", open);
            text.erase(open, close == std::string::npos ? std::string::npos : close + 2 - open);
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

std::int64_t idOf(const vlm::Tokenizer& tokenizer, const char* token, const std::filesystem::path& folder)
{
    const auto id = tokenizer.idOf(token);
    if (!id)
        throw Error({ErrorCode::TokenizerField, {.file = folder, .item = token}, {"the token is missing"}});
    return *id;
}

} // namespace

void createModel(const std::filesystem::path& out, const std::filesystem::path& likeFolder,
                 const catalog::Catalog& catalog, const train::Recipe& recipe, std::int64_t vocabularySize,
                 std::uint64_t seed, vlm::ExistingModel existing)
{
    vlm::ModelFolder model(out, likeFolder, existing);
    const auto& folder = model.place();
    auto config = vlm::Phi3VisionConfig::fromFile(likeFolder / "config.json"); // stop ids are the new vocabulary's
    vlm::trainTokenizer(textsOf(catalog, recipe), vocabularySize, folder);
    const auto tokenizer = vlm::Tokenizer::load(folder);
    const auto end = idOf(tokenizer, "<|endoftext|>", folder);
    config.vocab_size = tokenizer.vocabularySize();
    config.bos_token_id = tokenizer.bosId();
    config.pad_token_id = end;
    config.eos_token_ids = {end, idOf(tokenizer, "<|assistant|>", folder), idOf(tokenizer, "<|end|>", folder)};
    core::writeFileAtomically(folder / "config.json", config.toJson().dump(2) + "\n");
    core::writeFileAtomically(folder / "generation_config.json", config.generationConfigToJson().dump(2) + "\n");
    core::writeFileAtomically(folder / "preprocessor_config.json",
                              core::readFile(likeFolder / "preprocessor_config.json"));
    train::initialiseModel(folder, seed);
    model.commit();
}

} // namespace vitrine::workflow
