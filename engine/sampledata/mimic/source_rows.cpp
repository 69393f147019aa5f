// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/source_rows.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <unordered_map>

#include "engine/catalog/id_parts.h"
#include "engine/catalog/markup.h"
#include "engine/core/error.h"
#include "engine/core/task_pool.h"
#include "engine/sampledata/mimic/product_identities.h"

namespace vitrine::sampledata {

namespace {

double cents(double price)
{
    return std::round(price * 100.0) / 100.0;
}

SourceRow rowOf(const catalog::Product& product)
{
    SourceRow row;
    row.id = product.id;
    row.title = catalog::withoutMarkup(product.title);
    row.hadEntities = row.title != product.title;
    row.category1_code = product.category1_code;
    row.category2_code = product.category2_code;
    row.category3_code = product.category3_code;
    if (const auto full = product.full_price ? product.full_price : product.price) {
        row.fullPrice = cents(*full);
        if (product.price && *full > 0.0)
            row.discount = 1.0 - *product.price / *full;
    }
    row.brand = product.brand;
    row.currency_code = product.currency_code;
    row.split = product.split;
    row.picture = SourceRow::kNone;
    return row;
}

void probe(SourcePicture& picture)
{
    std::error_code code;
    picture.isThere = std::filesystem::exists(picture.path, code);
    try {
        picture.info = imaging::probePicture(picture.path);
    } catch (const core::Error&) {
        picture.info.reset(); // counted as a picture that cannot be read
    }
}

} // namespace

SourceRows readSourceRows(const catalog::Catalog& catalog, const core::Progress& progress)
{
    SourceRows source;
    std::unordered_map<std::string, std::size_t> known;
    ProductIdentities identities;
    core::TaskPool pool;
    const auto ids = catalog.find({});
    std::uint64_t done = 0;
    catalog::forEachPart(ids, [&](const std::vector<catalog::ProductId>& part) {
        progress.step(done, ids.size());
        done += part.size();
        const auto firstNew = source.pictures.size();
        for (const auto& product : catalog.products(part)) {
            auto& row = source.rows.emplace_back(rowOf(product));
            const auto path = catalog.imagePath(product).string();
            identities.add(product, path);
            if (path.empty())
                continue;
            const auto [found, isNew] = known.emplace(path, source.pictures.size());
            if (isNew)
                source.pictures.push_back({path, {}, false});
            row.picture = found->second;
        }
        pool.forEach(source.pictures.size() - firstNew, [&](std::size_t at) {
            if (progress.stop.stop_requested())
                throw core::Cancelled{};
            probe(source.pictures[firstNew + at]);
        });
    });
    const auto all = identities.identities();
    for (std::size_t at = 0; at < all.size(); ++at)
        source.rows[at].identity = all[at];
    progress.report(ids.size(), ids.size());
    return source;
}

} // namespace vitrine::sampledata
