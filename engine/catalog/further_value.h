// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vitrine::catalog {

/// What a product's further column holds, folded: a text as it is, anything else as JSON writes it; "" for
/// null, an empty text and a column that the product does not have. `extra` is Product::extra, folded
/// (foldText), and `name` the column's name, folded: of several that differ in case alone the first that is
/// not empty counts. Text that is no JSON holds nothing from there on. Takes no memory but for the value.
std::string furtherText(std::string_view extra, std::string_view name);

/// work(name, text) for each member of `extra` whose text, as furtherText() gives it, is not empty, in their order.
void forEachFurther(std::string_view extra, const std::function<void(std::string_view, std::string)>& work);

/// The texts of all members that are not empty, as furtherText() gives them, a line each. `extra` need not be folded.
std::string furtherValues(std::string_view extra);

/// The number that furtherText() is as a whole ("42", "4.5e3"); nothing otherwise.
std::optional<double> furtherNumber(std::string_view extra, std::string_view name);

} // namespace vitrine::catalog
