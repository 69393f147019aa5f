// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::catalog {

/// The longest text that everything an expression finds must hold; empty when none is certain. Looking for it
/// first spares most texts the expression.
std::string regexLiteral(const std::string& expression);

} // namespace vitrine::catalog
