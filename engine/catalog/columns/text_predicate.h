// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "engine/catalog/columns/predicate.h"

namespace vitrine::catalog {

/// The texts of a column. Thread-safe.
struct Texts {
    std::function<SegmentData(std::uint32_t)> ofSegment; ///< as TextSegment reads them
    std::function<bool(std::uint32_t, std::string_view)> mayContain; ///< false only where none holds the needle
};

/// `reader` outlives what is made of them. A further column's name is folded.
Texts textsOf(ColumnReader& reader, Column column);
Texts furtherTexts(ColumnReader& reader, const std::string& name);

/// Products for whose text the condition is true.
template <typename Condition> Predicate whereText(const Texts& texts, const Condition& condition)
{
    return [texts, condition](std::uint32_t segment, const SegmentBits& among) {
        const auto data = texts.ofSegment(segment);
        return TextSegment(*data).where(condition, among);
    };
}

/// Products whose text holds the needle, which is folded and not empty.
Predicate containing(const Texts& texts, const std::string& needle);

/// Products whose text the condition's value finds: it is in it, is it, or is an expression that finds it; "" finds empty
/// texts.
Predicate matching(const Texts& texts, const QueryCondition& condition);

} // namespace vitrine::catalog
