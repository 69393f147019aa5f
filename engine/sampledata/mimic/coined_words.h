// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

namespace vitrine::sampledata {

/// Shortest and longest coined word, in characters.
inline constexpr std::size_t kShortestCoined = 3, kLongestCoined = 12;

/// Words that sound like names and are none of `known` (folded as the catalog searches): as many of every
/// length. A title that holds one of them is no title of the catalog whose words `known` are.
std::vector<std::string> coinedWords(const std::set<std::string>& known);

} // namespace vitrine::sampledata
