// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace vitrine::core {

/// How many bytes must be put in, left out or replaced to make one text of the other (Levenshtein 1966): how
/// likely one name was meant by another.
std::size_t editDistance(std::string_view a, std::string_view b);

} // namespace vitrine::core
