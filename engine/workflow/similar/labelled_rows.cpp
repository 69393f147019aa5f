// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/labelled_rows.h"

#include <map>

#include "engine/catalog/checks/placeholder_category.h"
#include "engine/catalog/id_parts.h"
#include "engine/catalog/product_family.h"

namespace vitrine::workflow {

namespace {

} // namespace

LabelledProducts labelledProducts(const catalog::Catalog& catalog, const PictureFeatures& features)
{
    LabelledProducts result;
    std::map<std::string, std::uint32_t> families;
    catalog::forEachPart(catalog.find({}), [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& product : catalog.products(part)) {
            LabelledRow row;
            if (product.status != catalog::Status::Rejected)
                row.picture = features.rowOf(product.id).value_or(kNoPicture);
            auto family = catalog::productFamily(product.product_code, product.title);
            if (family.empty()) // nobody's relative
                family = "product " + std::to_string(product.id);
            row.family =
                families.emplace(std::move(family), static_cast<std::uint32_t>(families.size())).first->second;
            result.products.push_back(product.id);
            result.rows.push_back(row);
            result.categories.push_back(product.category3_code);
        }
    });
    numberLabels(result);
    return result;
}

void numberLabels(LabelledProducts& labelled)
{
    std::map<std::string, std::uint32_t> numbers;
    labelled.labels.clear();
    for (std::size_t at = 0; at < labelled.rows.size(); ++at) {
        const auto& category = labelled.categories[at];
        auto& label = labelled.rows[at].label;
        label = kNoLabel;
        if (category.empty() || catalog::isPlaceholderCategory(category))
            continue;
        const auto [known, fresh] = numbers.emplace(category, static_cast<std::uint32_t>(labelled.labels.size()));
        if (fresh)
            labelled.labels.push_back(category);
        label = known->second;
    }
}

} // namespace vitrine::workflow
