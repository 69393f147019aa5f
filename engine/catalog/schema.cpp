// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/schema.h"

#include <algorithm>
#include <array>

#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::array<const char*, 15> kFieldNames = {
    "title", "category1_code", "category2_code", "category3_code", "full_price",
    "price", "currency_code",  "brand",          "product_code",   "image",
    "split", "status",         "caption",        "tags",           "notes"};
constexpr std::array<const char*, 4> kSplitNames = {"", "train", "validation", "test"};
constexpr std::array<const char*, 3> kStatusNames = {"unreviewed", "accepted", "rejected"};

template <typename Enum, std::size_t N>
std::optional<Enum> named(const std::array<const char*, N>& names, const std::string& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

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
    return kFieldNames[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldNamed(const std::string& name)
{
    return named<Field>(kFieldNames, name);
}

const std::vector<Field>& allFields()
{
    static const auto all = [] {
        std::vector<Field> fields;
        for (std::size_t i = 0; i < kFieldNames.size(); ++i)
            fields.push_back(static_cast<Field>(i));
        return fields;
    }();
    return all;
}

std::string nameOf(Split split)
{
    return kSplitNames[static_cast<std::size_t>(split)];
}

std::string nameOf(Status status)
{
    return kStatusNames[static_cast<std::size_t>(status)];
}

std::optional<Split> splitNamed(const std::string& name)
{
    return named<Split>(kSplitNames, name);
}

std::optional<Status> statusNamed(const std::string& name)
{
    return named<Status>(kStatusNames, name);
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
