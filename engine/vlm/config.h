// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace vitrine::vlm {

/// CLIPVisionConfig: the keys of `img_processor.vision_config`. The defaults are ViT-L/14-336, which is meant
/// when the configuration does not say (SPEC.md, "Vision tower").
struct ClipVisionConfig {
    std::int64_t hidden_size = 1024;
    std::int64_t intermediate_size = 4096;
    std::int64_t num_hidden_layers = 24;
    std::int64_t num_attention_heads = 16;
    std::int64_t image_size = 336;
    std::int64_t patch_size = 14;
    std::int64_t num_channels = 3;
    double layer_norm_eps = 1e-5;

    std::int64_t patchesPerSide() const { return image_size / patch_size; }
    bool operator==(const ClipVisionConfig&) const = default;
};

/// How angles are stretched beyond the original context ("su", also spelled "longrope").
struct RopeScaling {
    std::vector<double> short_factor; ///< head size / 2 numbers
    std::vector<double> long_factor;  ///< head size / 2 numbers
    bool operator==(const RopeScaling&) const = default;
};

/// `config.json` of Phi-3-vision and Phi-3.5-vision. Members carry the file's keys.
struct Phi3VisionConfig {
    std::int64_t hidden_size = 3072;
    std::int64_t intermediate_size = 8192;
    std::int64_t num_hidden_layers = 32;
    std::int64_t num_attention_heads = 32;
    std::int64_t num_key_value_heads = 32;
    std::int64_t vocab_size = 32064;
    std::int64_t max_position_embeddings = 131072;
    std::int64_t original_max_position_embeddings = 4096;
    double rms_norm_eps = 1e-5;
    double rope_theta = 10000.0;
    double initializer_range = 0.02;
    bool tie_word_embeddings = false;
    std::string torch_dtype = "bfloat16";       ///< "float32", "float16" or "bfloat16"
    std::string hd_transform_order = "sub_glb"; ///< embd_layer's: "sub_glb" or "glb_sub"
    std::int64_t image_dim_out = 1024;
    std::int64_t num_img_tokens = 144;
    std::optional<RopeScaling> rope_scaling; ///< absent: plain rotary embedding
    ClipVisionConfig vision_config;
    std::int64_t bos_token_id = 1;
    std::int64_t pad_token_id = 32000;
    std::vector<std::int64_t> eos_token_ids{32000, 32001, 32007}; ///< generation_config.json's, or these

    std::int64_t headSize() const { return hidden_size / num_attention_heads; }

    /// From a parsed config.json. `file` is for messages only. `eos_token_ids` keeps its fallback: the file's
    /// own eos_token_id is not what generation stops at. Throws Error{ConfigField} naming the field.
    static Phi3VisionConfig fromJson(const nlohmann::json& json, const std::filesystem::path& file);

    /// The same from a config.json alone. Throws Error{FileMissing | JsonSyntax | ConfigField}.
    static Phi3VisionConfig fromFile(const std::filesystem::path& file);

    /// Reads `folder`/config.json and, when there, generation_config.json.
    /// Throws Error{FileMissing | JsonSyntax | ConfigField}.
    static Phi3VisionConfig load(const std::filesystem::path& folder);

    /// A config.json that the reference implementation opens too.
    nlohmann::json toJson() const;
    /// The generation_config.json beside it.
    nlohmann::json generationConfigToJson() const;

    bool operator==(const Phi3VisionConfig&) const = default;
};

/// `preprocessor_config.json`: how pictures become pixel values.
struct PreprocessorConfig {
    std::int64_t num_crops = 16;
    std::int64_t num_img_tokens = 144;
    std::array<double, 3> image_mean{0.48145466, 0.4578275, 0.40821073};
    std::array<double, 3> image_std{0.26862954, 0.26130258, 0.27577711};

    /// Reads `folder`/preprocessor_config.json. Throws Error{FileMissing | JsonSyntax | ConfigField}.
    static PreprocessorConfig load(const std::filesystem::path& folder);
    nlohmann::json toJson() const;
    bool operator==(const PreprocessorConfig&) const = default;
};

/// Name and shape of every tensor of a checkpoint with this configuration, in the order of the reference's
/// state_dict. The one table that loader, writer, inspection and memory estimates read.
/// `lm_head.weight` is absent when the head is tied.
struct TensorSpec {
    std::string name;
    std::vector<std::int64_t> shape;
};
std::vector<TensorSpec> tensorTable(const Phi3VisionConfig& config);

} // namespace vitrine::vlm
