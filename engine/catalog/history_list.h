// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/catalog/schema.h"
#include "engine/catalog/step_title.h"

namespace vitrine::catalog {

/// A step of the catalog's history, as a person reads it.
struct HistoryEntry {
    std::int64_t step = 0;
    std::string madeAt; ///< UTC, "2026-11-25T14:03:09.123Z"
    StepTitle title;
    bool undone = false; ///< it can be redone
    std::string madeBy{}; ///< a person, or "model:RUN"; empty for a source
};

/// What one step did to one product: a field that has changed, or that it came in with this step.
struct ProductChange {
    HistoryEntry entry;
    std::optional<Field> field; ///< absent: the product was added
    std::string before;         ///< as Product::text gives it
    std::string after;
};

} // namespace vitrine::catalog
