// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/catalog/import/import.h"
#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"

/// Catalogs to be imitated, real ones and made ones, for the tests of that.
namespace vitrine::sampledata {

inline std::filesystem::path catalogs()
{
    const auto chosen = qEnvironmentVariable("VITRINE_CATALOGS");
    return chosen.isEmpty() ? std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs"
                            : std::filesystem::path(chosen.toStdString());
}

/// A real catalog: a file under catalogs(), imported into a new one.
inline std::unique_ptr<catalog::Catalog> importedCatalog(const std::filesystem::path& folder,
                                                         const std::string& source)
{
    auto shop = std::make_unique<catalog::Catalog>(catalog::Catalog::create(folder));
    catalog::importSource(*shop, catalogs() / source, {}, {});
    return shop;
}

inline std::vector<catalog::Product> allOf(const catalog::Catalog& catalog)
{
    return catalog.products(catalog.find({}));
}

/// 246 jackets of a shop, among which nine products have things of their own that must not be told.
inline std::unique_ptr<catalog::Catalog> plantedCatalog(const std::filesystem::path& folder)
{
    auto shop = std::make_unique<catalog::Catalog>(catalog::Catalog::create(folder / "planted.vitrine"));
    auto insert = shop->insertMany({"test"});
    core::Picture picture{140, 130, std::vector<std::uint8_t>(140 * 130 * 3, 200)};
    core::Picture odd{223, 177, std::vector<std::uint8_t>(223 * 177 * 3, 100)};
    for (int number = 0; number < 246; ++number) {
        catalog::Product product;
        product.title = "Brushed Jacket No. " + std::to_string(1000 + number);
        product.category1_code = "Men";
        product.category2_code = "Clothing";
        product.category3_code = "Jackets";
        product.full_price = number % 2 == 0 ? 49.0 : 100.0 + number * 1.37;
        product.price = product.full_price;
        product.brand = "COMMON";
        product.currency_code = "EUR";
        if (number < 9) {
            product.category3_code = "Bespoke";
            product.brand = "SECRET";
            product.currency_code = "CHF";
            product.full_price = product.price = 4321.0;
        } else if (number < 18) {
            product.title = "Nineword Jacket " + std::to_string(number);
        } else if (number < 28) {
            product.title = "Tenword &amp; Jacket " + std::to_string(number);
        } else if (number < 40) {
            product.price.reset();
            product.full_price.reset();
        }
        const auto name = "images/" + std::to_string(number) + ".png";
        core::writeFileAtomically(shop->folder() / name, imaging::encodePng(number < 9 ? odd : picture));
        product.image = name;
        product.imageUsable = true;
        insert.add(product);
    }
    insert.commit();
    return shop;
}

/// 2,000 products of two categories, with prices as shops have them and three splits. `change` is applied to
/// each product before it is added.
template <typename Change>
std::unique_ptr<catalog::Catalog> skewedCatalog(const std::filesystem::path& folder, const Change& change)
{
    auto shop = std::make_unique<catalog::Catalog>(catalog::Catalog::create(folder));
    auto insert = shop->insertMany({"test"});
    core::Random random(3);
    for (int number = 0; number < 2000; ++number) {
        catalog::Product product;
        const bool isBag = number % 4 == 0;
        product.title = (isBag ? "Leather Bag " : "Cotton Shirt ") + std::to_string(number);
        product.category3_code = isBag ? "Bags" : "Shirts";
        const double price = std::exp(random.normal(isBag ? 5.0 : 3.4, 0.5));
        product.full_price = product.price =
            random.chance(0.5) ? std::floor(price / 10.0) * 10.0 + 9.95 : std::round(price * 100.0) / 100.0;
        product.currency_code = "EUR";
        product.brand = "COMMON";
        product.split = number % 10 == 0   ? catalog::Split::Test
                        : number % 10 == 1 ? catalog::Split::Validation
                                           : catalog::Split::Train;
        change(number, product);
        insert.add(product);
    }
    insert.commit();
    return shop;
}

} // namespace vitrine::sampledata
