// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <regex>
#include <string>
#include <string_view>

namespace vitrine::vlm {

/// For std::basic_regex: by itself it backtracks, in time that grows exponentially with (a+)+b and stack that grows
/// with the text. With this flag neither grows faster than the text, and back-references are refused.
#ifdef __GLIBCXX__
inline constexpr auto kLinearRegex = std::regex_constants::__polynomial;
#else
inline constexpr auto kLinearRegex = std::regex_constants::ECMAScript;
#endif

/// Why std::regex must not see an expression (ECMAScript's) that nobody vouches for, as a reason for a person; nothing
/// when it may. It compiles and walks by recursion, so that length, depth and repetition cost stack: with its
/// repetitions written out ("a{3}" is "aaa") the expression may have `most` bytes, of which a bracket and an
/// alternative, slow to compile, take sixteen. Look-aheads within each other take time that grows exponentially with
/// their number.
std::optional<std::string> regexExcess(std::string_view expression, std::size_t most);

} // namespace vitrine::vlm
