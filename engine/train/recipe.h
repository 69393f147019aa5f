// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace vitrine::train {

/// The seed's texts, and the defaults of every recipe.
inline constexpr const char* kDefaultPromptTemplate =
    "<|user|>\n<|image_1|>What is shown in this image?<|end|><|assistant|>\n";
inline constexpr const char* kDefaultResponseTemplate =
    "Product: {title}, Category: {category3_code}, Full Price: {full_price}<|end|>";

/// `recipe.json`: the whole definition of a run. Members carry the file's keys; every default trains well.
/// One table in recipe.cpp says each field's name, range and meaning; file, command line (`--set key=value`) and
/// dialog read it, so that they cannot disagree.
struct Recipe {
    std::string base_model;            ///< model folder; empty: the starter model
    std::string method = "lora";       ///< lora | qlora | full
    std::string base_precision = "nf4"; ///< nf4 | int8: of the frozen matrices with qlora
    /// Name suffixes of the modules that LoRA adapts; the default is decoder, vision tower and projector.
    std::vector<std::string> target_modules{"qkv_proj", "o_proj", "gate_up_proj", "down_proj", "q_proj", "k_proj",
                                            "v_proj", "out_proj", "fc1", "fc2", "img_projection.0",
                                            "img_projection.2"};
    std::int64_t rank = 64;
    double alpha = 128.0;
    double dropout = 0.0;
    std::string prompt_template = kDefaultPromptTemplate;
    std::string response_template = kDefaultResponseTemplate;
    std::string loss_on = "response";  ///< response | all_text (as the seed's script does)
    std::int64_t num_crops = 0;        ///< 0: what the model's preprocessor_config.json says
    std::int64_t max_sequence_length = 4096;
    double epochs = 3.0;
    std::int64_t max_steps = 0;        ///< optimiser steps; 0: as many as `epochs` gives
    std::int64_t batch_size = 4;       ///< pictures in one micro-batch
    std::int64_t gradient_accumulation_steps = 4;
    double learning_rate = 2e-4;
    std::string schedule = "cosine";   ///< cosine | linear | constant
    double warmup_ratio = 0.03;        ///< share of the steps
    double adam_beta1 = 0.9;
    double adam_beta2 = 0.95;
    double adam_epsilon = 1e-8;
    double weight_decay = 0.01;
    double max_gradient_norm = 1.0;    ///< 0: no clipping
    std::string precision = "auto";    ///< auto | f32 | bf16; auto is bf16 on a GPU, f32 on a CPU
    std::uint64_t seed = 3;
    std::int64_t evaluation_interval = 50; ///< steps; 0: only before and after
    std::int64_t evaluation_rows = 200;    ///< validation rows for loss and image use; 0: all
    std::int64_t evaluation_captions = 32; ///< validation rows that are captioned for the metrics; 0: none
    std::int64_t watched_pictures = 10;    ///< validation rows whose captions are shown at every evaluation
    std::int64_t checkpoint_interval = 50; ///< steps
    std::int64_t max_new_tokens = 64;
    std::string device = "auto";       ///< auto | cpu | cuda | cuda:N

    /// Throws Error{JsonSyntax | RecipeUnknownField | RecipeField}.
    static Recipe fromJson(const nlohmann::json& json, const std::filesystem::path& file = {});
    /// Reads a recipe.json. Throws as fromJson, and Error{FileMissing}.
    static Recipe load(const std::filesystem::path& file);
    nlohmann::json toJson() const; ///< every field, in the order above
    void save(const std::filesystem::path& file) const;

    /// Sets one field from text ("learning_rate", "1e-4"). Throws Error{RecipeUnknownField | RecipeField}.
    void set(const std::string& field, const std::string& value);

    /// Throws Error{RecipeField} for the first field out of its range.
    void validate() const;
};

/// What a form or command offers for a model before a person chooses: the defaults above for a model folder; for the
/// starter model (an empty `base_model`), which is a thousand times smaller, a full fine-tune at a rate that suits it.
Recipe defaultRecipeFor(const std::string& base_model);

/// One line of the fields' table.
struct RecipeField {
    std::string name;
    std::string allowed;     ///< "at least 1", "one of lora, qlora, full" (English; a sentence part for messages)
    std::string description; ///< one sentence
};
const std::vector<RecipeField>& recipeFields();

} // namespace vitrine::train
