// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_filter.h"

#include <algorithm>
#include <cctype>

#include "engine/catalog/fold_text.h"
#include "engine/core/error.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

/// One part of a query: `-field:"value"` with everything optional but the value.
struct Term {
    bool negated = false;
    std::string field; ///< empty: any text
    std::string value;
};

bool isBlank(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

/// A field's name may stand before a colon: "3:4" and "https://…" are words.
bool looksLikeField(const std::string& text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return std::islower(static_cast<unsigned char>(c)) || std::isdigit(static_cast<unsigned char>(c)) ||
               c == '_';
    }) && !std::isdigit(static_cast<unsigned char>(text.front()));
}

class Scanner {
public:
    explicit Scanner(const std::string& text) : m_text(text) {}

    std::vector<Term> terms()
    {
        std::vector<Term> terms;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            Term term = next();
            if (!term.value.empty() || !term.field.empty())
                terms.push_back(std::move(term));
        }
        return terms;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    /// Up to the closing quote; one that is missing ends with the text, as while a person types.
    std::string quoted()
    {
        const auto end = std::min(m_text.find('"', ++m_at), m_text.size());
        auto value = m_text.substr(m_at, end - m_at);
        m_at = end + 1;
        return value;
    }

    Term next()
    {
        Term term;
        if (m_text[m_at] == '-' && m_at + 1 < m_text.size() && !isBlank(m_text[m_at + 1])) {
            term.negated = true;
            ++m_at;
        }
        if (m_text[m_at] == '"') {
            term.value = quoted();
            return term;
        }
        std::string word;
        while (m_at < m_text.size() && !isBlank(m_text[m_at])) {
            const bool opensUrl = m_text.compare(m_at, 3, "://") == 0;
            if (m_text[m_at] == ':' && term.field.empty() && looksLikeField(word) && !opensUrl) {
                term.field = std::move(word);
                word.clear();
                ++m_at;
                if (m_at < m_text.size() && m_text[m_at] == '"')
                    word = quoted();
                continue;
            }
            word.push_back(m_text[m_at++]);
        }
        term.value = std::move(word);
        return term;
    }

    const std::string& m_text;
    std::size_t m_at = 0;
};

[[noreturn]] void refuse(const Term& term, const std::string& allowed)
{
    throw Error({ErrorCode::FieldValue, {.item = term.field}, {term.value, allowed}});
}

double numberIn(const Term& term, const std::string& text)
{
    const auto number = core::parseNumber(text);
    if (!number)
        refuse(term, "a price is wanted, such as 100, >500 or 100..500");
    return *number;
}

void addPrice(QueryFilter& filter, std::string& condition, const Term& term)
{
    const auto& text = term.value;
    if (text.empty()) {
        condition = term.field + " IS NULL";
        return;
    }
    if (const auto dots = text.find(".."); dots != std::string::npos) {
        condition = term.field + " BETWEEN ? AND ?";
        filter.values.emplace_back(numberIn(term, text.substr(0, dots)));
        filter.values.emplace_back(numberIn(term, text.substr(dots + 2)));
        return;
    }
    std::size_t sign = 0;
    while (sign < text.size() && sign < 2 && std::string("<>=").find(text[sign]) != std::string::npos)
        ++sign;
    const auto relation = sign == 0 ? std::string("=") : text.substr(0, sign);
    if (relation != "=" && relation != "<" && relation != ">" && relation != "<=" && relation != ">=")
        refuse(term, "a price is wanted, such as 100, >500 or 100..500");
    condition = term.field + " " + relation + " ?";
    filter.values.emplace_back(numberIn(term, text.substr(sign)));
}

std::string fieldList()
{
    std::string list;
    for (const auto field : allFields())
        list += (list.empty() ? "" : ", ") + nameOf(field);
    return list + ", usable";
}

void addUsable(std::string& condition, const Term& term)
{
    if (term.value != "yes" && term.value != "no")
        refuse(term, "yes or no is wanted");
    condition = term.value == "yes" ? "image_usable = 1" : "image_usable = 0";
}

void addExact(QueryFilter& filter, std::string& condition, const Term& term, bool known,
              const std::string& allowed)
{
    if (!known)
        refuse(term, allowed);
    condition = term.field + " = ?";
    filter.values.emplace_back(term.value == "none" ? std::string() : term.value);
}

void add(QueryFilter& filter, const Term& term)
{
    std::string condition;
    if (term.field.empty()) {
        condition = "instr(search, ?) > 0";
        filter.values.emplace_back(foldText(term.value));
    } else if (term.field == "usable") {
        addUsable(condition, term);
    } else {
        const auto field = fieldNamed(term.field);
        if (!field)
            throw Error({ErrorCode::FieldUnknown, {.item = term.field}, {fieldList()}});
        if (*field == Field::FullPrice || *field == Field::Price) {
            addPrice(filter, condition, term);
        } else if (*field == Field::Split) {
            addExact(filter, condition, term, term.value == "none" || splitNamed(term.value).has_value(),
                     "train, validation, test or none is wanted");
        } else if (*field == Field::Status) {
            addExact(filter, condition, term, statusNamed(term.value).has_value(),
                     "unreviewed, accepted or rejected is wanted");
        } else if (term.value.empty()) {
            condition = term.field + " = ''";
        } else {
            condition = "instr(fold(" + term.field + "), ?) > 0";
            filter.values.emplace_back(foldText(term.value));
        }
    }
    filter.where += term.negated ? " AND NOT coalesce((" + condition + "), 0)" : " AND (" + condition + ")";
}

std::string orderOf(const Query& query)
{
    if (!query.sortBy)
        return query.descending ? "id DESC" : "id";
    const auto column = nameOf(*query.sortBy);
    const std::string direction = query.descending ? " DESC" : "";
    if (*query.sortBy == Field::FullPrice || *query.sortBy == Field::Price)
        return column + " IS NULL, " + column + direction +
               ", id"; // rows without a price come last either way
    return "fold(" + column + ")" + direction + ", id";
}

} // namespace

QueryFilter filterOf(const Query& query)
{
    QueryFilter filter;
    filter.where = "deleted = 0";
    for (const auto& term : Scanner(query.text).terms())
        add(filter, term);
    filter.orderBy = orderOf(query);
    return filter;
}

} // namespace vitrine::catalog
