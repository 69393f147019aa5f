// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/training_data.h"

#include <ctime>

#include <nlohmann/json.hpp>

#include "engine/catalog/id_parts.h"
#include "engine/imaging/decode.h"
#include "engine/train/recipe.h"
#include "engine/train/text_template.h"

namespace vitrine::workflow {

namespace {

std::string textOf(const nlohmann::json& value)
{
    return value.is_string() ? value.get<std::string>() : value.is_null() ? std::string() : value.dump();
}

train::Example exampleOf(const catalog::Catalog& catalog, const catalog::Product& product)
{
    return {std::to_string(product.id), fieldsOf(product), product.caption, catalog.imagePath(product)};
}

std::string today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &local);
    return text;
}

/// Calls `take` with every product that can be trained on, in the order of `ids`.
template <typename Take>
void forEachUsable(const catalog::Catalog& catalog, const std::vector<catalog::ProductId>& ids, Take take)
{
    catalog::forEachPart(ids, [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& product : catalog.products(part))
            if (product.imageUsable && product.status != catalog::Status::Rejected)
                take(product);
    });
}

} // namespace

train::Fields fieldsOf(const catalog::Product& product)
{
    train::Fields fields;
    if (!product.extra.empty()) {
        const auto extra = nlohmann::json::parse(product.extra, nullptr, false);
        if (extra.is_object())
            for (const auto& [name, value] : extra.items())
                fields[name] = textOf(value);
    }
    for (const auto field : catalog::allFields())
        fields[catalog::nameOf(field)] = product.text(field);
    return fields;
}

catalog::ChatTexts chatTextsOf(const catalog::Product& product)
{
    const train::Recipe recipe;
    const auto fields = fieldsOf(product);
    const auto answer =
        product.caption.empty() ? train::renderTemplate(recipe.response_template, fields) : product.caption;
    return {train::renderTemplate(recipe.prompt_template, fields), answer};
}

train::TrainingData trainingDataFrom(const catalog::Catalog& catalog)
{
    train::TrainingData data;
    forEachUsable(catalog, catalog.find({}), [&](const catalog::Product& product) {
        if (product.split == catalog::Split::Train)
            data.training.push_back(exampleOf(catalog, product));
        else if (product.split == catalog::Split::Validation)
            data.validation.push_back(exampleOf(catalog, product));
    });
    data.loadPicture = pictureLoader();
    return data;
}

std::uint64_t trainingRowCount(const catalog::Catalog& catalog)
{
    return catalog.count({"split:train has:image -status:rejected", std::nullopt, false});
}

std::vector<train::Example> examplesFrom(const catalog::Catalog& catalog, const catalog::Query& query)
{
    std::vector<train::Example> examples;
    forEachUsable(catalog, catalog.find(query),
                  [&](const catalog::Product& product) { examples.push_back(exampleOf(catalog, product)); });
    return examples;
}

train::PictureLoader pictureLoader()
{
    return [](const train::Example& example) { return imaging::decodePicture(example.image); };
}

std::string freeRunName(const catalog::Catalog& catalog, const train::Recipe& recipe)
{
    const auto stem = today() + "-" + recipe.method + "-";
    for (int number = 1;; ++number) {
        const auto name = stem + std::to_string(number);
        if (!std::filesystem::exists(catalog.runsFolder() / name))
            return name;
    }
}

} // namespace vitrine::workflow
