// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::catalog {

/// A condition's value taken apart: ">=500" is ">=" and "500", "500" is "=" and "500". `sign` may be none of
/// "=", "<", ">", "<=" and ">=": whoever takes the value refuses it then.
struct QueryRelation {
    std::string sign;
    std::string operand;
};

QueryRelation queryRelation(const std::string& value);

} // namespace vitrine::catalog
