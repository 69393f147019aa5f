// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fit_prices.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/sampledata/mimic/fit_ranges.h"

namespace vitrine::sampledata {

namespace {

constexpr std::size_t kMostRanges = 32;
constexpr int kFittingRounds = 200;  // it converges in tens
constexpr double kNegligible = 1e-5; // of a category: what is dropped, so that profiles stay small

/// Numbers of one category, or of all, as what may be told of them. Counted in rows, not in shares.
struct Told {
    std::map<double, double> points; ///< number → rows
    std::vector<RangeShare> ranges;  ///< share: rows
};

Told toldOf(const std::vector<Measured>& numbers, std::uint64_t k, double resolution)
{
    Told told;
    std::map<double, Tally> counts;
    for (const auto& number : numbers)
        counts[number.value].add(number.of);
    for (const auto& [value, tally] : counts)
        if (tally.isCrowd(k))
            told.points[value] = static_cast<double>(tally.rows());
    std::vector<Measured> others;
    for (const auto& number : numbers)
        if (told.points.count(number.value) == 0)
            others.push_back(number);
    told.ranges = fitRanges(others, k, kMostRanges, resolution);
    for (auto& range : told.ranges)
        range.share *= static_cast<double>(others.size());
    return told;
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
    for (const auto& numbers : numbersByCategory)
        categories.push_back(toldOf(numbers, k, resolution));
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

    std::vector<std::vector<RangeShare>> fitted(categories.size());
    for (const auto& piece : table.pieces)
        fitted[categoryOfRow[piece.row]].push_back(piece.part);
    for (std::size_t category = 0; category < categories.size(); ++category) {
        auto& parts = fitted[category];
        for (const auto& [price, count] : categories[category].points)
            parts.push_back({price, price, count});
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
    return fitted;
}

} // namespace vitrine::sampledata
