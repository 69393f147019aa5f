// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/step_title.h"

#include "engine/catalog/product_rows.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

namespace {

constexpr char kBetweenDetails = '\x1f'; // ASCII's unit separator, which no name holds

} // namespace

namespace {

/// What steps are called in catalogs of older versions and nowhere else: named here for translators.
[[maybe_unused]] constexpr const char* kOlder = VITRINE_TEXT("History", "values of a snapshot");

} // namespace

StepTitle StepTitle::ofEdit(const std::vector<Field>& fields)
{
    StepTitle title;
    for (const auto field : fields)
        title.detail += (title.detail.empty() ? "" : ", ") + nameOf(field);
    return title;
}

StepTitle StepTitle::ofTwo(const std::string& what, const std::string& first, const std::string& second)
{
    return {what, first + kBetweenDetails + second};
}

std::vector<std::string> StepTitle::details() const
{
    if (what.find("%1") == std::string::npos)
        return {};
    const auto between = what.find("%2") == std::string::npos ? std::string::npos : detail.find(kBetweenDetails);
    if (between == std::string::npos)
        return {detail};
    return {detail.substr(0, between), detail.substr(between + 1)};
}

std::vector<Field> StepTitle::fields() const
{
    std::vector<Field> fields;
    if (!what.empty())
        return fields;
    for (const auto& name : tagsFrom(detail))
        if (const auto field = fieldNamed(name))
            fields.push_back(*field);
    return fields;
}

std::string StepTitle::text() const
{
    const auto counted = std::to_string(products) + (products == 1 ? " product" : " products");
    if (what.empty())
        return detail + " of " + counted;
    auto sentence = what;
    const auto given = details();
    for (std::size_t i = given.size(); i-- > 0;) // the last place first, so that no detail is searched for places
        if (const auto place = sentence.find("%" + std::to_string(i + 1)); place != std::string::npos)
            sentence.replace(place, 2, given[i]);
    return sentence + ": " + counted;
}

} // namespace vitrine::catalog
