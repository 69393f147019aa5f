// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace vitrine::ui {

/// A field that a query calls as the window does, "Kategorie:taschen" or "Number:5", where the language knows "category" and "id".
struct LocalField {
    std::size_t begin = 0; ///< of the name, in bytes of the query
    std::size_t end = 0;
    std::string field; ///< "category"
    std::string term;  ///< what stands there as it would be understood: "category:taschen"
};

/// The first of them, as a word or as a field that is refused; nothing for a query that has none or makes no sense.
/// A name that the language knows is none, nor is a word that only ends with a colon.
std::optional<LocalField> localFieldIn(const std::string& query);

} // namespace vitrine::ui
