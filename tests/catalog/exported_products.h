// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/catalog/catalog.h"
#include "engine/catalog/checks/check.h"
#include "engine/catalog/export/export.h"
#include "engine/core/atomic_file.h"
#include "engine/core/picture.h"
#include "engine/core/random.h"
#include "engine/imaging/decode.h"

namespace vitrine::catalog {

inline constexpr int kProducts = 40;

/// Texts that break careless writers and readers.
inline const std::vector<std::string>& nastyTexts()
{
    static const std::vector<std::string> texts = {"",
                                                   "plain",
                                                   "with, comma",
                                                   "with \"quotes\"",
                                                   "\"",
                                                   "\"\"",
                                                   "'",
                                                   "two\nlines",
                                                   "two\r\nlines",
                                                   "old\rlines",
                                                   "\n",
                                                   " blanks ",
                                                   " ",
                                                   "\ttab\t",
                                                   "Ærlig ærend",
                                                   "тест",
                                                   "👚🏽‍♀️ family 👨‍👩‍👧",
                                                   "עברית mixed with English",
                                                   "\u202Eoverride\u202C",
                                                   "e\u0301 and \u00E9",
                                                   "\uFEFFmark",
                                                   "\u2028line separator",
                                                   "=1+1",
                                                   "-5",
                                                   "+5",
                                                   "@SUM(A1)",
                                                   "semi;colon",
                                                   "a|b^c~d",
                                                   "0012",
                                                   "1e5",
                                                   "null",
                                                   "NaN",
                                                   "true",
                                                   "[1,2]",
                                                   "{\"a\":1}",
                                                   "{}",
                                                   "back\\slash",
                                                   "C:\\temp\\x",
                                                   "/etc/passwd",
                                                   "https://example.org/x.jpg?a=b&c=d",
                                                   "data:text/plain,hello",
                                                   "100%",
                                                   "<b>&amp;</b>",
                                                   "\x01\x1F\x7F",
                                                   "sep=;",
                                                   std::string(70'000, 'x') + "end",
                                                   "train",
                                                   "test",
                                                   "..",
                                                   ".hidden",
                                                   "con/aux:*?"};
    return texts;
}

inline nlohmann::ordered_json nastyValue(core::Random& random)
{
    switch (random.below(9)) {
    case 0:
        return nullptr;
    case 1:
        return random.chance(0.5);
    case 2:
        return random.between(-5, 5);
    case 3:
        return random.uniform(-1.0, 1.0);
    case 4:
        return nlohmann::ordered_json::array({1, random.pick(nastyTexts()), nullptr});
    case 5:
        return nlohmann::ordered_json{{"z", 1}, {"a", random.pick(nastyTexts())}};
    case 6:
        return 18446744073709551615ull;
    default:
        return random.pick(nastyTexts());
    }
}

enum class Further { None, Alike, Texts, Mixed };

/// Further columns: none, the same ones for all products, some of them in any order, anything under any name.
inline std::string nastyExtra(core::Random& random, Further kind)
{
    auto extra = nlohmann::ordered_json::object();
    if (kind == Further::Alike)
        extra = {{"colour, or \"hue\"", random.pick(nastyTexts())}, {"size", random.pick(nastyTexts())}};
    static const std::vector<std::string> names = {"colour",
                                                   "Größe",
                                                   "a,b",
                                                   "\"",
                                                   "two\nlines",
                                                   "title",
                                                   "price",
                                                   "image",
                                                   "",
                                                   "file_name",
                                                   "messages",
                                                   "product",
                                                   "response",
                                                   "column 3",
                                                   "Title ",
                                                   "id",
                                                   "sku",
                                                   "caption",
                                                   "class",
                                                   "images",
                                                   "path",
                                                   " ",
                                                   "Category",
                                                   "vitrine_extra",
                                                   "vitrine_provenance"};
    if (kind == Further::Texts)
        for (std::uint64_t count = random.below(3); count > 0; --count)
            extra[random.chance(0.5) ? "colour" : "size"] = random.pick(nastyTexts());
    if (kind == Further::Mixed)
        for (std::uint64_t count = random.below(5); count > 0; --count)
            extra[random.pick(names)] = nastyValue(random);
    return extra.empty() ? std::string() : extra.dump();
}

/// Who said some of the values, and findings that somebody has seen to.
inline void addProvenance(core::Random& random, Product& product)
{
    for (const auto field : allFields()) {
        const auto who = random.chance(0.3) ? random.pick(nastyTexts()) : std::string("model:run-3");
        if (random.chance(0.3) && !who.empty())
            product.sources[nameOf(field)] = who;
    }
    for (const auto check : allChecks())
        if (random.chance(0.2))
            product.resolved.push_back(nameOf(check));
    std::sort(product.resolved.begin(), product.resolved.end());
}

inline std::vector<Product> nastyProducts(std::uint64_t seed)
{
    core::Random random(seed);
    const auto further = static_cast<Further>(seed % 4);
    std::vector<Product> products;
    for (int i = 0; i < kProducts; ++i) {
        Product product;
        product.title = random.pick(nastyTexts());
        product.category1_code = random.pick(nastyTexts());
        product.category2_code = random.pick(nastyTexts());
        product.category3_code = random.chance(0.5) ? random.pick(nastyTexts()) : "Hats";
        product.brand = random.pick(nastyTexts());
        product.notes = random.pick(nastyTexts());
        product.caption = random.pick(nastyTexts());
        product.currency_code = random.chance(0.5) ? "NOK" : random.pick(nastyTexts());
        if (random.chance(0.8))
            product.full_price = random.uniform(0.0, 1e5);
        if (random.chance(0.7))
            product.price = random.chance(0.1) ? 1e300 : static_cast<double>(random.below(1000)) / 4.0;
        product.product_code = random.chance(0.9) ? "code" + std::to_string(i) : random.pick(nastyTexts());
        product.split = static_cast<Split>(random.below(4));
        product.status = static_cast<Status>(random.below(4));
        product.stars = static_cast<int>(random.below(kMostStars + 1));
        if (random.chance(0.5))
            product.tags = {"one", "two words", "\"three\"", "=4"};
        product.extra = nastyExtra(random, further);
        if (seed % 3 != 0 && random.chance(0.7))
            addProvenance(random, product);
        products.push_back(std::move(product));
    }
    return products;
}

inline ChatTexts chatTexts(const Product& product)
{
    return {"<|user|>\n<|image_1|>What is shown in this image?<|end|><|assistant|>\n",
            "Product: " + product.title + ", Category: " + product.category3_code + "<|end|>"};
}

struct Format {
    ExportFormat format;
    const char* out;
};
inline constexpr Format kFormats[] = {
    {ExportFormat::Csv, "out.csv"},      {ExportFormat::Tsv, "out.tsv"},
    {ExportFormat::JsonLines, "out.jsonl"},
    {ExportFormat::Json, "out.json"},    {ExportFormat::ImageFolder, "out"},
    {ExportFormat::ClassFolders, "out"}, {ExportFormat::Chat, "out.jsonl"}};

/// Adds the products, each with a picture of its own.
inline void fill(Catalog& catalog, std::vector<Product> products)
{
    auto insert = catalog.insertMany({"test"});
    for (std::size_t i = 0; i < products.size(); ++i) {
        products[i].image = "images/" + std::to_string(i) + ".jpg";
        products[i].imageUsable = true;
        const core::Picture grey{8, 8, std::vector<std::uint8_t>(8 * 8 * 3, std::uint8_t(i))};
        core::writeFileAtomically(catalog.folder() / products[i].image, imaging::encodeJpeg(grey, 90));
        insert.add(products[i]);
    }
    insert.commit();
}

} // namespace vitrine::catalog
