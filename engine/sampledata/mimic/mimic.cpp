// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/mimic.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "engine/catalog/fold_text.h"
#include "engine/core/error.h"
#include "engine/core/utf8.h"
#include "engine/sampledata/mimic/coined_words.h"
#include "engine/sampledata/mimic/fit_prices.h"
#include "engine/sampledata/mimic/fit_pictures.h"
#include "engine/sampledata/mimic/fit_ranges.h"
#include "engine/sampledata/mimic/source_rows.h"
#include "engine/sampledata/mimic/title_statistics.h"
#include "engine/sampledata/mimic/title_words.h"
#include "engine/sampledata/mimic/word_meaning.h"

namespace vitrine::sampledata {

namespace {

constexpr double kCent = 0.01;
constexpr double kDiscountSteps = 20.0; // discounts are told in steps of five per cent

using Rows = std::vector<const SourceRow*>;

std::vector<NumberShare> endingsOf(const Rows& rows, std::uint64_t k)
{
    std::map<double, Tally> counts;
    for (const auto* row : rows)
        if (row->fullPrice) {
            const double cents = std::round(*row->fullPrice * 100.0);
            counts[std::fmod(cents, 100.0) / 100.0].add(row->identity);
        }
    return frequent(counts, k, Others::Told);
}

/// Discounts, and into `share` how many rows have one.
std::vector<NumberShare> discountsOf(const Rows& rows, std::uint64_t k, double& share)
{
    std::map<double, Tally> counts;
    Tally discounted;
    std::uint64_t priced = 0;
    double sum = 0.0;
    for (const auto* row : rows) {
        priced += row->fullPrice.has_value();
        if (!(row->discount > 0.0))
            continue;
        discounted.add(row->identity);
        sum += row->discount;
        counts[std::clamp(std::round(row->discount * kDiscountSteps), 1.0, kDiscountSteps - 1.0) /
               kDiscountSteps]
            .add(row->identity);
    }
    share = discounted.isCrowd(k) ? roundedShare(discounted.rows(), priced) : 0.0;
    if (!discounted.isCrowd(k))
        return {};
    auto discounts = frequent(counts, k, Others::Spread);
    if (discounts.empty()) { // all different: their mean is all that can be told
        const double mean = sum / static_cast<double>(discounted.rows());
        discounts.push_back({std::clamp(std::round(100.0 * mean) / 100.0, 0.01, 0.95), 1.0});
    }
    return discounts;
}

template <typename Text> std::map<std::string, Tally> tallied(const Rows& rows, const Text& text)
{
    std::map<std::string, Tally> counts;
    for (const auto* row : rows)
        counts[text(*row)].add(row->identity);
    return counts;
}

/// The most telling texts first: the category's own names, then what its titles mostly say.
Kind kindOf(const CategoryStatistics& category)
{
    std::vector<std::string> texts = {category.category3_code, category.category2_code};
    std::vector<TitleWord> words;
    for (const auto& slot : category.titleSlots)
        words.insert(words.end(), slot.words.begin(), slot.words.end());
    std::stable_sort(words.begin(), words.end(),
                     [](const TitleWord& a, const TitleWord& b) { return a.share > b.share; });
    for (const auto& word : words)
        texts.push_back(word.word);
    texts.push_back(category.category1_code);
    return nearestKind(texts);
}

bool isCrowd(const Rows& rows, std::uint64_t k)
{
    Tally tally;
    for (const auto* row : rows)
        tally.add(row->identity);
    return tally.isCrowd(k);
}

std::vector<PicturedTitle> titlesOf(const Rows& rows)
{
    std::vector<PicturedTitle> titles;
    for (const auto* row : rows)
        if (!row->title.empty())
            titles.push_back({row->title,
                              row->picture == SourceRow::kNone ? std::nullopt : std::optional(row->picture),
                              row->identity});
    return titles;
}

CategoryStatistics categoryOf(const Rows& rows, const std::set<std::string>& tellable, std::uint64_t k)
{
    const auto& first = *rows.front();
    CategoryStatistics category;
    category.category1_code = first.category1_code;
    category.category2_code = first.category2_code;
    category.category3_code = first.category3_code;
    auto words = titleStatistics(titlesOf(rows), tellable, k);
    category.titleSlots = std::move(words.slots);
    category.coinedAt = words.coinedAt;
    category.kind = kindOf(category);
    return category;
}

std::vector<CategoryStatistics> categoriesOf(const Rows& rows, std::uint64_t k)
{
    std::map<std::vector<std::string>, Rows> byCategory;
    for (const auto* row : rows)
        byCategory[{row->category1_code, row->category2_code, row->category3_code}].push_back(row);
    const auto tellable = tellableWords(titlesOf(rows), k);
    std::vector<CategoryStatistics> categories;
    std::vector<std::vector<Measured>> prices, lengths;
    std::uint64_t told = 0; // shares of these add up to 1: what is missing would tell of the others
    for (const auto& [names, its] : byCategory)
        told += isCrowd(its, k) ? its.size() : 0;
    for (const auto& [names, its] : byCategory)
        if (isCrowd(its, k)) {
            categories.push_back(categoryOf(its, tellable, k));
            categories.back().share = roundedShare(its.size(), told);
            auto& ownPrices = prices.emplace_back();
            auto& ownLengths = lengths.emplace_back();
            for (const auto* row : its) {
                if (row->fullPrice)
                    ownPrices.push_back({*row->fullPrice, row->identity});
                if (!row->title.empty())
                    ownLengths.push_back({static_cast<double>(core::charactersIn(row->title)), row->identity});
            }
        }
    auto fittedPrices = fitDistributions(prices, k, kCent), fittedLengths = fitDistributions(lengths, k, 1.0);
    for (std::size_t at = 0; at < categories.size(); ++at) {
        categories[at].prices = std::move(fittedPrices[at]);
        categories[at].titleLengths = std::move(fittedLengths[at]);
    }
    return categories;
}

/// Coined words, and how long they are to be: as long as the words that are too rare to be told.
void coinWords(const Rows& rows, std::uint64_t k, Statistics& statistics)
{
    std::map<std::string, Tally> rowsOfWord;
    std::set<std::string> known;
    for (const auto* row : rows) {
        std::set<std::string> words;
        for (const auto& [word, before] : titleWords(row->title))
            words.insert(word);
        for (const auto& word : words) {
            rowsOfWord[word].add(row->identity);
            known.insert(catalog::foldText(word));
        }
        known.insert(catalog::foldText(row->brand)); // a coined brand is none of the catalog's either
    }
    statistics.coinedWords = coinedWords(known);
    double length = 0.0;
    std::uint64_t rare = 0;
    for (const auto& [word, tally] : rowsOfWord)
        if (!tally.isCommon(k)) {
            length += static_cast<double>(core::charactersIn(word));
            ++rare;
        }
    if (rare >= k)
        statistics.coinedLength =
            std::clamp(std::round(10.0 * length / static_cast<double>(rare)) / 10.0, 3.0, 12.0);
}

AnomalyRates anomaliesOf(const SourceRows& source, std::uint64_t k)
{
    auto rates = pictureAnomalies(source, k);
    Tally noPrice, noTitle, entities;
    for (const auto& row : source.rows) {
        if (!row.fullPrice)
            noPrice.add(row.identity);
        if (row.title.empty())
            noTitle.add(row.identity);
        if (row.hadEntities)
            entities.add(row.identity);
    }
    const auto tell = [&](Anomaly anomaly, const Tally& tally) {
        if (tally.isCrowd(k))
            rates[anomaly] = roundedShare(tally.rows(), source.rows.size());
    };
    tell(Anomaly::MissingPrice, noPrice);
    tell(Anomaly::MissingTitle, noTitle);
    tell(Anomaly::HtmlEntities, entities);
    return rates;
}

} // namespace

Profile mimicProfile(const catalog::Catalog& catalog, const MimicOptions& options,
                     const core::Progress& progress)
{
    const auto k = std::max<std::uint64_t>(2, options.k);
    const auto source = readSourceRows(catalog, progress);
    Rows rows, assigned;
    for (const auto& row : source.rows) {
        rows.push_back(&row);
        if (row.split != catalog::Split::Unassigned)
            assigned.push_back(&row);
    }
    Profile profile;
    profile.name = options.name;
    profile.titleGrammar = "{noun}";
    auto& statistics = profile.statistics;
    statistics.categories = categoriesOf(rows, k);
    if (statistics.categories.empty())
        throw core::Error({core::ErrorCode::MimicTooFew, {.file = catalog.folder()}, {std::to_string(k)}});
    statistics.priceEndings = endingsOf(rows, k);
    statistics.discounts = discountsOf(rows, k, profile.discountShare);
    statistics.brands = frequent(tallied(rows, [](const SourceRow& row) { return row.brand; }), k,
                                 Enough::Common, Others::Told);
    statistics.currencies =
        frequent(tallied(rows, [](const SourceRow& row) { return row.currency_code; }), k, Enough::Common,
                 Others::Spread);
    if (isCrowd(assigned, k)) // a catalog without splits is given some, so that it can be trained on
        statistics.splits =
            frequent(tallied(rows, [](const SourceRow& row) { return catalog::nameOf(row.split); }), k,
                     Enough::Crowd, Others::Spread);
    statistics.pictureSizes = fitPictureSizes(source, k);
    statistics.pictureFormats = fitPictureFormats(source, k);
    coinWords(rows, k, statistics);
    profile.anomalies = anomaliesOf(source, k);
    return profile;
}

} // namespace vitrine::sampledata
