// SPDX-License-Identifier: GPL-3.0-or-later
// bench_labelling [ROWS]: replacing text, tags and categories in many products at once. Prints JSON.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <nlohmann/json.hpp>

#include "engine/catalog/replace.h"
#include "engine/catalog/tags.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

template <typename Work> double milliseconds(Work work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
}

} // namespace

int main(int argc, char** argv)
{
    const auto rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20'000ULL;
    const auto folder = std::filesystem::temp_directory_path() / "bench-labelling.vitrine";
    std::filesystem::remove_all(folder);
    auto catalog = Catalog::create(folder);
    auto insert = catalog.insertMany({"bench"});
    for (std::uint64_t i = 0; i < rows; ++i) {
        Product product;
        product.title = "Autumn Hoodie with zip, black cotton, number " + std::to_string(i);
        product.category1_code = "women";
        product.category2_code = "tops";
        product.category3_code = i % 2 == 0 ? "hoodies" : "sweaters";
        product.imageUsable = true;
        insert.add(product);
    }
    insert.commit();
    const auto ids = catalog.find({});
    nlohmann::ordered_json figures = {{"bench", "labelling"}, {"rows", rows}};
    const Replacement text{"black cotton", "dark wool", {Field::Title}};
    const Replacement expression{
        "hoodie (\\w+) zip", "$1 zip hoodie", {Field::Title}, Replacement::Match::Regex};
    for (const auto& [name, replacement] : {std::pair{"text", text}, std::pair{"expression", expression}}) {
        auto& figure = figures[name];
        figure["preview_ms"] = milliseconds([&] { previewReplace(catalog, ids, replacement, 500, {}); });
        figure["replace_ms"] = milliseconds([&] { replaceIn(catalog, ids, replacement, {}); });
        figure["undo_ms"] = milliseconds([&] { catalog.undo(); });
    }
    figures["tag_ms"] = milliseconds([&] { changeTag(catalog, ids, "sale", TagChange::Toggle); });
    figures["category_tree_ms"] = milliseconds([&] { categoryTree(catalog.categories()); });
    figures["merge_categories_ms"] = milliseconds([&] {
        applyChange(catalog, {{{"women", "tops", "hoodies"}}, {"women", "tops", "sweaters"}});
    });
    figures["history_of_one_ms"] = milliseconds([&] { catalog.changesOf(ids.front()); });
    std::puts(figures.dump(2).c_str());
    std::filesystem::remove_all(folder);
}
