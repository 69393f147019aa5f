// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

/// A query that has a name.
struct SavedView {
    std::string name;
    std::string query; ///< one line of the filter language
    std::string madeAt; ///< UTC, as in "2026-11-25T02:31:05.123Z"
};

/// A catalog's saved views. They belong to the catalog but are no part of its history. Any thread; throws what
/// Catalog throws for its database.
class SavedViews {
public:
    /// Keeps the catalog; it must live as long.
    explicit SavedViews(Catalog& catalog) : m_catalog(catalog) {}

    std::vector<SavedView> list() const; ///< by name, whatever its case
    /// Throws Error{ViewMissing}.
    SavedView named(const std::string& name) const;
    /// Replaces a view of that name. Throws Error{NameEmpty}, and Error{QuerySyntax | FieldUnknown |
    /// FieldValue | FieldWord} for a query that makes no sense.
    void save(const std::string& name, const std::string& query);
    /// Throws Error{ViewMissing | NameEmpty | NameTaken}.
    void rename(const std::string& from, const std::string& to);
    /// Throws Error{ViewMissing}.
    void remove(const std::string& name);

private:
    Catalog& m_catalog;
};

} // namespace vitrine::catalog
