// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vitrine::core {

/// A number as Python prints a float, which is how the seed's script wrote prices: "590.0", "1290.5", "1e+16".
std::string pythonFloat(double value);

/// The number that the whole of `text` says, in the C locale ("590", "590.0", "-1e3"); nothing otherwise.
std::optional<double> parseNumber(std::string_view text);

} // namespace vitrine::core
