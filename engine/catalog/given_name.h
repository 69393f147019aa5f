// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/core/error.h"

namespace vitrine::catalog {

/// A name that a person gave a view or snapshot, without the blanks around it. Throws Error{NameEmpty}.
inline std::string givenName(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        throw core::Error({core::ErrorCode::NameEmpty, {}, {}});
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace vitrine::catalog
