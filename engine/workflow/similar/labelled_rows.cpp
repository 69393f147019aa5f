// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/labelled_rows.h"

#include <map>

#include "engine/catalog/checks/placeholder_category.h"
#include "engine/catalog/id_parts.h"
#include "engine/catalog/product_family.h"

namespace vitrine::workflow {

namespace {

constexpr std::size_t kProductsPerRead = 2000;

} // namespace

LabelledProducts labelledProducts(const catalog::Catalog& catalog, const PictureFeatures& features)
{
    LabelledProducts result;
    std::map<std::string, std::uint32_t> numbers;
    std::map<std::string, std::uint32_t> families;
    catalog::forEachPart(catalog.find({}), kProductsPerRead, [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& product : catalog.products(part)) {
            const auto& category = product.category3_code;
            LabelledRow row;
            if (product.status != catalog::Status::Rejected)
                row.picture = features.rowOf(product.id).value_or(kNoPicture);
            if (!category.empty() && !catalog::isPlaceholderCategory(category)) {
                const auto [known, fresh] =
                    numbers.emplace(category, static_cast<std::uint32_t>(result.labels.size()));
                if (fresh)
                    result.labels.push_back(category);
                row.label = known->second;
            }
            auto family = catalog::productFamily(product.product_code, product.title);
            if (family.empty()) // nobody's relative
                family = "product " + std::to_string(product.id);
            row.family =
                families.emplace(std::move(family), static_cast<std::uint32_t>(families.size())).first->second;
            result.products.push_back(product.id);
            result.rows.push_back(row);
            result.categories.push_back(category);
        }
    });
    return result;
}

} // namespace vitrine::workflow
