// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_regex.h"

#include <regex>
#include <stdexcept>

#include "engine/catalog/filter/regex_literal.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/wide_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kLongestExpression = 500;
constexpr std::size_t kLongestText = 4000;

// Plain backtracking takes time that grows exponentially with (a+)+b, and stack with the text.
#ifdef __GLIBCXX__
constexpr auto kLinear = std::regex_constants::__polynomial;
#else
constexpr auto kLinear = std::regex_constants::ECMAScript;
#endif

} // namespace

struct QueryRegex::Impl {
    std::wregex regex;
    std::string literal; ///< folded
};

QueryRegex::QueryRegex(const std::string& expression) : m_impl(std::make_unique<Impl>())
{
    if (expression.size() > kLongestExpression)
        throw std::invalid_argument("the expression is too long");
    m_impl->literal = foldText(regexLiteral(expression));
    try {
        m_impl->regex.assign(wideText(foldOutsideAscii(expression), kLongestExpression).characters,
                             std::regex_constants::ECMAScript | std::regex_constants::icase |
                                 std::regex_constants::nosubs | kLinear);
    } catch (const std::regex_error& error) {
        using namespace std::regex_constants;
        const auto code = error.code();
        throw std::invalid_argument(
            code == error_paren                                 ? "a parenthesis has no partner"
            : code == error_brack                               ? "a bracket has no partner"
            : code == error_brace || code == error_badbrace     ? "the braces do not hold a count"
            : code == error_badrepeat                           ? "there is nothing to repeat"
            : code == error_escape                              ? "a backslash stands before nothing known"
            : code == error_range                               ? "a range ends before it begins"
            : code == error_backref || code == error_complexity ? "back-references are not supported"
            : code == error_space || code == error_stack        ? "the expression repeats too much"
                                                                : "it is no regular expression");
    }
}

QueryRegex::~QueryRegex() = default;

bool QueryRegex::foundIn(std::string_view folded) const
{
    return folded.find(m_impl->literal) != std::string_view::npos &&
           std::regex_search(wideText(folded, kLongestText).characters, m_impl->regex);
}

} // namespace vitrine::catalog
