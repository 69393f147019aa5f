// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/further_value.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/catalog/fold_text.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

/// The members of an object, one after another, without building what they hold: a million products are asked
/// in a tenth of a second.
class Members {
public:
    explicit Members(std::string_view object) : m_text(object)
    {
        skipBlanks();
        m_more = take('{');
    }

    /// Both as they are written; false after the last one.
    bool next(std::string_view& name, std::string_view& value)
    {
        skipBlanks();
        if (!m_more || !atString())
            return false;
        name = token();
        skipBlanks();
        if (!take(':'))
            return false;
        skipBlanks();
        value = token();
        skipBlanks();
        m_more = take(',');
        return m_more || take('}');
    }

private:
    bool atString() const { return m_at < m_text.size() && m_text[m_at] == '"'; }

    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    bool take(char sign)
    {
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }

    std::string_view token()
    {
        const auto from = m_at;
        if (atString())
            skipString();
        else if (m_at < m_text.size() && (m_text[m_at] == '{' || m_text[m_at] == '['))
            skipNested();
        else
            m_at = std::min(m_text.find_first_of(",}] \t\r\n", m_at), m_text.size());
        return m_text.substr(from, m_at - from);
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            m_at = std::min(m_text.find('"', m_at), m_text.size());
            auto backslash = m_at;
            while (m_text[backslash - 1] == '\\')
                --backslash;
            if ((m_at - backslash) % 2 == 0)
                break;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipNested()
    {
        std::size_t open = 0;
        do {
            if (atString()) {
                skipString();
                continue;
            }
            const char sign = m_text[m_at++];
            open += sign == '{' || sign == '[' ? 1 : 0;
            open -= sign == '}' || sign == ']' ? 1 : 0;
        } while (open > 0 && m_at < m_text.size());
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_more = false;
};

bool isString(std::string_view token)
{
    return token.size() >= 2 && token.front() == '"' && token.back() == '"';
}

/// What a token means; escapes may hide capitals.
std::string textOf(std::string_view token)
{
    if (!isString(token))
        return token == "null" ? std::string() : std::string(token);
    if (token.find('\\') == token.npos)
        return std::string(token.substr(1, token.size() - 2));
    const auto value = nlohmann::json::parse(token, nullptr, false);
    return value.is_string() ? foldText(value.get_ref<const std::string&>()) : std::string();
}

bool isCalled(std::string_view token, std::string_view name)
{
    return token.find('\\') == token.npos ? isString(token) && token.substr(1, token.size() - 2) == name
                                          : textOf(token) == name;
}

} // namespace

std::string furtherText(std::string_view extra, std::string_view name)
{
    Members members(extra);
    for (std::string_view member, value; members.next(member, value);)
        if (isCalled(member, name))
            if (auto text = textOf(value); !text.empty())
                return text;
    return {};
}

void forEachFurther(std::string_view extra, const std::function<void(std::string_view, std::string)>& work)
{
    Members members(extra);
    for (std::string_view member, value; members.next(member, value);) {
        if (!isString(member))
            continue;
        auto text = textOf(value);
        if (text.empty())
            continue;
        if (member.find('\\') == member.npos)
            work(member.substr(1, member.size() - 2), std::move(text));
        else
            work(textOf(member), std::move(text));
    }
}

std::string furtherValues(std::string_view extra)
{
    std::string values;
    forEachFurther(extra, [&](std::string_view, const std::string& text) {
        if (!values.empty())
            values += '\n';
        values += text;
    });
    return values;
}

std::optional<double> furtherNumber(std::string_view extra, std::string_view name)
{
    return core::parseNumber(furtherText(extra, name));
}

} // namespace vitrine::catalog
