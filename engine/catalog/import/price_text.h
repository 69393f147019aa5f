// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace vitrine::catalog {

/// A price as shops write it: "52", "$1,290.00", "1.290,00 €", "CHF 1'290.-", "NOK 1 290". Plain numbers are
/// read as such; otherwise the last of ',' and '.' is the decimal sign unless exactly three digits follow it
/// and nothing says otherwise. Nothing for a text that is no single price, or a negative one.
std::optional<double> priceFromText(const std::string& text);

} // namespace vitrine::catalog
