// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_regex.h"

#include <regex>
#include <stdexcept>

#include "engine/catalog/fold_text.h"

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

/// Invalid bytes stand for themselves.
std::wstring wide(std::string_view text, std::size_t most)
{
    std::wstring out;
    for (std::size_t at = 0; at < text.size() && out.size() < most;) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = byte < 0x80 ? 1 : byte >> 5 == 6 ? 2 : byte >> 4 == 14 ? 3 : 4;
        std::uint32_t character = byte;
        std::size_t read = 1;
        if (byte >= 0xC0 && at + length <= text.size()) {
            character = byte & (0xFFU >> (length + 1));
            for (; read < length && (text[at + read] & 0xC0) == 0x80; ++read)
                character = character << 6 | (text[at + read] & 0x3F);
            if (read < length) {
                character = byte;
                read = 1;
            }
        }
        out.push_back(static_cast<wchar_t>(character));
        at += read;
    }
    return out;
}

/// Letters outside ASCII in lower case, as in the text; those within ASCII may stand for classes (\D).
std::string foldedOutsideAscii(const std::string& expression)
{
    std::string out;
    for (std::size_t at = 0; at < expression.size();) {
        std::size_t end = at;
        const bool ascii = (expression[at] & 0x80) == 0;
        while (end < expression.size() && ((expression[end] & 0x80) == 0) == ascii)
            ++end;
        const auto run = expression.substr(at, end - at);
        out += ascii ? run : foldText(run);
        at = end;
    }
    return out;
}

} // namespace

struct QueryRegex::Impl {
    std::wregex regex;
};

QueryRegex::QueryRegex(const std::string& expression) : m_impl(std::make_unique<Impl>())
{
    if (expression.size() > kLongestExpression)
        throw std::invalid_argument("the expression is too long");
    try {
        m_impl->regex.assign(wide(foldedOutsideAscii(expression), kLongestExpression),
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
    return std::regex_search(wide(folded, kLongestText), m_impl->regex);
}

} // namespace vitrine::catalog
