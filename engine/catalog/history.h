// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

/// What a column holds: nothing, a price, or a text.
using ColumnValue = std::variant<std::monostate, double, std::string>;

/// Records one undoable step inside the caller's transaction. First every change is recorded (what it was,
/// what it will be), then apply() makes the products so.
class HistoryStep {
public:
    /// Steps that had been undone are forgotten, and products that they alone had added are removed for good.
    explicit HistoryStep(SQLite::Database& connection);

    /// Who says the values that are recorded, unless it is the author: "model:RUN", or "" for a source.
    void saidBy(const std::string& who) { m_saidBy = who; }
    /// The recorded values bring along who said them, and the marks of a category that is right.
    void keepSources() { m_keepSources = true; }

    /// The title counts the products in which this column changes, not all that the step touches.
    void countChangesOf(const std::string& column) { m_counted = column; }

    /// The products whose `column` differs from `after` get a change. Which products: those of
    /// temp.chosen(id).
    void recordChosen(const std::string& column, const ColumnValue& after);
    /// One product's change.
    void record(const std::string& column, ProductId product, const std::string& after);

    /// Every value of a table that gatherState() filled; of products that were not there, only that.
    void recordState(const std::string& table);

    /// The products of a FROM clause that joins `products` with `gathered`, whose columns differ.
    void recordFrom(const std::string& column, const std::string& from);

    /// Applies everything recorded, names the step, and returns how many products it touches. A step that
    /// touches none is removed again.
    std::uint64_t apply(const StepTitle& title);

private:
    void recordSources();
    void recordWithdrawnMarks();
    /// In which `column` changes, or any.
    std::uint64_t changedProducts(const std::optional<std::string>& column) const;
    /// An edit's title without the fields in which nothing has changed; any other title as it is.
    StepTitle ofWhatChanged(const StepTitle& title) const;

    SQLite::Database& m_connection;
    std::int64_t m_step;
    std::optional<std::string> m_saidBy;
    std::optional<std::string> m_counted;
    bool m_keepSources = false;
};

/// Forgets undone steps, but for what snapshots need of them; part of every new step.
void forgetUndone(SQLite::Database& connection);

/// Makes one step, inside the caller's transaction, of what a bulk insert did: the products that were added
/// just now, and the changes of the step before where others were updated.
void recordBulk(SQLite::Database& connection, const StepTitle& title, const Catalog::BulkResult& result);

HistoryState historyState(SQLite::Database& connection);

enum class Direction { Undo, Redo };
/// Inside the caller's transaction; false when there is nothing.
bool moveThroughHistory(SQLite::Database& connection, Direction direction);

} // namespace vitrine::catalog
