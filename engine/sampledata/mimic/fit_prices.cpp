// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fit_prices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

#include "engine/sampledata/mimic/fit_ranges.h"

namespace vitrine::sampledata {

namespace {

constexpr std::size_t kMostRanges = 32;
constexpr int kFittingRounds = 200;  // it converges in tens
constexpr double kNegligible = 1e-5; // of a category: what is dropped, so that profiles stay small

// Of a category's range: how much of it the whole catalog's numbers shape. More brings the prices of all
// together nearer to the catalog's, and those of small categories further from their own.
constexpr double kCatalogsPart = 0.3;
constexpr double kThirdsSteps = 20.0; // how a range's products fill its thirds is told in twentieths

/// Numbers of one category, or of all, as what may be told of them. Counted in rows, not in shares.
struct Told {
    std::map<double, double> points; ///< number → rows
    std::vector<RangeShare> ranges;  ///< share: rows
};

/// What is told number by number, and what in ranges.
struct Parted {
    std::map<double, std::vector<Measured>> points;
    std::vector<Measured> others;
};

bool isCrowd(const std::vector<Measured>& numbers, std::uint64_t k)
{
    Tally tally;
    for (const auto& number : numbers)
        tally.add(number.of);
    return tally.isCrowd(k);
}

/// One product leaves the most frequent point for the others, and all of them when too few are left.
void giveUpOne(Parted& parts, std::uint64_t k)
{
    const auto point =
        std::max_element(parts.points.begin(), parts.points.end(),
                         [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    auto& numbers = point->second;
    const auto product = numbers.back().of.product;
    const auto left = std::stable_partition(numbers.begin(), numbers.end(), [product](const Measured& each) {
        return each.of.product != product;
    });
    parts.others.insert(parts.others.end(), left, numbers.end());
    numbers.erase(left, numbers.end());
    if (isCrowd(numbers, k))
        return;
    parts.others.insert(parts.others.end(), numbers.begin(), numbers.end());
    parts.points.erase(point);
}

/// Others that are no crowd would be told by what the points lack to 1; so the points give them some of theirs.
Parted parted(const std::vector<Measured>& numbers, std::uint64_t k)
{
    Parted parts;
    for (const auto& number : numbers)
        parts.points[number.value].push_back(number);
    for (auto point = parts.points.begin(); point != parts.points.end();) {
        if (isCrowd(point->second, k)) {
            ++point;
            continue;
        }
        parts.others.insert(parts.others.end(), point->second.begin(), point->second.end());
        point = parts.points.erase(point);
    }
    while (!parts.others.empty() && !parts.points.empty() && !isCrowd(parts.others, k))
        giveUpOne(parts, k);
    return parts;
}

/// How numbers lie in a range, in its lower, middle and upper third, such that mean and spread are theirs. Those
/// beyond its ends count as lying there: no number far out moves them.
std::array<double, 3> thirdsOf(const RangeShare& range, const std::vector<double>& numbers)
{
    double sum = 0.0, squares = 0.0;
    for (const double number : numbers) {
        const double fromMiddle =
            (std::clamp(number, range.low, range.high) - range.low) / (range.high - range.low) - 0.5;
        sum += fromMiddle;
        squares += fromMiddle * fromMiddle;
    }
    // Evenly filled thirds have their means at -1/3, 0 and 1/3 from the middle and a variance of 1/108 each:
    // (upper - lower) / 3 = mean, (upper + lower) / 9 + 1/108 = mean square.
    const auto count = static_cast<double>(numbers.size());
    const double both = std::clamp(9.0 * (squares / count - 1.0 / 108.0), 0.0, 1.0);
    const double difference = 3.0 * sum / count;
    const auto told = [](double share) {
        return std::round(std::clamp(share, 0.0, 1.0) * kThirdsSteps) / kThirdsSteps;
    };
    const double lower = told((both - difference) / 2.0), upper = told((both + difference) / 2.0);
    const double whole = std::max(1.0, lower + upper);
    return {lower / whole, 1.0 - (lower + upper) / whole, upper / whole};
}

void addThirds(std::vector<RangeShare>& thirds, const RangeShare& range, const std::vector<double>& numbers,
               double resolution)
{
    const double width = range.high - range.low;
    const double first = besideValues(range.low + width / 3.0, resolution),
                 second = besideValues(range.low + 2.0 * width / 3.0, resolution);
    if (!(range.low < first && first < second && second < range.high)) {
        thirds.push_back(range);
        return;
    }
    const auto shares = thirdsOf(range, numbers);
    thirds.push_back({range.low, first, shares[0] * range.share});
    thirds.push_back({first, second, shares[1] * range.share});
    thirds.push_back({second, range.high, shares[2] * range.share});
}

std::vector<RangeShare> inThirds(const std::vector<RangeShare>& ranges, std::vector<Measured> numbers,
                                 double resolution)
{
    std::sort(numbers.begin(), numbers.end(),
              [](const Measured& a, const Measured& b) { return a.value < b.value; });
    std::vector<RangeShare> thirds;
    std::size_t at = 0;
    for (std::size_t range = 0; range < ranges.size(); ++range) {
        std::vector<double> its;
        for (; at < numbers.size() && (range + 1 == ranges.size() || numbers[at].value < ranges[range].high);
             ++at)
            its.push_back(numbers[at].value);
        addThirds(thirds, ranges[range], its, resolution);
    }
    return thirds;
}

Told toldOf(const std::vector<Measured>& numbers, std::uint64_t k, double resolution)
{
    const auto parts = parted(numbers, k);
    Told told;
    for (const auto& [value, its] : parts.points)
        told.points[value] = static_cast<double>(its.size());
    auto ranges = fitRanges(parts.others, k, kMostRanges, resolution);
    for (auto& range : ranges)
        range.share *= static_cast<double>(parts.others.size());
    told.ranges = inThirds(ranges, parts.others, resolution);
    return told;
}

/// No category's ranges reach beyond those of all: few products decide where a small category ends.
void keepWithin(Told& category, const Told& all, double resolution)
{
    double low = std::numeric_limits<double>::max(), high = 0.0;
    for (const auto& range : all.ranges) {
        low = std::min(low, range.low);
        high = std::max(high, range.high);
    }
    for (const auto& [value, rows] : all.points) {
        low = std::min(low, value - resolution / 2.0);
        high = std::max(high, value + resolution / 2.0);
    }
    for (auto& range : category.ranges) {
        if (low < range.high)
            range.low = std::max(range.low, low);
        if (high > range.low)
            range.high = std::min(range.high, high);
    }
}

/// A piece of a category's range: where it overlaps with one column of the whole catalog.
struct Piece {
    std::size_t row;    ///< which category's which range
    std::size_t column; ///< a point or a range of the catalog
    RangeShare part;    ///< share: rows, as they are estimated
};

/// What is to be made of rows (ranges of categories) and columns (points and ranges of the catalog).
struct Table {
    std::vector<double> rows;    ///< rows of the catalog wanted
    std::vector<double> columns; ///< rows of the catalog wanted; below zero: anything
    std::vector<Piece> pieces;
};

void scale(std::vector<Piece>& pieces, const std::vector<double>& wanted, std::size_t Piece::*where)
{
    std::vector<double> sums(wanted.size());
    for (const auto& piece : pieces)
        sums[piece.*where] += piece.part.share;
    for (auto& piece : pieces)
        if (wanted[piece.*where] >= 0.0 && sums[piece.*where] > 0.0)
            piece.part.share *= wanted[piece.*where] / sums[piece.*where];
}

/// The catalog's points and ranges, less what categories tell as points of their own.
Table columnsOf(const Told& all, const std::vector<Told>& categories)
{
    Table table;
    for (const auto& [price, count] : all.points) {
        double left = count;
        for (const auto& category : categories)
            if (const auto own = category.points.find(price); own != category.points.end())
                left -= own->second;
        table.columns.push_back(std::max(0.0, left));
    }
    for (const auto& range : all.ranges)
        table.columns.push_back(range.share);
    return table;
}

/// Adds the pieces of one category's range. What the catalog tells nothing about is one piece of its own.
void addRow(Table& table, const RangeShare& range, const Told& category, const Told& all)
{
    const auto row = table.rows.size();
    table.rows.push_back(range.share);
    const auto before = table.pieces.size();
    std::size_t column = 0;
    for (const auto& [price, count] : all.points) {
        if (price > range.low && price < range.high && category.points.count(price) == 0)
            table.pieces.push_back({row, column, {price, price, table.columns[column]}});
        ++column;
    }
    for (const auto& other : all.ranges) {
        const double low = std::max(other.low, range.low), high = std::min(other.high, range.high);
        if (low < high)
            table.pieces.push_back(
                {row, column, {low, high, other.share * (high - low) / (other.high - other.low)}});
        ++column;
    }
    double sum = 0.0;
    for (auto at = before; at < table.pieces.size(); ++at)
        sum += table.pieces[at].part.share;
    if (!(sum > 0.0)) {
        table.pieces.push_back({row, table.columns.size(), {range.low, range.high, range.share}});
        table.columns.push_back(-1.0);
    }
}

/// What a category says of itself.
std::vector<RangeShare> ownPart(const Told& category)
{
    std::vector<RangeShare> parts;
    for (const auto& [price, count] : category.points)
        parts.push_back({price, price, count});
    for (const auto& range : category.ranges)
        parts.push_back({range.low, range.high, (1.0 - kCatalogsPart) * range.share});
    return parts;
}

/// Rows become shares, in order.
void makeShares(std::vector<RangeShare>& parts)
{
    double sum = 0.0;
    for (const auto& part : parts)
        sum += part.share;
    for (auto& part : parts)
        part.share = std::round(part.share / sum / kNegligible) * kNegligible;
    parts.erase(std::remove_if(parts.begin(), parts.end(),
                               [](const RangeShare& part) { return part.share < kNegligible; }),
                parts.end());
    std::sort(parts.begin(), parts.end(),
              [](const RangeShare& a, const RangeShare& b) { return a.low + a.high < b.low + b.high; });
}

} // namespace

std::vector<std::vector<RangeShare>>
fitDistributions(const std::vector<std::vector<Measured>>& numbersByCategory, std::uint64_t k,
                 double resolution)
{
    std::vector<Measured> allNumbers;
    std::vector<Told> categories;
    for (const auto& numbers : numbersByCategory)
        allNumbers.insert(allNumbers.end(), numbers.begin(), numbers.end());
    const auto all = toldOf(allNumbers, k, resolution);
    for (const auto& numbers : numbersByCategory) {
        categories.push_back(toldOf(numbers, k, resolution));
        keepWithin(categories.back(), all, resolution);
    }
    auto table = columnsOf(all, categories);
    std::vector<std::size_t> categoryOfRow;
    for (std::size_t category = 0; category < categories.size(); ++category)
        for (const auto& range : categories[category].ranges) {
            addRow(table, range, categories[category], all);
            categoryOfRow.push_back(category);
        }
    for (int round = 0; round < kFittingRounds; ++round) {
        scale(table.pieces, table.columns, &Piece::column);
        scale(table.pieces, table.rows, &Piece::row);
    }

    std::vector<std::vector<RangeShare>> fitted;
    for (const auto& category : categories)
        fitted.push_back(ownPart(category));
    for (const auto& piece : table.pieces)
        fitted[categoryOfRow[piece.row]].push_back(
            {piece.part.low, piece.part.high, kCatalogsPart * piece.part.share});
    for (auto& parts : fitted)
        makeShares(parts);
    return fitted;
}

} // namespace vitrine::sampledata
