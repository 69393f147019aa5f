// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/schema.h"

#include <array>

#include "engine/core/enum_names.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::array<const char*, 16> kFieldNames = {
    "title", "category1_code", "category2_code", "category3_code", "full_price",
    "price", "currency_code",  "brand",          "product_code",   "image",
    "split", "status",         "stars",          "caption",        "tags",
    "notes"};
constexpr std::array<const char*, 4> kSplitNames = {"", "train", "validation", "test"};
constexpr std::array<const char*, 4> kStatusNames = {"unreviewed", "accepted", "rejected", "skipped"};

std::string priceText(const std::optional<double>& price)
{
    return price ? core::pythonFloat(*price) : std::string();
}

std::string joined(const std::vector<std::string>& tags)
{
    std::string text;
    for (const auto& tag : tags)
        text += (text.empty() ? "" : ", ") + tag;
    return text;
}

} // namespace

std::string nameOf(Field field)
{
    return core::enumName(kFieldNames, field);
}

std::optional<Field> fieldNamed(const std::string& name)
{
    return core::enumNamed<Field>(kFieldNames, name);
}

const std::vector<Field>& allFields()
{
    static const auto all = core::enumValues<Field>(kFieldNames);
    return all;
}

std::string nameOf(Split split)
{
    return core::enumName(kSplitNames, split);
}

std::string nameOf(Status status)
{
    return core::enumName(kStatusNames, status);
}

std::optional<Split> splitNamed(const std::string& name)
{
    return core::enumNamed<Split>(kSplitNames, name);
}

std::optional<Status> statusNamed(const std::string& name)
{
    return core::enumNamed<Status>(kStatusNames, name);
}

std::string Product::text(Field field) const
{
    switch (field) {
    case Field::Title:
        return title;
    case Field::Category1Code:
        return category1_code;
    case Field::Category2Code:
        return category2_code;
    case Field::Category3Code:
        return category3_code;
    case Field::FullPrice:
        return priceText(full_price);
    case Field::Price:
        return priceText(price);
    case Field::CurrencyCode:
        return currency_code;
    case Field::Brand:
        return brand;
    case Field::ProductCode:
        return product_code;
    case Field::Image:
        return image;
    case Field::Split:
        return nameOf(split);
    case Field::Status:
        return nameOf(status);
    case Field::Stars:
        return stars == 0 ? std::string() : std::to_string(stars);
    case Field::Caption:
        return caption;
    case Field::Tags:
        return joined(tags);
    case Field::Notes:
        return notes;
    }
    return {};
}

} // namespace vitrine::catalog
