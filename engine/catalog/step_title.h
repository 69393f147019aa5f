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
    std::string what{};   ///< "sample data", or "import of %1" with places for details; empty for an edit
    std::string detail{}; ///< the source's file name, the snapshot's name; of an edit its columns, "title, brand"; two
                          ///< as ofTwo() joins them
    std::uint64_t products = 0; ///< how many the step touches

    /// The title of an edit, its number of products not yet known.
    static StepTitle ofEdit(const std::vector<Field>& fields);
    /// "category “%1” merged into “%2”" with what stands in its two places, of which the first comes first.
    static StepTitle ofTwo(const std::string& what, const std::string& first, const std::string& second);
    /// What stands in the places of `what`, by their numbers; nothing for a title without places.
    std::vector<std::string> details() const;
    /// The fields that were edited; empty for a step that is no edit.
    std::vector<Field> fields() const;
    /// In English: "title of 3 products", "import of a.csv: 3 products".
    std::string text() const;

    bool operator==(const StepTitle&) const = default;
};

} // namespace vitrine::catalog
