// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/config.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/vlm/json_reading.h"

namespace vitrine::vlm {

using core::ErrorCode;
using nlohmann::json;

namespace {

// Far above any model of this family; below them, no product of sizes overflows and no allocation is absurd.
constexpr std::int64_t kMaximumWidth = 1 << 17;
constexpr std::int64_t kMaximumLayers = 1024;
constexpr std::int64_t kMaximumHeads = 4096;
constexpr std::int64_t kMaximumVocabulary = 1 << 24;
constexpr std::int64_t kMaximumPositions = 1 << 30;
constexpr std::int64_t kMaximumCrops = 1024;

// The geometry that the HD transform and the 2×2 merge are built on: 336-pixel crops of 24×24 patches.
constexpr std::int64_t kCropSide = 336;
constexpr std::int64_t kPatchesPerSide = 24;
constexpr std::int64_t kTokensPerCrop = kPatchesPerSide * kPatchesPerSide / 4;

const char* const kClipName = "openai/clip-vit-large-patch14-336";
const char* const kConfigFile = "config.json";
const char* const kGenerationFile = "generation_config.json";
const char* const kPreprocessorFile = "preprocessor_config.json";

ClipVisionConfig readVisionConfig(const JsonFields& processor)
{
    ClipVisionConfig vision;
    if (!processor.has("vision_config"))
        return vision;
    const auto fields = processor.object("vision_config");
    vision.hidden_size = fields.integer("hidden_size", 1, kMaximumWidth, vision.hidden_size);
    vision.intermediate_size =
        fields.integer("intermediate_size", 1, kMaximumWidth, vision.intermediate_size);
    // Features are taken before the last layer, so that one layer alone would do nothing.
    vision.num_hidden_layers =
        fields.integer("num_hidden_layers", 2, kMaximumLayers, vision.num_hidden_layers);
    vision.num_attention_heads =
        fields.integer("num_attention_heads", 1, kMaximumHeads, vision.num_attention_heads);
    vision.image_size = fields.integer("image_size", kCropSide, kCropSide, vision.image_size);
    vision.patch_size = fields.integer("patch_size", kCropSide / kPatchesPerSide, kCropSide / kPatchesPerSide,
                                       vision.patch_size);
    vision.num_channels = fields.integer("num_channels", 3, 3, vision.num_channels);
    vision.layer_norm_eps = fields.number("layer_norm_eps", 0.0, 1.0, vision.layer_norm_eps);
    fields.oneOf("hidden_act", {"quick_gelu"}, "quick_gelu");
    if (vision.hidden_size % vision.num_attention_heads != 0)
        fields.refuse("num_attention_heads", std::to_string(vision.num_attention_heads) +
                                                 " does not divide hidden_size " +
                                                 std::to_string(vision.hidden_size));
    return vision;
}

void readImageProcessor(const JsonFields& root, Phi3VisionConfig& config)
{
    const auto processor = root.object("img_processor");
    processor.oneOf("name", {"clip_vision_model"}, "clip_vision_model");
    processor.oneOf("model_name", {kClipName}, kClipName);
    config.vision_config = readVisionConfig(processor);
    config.image_dim_out =
        processor.integer("image_dim_out", 1, kMaximumWidth, config.vision_config.hidden_size);
    if (config.image_dim_out != config.vision_config.hidden_size)
        processor.refuse("image_dim_out", std::to_string(config.image_dim_out) +
                                              " is not the vision tower's width " +
                                              std::to_string(config.vision_config.hidden_size));
    config.num_img_tokens =
        processor.integer("num_img_tokens", kTokensPerCrop, kTokensPerCrop, kTokensPerCrop);
}

void readEmbeddingLayer(const JsonFields& root, Phi3VisionConfig& config)
{
    const auto layer = root.object("embd_layer");
    layer.oneOf("embedding_cls", {"image"}, "image");
    layer.oneOf("projection_cls", {"mlp"}, "mlp");
    if (!layer.boolean("use_hd_transform", true))
        layer.refuse("use_hd_transform", "a model without the HD transform is not supported");
    if (!layer.boolean("with_learnable_separator", true))
        layer.refuse("with_learnable_separator", "a model without separators is not supported");
    config.hd_transform_order = layer.oneOf("hd_transform_order", {"sub_glb", "glb_sub"});
}

void readAttentionHeads(const JsonFields& root, Phi3VisionConfig& config)
{
    config.num_attention_heads = root.integer("num_attention_heads", 1, kMaximumHeads);
    config.num_key_value_heads =
        root.integer("num_key_value_heads", 1, kMaximumHeads, config.num_attention_heads);
    const auto heads = std::to_string(config.num_attention_heads);
    if (config.hidden_size % config.num_attention_heads != 0)
        root.refuse("num_attention_heads",
                    heads + " does not divide hidden_size " + std::to_string(config.hidden_size));
    if (config.num_attention_heads % config.num_key_value_heads != 0)
        root.refuse("num_key_value_heads", std::to_string(config.num_key_value_heads) +
                                               " does not divide num_attention_heads " + heads);
    if (config.headSize() % 2 != 0)
        root.refuse("hidden_size", "the head size " + std::to_string(config.headSize()) +
                                       " is odd, which no rotary embedding fits");
}

std::optional<RopeScaling> readRopeScaling(const JsonFields& root, std::int64_t headSize)
{
    if (!root.has("rope_scaling"))
        return std::nullopt;
    const auto fields = root.object("rope_scaling");
    fields.oneOf(fields.has("rope_type") ? "rope_type" : "type", {"su", "longrope"});
    const auto count = static_cast<std::size_t>(headSize / 2);
    return RopeScaling{.short_factor = fields.numbers("short_factor", count, 1e-6, 1e9),
                       .long_factor = fields.numbers("long_factor", count, 1e-6, 1e9)};
}

std::vector<std::int64_t> readStopIds(const JsonFields& fields, std::int64_t vocabulary)
{
    const auto& value = fields.at("eos_token_id");
    const auto entries = value.is_array() ? value : json::array({value});
    std::vector<std::int64_t> ids;
    for (const auto& entry : entries) {
        if (!entry.is_number_integer() || entry < 0 || entry >= vocabulary)
            fields.refuse("eos_token_id", showJson(entry) + " is not an id of the vocabulary's " +
                                              std::to_string(vocabulary));
        ids.push_back(entry.get<std::int64_t>());
    }
    if (ids.empty())
        fields.refuse("eos_token_id", "the list is empty");
    return ids;
}

/// Appends names under one prefix.
class TableWriter {
public:
    TableWriter(std::vector<TensorSpec>& table, std::string prefix)
        : m_table(table), m_prefix(std::move(prefix))
    {}

    void add(const std::string& name, std::vector<std::int64_t> shape)
    {
        m_table.push_back({m_prefix + name, std::move(shape)});
    }
    void addWithBias(const std::string& name, std::vector<std::int64_t> shape)
    {
        const auto outputs = shape.front();
        add(name + ".weight", std::move(shape));
        add(name + ".bias", {outputs});
    }

private:
    std::vector<TensorSpec>& m_table;
    std::string m_prefix;
};

void addVisionTower(std::vector<TensorSpec>& table, const ClipVisionConfig& vision, const std::string& prefix)
{
    const auto width = vision.hidden_size, inner = vision.intermediate_size;
    const auto positions =
        vision.patchesPerSide() * vision.patchesPerSide() + 1; // the class token is the first
    TableWriter tower(table, prefix);
    tower.add("embeddings.class_embedding", {width});
    tower.add("embeddings.patch_embedding.weight",
              {width, vision.num_channels, vision.patch_size, vision.patch_size});
    tower.add("embeddings.position_embedding.weight", {positions, width});
    tower.addWithBias("pre_layrnorm", {width}); // spelled so in the checkpoint
    for (std::int64_t index = 0; index < vision.num_hidden_layers; ++index) {
        TableWriter layer(table, prefix + "encoder.layers." + std::to_string(index) + ".");
        for (const auto* projection : {"k_proj", "v_proj", "q_proj", "out_proj"})
            layer.addWithBias(std::string("self_attn.") + projection, {width, width});
        layer.addWithBias("layer_norm1", {width});
        layer.addWithBias("mlp.fc1", {inner, width});
        layer.addWithBias("mlp.fc2", {width, inner});
        layer.addWithBias("layer_norm2", {width});
    }
    tower.addWithBias("post_layernorm", {width});
}

void addDecoderLayers(std::vector<TensorSpec>& table, const Phi3VisionConfig& config)
{
    const auto width = config.hidden_size, inner = config.intermediate_size, head = config.headSize();
    const auto queries = config.num_attention_heads * head, keys = config.num_key_value_heads * head;
    for (std::int64_t index = 0; index < config.num_hidden_layers; ++index) {
        TableWriter layer(table, "model.layers." + std::to_string(index) + ".");
        layer.add("self_attn.o_proj.weight", {width, queries});
        layer.add("self_attn.qkv_proj.weight", {queries + 2 * keys, width});
        layer.add("mlp.gate_up_proj.weight", {2 * inner, width});
        layer.add("mlp.down_proj.weight", {width, inner});
        layer.add("input_layernorm.weight", {width});
        layer.add("post_attention_layernorm.weight", {width});
    }
}

} // namespace

Phi3VisionConfig Phi3VisionConfig::fromJson(const json& source, const std::filesystem::path& file)
{
    const JsonFields root(source, ErrorCode::ConfigField, file);
    Phi3VisionConfig config;
    root.oneOf("model_type", {"phi3_v"});
    root.oneOf("hidden_act", {"silu"}, "silu");
    config.hidden_size = root.integer("hidden_size", 1, kMaximumWidth);
    config.intermediate_size = root.integer("intermediate_size", 1, kMaximumWidth);
    config.num_hidden_layers = root.integer("num_hidden_layers", 1, kMaximumLayers);
    config.vocab_size = root.integer("vocab_size", 1, kMaximumVocabulary);
    config.max_position_embeddings =
        root.integer("max_position_embeddings", 1, kMaximumPositions, config.max_position_embeddings);
    config.original_max_position_embeddings = root.integer(
        "original_max_position_embeddings", 1, kMaximumPositions, config.original_max_position_embeddings);
    config.rms_norm_eps = root.number("rms_norm_eps", 0.0, 1.0, config.rms_norm_eps);
    config.rope_theta = root.number("rope_theta", 1.0, 1e12, config.rope_theta);
    config.initializer_range = root.number("initializer_range", 0.0, 1e3, config.initializer_range);
    config.tie_word_embeddings = root.boolean("tie_word_embeddings", config.tie_word_embeddings);
    config.torch_dtype = root.oneOf(root.has("torch_dtype") ? "torch_dtype" : "dtype",
                                    {"float32", "float16", "bfloat16"}, config.torch_dtype);
    config.bos_token_id = root.integer("bos_token_id", 0, config.vocab_size - 1, config.bos_token_id);
    config.pad_token_id = root.integer("pad_token_id", 0, config.vocab_size - 1, config.pad_token_id);
    if (config.pad_token_id >= config.vocab_size)
        root.refuse("pad_token_id", "the field is missing, and the usual " +
                                        std::to_string(config.pad_token_id) + " is not in the vocabulary's " +
                                        std::to_string(config.vocab_size));
    readAttentionHeads(root, config);
    readImageProcessor(root, config);
    readEmbeddingLayer(root, config);
    config.rope_scaling = readRopeScaling(root, config.headSize());
    return config;
}

Phi3VisionConfig Phi3VisionConfig::fromFile(const std::filesystem::path& file)
{
    return fromJson(readJson(file), file);
}

Phi3VisionConfig Phi3VisionConfig::load(const std::filesystem::path& folder)
{
    auto config = fromFile(folder / kConfigFile);
    const auto generationFile = folder / kGenerationFile;
    if (core::mayExist(generationFile)) {
        const auto source = readJson(generationFile);
        const JsonFields fields(source, ErrorCode::ConfigField, generationFile);
        if (fields.has("eos_token_id"))
            config.eos_token_ids = readStopIds(fields, config.vocab_size);
    }
    const auto largest = *std::max_element(config.eos_token_ids.begin(), config.eos_token_ids.end());
    if (largest >= config.vocab_size)
        throw core::Error({ErrorCode::ConfigField,
                           {.file = generationFile, .item = "eos_token_id"},
                           {"the field is missing, and the usual " + std::to_string(largest) +
                            " is not in the vocabulary's " + std::to_string(config.vocab_size)}});
    return config;
}

json Phi3VisionConfig::toJson() const
{
    json processor = {{"image_dim_out", image_dim_out},
                      {"model_name", kClipName},
                      {"name", "clip_vision_model"},
                      {"num_img_tokens", num_img_tokens}};
    if (!(vision_config == ClipVisionConfig{}))
        processor["vision_config"] = {{"hidden_size", vision_config.hidden_size},
                                      {"intermediate_size", vision_config.intermediate_size},
                                      {"num_hidden_layers", vision_config.num_hidden_layers},
                                      {"num_attention_heads", vision_config.num_attention_heads},
                                      {"image_size", vision_config.image_size},
                                      {"patch_size", vision_config.patch_size},
                                      {"num_channels", vision_config.num_channels},
                                      {"hidden_act", "quick_gelu"},
                                      {"layer_norm_eps", vision_config.layer_norm_eps},
                                      {"attention_dropout", 0.0},
                                      {"projection_dim", 768}};
    json scaling = nullptr;
    if (rope_scaling)
        scaling = {{"type", "su"},
                   {"short_factor", rope_scaling->short_factor},
                   {"long_factor", rope_scaling->long_factor}};
    return {{"architectures", {"Phi3VForCausalLM"}},
            {"attention_dropout", 0.0},
            {"auto_map",
             {{"AutoConfig", "configuration_phi3_v.Phi3VConfig"},
              {"AutoModelForCausalLM", "modeling_phi3_v.Phi3VForCausalLM"}}},
            {"bos_token_id", bos_token_id},
            {"embd_layer",
             {{"embedding_cls", "image"},
              {"hd_transform_order", hd_transform_order},
              {"projection_cls", "mlp"},
              {"use_hd_transform", true},
              {"with_learnable_separator", true}}},
            {"eos_token_id", eos_token_ids.front()},
            {"hidden_act", "silu"},
            {"hidden_size", hidden_size},
            {"img_processor", std::move(processor)},
            {"initializer_range", initializer_range},
            {"intermediate_size", intermediate_size},
            {"max_position_embeddings", max_position_embeddings},
            {"model_type", "phi3_v"},
            {"num_attention_heads", num_attention_heads},
            {"num_hidden_layers", num_hidden_layers},
            {"num_key_value_heads", num_key_value_heads},
            {"original_max_position_embeddings", original_max_position_embeddings},
            {"pad_token_id", pad_token_id},
            {"rms_norm_eps", rms_norm_eps},
            {"rope_scaling", std::move(scaling)},
            {"rope_theta", rope_theta},
            {"sliding_window", max_position_embeddings},
            {"tie_word_embeddings", tie_word_embeddings},
            {"torch_dtype", torch_dtype},
            {"use_cache", true},
            {"vocab_size", vocab_size}};
}

json Phi3VisionConfig::generationConfigToJson() const
{
    return {{"_from_model_config", true},
            {"bos_token_id", bos_token_id},
            {"eos_token_id", eos_token_ids},
            {"pad_token_id", pad_token_id}};
}

PreprocessorConfig PreprocessorConfig::load(const std::filesystem::path& folder)
{
    const auto file = folder / kPreprocessorFile;
    const auto source = readJson(file);
    const JsonFields fields(source, ErrorCode::ConfigField, file);
    PreprocessorConfig config;
    config.num_crops = fields.integer("num_crops", 1, kMaximumCrops, config.num_crops);
    config.num_img_tokens =
        fields.integer("num_img_tokens", kTokensPerCrop, kTokensPerCrop, config.num_img_tokens);
    const auto readThree = [&](const char* name, double low, std::array<double, 3>& values) {
        if (!fields.has(name))
            return;
        const auto numbers = fields.numbers(name, values.size(), low, 1e3);
        std::copy(numbers.begin(), numbers.end(), values.begin());
    };
    readThree("image_mean", -1e3, config.image_mean);
    readThree("image_std", 1e-6, config.image_std);
    return config;
}

json PreprocessorConfig::toJson() const
{
    return {{"auto_map",
             {{"AutoImageProcessor", "image_processing_phi3_v.Phi3VImageProcessor"},
              {"AutoProcessor", "processing_phi3_v.Phi3VProcessor"}}},
            {"image_mean", image_mean},
            {"image_processor_type", "Phi3VImageProcessor"},
            {"image_std", image_std},
            {"num_crops", num_crops},
            {"num_img_tokens", num_img_tokens},
            {"processor_class", "Phi3VProcessor"}};
}

std::vector<TensorSpec> tensorTable(const Phi3VisionConfig& config)
{
    const auto width = config.hidden_size, merged = 4 * config.image_dim_out;
    const std::string vision = "model.vision_embed_tokens.";
    std::vector<TensorSpec> table;
    table.push_back({"model.embed_tokens.weight", {config.vocab_size, width}});
    table.push_back({vision + "glb_GN", {1, 1, merged}});
    table.push_back({vision + "sub_GN", {1, 1, 1, merged}});
    addVisionTower(table, config.vision_config, vision + "img_processor.vision_model.");
    TableWriter projection(table, vision + "img_projection.");
    projection.addWithBias("0", {width, merged});
    projection.addWithBias("2", {width, width});
    addDecoderLayers(table, config);
    table.push_back({"model.norm.weight", {width}});
    if (!config.tie_word_embeddings)
        table.push_back({"lm_head.weight", {config.vocab_size, width}});
    return table;
}

} // namespace vitrine::vlm
