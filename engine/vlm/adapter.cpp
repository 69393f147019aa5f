// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/adapter.h"

#include <regex>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

namespace {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

Error fieldError(const std::filesystem::path& file, const std::string& field, const std::string& reason)
{
    return Error({ErrorCode::AdapterField, {.file = file, .item = field}, {reason}});
}

/// A value that switches something on which this program does not compute.
bool asksForMore(const json& value)
{
    if (value.is_null())
        return false;
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_string())
        return value.get<std::string>() != "none";
    return !value.empty();
}

void refuseWhatIsNotComputed(const json& config, const std::filesystem::path& file)
{
    if (config.value("peft_type", json("LORA")) != json("LORA"))
        throw fieldError(file, "peft_type", "only LORA adapters are read");
    for (const auto* field : {"use_dora", "bias", "modules_to_save", "rank_pattern", "alpha_pattern", "fan_in_fan_out",
                              "layers_to_transform", "layer_replication"})
        if (config.contains(field) && asksForMore(config[field]))
            throw fieldError(file, field, "this kind of adapter is not read");
}

void readTargets(const json& config, const std::filesystem::path& file, AdapterConfig& result)
{
    const auto targets = config.value("target_modules", json());
    if (targets.is_string()) {
        result.target_modules = {targets.get<std::string>()};
        result.target_modules_is_regex = true;
        try {
            static_cast<void>(std::regex(result.target_modules[0]));
        } catch (const std::regex_error& error) {
            throw fieldError(file, "target_modules", error.what());
        }
        return;
    }
    if (!targets.is_array() || targets.empty())
        throw fieldError(file, "target_modules", "a list of names or one expression is wanted");
    for (const auto& target : targets) {
        if (!target.is_string())
            throw fieldError(file, "target_modules", "every name must be a text");
        result.target_modules.push_back(target.get<std::string>());
    }
}

} // namespace

AdapterConfig AdapterConfig::load(const std::filesystem::path& folder)
{
    const auto file = folder / "adapter_config.json";
    const auto text = core::readFile(file);
    json config;
    try {
        config = json::parse(text);
    } catch (const json::exception& error) {
        throw Error({ErrorCode::JsonSyntax, {.file = file}, {error.what()}});
    }
    if (!config.is_object())
        throw fieldError(file, "adapter_config.json", "an object is wanted");
    refuseWhatIsNotComputed(config, file);
    AdapterConfig result;
    const auto number = [&](const char* field, double fallback, double low, double high) {
        const auto value = config.value(field, json(fallback));
        if (!value.is_number() || !(value.get<double>() >= low && value.get<double>() <= high))
            throw fieldError(file, field, "it is not a number in the allowed range");
        return value.get<double>();
    };
    result.r = static_cast<std::int64_t>(number("r", 8, 1, 65536));
    result.lora_alpha = number("lora_alpha", 8, 1e-6, 1e6);
    result.lora_dropout = number("lora_dropout", 0, 0, 1);
    const auto rslora = config.value("use_rslora", json(false));
    result.use_rslora = rslora.is_boolean() && rslora.get<bool>();
    const auto base = config.value("base_model_name_or_path", json(""));
    result.base_model_name_or_path = base.is_string() ? base.get<std::string>() : "";
    readTargets(config, file, result);
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
            {"modules_to_save", nullptr},
            {"target_modules", target_modules_is_regex ? json(target_modules.at(0)) : json(target_modules)},
            {"rank_pattern", json::object()},
            {"alpha_pattern", json::object()}};
}

bool AdapterConfig::targets(const std::string& module) const
{
    if (target_modules_is_regex)
        return std::regex_match(module, std::regex(target_modules[0]));
    for (const auto& suffix : target_modules)
        if (module == suffix || module.ends_with("." + suffix))
            return true;
    return false;
}

void mergeAdapter(const std::filesystem::path& model, const std::filesystem::path& adapter,
                  const std::filesystem::path& out)
{
    const auto dtype = torchDtypeNamed(Phi3VisionConfig::load(model).torch_dtype);
    auto merged = loadModel(model, dtype, torch::kCPU, WeightUse::ReadOnly);
    loadAdapter(merged, adapter);
    saveModel(merged, out, model, dtype);
}

AdapterSummary inspectAdapter(const std::filesystem::path& adapter)
{
    AdapterSummary summary{AdapterConfig::load(adapter), 0, {}};
    const SafetensorsFile file(adapter / "adapter_model.safetensors");
    for (const auto& name : file.names()) {
        std::uint64_t size = 1;
        for (const auto extent : file.tensor(name).shape)
            size *= static_cast<std::uint64_t>(extent);
        summary.parameters += size;
        const auto end = name.find(".lora_A.weight");
        if (end != std::string::npos && name.starts_with(kPeftPrefix))
            summary.modules.push_back(name.substr(std::string(kPeftPrefix).size(), end - std::string(kPeftPrefix).size()));
    }
    return summary;
}

} // namespace vitrine::vlm
