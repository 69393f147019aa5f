// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"

namespace vitrine::catalog {

/// What a step of the history did, as data: its sentence is put together, and translated (context "History"),
/// where it is read.
struct StepTitle {
    std::string what{};   ///< "sample data", or "import of %1" with a place for the detail; empty for an edit
    std::string detail{}; ///< the source's file name, the snapshot's name; of an edit its columns, "title, brand"
    std::uint64_t products = 0; ///< how many the step touches

    /// The title of an edit, its number of products not yet known.
    static StepTitle ofEdit(const std::vector<Field>& fields);
    /// The fields that were edited; empty for a step that is no edit.
    std::vector<Field> fields() const;
    /// In English: "title of 3 products", "import of a.csv: 3 products".
    std::string text() const;

    bool operator==(const StepTitle&) const = default;
};

} // namespace vitrine::catalog
