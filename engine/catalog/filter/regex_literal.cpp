// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/regex_literal.h"

#include <cctype>
#include <string_view>

namespace vitrine::catalog {

namespace {

/// Past the bracket or parenthesis that opens at `at`, whatever is in it.
std::size_t skipped(const std::string& expression, std::size_t at)
{
    const char open = expression[at];
    int depth = 0;
    for (bool bracket = false; at < expression.size(); ++at) {
        const char c = expression[at];
        if (c == '\\') {
            ++at;
        } else if (bracket) {
            bracket = c != ']';
            if (!bracket && open == '[')
                return at + 1;
        } else if (c == '[') {
            bracket = true;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            return at + 1;
        }
    }
    return at;
}

void dropLastCharacter(std::string& text)
{
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.back());
        text.pop_back();
        if ((byte & 0xC0) != 0x80)
            return;
    }
}

} // namespace

std::string regexLiteral(const std::string& expression)
{
    std::string longest, run;
    const auto end = [&] {
        if (run.size() > longest.size())
            longest = run;
        run.clear();
    };
    for (std::size_t at = 0; at < expression.size();) {
        const char c = expression[at];
        if (c == '|')
            return {};
        if (c == '(' || c == '[') {
            end();
            at = skipped(expression, at);
        } else if (c == '*' || c == '?' || c == '{') { // perhaps none of the character before
            dropLastCharacter(run);
            end();
            at = c == '{' ? std::min(expression.find('}', at), expression.size() - 1) + 1 : at + 1;
        } else if (c == '+' || c == '.' || c == '^' || c == '$') {
            end();
            ++at;
        } else if (c == '\\') {
            const char next = at + 1 < expression.size() ? expression[at + 1] : '\0';
            if (std::ispunct(static_cast<unsigned char>(next)) != 0)
                run.push_back(next);
            else if (std::string_view("dDwWsSbB").find(next) != std::string_view::npos)
                end();
            else
                return {}; // a character by its number
            at += 2;
        } else {
            run.push_back(c);
            ++at;
        }
    }
    end();
    return longest;
}

} // namespace vitrine::catalog
