// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace vitrine::catalog {

struct ExpressionFault {
    std::size_t at = 0; ///< the character, from 0
    std::string reason; ///< "a parenthesis has no partner"
};

/// Where a regular expression (ECMAScript's, without back-references) goes wrong; nothing when it is sound as
/// far as can be seen here. std::regex says what is wrong but not where.
std::optional<ExpressionFault> expressionFault(const std::wstring& expression);

} // namespace vitrine::catalog
