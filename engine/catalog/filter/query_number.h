// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace vitrine::catalog {

/// The number that the whole of `text` says in a query: as core::parseNumber(), or with a decimal comma ("1,5"). A
/// comma before three digits may part thousands: "1,500" is none.
std::optional<double> queryNumber(std::string text);

} // namespace vitrine::catalog
