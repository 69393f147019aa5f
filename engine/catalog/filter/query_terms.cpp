// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_terms.h"

#include <algorithm>
#include <optional>

#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/filter/query_further.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/schema.h"

namespace vitrine::catalog {

namespace {

/// Backslashes are doubled where they stand before a quotation mark.
std::string inQuotes(const std::string& value)
{
    std::string quoted = "\"";
    std::size_t backslashes = 0; // that stand here
    for (const char c : value) {
        if (c == '"')
            quoted.append(backslashes + 1, '\\');
        backslashes = c == '\\' ? backslashes + 1 : 0;
        quoted.push_back(c);
    }
    return quoted.append(backslashes, '\\') + "\"";
}

bool hasSeparator(const std::string& value)
{
    return value.find_first_of(" \t\r\n\v\f\"()") != std::string::npos;
}

/// A word without a field, which must not look like anything else.
std::string bareWord(const std::string& value)
{
    const bool plain = !hasSeparator(value) && value.find(':') == std::string::npos && !value.empty() &&
                       value.front() != '-' && value != "OR" && value != "AND" && value != "NOT";
    return plain ? value : inQuotes(value);
}

std::string joined(const std::vector<QueryNode>& nodes, const char* between)
{
    std::string text;
    for (const auto& node : nodes)
        text += (text.empty() ? "" : between) + textOf(node);
    return text;
}

/// Whether what is written after it is a term of its own.
bool staysOneTerm(const std::string& text)
{
    return parseQuery(text + " x").terms.size() == 2;
}

/// A term's own text, closed where a person has not finished it.
std::string termText(const std::string& query, const QueryTerm& term)
{
    auto text = query.substr(term.begin, term.end - term.begin);
    if (staysOneTerm(text))
        return text;
    return term.sort ? textOf(*term.sort) : textOf(term.node);
}

std::string joinedTerms(const std::vector<std::string>& terms)
{
    std::string query;
    for (const auto& term : terms)
        if (!term.empty())
            query += (query.empty() ? "" : " ") + term;
    return query;
}

/// A choice between alternatives needs parentheses beside other terms.
std::string besideOthers(const QueryTerm& term, std::string text)
{
    const bool open = term.alternatives && !text.empty() && !staysOneTerm(text);
    return open ? "(" + text + ")" : text;
}

/// One spelling of what finds the same.
QueryCondition canonical(QueryCondition condition)
{
    condition.character = 1;
    const auto field = queryFieldNamed(condition.field);
    if (!field)
        return condition;
    if (field->kind == QueryFieldKind::Is && statusNamed(condition.value)) {
        condition.field = nameOf(Field::Status);
        condition.match = QueryMatch::Contains;
        return condition;
    }
    for (const auto& other : queryFields())
        if (!field->columns.empty() && other.columns == field->columns && other.kind == field->kind) {
            condition.field = other.name;
            break;
        }
    const bool text = field->kind == QueryFieldKind::Text || field->kind == QueryFieldKind::Further;
    condition.quoted = condition.quoted && field->kind == QueryFieldKind::Further;
    if (const auto further = foldedFurtherName(condition.field))
        condition.field = std::string(kFurtherPrefix) + *further;
    const bool list = field->kind == QueryFieldKind::List;
    if ((text || list) && condition.match != QueryMatch::Regex)
        condition.value = foldText(condition.value);
    const bool whole = list && condition.match == QueryMatch::Exact; // any of its values is the text as a whole
    if (whole || field->kind == QueryFieldKind::Word || field->kind == QueryFieldKind::Number)
        condition.match = QueryMatch::Contains;
    if (condition.field == nameOf(Field::Stars) && condition.value.empty())
        condition.value = "0";
    return condition;
}

QueryNode canonical(QueryNode node)
{
    if (node.kind == QueryNode::Kind::Condition)
        node.condition = canonical(node.condition);
    for (auto& child : node.children)
        child = canonical(child);
    return node;
}

/// The whole text of a field, a number's range, a word. What only contains a text, or is an expression, is a filter of
/// its own.
bool isValueCondition(const QueryCondition& given, const std::vector<std::string>& fields)
{
    const auto condition = canonical(given);
    const auto field = queryFieldNamed(condition.field);
    if (!field || std::find(fields.begin(), fields.end(), condition.field) == fields.end())
        return false;
    if (condition.match == QueryMatch::Regex)
        return false;
    return field->kind != QueryFieldKind::Text || condition.match == QueryMatch::Exact ||
           (condition.match == QueryMatch::Contains && condition.value.empty());
}

/// The values of a term that speaks of `fields` alone; none for any other.
std::vector<std::string> valuesOf(const QueryNode& node, const std::vector<std::string>& fields)
{
    const bool several = node.kind == QueryNode::Kind::Any;
    const auto nodes = several ? node.children : std::vector<QueryNode>{node};
    std::vector<std::string> values;
    for (const auto& each : nodes) {
        if (!isValueOf(each, fields))
            return {};
        values.push_back(textOf(each));
    }
    return values;
}

/// Which terms are the choice: the first that wants something of `fields`, and all that exclude.
struct ChoiceTerms {
    QueryChoice choice;
    std::vector<std::size_t> terms;
};

ChoiceTerms choiceTerms(const ParsedQuery& parsed, const std::vector<std::string>& fields)
{
    ChoiceTerms found;
    for (std::size_t at = 0; at < parsed.terms.size(); ++at) {
        const auto& term = parsed.terms[at];
        if (term.sort)
            continue;
        const bool negated = term.node.kind == QueryNode::Kind::Not;
        const auto values = valuesOf(negated ? term.node.children.front() : term.node, fields);
        if (values.empty() || (!negated && !found.choice.wanted.empty()))
            continue;
        auto& list = negated ? found.choice.excluded : found.choice.wanted;
        list.insert(list.end(), values.begin(), values.end());
        found.terms.push_back(at);
    }
    return found;
}

std::string wantedText(const std::vector<std::string>& wanted)
{
    if (wanted.size() == 1)
        return wanted.front();
    std::string text;
    for (const auto& value : wanted)
        text += (text.empty() ? "(" : " OR ") + value;
    return text.empty() ? text : text + ")";
}

} // namespace

std::string writtenField(const std::string& field)
{
    const auto name = furtherName(field);
    const bool plain = !name || (!hasSeparator(*name) && name->find(':') == std::string::npos);
    return plain ? field : std::string(kFurtherPrefix) + inQuotes(*name);
}

std::string quotedValue(const std::string& value)
{
    const bool plain = !value.empty() && !hasSeparator(value) &&
                       std::string("=/<>").find(value.front()) == std::string::npos;
    return plain ? value : inQuotes(value);
}

std::string textOf(const QueryCondition& condition)
{
    if (condition.field.empty())
        return bareWord(condition.value);
    const auto name = writtenField(condition.field) + ":";
    switch (condition.match) {
    case QueryMatch::Exact:
        return name + "=" + quotedValue(condition.value);
    case QueryMatch::Regex: {
        std::string escaped;
        for (const char c : condition.value)
            escaped += c == '/' ? std::string("\\/") : std::string(1, c);
        return name + "/" + escaped + "/";
    }
    case QueryMatch::Contains:
        break;
    }
    if (condition.field == "has" && furtherName(condition.value))
        return name + writtenField(condition.value);
    const auto& value = condition.value;
    auto unquoted = condition;
    unquoted.quoted = false;
    if (condition.quoted && comparesNumbers(unquoted)) // a text that only looks like it
        return name + inQuotes(value);
    const bool relation = !condition.quoted && !value.empty() && !hasSeparator(value) &&
                          (value.front() == '<' || value.front() == '>');
    return name + (value.empty() || relation ? value : quotedValue(value));
}

std::string textOf(const QueryNode& node)
{
    switch (node.kind) {
    case QueryNode::Kind::Condition:
        return textOf(node.condition);
    case QueryNode::Kind::Not:
        return node.children.front().kind == QueryNode::Kind::Not // "--" negates nothing
                   ? "-(" + textOf(node.children.front()) + ")"
                   : "-" + textOf(node.children.front());
    case QueryNode::Kind::All:
        return node.children.empty() ? std::string() : "(" + joined(node.children, " ") + ")";
    case QueryNode::Kind::Any:
        return "(" + joined(node.children, " OR ") + ")";
    }
    return {};
}

std::string textOf(const QuerySort& sort)
{
    return std::string("sort:") + (sort.descending ? "-" : "") + writtenField(sort.field);
}

std::string withoutTerm(const std::string& query, std::size_t term)
{
    const auto parsed = parseQuery(query);
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < parsed.terms.size(); ++at)
        if (at != term)
            texts.push_back(termText(query, parsed.terms[at]));
    return joinedTerms(texts);
}

std::string bothQueries(const std::string& first, const std::string& second)
{
    std::vector<std::string> texts;
    for (const auto* query : {&first, &second})
        for (const auto& term : parseQuery(*query).terms)
            texts.push_back(besideOthers(term, termText(*query, term)));
    return joinedTerms(texts);
}

std::string closedQuery(const std::string& query)
{
    return parseQuery(query).open ? bothQueries(query, {}) : query;
}

bool isValueOf(const QueryNode& node, const std::vector<std::string>& fields)
{
    switch (node.kind) {
    case QueryNode::Kind::Condition:
        return isValueCondition(node.condition, fields);
    case QueryNode::Kind::All: // "(category1:=Men category3:=Coats)"
        return !node.children.empty() &&
               std::all_of(node.children.begin(), node.children.end(),
                           [&](const QueryNode& child) { return isValueOf(child, fields); });
    case QueryNode::Kind::Any:
    case QueryNode::Kind::Not:
        return false;
    }
    return false;
}

QueryChoice choiceIn(const std::string& query, const std::vector<std::string>& fields)
{
    return choiceTerms(parseQuery(query), fields).choice;
}

std::string withChoice(const std::string& query, const std::vector<std::string>& fields,
                       const QueryChoice& choice)
{
    const auto parsed = parseQuery(query);
    const auto replaced = choiceTerms(parsed, fields).terms;
    std::vector<std::string> chosen;
    chosen.push_back(wantedText(choice.wanted));
    for (const auto& value : choice.excluded)
        chosen.push_back("-" + value);
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < parsed.terms.size(); ++at) {
        const bool own = std::find(replaced.begin(), replaced.end(), at) != replaced.end();
        if (own && at == replaced.front()) // the choice stays where it stood
            texts.insert(texts.end(), chosen.begin(), chosen.end());
        else if (!own)
            texts.push_back(besideOthers(parsed.terms[at], termText(query, parsed.terms[at])));
    }
    if (replaced.empty())
        texts.insert(texts.end(), chosen.begin(), chosen.end());
    return joinedTerms(texts);
}

std::string canonicalText(const std::string& value)
{
    return textOf(canonical(parseQuery(value).root));
}

} // namespace vitrine::catalog
