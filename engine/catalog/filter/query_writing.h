// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::catalog {

/// `field:="value"`: the products whose field is exactly the value, whatever its case; `field:` for those
/// where it is empty. Quotes are written where the language wants them.
std::string exactly(const std::string& field, const std::string& value);

/// A query that finds what both find, in the order of `query`. Whatever `query` leaves open at its end stays
/// as it is read. Throws Error{QuerySyntax}.
std::string narrowed(const std::string& query, const std::string& condition);

} // namespace vitrine::catalog
