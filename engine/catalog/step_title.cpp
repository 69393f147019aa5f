// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/step_title.h"

#include "engine/catalog/product_rows.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

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
    if (const auto place = sentence.find("%1"); place != std::string::npos)
        sentence.replace(place, 2, detail);
    return sentence + ": " + counted;
}

} // namespace vitrine::catalog
