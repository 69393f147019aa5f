// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_regex.h"

#include <stdexcept>

#include "engine/catalog/filter/regex_literal.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/wide_text.h"
#include "engine/core/regex_limits.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kLongestExpression = 500;
constexpr std::size_t kLongestText = 4000;

constexpr std::size_t kLargestExpression = 2000; // with its repetitions written out

/// Whether what an expression finds has no longest length: std::regex begins anew at every character.
bool findsAnyLength(const std::string& expression)
{
    return expression.find_first_of("*+") != std::string::npos || expression.find(",}") != std::string::npos;
}

} // namespace

struct QueryRegex::Impl {
    std::wregex regex;
    std::string literal; ///< folded
    std::regex_constants::match_flag_type where = std::regex_constants::match_default;
};

QueryRegex::QueryRegex(const std::string& expression) : m_impl(std::make_unique<Impl>())
{
    if (expression.size() > kLongestExpression)
        throw std::invalid_argument("the expression is too long");
    if (const auto excess = core::regexExcess(expression, kLargestExpression))
        throw std::invalid_argument(*excess);
    m_impl->literal = foldText(regexLiteral(expression));
    try {
        const auto flags = std::regex_constants::ECMAScript | std::regex_constants::icase |
                           std::regex_constants::nosubs | core::kLinearRegex;
        const auto wide = wideText(foldOutsideAscii(expression)).characters;
        m_impl->regex.assign(wide, flags);
        if (findsAnyLength(expression)) { // one pass from the beginning, with all places to begin at once
            m_impl->regex.assign(L"[^]*?(?:" + wide + L")", flags);
            m_impl->where = std::regex_constants::match_continuous;
        }
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
           std::regex_search(wideText(folded, kLongestText).characters, m_impl->regex, m_impl->where);
}

} // namespace vitrine::catalog
