// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/expression_fault.h"

#include <vector>

namespace vitrine::catalog {

namespace {

bool isDigit(wchar_t character)
{
    return character >= L'0' && character <= L'9';
}

/// One walk from left to right.
class Walk {
public:
    explicit Walk(const std::wstring& expression) : m_text(expression) {}

    std::optional<ExpressionFault> fault()
    {
        while (m_at < m_text.size() && !m_fault)
            step();
        if (!m_fault && !m_open.empty())
            m_fault = ExpressionFault{m_open.back(), "a parenthesis has no partner"};
        return m_fault;
    }

private:
    void fail(std::size_t at, const char* reason) { m_fault = ExpressionFault{at, reason}; }

    void step()
    {
        switch (m_text[m_at]) {
        case L'\\':
            return escape();
        case L'[':
            return bracket();
        case L'(':
            return open();
        case L')':
            if (m_open.empty())
                return fail(m_at, "a parenthesis has no partner");
            m_open.pop_back();
            return passItem();
        case L'|':
            m_repeatable = false;
            ++m_at;
            return;
        case L'*':
        case L'+':
        case L'?':
            return repeat(m_at + 1);
        case L'{':
            return braces();
        case L'^':
        case L'$':
            m_repeatable = false;
            ++m_at;
            return;
        default:
            return passItem();
        }
    }

    void passItem()
    {
        m_repeatable = true;
        ++m_at;
    }

    void escape()
    {
        if (m_at + 1 == m_text.size())
            return fail(m_at, "a backslash stands before nothing");
        const auto next = m_text[m_at + 1];
        if (next >= L'1' && next <= L'9')
            return fail(m_at, "back-references are not supported");
        if ((next >= L'a' && next <= L'z') || (next >= L'A' && next <= L'Z'))
            if (std::wstring(L"dDwWsSbBfnrtvcxu0").find(next) == std::wstring::npos)
                return fail(m_at, "a backslash stands before nothing known");
        m_repeatable = next != L'b' && next != L'B';
        m_at += 2;
    }

    void bracket()
    {
        const auto begin = m_at++;
        if (m_at < m_text.size() && m_text[m_at] == L'^')
            ++m_at;
        for (bool first = true; m_at < m_text.size() && (first || m_text[m_at] != L']'); first = false) {
            const bool escaped = m_text[m_at] == L'\\' && m_at + 1 < m_text.size();
            const auto from = escaped ? m_at + 1 : m_at;
            const bool range = !escaped && from + 2 < m_text.size() && m_text[from + 1] == L'-' &&
                               m_text[from + 2] != L']' && m_text[from + 2] != L'\\';
            if (range && m_text[from + 2] < m_text[from])
                return fail(from, "a range ends before it begins");
            m_at = range ? from + 3 : from + 1;
        }
        if (m_at >= m_text.size())
            return fail(begin, "a bracket has no partner");
        passItem();
    }

    void open()
    {
        m_open.push_back(m_at++);
        m_repeatable = false;
        if (m_at >= m_text.size() || m_text[m_at] != L'?')
            return;
        const auto kind = m_at + 1 < m_text.size() ? m_text[m_at + 1] : L'\0';
        if (kind != L':' && kind != L'=' && kind != L'!')
            return fail(m_at - 1, "after (? only :, = and ! are known");
        m_at += 2;
    }

    void repeat(std::size_t next)
    {
        if (!m_repeatable)
            return fail(m_at, "there is nothing to repeat");
        m_at = next;
        if (m_at < m_text.size() && m_text[m_at] == L'?') // as few as possible
            ++m_at;
        m_repeatable = false;
    }

    void braces()
    {
        const auto begin = m_at;
        auto at = m_at + 1;
        const auto number = [&]() -> std::optional<long> {
            const auto from = at;
            while (at < m_text.size() && isDigit(m_text[at]) && at - from < 6)
                ++at;
            if (at == from)
                return std::nullopt;
            return std::stol(m_text.substr(from, at - from));
        };
        const auto least = number();
        std::optional<long> most = least;
        if (at < m_text.size() && m_text[at] == L',') {
            ++at;
            most = number();
        }
        if (!least || at >= m_text.size() || m_text[at] != L'}' || (most && *most < *least))
            return fail(begin, "the braces do not hold a count");
        repeat(at + 1);
    }

    const std::wstring& m_text;
    std::size_t m_at = 0;
    bool m_repeatable = false; ///< what stands before can be repeated
    std::vector<std::size_t> m_open;
    std::optional<ExpressionFault> m_fault;
};

} // namespace

std::optional<ExpressionFault> expressionFault(const std::wstring& expression)
{
    return Walk(expression).fault();
}

} // namespace vitrine::catalog
