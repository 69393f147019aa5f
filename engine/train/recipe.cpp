// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/recipe.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <sstream>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/edit_distance.h"
#include "engine/core/error.h"
#include "engine/core/number_text.h"

namespace vitrine::train {

namespace {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

/// One field: its name, what it may hold, and how file, text and struct reach it.
struct FieldEntry {
    std::string name;
    std::string allowed;
    std::string description;
    std::function<json(const Recipe&)> get;
    /// Returns false when the value's type does not fit.
    std::function<bool(Recipe&, const json&)> set;
    /// The value that a person typed, as JSON; nothing when it cannot be read.
    std::function<std::optional<json>(const std::string&)> parse;
    std::function<bool(const Recipe&)> inRange;
};

std::optional<json> parseText(const std::string& text)
{
    return json(text);
}

std::optional<json> parseAnyNumber(const std::string& text)
{
    const auto value = core::parseNumber(text);
    return value ? std::optional<json>(*value) : std::nullopt;
}

std::optional<json> parseInteger(const std::string& text)
{
    const auto value = core::parseNumber(text);
    if (!value || *value != static_cast<double>(static_cast<std::int64_t>(*value)))
        return std::nullopt;
    return json(static_cast<std::int64_t>(*value));
}

std::optional<json> parseList(const std::string& text)
{
    json list = json::array();
    std::istringstream stream(text);
    for (std::string item; std::getline(stream, item, ',');)
        if (!item.empty())
            list.push_back(item);
    return list;
}

FieldEntry textField(const char* name, std::string Recipe::*member, std::string allowed,
                     const char* description, std::function<bool(const std::string&)> fits)
{
    return {name,
            std::move(allowed),
            description,
            [member](const Recipe& recipe) { return json(recipe.*member); },
            [member](Recipe& recipe, const json& value) {
                if (!value.is_string())
                    return false;
                recipe.*member = value.get<std::string>();
                return true;
            },
            parseText,
            [member, fits](const Recipe& recipe) { return fits(recipe.*member); }};
}

FieldEntry choiceField(const char* name, std::string Recipe::*member, const std::vector<std::string>& choices,
                       const char* description)
{
    std::string allowed = "one of ";
    for (const auto& choice : choices)
        allowed += (choice == choices.front() ? "" : ", ") + choice;
    return textField(name, member, allowed, description, [choices](const std::string& value) {
        return std::find(choices.begin(), choices.end(), value) != choices.end();
    });
}

FieldEntry integerField(const char* name, std::int64_t Recipe::*member, std::int64_t low, std::int64_t high,
                        const char* description)
{
    const auto allowed = "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
    return {name,
            allowed,
            description,
            [member](const Recipe& recipe) { return json(recipe.*member); },
            [member](Recipe& recipe, const json& value) {
                if (!value.is_number_integer() ||
                    (value.is_number_unsigned() &&
                     value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max()))
                    return false;
                recipe.*member = value.get<std::int64_t>();
                return true;
            },
            parseInteger,
            [member, low, high](const Recipe& recipe) {
                return recipe.*member >= low && recipe.*member <= high;
            }};
}

FieldEntry numberField(const char* name, double Recipe::*member, double low, double high,
                       const char* description)
{
    const auto show = [](double value) { return json(value).dump(); };
    return {name,
            "a number from " + show(low) + " to " + show(high),
            description,
            [member](const Recipe& recipe) { return json(recipe.*member); },
            [member](Recipe& recipe, const json& value) {
                if (!value.is_number())
                    return false;
                recipe.*member = value.get<double>();
                return true;
            },
            parseAnyNumber,
            [member, low, high](const Recipe& recipe) {
                return recipe.*member >= low && recipe.*member <= high;
            }};
}

FieldEntry seedField(const char* name, std::uint64_t Recipe::*member, const char* description)
{
    return {name,
            "a whole number from 0",
            description,
            [member](const Recipe& recipe) { return json(recipe.*member); },
            [member](Recipe& recipe, const json& value) {
                const bool negative =
                    value.is_number_integer() && !value.is_number_unsigned() && value.get<std::int64_t>() < 0;
                if (!value.is_number_integer() || negative)
                    return false;
                recipe.*member = value.get<std::uint64_t>();
                return true;
            },
            parseInteger,
            [](const Recipe&) { return true; }};
}

FieldEntry listField(const char* name, std::vector<std::string> Recipe::*member, const char* description)
{
    return {name,
            "a list of at least one name",
            description,
            [member](const Recipe& recipe) { return json(recipe.*member); },
            [member](Recipe& recipe, const json& value) {
                const auto isText = [](const json& item) { return item.is_string(); };
                if (!value.is_array() || !std::all_of(value.begin(), value.end(), isText))
                    return false;
                recipe.*member = value.get<std::vector<std::string>>();
                return true;
            },
            parseList,
            [member](const Recipe& recipe) { return !(recipe.*member).empty(); }};
}

bool isDeviceName(const std::string& name)
{
    if (name == "auto" || name == "cpu" || name == "cuda")
        return true;
    return name.size() > 5 && name.starts_with("cuda:") &&
           name.find_first_not_of("0123456789", 5) == std::string::npos;
}

/// The one table of fields: file, command line and dialog read it.
const std::vector<FieldEntry>& table()
{
    const auto anything = [](const std::string&) { return true; };
    const auto hasPicture = [](const std::string& text) {
        return text.find("<|image_1|>") != std::string::npos;
    };
    const auto notEmpty = [](const std::string& text) { return !text.empty(); };
    static const std::vector<FieldEntry> entries{
        textField("base_model", &Recipe::base_model, "a model folder, or nothing for the starter model",
                  "The Phi-3-Vision folder that is fine-tuned; empty for the starter model.", anything),
        choiceField("method", &Recipe::method, {"lora", "qlora", "full"},
                    "lora trains small adapters beside frozen weights; qlora keeps those in 4 or 8 bits; full trains "
                    "every weight."),
        choiceField("base_precision", &Recipe::base_precision, {"nf4", "int8"},
                    "With qlora, the frozen matrices: 4 bits (nf4) or 8 (int8)."),
        listField("target_modules", &Recipe::target_modules,
                  "The modules that LoRA adapts, by the ends of their names."),
        integerField("rank", &Recipe::rank, 1, 4096, "LoRA rank: how much an adapter can learn."),
        numberField("alpha", &Recipe::alpha, 1e-3, 1e5,
                    "LoRA alpha: the adapter's output is scaled by alpha / rank."),
        numberField("dropout", &Recipe::dropout, 0.0, 0.95,
                    "Share of an adapter's inputs that is dropped in training."),
        textField("prompt_template", &Recipe::prompt_template, "a text that holds <|image_1|>",
                  "What the model is asked; {column} is replaced by the row's value.", hasPicture),
        textField("response_template", &Recipe::response_template, "a text that is not empty",
                  "What the model learns to answer; {column} is replaced by the row's value.", notEmpty),
        choiceField("loss_on", &Recipe::loss_on, {"response", "all_text"},
                    "Whether the loss is on the response alone or on the prompt's text too."),
        integerField("num_crops", &Recipe::num_crops, 0, 64,
                     "Most crops of 336 pixels that a picture is cut into; 0 for the model's own number."),
        integerField("max_sequence_length", &Recipe::max_sequence_length, 16, 131072,
                     "Most tokens in one row, the picture's included."),
        numberField("epochs", &Recipe::epochs, 0.001, 10000.0, "How often every training row is seen."),
        integerField("max_steps", &Recipe::max_steps, 0, 100000000,
                     "Optimiser steps; 0 for as many as epochs gives."),
        integerField("batch_size", &Recipe::batch_size, 1, 4096,
                     "Pictures that go through the model at once."),
        integerField("gradient_accumulation_steps", &Recipe::gradient_accumulation_steps, 1, 4096,
                     "Batches that are gathered for one optimiser step."),
        numberField("learning_rate", &Recipe::learning_rate, 1e-9, 1.0,
                    "The highest step size of the schedule."),
        choiceField("schedule", &Recipe::schedule, {"cosine", "linear", "constant"},
                    "How the learning rate falls after the warm-up."),
        numberField("warmup_ratio", &Recipe::warmup_ratio, 0.0, 1.0,
                    "Share of the steps in which the learning rate rises."),
        numberField("adam_beta1", &Recipe::adam_beta1, 0.0, 0.9999, "AdamW's memory of gradients."),
        numberField("adam_beta2", &Recipe::adam_beta2, 0.0, 0.99999, "AdamW's memory of squared gradients."),
        numberField("adam_epsilon", &Recipe::adam_epsilon, 1e-12, 1e-2,
                    "AdamW's guard against division by zero."),
        numberField("weight_decay", &Recipe::weight_decay, 0.0, 1.0,
                    "How strongly weights are pulled towards zero."),
        numberField("max_gradient_norm", &Recipe::max_gradient_norm, 0.0, 1e6,
                    "Longer gradients are shortened to this; 0 for no limit."),
        choiceField("precision", &Recipe::precision, {"auto", "f32", "bf16"},
                    "Number format of the computation; auto is bf16 on a GPU and f32 on a CPU."),
        seedField("seed", &Recipe::seed, "Fixes the order of rows, new adapters and dropout."),
        integerField("evaluation_interval", &Recipe::evaluation_interval, 0, 100000000,
                     "Steps between evaluations; 0 for only before and after."),
        integerField("evaluation_rows", &Recipe::evaluation_rows, 0, 100000000,
                     "Validation rows that an evaluation measures; 0 for all."),
        integerField("evaluation_captions", &Recipe::evaluation_captions, 0, 100000000,
                     "Validation rows that an evaluation captions; 0 for none."),
        integerField("watched_pictures", &Recipe::watched_pictures, 0, 1000,
                     "Validation pictures whose captions are shown at every evaluation."),
        integerField("checkpoint_interval", &Recipe::checkpoint_interval, 1, 100000000,
                     "Steps between checkpoints."),
        integerField("max_new_tokens", &Recipe::max_new_tokens, 1, 4096,
                     "Most tokens of a generated caption."),
        textField("device", &Recipe::device, "auto, cpu, cuda or cuda:N",
                  "Where the model runs; auto is the GPU when there is one.", isDeviceName),
    };
    return entries;
}

const FieldEntry& entryNamed(const std::string& name, const std::filesystem::path& file)
{
    const auto& entries = table();
    for (const auto& entry : entries)
        if (entry.name == name)
            return entry;
    const auto closest = std::min_element(entries.begin(), entries.end(), [&](const auto& a, const auto& b) {
        return core::editDistance(name, a.name) < core::editDistance(name, b.name);
    });
    throw Error({ErrorCode::RecipeUnknownField, {.file = file, .item = name}, {closest->name}});
}

Error outOfRange(const FieldEntry& entry, const json& value, const std::filesystem::path& file)
{
    return Error({ErrorCode::RecipeField,
                  {.file = file, .item = entry.name},
                  {value.dump(-1, ' ', false, json::error_handler_t::replace), entry.allowed}});
}

void checkRanges(const Recipe& recipe, const std::filesystem::path& file)
{
    for (const auto& entry : table())
        if (!entry.inRange(recipe))
            throw outOfRange(entry, entry.get(recipe), file);
}

} // namespace

Recipe Recipe::fromJson(const json& source, const std::filesystem::path& file)
{
    if (!source.is_object())
        throw Error(
            {ErrorCode::JsonField, {.file = file, .item = "recipe"}, {source.type_name(), "an object"}});
    Recipe recipe;
    for (const auto& [name, value] : source.items()) {
        const auto& entry = entryNamed(name, file);
        if (!entry.set(recipe, value))
            throw outOfRange(entry, value, file);
    }
    checkRanges(recipe, file);
    return recipe;
}

Recipe Recipe::load(const std::filesystem::path& file)
{
    const auto text = core::readFile(file);
    try {
        return fromJson(json::parse(text), file);
    } catch (const json::parse_error& error) {
        throw Error({ErrorCode::JsonSyntax, {.file = file}, {error.what()}});
    }
}

json Recipe::toJson() const
{
    json result = json::object();
    for (const auto& entry : table())
        result[entry.name] = entry.get(*this);
    return result;
}

void Recipe::save(const std::filesystem::path& file) const
{
    nlohmann::ordered_json ordered = nlohmann::ordered_json::object();
    for (const auto& entry : table())
        ordered[entry.name] = entry.get(*this);
    core::writeFileAtomically(
        file, ordered.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

void Recipe::set(const std::string& field, const std::string& value)
{
    const std::filesystem::path noFile;
    const auto& entry = entryNamed(field, noFile);
    const auto parsed = entry.parse(value);
    Recipe changed = *this;
    if (!parsed || !entry.set(changed, *parsed) || !entry.inRange(changed))
        throw outOfRange(entry, json(value), noFile);
    *this = changed;
}

void Recipe::validate() const
{
    checkRanges(*this, {});
}

const std::vector<RecipeField>& recipeFields()
{
    static const auto fields = [] {
        std::vector<RecipeField> list;
        for (const auto& entry : table())
            list.push_back({entry.name, entry.allowed, entry.description});
        return list;
    }();
    return fields;
}

Recipe defaultRecipeFor(const std::string& base_model)
{
    Recipe recipe;
    recipe.base_model = base_model;
    if (!base_model.empty())
        return recipe;
    recipe.method =
        "full"; // LoRA leaves most of so small a model's new words unlearned (tests/bench/RESULTS.md)
    recipe.batch_size = 4;
    recipe.gradient_accumulation_steps = 1;
    recipe.learning_rate = 6e-4;
    recipe.warmup_ratio = 0.05;
    recipe.epochs = 8.0;
    return recipe;
}

} // namespace vitrine::train
