// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression.h"

#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/utf8.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kLongestExpression = 500; // characters

RE2::Options optionsFor(Letters letters)
{
    RE2::Options options;
    options.set_case_sensitive(letters == Letters::AsWritten);
    options.set_log_errors(false);
    return options;
}

/// The byte at which a parenthesis has no partner.
std::size_t loneParenthesis(std::string_view expression)
{
    std::vector<std::size_t> open;
    bool bracket = false;
    for (std::size_t at = 0; at < expression.size(); ++at) {
        const char c = expression[at];
        if (c == '\\') {
            ++at;
        } else if (bracket) {
            bracket = c != ']';
        } else if (c == '[') {
            bracket = true;
            const auto first = at + (expression.substr(at + 1, 1) == "^" ? 2 : 1);
            at = expression.substr(first, 1) == "]" ? first : first - 1; // a bracket's first ] stands for itself
        } else if (c == '(') {
            open.push_back(at);
        } else if (c == ')') {
            if (open.empty())
                return at;
            open.pop_back();
        }
    }
    return open.empty() ? 0 : open.back();
}

/// The byte at which `fault`, which says itself only what it stumbled over, lies: the first of those places up to
/// which the expression has the same fault.
std::size_t placeOf(const RE2& fault)
{
    const auto& expression = fault.pattern();
    const auto& part = fault.error_arg();
    if (fault.error_code() == RE2::ErrorMissingParen || fault.error_code() == RE2::ErrorUnexpectedParen)
        return loneParenthesis(expression);
    if (fault.error_code() == RE2::ErrorTrailingBackslash)
        return expression.size() - 1;
    for (auto at = expression.find(part); at != std::string::npos; at = expression.find(part, at + 1)) {
        const RE2 beginning(expression.substr(0, at + part.size()), optionsFor(Letters::AsWritten));
        if (beginning.error_code() == fault.error_code())
            return at;
    }
    return 0;
}

std::string reasonOf(const RE2& fault)
{
    const std::string_view part = fault.error_arg();
    switch (fault.error_code()) {
    case RE2::ErrorMissingParen:
    case RE2::ErrorUnexpectedParen:
        return VITRINE_TEXT("Reason", "a parenthesis has no partner");
    case RE2::ErrorMissingBracket:
        return VITRINE_TEXT("Reason", "a bracket has no partner");
    case RE2::ErrorRepeatArgument:
    case RE2::ErrorRepeatOp:
        return VITRINE_TEXT("Reason", "there is nothing to repeat");
    case RE2::ErrorRepeatSize:
        return VITRINE_TEXT("Reason", "a count is over 1,000 or the wrong way round");
    case RE2::ErrorBadEscape:
        return part.size() > 1 && part[1] >= '1' && part[1] <= '9'
                   ? VITRINE_TEXT("Reason", "back-references are not supported")
                   : VITRINE_TEXT("Reason", "a backslash stands before nothing known");
    case RE2::ErrorTrailingBackslash:
        return VITRINE_TEXT("Reason", "a backslash stands before nothing");
    case RE2::ErrorBadCharRange:
        return VITRINE_TEXT("Reason", "a range ends before it begins");
    case RE2::ErrorBadCharClass:
        return VITRINE_TEXT("Reason", "no such class of characters is known");
    case RE2::ErrorBadPerlOp:
    case RE2::ErrorBadNamedCapture:
        return part.starts_with("(?=") || part.starts_with("(?!") || part.starts_with("(?<")
                   ? VITRINE_TEXT("Reason", "look-aheads and look-behinds are not supported")
                   : VITRINE_TEXT("Reason", "what stands after (? is not known");
    case RE2::ErrorPatternTooLarge:
        return VITRINE_TEXT("Reason", "the expression repeats too much");
    default:
        return VITRINE_TEXT("Reason", "it is no regular expression");
    }
}

std::unique_ptr<const RE2> checked(const std::string& pattern, const RE2::Options& options)
{
    auto compiled = std::make_unique<const RE2>(pattern, options);
    if (!compiled->ok())
        throw ExpressionFault(core::charactersIn(std::string_view(pattern).substr(0, placeOf(*compiled))),
                              reasonOf(*compiled));
    return compiled;
}

} // namespace

std::unique_ptr<const RE2> compiledExpression(const std::string& expression, Letters letters)
{
    if (core::charactersIn(expression) > kLongestExpression)
        throw ExpressionFault(kLongestExpression, VITRINE_TEXT("Reason", "the expression is too long"));
    return checked(expression, optionsFor(letters));
}

std::unique_ptr<const RE2> expressionFor(const std::string& text, Letters letters)
{
    auto options = optionsFor(letters);
    options.set_literal(true);
    return checked(text, options);
}

} // namespace vitrine::catalog
