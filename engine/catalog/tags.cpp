// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/tags.h"

#include <algorithm>

#include "engine/catalog/id_parts.h"
#include "engine/catalog/product_rows.h"

namespace vitrine::catalog {

namespace {

bool has(const std::vector<std::string>& tags, const std::string& tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace

std::uint64_t changeTag(Catalog& catalog, const std::vector<ProductId>& ids, const std::string& tag,
                        TagChange change)
{
    if (tagsFrom(tag) != std::vector<std::string>{tag})
        throw core::Error({core::ErrorCode::FieldValue,
                           {.item = nameOf(Field::Tags)},
                           {tag, "a single tag without a comma is wanted"}});
    std::vector<ProductEdit> added, removed;
    forEachPart(ids, [&](const std::vector<ProductId>& part) {
        for (auto& product : catalog.products(part)) {
            const bool tagged = has(product.tags, tag);
            if (tagged)
                std::erase(product.tags, tag);
            else
                product.tags.push_back(tag);
            (tagged ? removed : added).push_back({product.id, {Field::Tags, tagsText(product.tags)}});
        }
    });
    const bool remove = change == TagChange::Remove || (change == TagChange::Toggle && added.empty());
    return catalog.editEach(remove ? removed : added);
}

} // namespace vitrine::catalog
