// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/utf8.h"
#include "engine/sampledata/mimic/draw_row.h"

#include <algorithm>
#include <cmath>

#include "engine/sampledata/mimic/draw_title.h"
#include "engine/sampledata/mimic/stratified.h"
#include "engine/sampledata/mimic/title_words.h"
#include "engine/sampledata/mimic/word_meaning.h"

namespace vitrine::sampledata {

namespace {

// Coined brands: few, so that each has many products.
constexpr std::size_t kCoinedBrands = 12;
// What rounded shares may lack to 1 without anything being missing.
constexpr double kRounding = 1e-4;
// Half of what is sold has no pattern, unless the title says so.
constexpr double kPlainShare = 0.5;

double cents(double price)
{
    return std::round(price * 100.0) / 100.0;
}

template <typename Items> double sumOfShares(const Items& items)
{
    double sum = 0.0;
    for (const auto& item : items)
        sum += item.share;
    return sum;
}

/// Which item a place 0 … 1 of all shares falls on, and where within it, 0 … 1.
struct Place {
    std::size_t item;
    double within;
};

template <typename Items> Place placeIn(const Items& items, double place)
{
    double left = place * sumOfShares(items);
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (left < items[at].share)
            return {at, left / items[at].share};
        left -= items[at].share;
    }
    return {items.size() - 1, std::nextafter(1.0, 0.0)};
}

/// A price near `price` and within the range with one of the usual endings.
double withEnding(const Statistics& statistics, double price, const RangeShare& range, core::Random& random)
{
    if (statistics.priceEndings.empty() || !random.chance(sumOfShares(statistics.priceEndings)))
        return cents(price);
    const double ending =
        statistics.priceEndings[placeIn(statistics.priceEndings, random.uniform()).item].value;
    for (const double whole : {std::floor(price), std::floor(price) + 1.0, std::floor(price) - 1.0})
        if (whole + ending > range.low && whole + ending < range.high)
            return cents(whole + ending);
    return cents(price);
}

/// Shape, colour and pattern as the title names them, the shape as the category does where the title does
/// not.
Attributes attributesFor(const CategoryStatistics& category, const std::string& title, core::Random& random)
{
    const auto kind = category.kind;
    Attributes attributes{kind, random.below(kVariantsPerKind), random.pick(allColours())};
    const auto& patterns = patternsOf(kind);
    if (patterns.size() > 1 && !random.chance(kPlainShare))
        attributes.pattern = patterns[1 + random.below(patterns.size() - 1)];
    if (hasHardware(kind))
        attributes.hardware = random.pick(allHardware());
    auto variant = variantMeant(kind, title);
    if (!variant)
        variant = variantMeant(kind, category.category3_code);
    attributes.variant = variant.value_or(attributes.variant);
    for (const auto& [word, before] : titleWords(title)) {
        if (const auto colour = colourMeant(word))
            attributes.colour = *colour;
        const auto pattern = patternMeant(word);
        if (pattern && std::find(patterns.begin(), patterns.end(), *pattern) != patterns.end())
            attributes.pattern = *pattern;
    }
    return attributes;
}

double discounted(const Profile& profile, double fullPrice, core::Random& random)
{
    const auto& discounts = profile.statistics.discounts;
    if (discounts.empty() || !random.chance(profile.discountShare))
        return fullPrice;
    return std::max(0.01,
                    cents(fullPrice * (1.0 - discounts[placeIn(discounts, random.uniform()).item].value)));
}

/// One of the catalog's brands, or a coined one for those that are too rare to be told.
std::string drawBrand(const Profile& profile, core::Random& random)
{
    const auto& statistics = profile.statistics;
    if (statistics.brands.empty())
        return profile.brand;
    if (random.uniform() < sumOfShares(statistics.brands) + kRounding || statistics.coinedWords.empty())
        return statistics.brands[placeIn(statistics.brands, random.uniform()).item].name;
    const auto& words = statistics.coinedWords;
    // Evenly from the list, which is ordered by length.
    return words[random.below(kCoinedBrands) * (words.size() - 1) / kCoinedBrands];
}

} // namespace

DrawnRow drawRow(const Profile& profile, std::uint64_t seed, std::uint64_t group, const core::Random& random,
                 const core::Random& own)
{
    const auto& statistics = profile.statistics;
    auto titleRandom = random.fork(1), lookRandom = random.fork(2), priceRandom = random.fork(3),
         shopRandom = random.fork(4);
    const auto place = placeIn(statistics.categories, stratified(seed, group, Draw::CategoryAndPrice));
    const auto& category = statistics.categories[place.item];
    DrawnRow row;
    auto& product = row.product;
    product.title =
        drawTitle(statistics, category, stratified(seed, group, Draw::TitleLength), titleRandom, own);
    product.category1_code = category.category1_code;
    product.category2_code = category.category2_code;
    product.category3_code = category.category3_code;
    if (!category.prices.empty()) {
        product.full_price = priceAt(statistics, category, place.within, priceRandom);
        product.price = discounted(profile, *product.full_price, priceRandom);
    }
    product.brand = drawBrand(profile, shopRandom);
    product.currency_code =
        statistics.currencies.empty() ? profile.currency_code : pickName(statistics.currencies, shopRandom);
    product.imageUsable = true;
    row.attributes = attributesFor(category, product.title, lookRandom);
    return row;
}

double priceAt(const Statistics& statistics, const CategoryStatistics& category, double place,
               core::Random& random)
{
    const auto found = placeIn(category.prices, place);
    const auto& range = category.prices[found.item];
    if (range.low == range.high)
        return range.low;
    return withEnding(statistics, range.low + found.within * (range.high - range.low), range, random);
}

double valueAt(const std::vector<RangeShare>& ranges, double place)
{
    if (ranges.empty())
        return 0.0;
    const auto found = placeIn(ranges, place);
    const auto& range = ranges[found.item];
    return range.low + found.within * (range.high - range.low);
}

const std::string& wordOfLength(const std::vector<std::string>& words, std::size_t length,
                                core::Random& random)
{
    const auto distance = [length](const std::string& word) {
        const auto own = core::charactersIn(word);
        return own > length ? own - length : length - own;
    };
    std::vector<const std::string*> nearest;
    for (const auto& word : words) {
        if (!nearest.empty() && distance(word) < distance(*nearest.front()))
            nearest.clear();
        if (nearest.empty() || distance(word) == distance(*nearest.front()))
            nearest.push_back(&word);
    }
    return *random.pick(nearest);
}

std::string pickName(const std::vector<NameShare>& names, core::Random& random)
{
    const double at = random.uniform();
    if (names.empty() || !(at < sumOfShares(names)))
        return {};
    return names[placeIn(names, at / sumOfShares(names)).item].name;
}

} // namespace vitrine::sampledata
