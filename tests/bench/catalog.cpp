// SPDX-License-Identifier: GPL-3.0-or-later
// bench_catalog [ROWS]: how long the store takes for what a person waits for. Prints JSON.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include <malloc.h>

#include <nlohmann/json.hpp>

#include "engine/catalog/catalog.h"
#include "engine/core/random.h"

using namespace vitrine;
using namespace vitrine::catalog;

namespace {

constexpr std::size_t kPage = 100;

const std::vector<std::string> kColours = {"Black", "White", "Navy",  "Red",
                                           "Green", "Brown", "Beige", "Grey"};
const std::vector<std::string> kThings = {"Coat",  "Shirt", "Trousers", "Tote",
                                          "Boots", "Scarf", "Hat",      "Watch"};
const std::vector<std::string> kBrands = {"Acme", "Nordvik", "Luma", "Burgh", "Fjell"};

Product rowOf(std::uint64_t number, core::Random& random)
{
    Product product;
    const auto& thing = random.pick(kThings);
    product.title = random.pick(kColours) + " " + thing + " No. " + std::to_string(number);
    product.category1_code = random.chance(0.5) ? "Women" : "Men";
    product.category2_code = "Fashion";
    product.category3_code = thing + "s";
    product.full_price = static_cast<double>(random.between(10, 5000));
    product.price = product.full_price;
    product.currency_code = "EUR";
    product.brand = random.pick(kBrands);
    product.product_code = std::to_string(10'000'000 + number);
    product.image = "/pictures/" + std::to_string(number) + ".jpg";
    product.imageUsable = true;
    product.split = random.chance(0.8) ? Split::Train : Split::Validation;
    product.extra = R"({"website_name":"Shop","country_code":"NL","material":"cotton","stock":")" +
                    std::to_string(random.between(0, 999)) + R"(","url":"https://shop.example/p/)" +
                    std::to_string(number) + R"("})";
    return product;
}

/// The median of some runs, in milliseconds.
template <typename Work> double milliseconds(Work work, int runs = 5)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto began = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::uint64_t residentMebibytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::strtoull(line.c_str() + 6, nullptr, 10) / 1024;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const auto rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000ULL;
    const auto folder = std::filesystem::temp_directory_path() / "bench.vitrine";
    std::filesystem::remove_all(folder);
    nlohmann::ordered_json figures = {{"bench", "catalog"}, {"rows", rows}};
    core::Random random(1);
    {
        auto catalog = Catalog::create(folder);
        const auto seconds = milliseconds(
                                 [&] {
                                     auto insert = catalog.insertMany({"bench"});
                                     for (std::uint64_t i = 0; i < rows; ++i)
                                         insert.add(rowOf(i, random));
                                     insert.commit();
                                 },
                                 1) /
                             1000.0;
        figures["insert_rows_per_second"] = static_cast<double>(rows) / seconds;
    }
    ::malloc_trim(0); // what inserting has left to the allocator is no memory of an open catalog
    figures["resident_mib_inserted"] = residentMebibytes();
    figures["open_ms"] = milliseconds([&] { Catalog::open(folder); });
    figures["open_to_first_rows_ms"] = milliseconds([&] {
        const auto opened = Catalog::open(folder);
        opened.products(opened.find({}, kPage));
    });
    auto catalog = Catalog::open(folder);
    // once, before anything is in memory, as right after opening
    figures["first_find_of_a_word_ms"] = milliseconds([&] { catalog.find({"tote", {}, false}); }, 1);
    figures["resident_mib_open"] = residentMebibytes();
    nlohmann::ordered_json pages;
    nlohmann::ordered_json finds;
    nlohmann::ordered_json counts;
    nlohmann::ordered_json facets;
    for (const std::string filter :
         {"", "tote", "navy tote", "\"navy tote\"", "-tote", "999999", "nothing", "category:boots", "category3:=boots",
          "brand:/^b/", "price:100..120", "split:validation", "status:unreviewed", "brand:acme status:unreviewed",
          "tag:sale", "has:image", "is:blurry", "code:77", "coats OR price:>4990", "changed:today",
          "title:/^red .*9$/", "title:/(red|navy) (coat|hat)/", "extra.material:cotton", "extra.material:wool",
          "extra.stock:>998", "extra.url:999999", "extra.url:/77$/", "extra.material:"}) {
        for (const auto* sort : {"", " sort:-price", " sort:title", " sort:extra.url"})
            pages[filter + sort] =
                milliseconds([&] { catalog.products(catalog.find({filter + sort, {}, false}, kPage)); });
        finds[filter] = milliseconds([&] { catalog.find({filter, {}, false}); });
        counts[filter] = milliseconds([&] { catalog.count({filter, {}, false}); });
        facets[filter] = milliseconds([&] { catalog.facets({filter, {}, false}); }, 3);
    }
    finds["sort:-price"] = milliseconds([&] { catalog.find({"sort:-price", {}, false}); });
    finds["sort:title"] = milliseconds([&] { catalog.find({"sort:title", {}, false}); });
    figures["first_page_ms"] = pages;
    figures["find_all_ms"] = finds;
    figures["count_ms"] = counts;
    figures["facets_ms"] = facets;
    figures["counts_ms"] = milliseconds([&] { catalog.counts(); });
    const auto all = catalog.find({});
    figures["read_100_products_ms"] = milliseconds([&] {
        catalog.products({all.begin(), all.begin() + std::min<std::ptrdiff_t>(100, std::ssize(all))});
    });
    int edited = 0;
    figures["resident_mib_queried"] = residentMebibytes();
    figures["edit_one_ms"] = milliseconds([&] {
        catalog.edit({all[all.size() / 2]}, {{Field::Title, std::to_string(++edited)}});
    });
    const std::vector<ProductId> some(all.begin(),
                                      all.begin() + std::min<std::ptrdiff_t>(10'000, std::ssize(all)));
    figures["edit_10000_ms"] = milliseconds([&] {
        catalog.edit(some, {{Field::Brand, std::to_string(++edited)}});
    });
    figures["undo_10000_ms"] = milliseconds([&] { catalog.undo(); });
    figures["count_after_edits_ms"] = milliseconds([&] { catalog.count({"tote", {}, false}); });
    figures["first_page_after_edits_ms"] = milliseconds([&] { catalog.find({"tote", {}, false}, kPage); });
    figures["resident_mib_edited"] = residentMebibytes();
    const std::vector<ProductId> more(all.begin(), all.begin() + std::min<std::ptrdiff_t>(25'000, std::ssize(all)));
    catalog.edit(more, {{Field::Notes, "seen"}});
    figures["tidy_ms"] = milliseconds([&] { catalog.tidy(); }, 1);
    figures["resident_mib"] = residentMebibytes();
    ::malloc_trim(0);
    figures["resident_mib_trimmed"] = residentMebibytes();
    std::puts(figures.dump(2).c_str());
    std::filesystem::remove_all(folder);
}
