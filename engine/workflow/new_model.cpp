// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/new_model.h"

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/train/text_template.h"
#include "engine/train/trainer.h"
#include "engine/vlm/tokenizer.h"
#include "engine/workflow/training_data.h"

namespace vitrine::workflow {

using core::Error;
using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

ordered_json parsedFile(const std::filesystem::path& file)
{
    try {
        return ordered_json::parse(core::readFile(file));
    } catch (const ordered_json::exception& exception) {
        throw Error({ErrorCode::JsonSyntax, {.file = file}, {exception.what()}});
    }
}

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

void createModel(const std::filesystem::path& folder, const std::filesystem::path& likeFolder,
                 const catalog::Catalog& catalog, const train::Recipe& recipe, std::int64_t vocabularySize,
                 std::uint64_t seed)
{
    auto config = parsedFile(likeFolder / "config.json");
    vlm::trainTokenizer(textsOf(catalog, recipe), vocabularySize, folder);
    const auto tokenizer = vlm::Tokenizer::load(folder);
    const auto end = idOf(tokenizer, "<|endoftext|>", folder);
    config["vocab_size"] = tokenizer.vocabularySize();
    config["pad_token_id"] = end;
    config["eos_token_id"] = end;
    core::writeFileAtomically(folder / "config.json", config.dump(2) + "\n");
    const ordered_json generation = {
        {"_from_model_config", true},
        {"bos_token_id", config.value("bos_token_id", 1)},
        {"eos_token_id", {end, idOf(tokenizer, "<|assistant|>", folder), idOf(tokenizer, "<|end|>", folder)}},
        {"pad_token_id", end}};
    core::writeFileAtomically(folder / "generation_config.json", generation.dump(2) + "\n");
    core::writeFileAtomically(folder / "preprocessor_config.json",
                              core::readFile(likeFolder / "preprocessor_config.json"));
    train::initialiseModel(folder, seed);
}

} // namespace vitrine::workflow
