// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/vlm/adapter.h"
#include "engine/vlm/adapter_modules.h"
#include "engine/vlm/json_reading.h"
#include "engine/vlm/regex_limits.h"

namespace vitrine::vlm {

namespace {

using core::ErrorCode;
using nlohmann::json;

constexpr std::int64_t kLargestRank = 65536;
constexpr std::size_t kLargestExpression = 16384; // some programs write all modules' names into one

/// A value that switches something on which this program does not compute.
bool asksForMore(const json& value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_string())
        return value.get<std::string>() != "none";
    return !value.empty();
}

/// These beginnings take a part out of the base's weights, which PEFT does again whenever it loads such an adapter. Those
/// that it has converted to plain LoRA say `true`.
void refuseChangedBase(const json& config, const JsonFields& fields)
{
    constexpr const char* kField = "init_lora_weights";
    if (!fields.has(kField) || !config[kField].is_string())
        return;
    for (const auto* beginning : {"pissa", "olora", "corda", "loftq"})
        if (config[kField].get_ref<const std::string&>().starts_with(beginning))
            fields.refuse(kField, showJson(config[kField]) + " changes the base; PEFT can convert such an adapter to plain LoRA");
}

void refuseWhatIsNotComputed(const json& config, const JsonFields& fields)
{
    fields.oneOf("peft_type", {"LORA"}, "LORA");
    for (const auto* field : {"use_dora", "bias", "fan_in_fan_out", "layers_to_transform", "layer_replication",
                              "exclude_modules", "trainable_token_indices", "lora_bias", "target_parameters",
                              "alora_invocation_tokens", "use_qalora", "use_bdlora", "arrow_config"})
        if (fields.has(field) && asksForMore(config[field]))
            fields.refuse(field, "this kind of adapter is not read");
    refuseChangedBase(config, fields);
}

void requireExpression(const JsonFields& fields, const char* field, const std::string& expression)
{
    if (const auto excess = regexExcess(expression, kLargestExpression))
        fields.refuse(field, *excess);
    try {
        static_cast<void>(adapterExpression(expression));
    } catch (const std::regex_error& error) {
        fields.refuse(field, error.what());
    }
}

std::vector<std::string> readNames(const JsonFields& fields, const char* field)
{
    std::vector<std::string> names;
    const auto& list = fields.at(field);
    if (!list.is_array() || list.empty())
        fields.refuse(field, "a list of names is wanted");
    for (const auto& name : list) {
        if (!name.is_string() || name.get_ref<const std::string&>().empty())
            fields.refuse(field, "every name must be a text");
        names.push_back(name.get<std::string>());
    }
    return names;
}

void readTargets(const JsonFields& fields, AdapterConfig& result)
{
    if (!fields.has("target_modules"))
        fields.refuse("target_modules", "a list of names or one expression is wanted");
    const auto& targets = fields.at("target_modules");
    result.target_modules_is_regex = targets.is_string();
    if (!targets.is_string()) {
        result.target_modules = readNames(fields, "target_modules");
        return;
    }
    result.target_modules = {targets.get<std::string>()};
    requireExpression(fields, "target_modules", result.target_modules[0]);
}

template <typename Value, typename Read>
void readPatterns(const JsonFields& fields, const char* field, std::map<std::string, Value>& patterns, Read read)
{
    if (!fields.has(field))
        return;
    const auto entries = fields.object(field);
    for (const auto& [pattern, value] : fields.at(field).items()) {
        requireExpression(fields, field, pattern); // alone too: "a)|(b" is none
        requireExpression(fields, field, lookedUpPattern(pattern));
        patterns[pattern] = read(entries, pattern);
    }
}

} // namespace

AdapterConfig AdapterConfig::load(const std::filesystem::path& folder)
{
    const auto file = folder / kAdapterConfigFile;
    const auto config = readJson(file);
    const JsonFields fields(config, ErrorCode::AdapterField, file);
    refuseWhatIsNotComputed(config, fields);
    AdapterConfig result;
    result.r = fields.integer("r", 1, kLargestRank, 8);
    result.lora_alpha = fields.number("lora_alpha", 1e-6, 1e6, 8.0);
    result.lora_dropout = fields.number("lora_dropout", 0.0, 1.0, 0.0);
    result.use_rslora = fields.boolean("use_rslora", false);
    result.base_model_name_or_path = fields.text("base_model_name_or_path", "");
    readTargets(fields, result);
    if (fields.has("modules_to_save") && !config["modules_to_save"].empty())
        result.modules_to_save = readNames(fields, "modules_to_save");
    readPatterns(fields, "rank_pattern", result.rank_pattern, [](const JsonFields& entries, const std::string& pattern) {
        return entries.integer(pattern, 1, kLargestRank);
    });
    readPatterns(fields, "alpha_pattern", result.alpha_pattern, [](const JsonFields& entries, const std::string& pattern) {
        static_cast<void>(entries.at(pattern));
        return entries.number(pattern, 1e-6, 1e6, 0.0);
    });
    return result;
}

json AdapterConfig::toJson() const
{
    return {{"peft_type", "LORA"},
            {"task_type", "CAUSAL_LM"},
            {"base_model_name_or_path", base_model_name_or_path},
            {"r", r},
            {"lora_alpha", lora_alpha},
            {"lora_dropout", lora_dropout},
            {"bias", "none"},
            {"fan_in_fan_out", false},
            {"inference_mode", true},
            {"init_lora_weights", true},
            {"use_rslora", use_rslora},
            {"use_dora", false},
            {"modules_to_save", modules_to_save.empty() ? json() : json(modules_to_save)},
            {"target_modules", target_modules_is_regex ? json(target_modules.at(0)) : json(target_modules)},
            {"rank_pattern", rank_pattern.empty() ? json::object() : json(rank_pattern)},
            {"alpha_pattern", alpha_pattern.empty() ? json::object() : json(alpha_pattern)}};
}

bool AdapterConfig::saves(const std::string& parameter) const
{
    // PEFT wraps the modules whose names end so; all that is below one is kept.
    for (auto dot = parameter.find('.'); dot != std::string::npos; dot = parameter.find('.', dot + 1)) {
        const auto module = parameter.substr(0, dot);
        for (const auto& name : modules_to_save)
            if (module.ends_with(name))
                return true;
    }
    return false;
}

} // namespace vitrine::vlm
