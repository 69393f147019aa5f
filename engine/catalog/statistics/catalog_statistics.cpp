// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "engine/catalog/catalog.h"
#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/filter/query_writing.h"
#include "engine/catalog/statistics/label_progress.h"
#include "engine/catalog/statistics/number_ranges.h"
#include "engine/catalog/statistics/title_word_counts.h"
#include "engine/catalog/statistics/value_counts.h"

namespace vitrine::catalog {

namespace {

constexpr std::uint64_t kRowsBetweenSteps = 4096;
constexpr std::array<Split, 4> kSplits = {Split::Train, Split::Validation, Split::Test, Split::Unassigned};
constexpr std::array<Field, 4> kCounted = {Field::Category1Code, Field::Category2Code, Field::Category3Code,
                                           Field::Brand};
constexpr std::size_t kCategory = 2; // of kCounted: the level that splits are compared by

/// The name that a query has for a field, shorter than the column's.
std::string queryName(Field field)
{
    switch (field) {
    case Field::Category1Code:
        return "category1";
    case Field::Category2Code:
        return "category2";
    case Field::Category3Code:
        return "category3";
    default:
        return nameOf(field);
    }
}

std::string_view textOf(const SQLite::Column& column)
{
    const char* text = column.getText();
    return {text, static_cast<std::size_t>(column.getBytes())};
}

/// Where a split's name stands in kSplits.
std::size_t placeOf(std::string_view split)
{
    static const std::array<std::string, kSplits.size()> names = {nameOf(kSplits[0]), nameOf(kSplits[1]),
                                                                  nameOf(kSplits[2]), nameOf(kSplits[3])};
    return static_cast<std::size_t>(std::find(names.begin(), names.end() - 1, split) - names.begin());
}

/// What one pass over the products gathers.
struct Gathered {
    std::array<ValueCounts, kCounted.size()> values;
    std::vector<std::array<std::uint64_t, kSplits.size()>> splits; ///< by category
    ValueCounts statuses;
    ValueCounts currencies;
    std::vector<std::vector<double>> prices; ///< by currency
    TitleWordCounts words;
};

SplitStatistics splitsOf(const std::string& category, const std::array<std::uint64_t, kSplits.size()>& counts,
                         const std::string& query)
{
    SplitStatistics statistics{category, {}, 0};
    for (std::size_t at = 0; at < kSplits.size(); ++at) {
        const auto name = nameOf(kSplits[at]);
        const auto split = "split:" + (name.empty() ? "none" : name);
        statistics.splits[at] = {name, counts[at], query.empty() ? split : split + " " + query};
        statistics.products += counts[at];
    }
    return statistics;
}

void fillSplits(const Gathered& gathered, CatalogStatistics& statistics)
{
    const auto& categories = gathered.values[kCategory];
    std::array<std::uint64_t, kSplits.size()> all{};
    for (std::size_t category = 0; category < gathered.splits.size(); ++category) {
        const auto& name = categories.name(category);
        statistics.splits.push_back(
            splitsOf(name, gathered.splits[category], exactly(queryName(kCounted[kCategory]), name)));
        for (std::size_t at = 0; at < all.size(); ++at)
            all[at] += gathered.splits[category][at];
    }
    std::sort(statistics.splits.begin(), statistics.splits.end(), [](const auto& a, const auto& b) {
        return a.products != b.products ? a.products > b.products : a.category < b.category;
    });
    statistics.allSplits = splitsOf({}, all, {});
}

Gathered gather(SQLite::Database& connection, const QueryFilter& filter, CatalogStatistics& statistics,
                std::uint64_t total, const core::Progress& progress)
{
    SQLite::Statement rows(
        connection, "SELECT category1_code, category2_code, category3_code, brand, title, currency_code, " +
                        std::string(kSellingPrice) + ", split, status FROM products WHERE " + filter.where);
    bindAll(rows, filter);
    Gathered gathered;
    while (rows.executeStep()) {
        if (statistics.products % kRowsBetweenSteps == 0)
            progress.step(statistics.products, total);
        ++statistics.products;
        std::array<std::size_t, kCounted.size()> indices{};
        for (std::size_t at = 0; at < kCounted.size(); ++at)
            indices[at] = gathered.values[at].add(textOf(rows.getColumn(static_cast<int>(at))));
        gathered.words.add(textOf(rows.getColumn(4)));
        const double price = rows.getColumn(6).isNull() ? NAN : rows.getColumn(6).getDouble();
        if (std::isfinite(price)) {
            const auto currency = gathered.currencies.add(textOf(rows.getColumn(5)));
            gathered.prices.resize(gathered.currencies.size());
            gathered.prices[currency].push_back(price);
        } else {
            ++statistics.withoutPrice;
        }
        gathered.splits.resize(gathered.values[kCategory].size());
        ++gathered.splits[indices[kCategory]][placeOf(textOf(rows.getColumn(7)))];
        gathered.statuses.add(textOf(rows.getColumn(8)));
    }
    for (std::size_t at = 0; at < gathered.statuses.size(); ++at)
        statistics.states[statusNamed(gathered.statuses.name(at)).value_or(Status::Unreviewed)] +=
            gathered.statuses.products(at);
    return gathered;
}

void fillPrices(Gathered& gathered, CatalogStatistics& statistics)
{
    for (std::size_t at = 0; at < gathered.prices.size(); ++at)
        statistics.prices.push_back(priceStatistics(gathered.prices[at], gathered.currencies.name(at)));
    std::stable_sort(
        statistics.prices.begin(), statistics.prices.end(),
        [](const PriceStatistics& a, const PriceStatistics& b) { return a.products > b.products; });
}

void fillSizes(SQLite::Database& connection, const QueryFilter& filter, CatalogStatistics& statistics)
{
    SQLite::Statement rows(
        connection, "SELECT width, height, count(*) FROM picture_facts JOIN (SELECT image AS named FROM "
                    "products WHERE image != '' AND " +
                        filter.where + ") ON picture_facts.image = named WHERE width > 0 GROUP BY 1, 2");
    bindAll(rows, filter);
    SideCounts counts;
    while (rows.executeStep()) {
        const auto products = static_cast<std::uint64_t>(rows.getColumn(2).getInt64());
        counts.widths[rows.getColumn(0).getInt64()] += products;
        counts.heights[rows.getColumn(1).getInt64()] += products;
        statistics.picturesKnown += products;
    }
    fillSizeRanges(counts, statistics);
}

bool yes(SQLite::Database& connection, const char* question)
{
    SQLite::Statement statement(connection, question);
    statement.executeStep();
    return statement.getColumn(0).getInt() != 0;
}

} // namespace

CatalogStatistics Catalog::statistics(const std::string& filterText, const core::Progress& progress) const
{
    const auto filter = filterOf({filterText, std::nullopt, false});
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        const SQLite::Transaction snapshot(*reader); // one state for all of it
        CatalogStatistics statistics;
        SQLite::Statement all(*reader, "SELECT count(*) FROM products WHERE deleted = 0");
        all.executeStep();
        const auto total = static_cast<std::uint64_t>(all.getColumn(0).getInt64());
        auto gathered = gather(*reader, filter, statistics, total, progress);
        for (std::size_t at = 0; at < kCounted.size(); ++at)
            statistics.values[kCounted[at]] = gathered.values[at].bars(queryName(kCounted[at]));
        fillSplits(gathered, statistics);
        fillPrices(gathered, statistics);
        statistics.words = gathered.words.mostFrequent();
        progress.step(total, total);
        if (yes(*reader, "SELECT EXISTS(SELECT 1 FROM picture_facts)"))
            fillSizes(*reader, filter, statistics);
        progress.step(total, total);
        fillLabelProgress(*reader, filter, statistics);
        return statistics;
    });
}

} // namespace vitrine::catalog
