// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

/// What a catalog was like at one moment, under a name.
struct Snapshot {
    std::string name;
    std::string madeAt;         ///< UTC, as in "2026-11-25T02:31:05.123Z"
    std::uint64_t products = 0; ///< that the catalog held then
};

/// Which differences are counted, and how many of them are listed.
struct DifferenceFilter {
    std::string text{}; ///< in the title, before or after, whatever its case
    std::optional<DifferenceKind> kind{};
    std::string column{}; ///< as Difference has it; empty: any
    std::size_t most = 5000;
};

/// What differs, as far as the filter lets it through.
struct Comparison {
    std::uint64_t changed = 0;  ///< values that differ, of products that both states have
    std::uint64_t added = 0;    ///< products
    std::uint64_t removed = 0;  ///< products
    std::uint64_t products = 0; ///< that differ in any way
    std::uint64_t found = 0;    ///< differences: changed, added and removed together
    std::uint64_t all = 0;      ///< differences without the filter
    std::vector<Difference> listed; ///< the first of those found, by product and column
};

/// A catalog's named snapshots. A snapshot is a place in the history and costs one row when it is made; it
/// takes more only when undone steps that it needs are forgotten: then their values are kept with it. Making
/// and deleting snapshots is no step of the history. What checks find is no part of them. Any thread; throws
/// what Catalog throws for its database.
class Snapshots {
public:
    /// Keeps the catalog; it must live as long.
    explicit Snapshots(Catalog& catalog) : m_catalog(catalog) {}

    std::vector<Snapshot> list() const; ///< newest first
    /// Throws Error{NameEmpty | NameTaken}.
    void make(const std::string& name);
    /// Throws Error{SnapshotMissing}.
    void remove(const std::string& name);
    /// From the one state to the other; nothing stands for the catalog as it is. Throws
    /// Error{SnapshotMissing}, and Error{FieldUnknown} for a filter by a column that is not compared.
    Comparison compare(const std::string& from, const std::optional<std::string>& to,
                       const DifferenceFilter& filter = {}) const;
    /// Makes the catalog's products what they were, in one undoable step; returns how many change. Throws
    /// Error{SnapshotMissing}.
    std::uint64_t restore(const std::string& name);

private:
    Catalog& m_catalog;
};

} // namespace vitrine::catalog
