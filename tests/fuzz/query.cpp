// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter language: what is understood can be written again, taken apart and put together, and finds the same
// products by the columns as by a scan.
#include <algorithm>

#include "engine/catalog/catalog.h"
#include "engine/catalog/columns/find_ids.h"
#include "engine/catalog/columns/write_columns.h"
#include "engine/catalog/database.h"
#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/filter/query_further.h"
#include "engine/catalog/filter/query_syntax.h"
#include "engine/catalog/filter/query_terms.h"
#include "engine/catalog/filter/query_writing.h"
#include "tests/fuzz/fuzzing.h"

namespace {

using namespace vitrine;
using catalog::QueryNode;
using fuzz::require;

/// A few hundred products, most of them in columns and some changed since.
class Products {
public:
    Products() : m_catalog(catalog::Catalog::create(m_folder.path() / "products.vitrine"))
    {
        auto insert = m_catalog.insertMany({"products"});
        for (int i = 0; i < 300; ++i)
            insert.add(product(i));
        insert.commit();
        m_database = std::make_unique<catalog::Database>(m_catalog.folder() / "catalog.sqlite");
        {
            const auto writer = m_database->writer();
            SQLite::Transaction transaction(writer.connection); // so few are found without columns otherwise
            catalog::writeColumns(writer.connection, {});
            transaction.commit();
        }
        m_catalog.edit({3, 5, 9}, {{catalog::Field::Brand, "Acme \\ Sons"}, {catalog::Field::Stars, "4"}});
    }

    void requireSameByScan(const std::string& text)
    {
        const catalog::Query query{text, std::nullopt, false};
        const auto found = m_catalog.find(query);
        const auto reader = m_database->reader();
        const auto scanned = m_database->guarded([&] { return catalog::scanForIds(*reader, query, kAll); });
        require(found == scanned, "columns find what a scan finds");
        require(m_catalog.count(query) == scanned.size(), "as many are counted as are found");
    }

private:
    static constexpr auto kAll = std::numeric_limits<std::size_t>::max();

    static catalog::Product product(int number)
    {
        constexpr const char* kTitles[] = {"Red coat", "Blå hatt", "size (xl) bag", "палто -new \"x\"", "a/b\\c"};
        catalog::Product product;
        product.title = kTitles[number % 5];
        product.category1_code = number % 2 == 0 ? "Women" : "men";
        product.category3_code = number % 3 == 0 ? "" : "Coats";
        product.brand = number % 7 == 0 ? "Acme" : "b:c";
        if (number % 4 != 0)
            product.price = number * 1.25;
        product.full_price = number * 2.0;
        product.split = static_cast<catalog::Split>(number % 4);
        product.status = static_cast<catalog::Status>(number % 4);
        product.stars = number % 6;
        if (number % 5 == 0)
            product.tags = {"sale", "new season"};
        product.extra =
            number % 2 == 0 ? R"({"material":"Wool","Shoe size":)" + std::to_string(number) + "}" : "";
        product.imageUsable = number % 3 != 0;
        return product;
    }

    fuzz::Folder m_folder;
    catalog::Catalog m_catalog;
    std::unique_ptr<catalog::Database> m_database;
};

bool same(const QueryNode& a, const QueryNode& b)
{
    return a.kind == b.kind && a.condition.field == b.condition.field && a.condition.value == b.condition.value &&
           a.condition.match == b.condition.match &&
           catalog::comparesNumbers(a.condition) == catalog::comparesNumbers(b.condition) &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), same);
}

void requireReadsBack(const std::string& text)
{
    const auto parsed = catalog::parseQuery(text);
    const auto written = catalog::textOf(parsed.root);
    require(same(catalog::parseQuery(written).root, parsed.root), "a query that is written reads as the same");
    for (const auto& term : parsed.terms)
        require(term.begin <= term.end && term.end <= text.size(), "a term lies in its query");
    for (std::size_t term = 0; term < std::min<std::size_t>(parsed.terms.size(), 8); ++term)
        require(catalog::parseQuery(catalog::withoutTerm(text, term)).terms.size() + 1 == parsed.terms.size(),
                "a query without a term has one less");
}

void requireJoins(const std::string& text)
{
    const auto terms = catalog::parseQuery(text).terms.size();
    require(catalog::parseQuery(catalog::bothQueries(text, "title:x")).terms.size() == terms + 1,
            "two queries have the terms of both");
    const catalog::QueryChoice choice{{"brand:=\"Acme \\ Sons\""}, {"brand:=b:c"}};
    require(catalog::choiceIn(catalog::withChoice(text, {"brand"}, choice), {"brand"}).wanted == choice.wanted,
            "a choice that is made is read");
    catalog::parseQuery(catalog::narrowed(text, catalog::exactly("title", text)));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Products products;
    const std::string text(fuzz::textOf(data, size));
    catalog::wordsOf(text);
    if (fuzz::taken([&] { catalog::filterOf({text, std::nullopt, false}); })) { // then nothing else may be refused
        requireReadsBack(text);
        fuzz::taken([&] { requireJoins(text); }); // both together may be too much
        products.requireSameByScan(text);
    }
    return 0;
}
