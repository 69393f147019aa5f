// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/statistics/label_progress.h"

#include <algorithm>


namespace vitrine::catalog {

namespace {

constexpr std::size_t kMostPoints = 400;

using States = std::map<Status, std::int64_t>;

/// What one step did to the number of products in each state.
struct Move {
    std::string at;
    States by;
};

std::vector<Move> movesOf(SQLite::Database& connection, const QueryFilter& filter)
{
    SQLite::Statement rows(
        connection, "SELECT steps.made_at, changes.before, changes.after, count(*) FROM steps, changes "
                    "WHERE changes.step = steps.id AND changes.field = 'status' AND steps.undone = 0 "
                    "AND changes.product IN (SELECT id FROM products WHERE " +
                        filter.where + ") GROUP BY steps.id, 2, 3 ORDER BY steps.id");
    bindAll(rows, filter);
    std::vector<Move> moves;
    while (rows.executeStep()) {
        auto at = rows.getColumn(0).getString();
        if (moves.empty() || moves.back().at != at)
            moves.push_back({std::move(at), {}});
        const auto products = rows.getColumn(3).getInt64();
        if (const auto before = statusNamed(rows.getColumn(1).getString()))
            moves.back().by[*before] -= products;
        if (const auto after = statusNamed(rows.getColumn(2).getString()))
            moves.back().by[*after] += products;
    }
    return moves;
}

LabelPoint pointOf(const std::string& at, const States& states)
{
    LabelPoint point{at, {}};
    for (const auto& [state, products] : states)
        if (state != Status::Unreviewed)
            point.products[state] = static_cast<std::uint64_t>(std::max<std::int64_t>(0, products));
    return point;
}

/// The first, the last, and evenly many between.
std::vector<LabelPoint> thinned(std::vector<LabelPoint> points)
{
    if (points.size() <= kMostPoints)
        return points;
    std::vector<LabelPoint> kept;
    for (std::size_t at = 0; at < kMostPoints; ++at)
        kept.push_back(std::move(points[at * (points.size() - 1) / (kMostPoints - 1)]));
    return kept;
}

} // namespace

void fillLabelProgress(SQLite::Database& connection, const QueryFilter& filter, CatalogStatistics& statistics)
{
    const auto moves = movesOf(connection, filter);
    if (moves.empty())
        return;
    States states;
    for (const auto& [state, products] : statistics.states)
        states[state] = static_cast<std::int64_t>(products);
    for (const auto& move : moves)
        for (const auto& [state, by] : move.by)
            states[state] -= by;
    std::vector<LabelPoint> points;
    for (const auto& move : moves) {
        for (const auto& [state, by] : move.by)
            states[state] += by;
        points.push_back(pointOf(move.at, states));
    }
    statistics.labels = thinned(std::move(points));
}

} // namespace vitrine::catalog
