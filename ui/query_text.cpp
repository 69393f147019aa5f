// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "engine/catalog/filter/query_further.h"
#include "engine/catalog/filter/query_terms.h"
#include "engine/core/number_text.h"
#include "ui/field_text.h"
#include "ui/text.h"

namespace vitrine::ui {

using catalog::QueryCondition;
using catalog::QueryFieldKind;
using catalog::QueryMatch;
using catalog::QueryNode;

namespace {

/// The context of these texts for translators.
struct Queries {
    Q_DECLARE_TR_FUNCTIONS(Queries)
};

QString quoted(const std::string& value)
{
    return Queries::tr("“%1”").arg(toQString(value));
}

QString number(const std::string& text)
{
    const auto value = core::parseNumber(text);
    return value ? QLocale().toString(*value, 'f', QLocale::FloatingPointShortest) : toQString(text);
}

QString numberText(const QString& name, const std::string& value)
{
    if (const auto dots = value.find(".."); dots != std::string::npos) {
        const auto from = value.substr(0, dots), to = value.substr(dots + 2);
        if (from.empty())
            return Queries::tr("%1 up to %2").arg(name, number(to));
        if (to.empty())
            return Queries::tr("%1 from %2").arg(name, number(from));
        return Queries::tr("%1 %2 – %3", "a price's range").arg(name, number(from), number(to));
    }
    const auto sign = value.find_first_not_of("<>=");
    if (sign == std::string::npos)
        return QStringLiteral("%1: %2").arg(name, toQString(value));
    const auto relation = sign == 0 ? QStringLiteral("=") : toQString(value.substr(0, sign));
    return QStringLiteral("%1 %2 %3").arg(name, relation, number(value.substr(sign)));
}

QString wordText(const catalog::QueryField& field, const std::string& value)
{
    if (const auto split = catalog::splitNamed(value == "none" ? "" : value); split && field.name == "split")
        return splitText(*split);
    if (const auto status = catalog::statusNamed(value))
        return statusText(*status);
    return toQString(value);
}

QString textCondition(const QString& name, QueryFieldKind kind, const QueryCondition& condition)
{
    const auto value = toQString(condition.value);
    if (condition.match == QueryMatch::Regex)
        return Queries::tr("%1 matches /%2/").arg(name, value);
    if (condition.value.empty())
        return Queries::tr("%1 is empty").arg(name);
    if (condition.match == QueryMatch::Exact || kind == QueryFieldKind::List)
        return QStringLiteral("%1: %2").arg(name, value);
    return Queries::tr("%1 contains “%2”").arg(name, value);
}

/// Products one by one, as a search for similar pictures lists them.
bool isList(const QueryCondition& condition)
{
    return condition.field == "id" && condition.value.find(',') != std::string::npos;
}

bool hasList(const QueryNode& node)
{
    return node.kind == QueryNode::Kind::Condition
               ? isList(node.condition)
               : std::any_of(node.children.begin(), node.children.end(), hasList);
}

QString listText(const QueryCondition& condition)
{
    const auto commas = std::count(condition.value.begin(), condition.value.end(), ',');
    return Queries::tr("%Ln product(s) by number", nullptr, static_cast<int>(commas) + 1);
}

QString conditionText(const QueryCondition& condition)
{
    if (condition.field.empty())
        return quoted(condition.value);
    const auto field = catalog::queryFieldNamed(condition.field);
    if (!field)
        return toQString(catalog::textOf(condition));
    const auto name = fieldName(*field);
    const auto value = toQString(condition.value);
    if (isList(condition))
        return listText(condition);
    switch (field->kind) {
    case QueryFieldKind::Number:
        return condition.value.empty() ? Queries::tr("%1 is empty").arg(name)
                                       : numberText(name, condition.value);
    case QueryFieldKind::Word:
        return QStringLiteral("%1: %2").arg(name, wordText(*field, condition.value));
    case QueryFieldKind::Further:
        return catalog::comparesNumbers(condition) ? numberText(name, condition.value)
                                                   : textCondition(name, field->kind, condition);
    case QueryFieldKind::Text:
    case QueryFieldKind::List:
        return textCondition(name, field->kind, condition);
    case QueryFieldKind::Source:
        return Queries::tr("said by %1").arg(value);
    case QueryFieldKind::Day:
        return Queries::tr("changed: %1").arg(value);
    case QueryFieldKind::Has:
    case QueryFieldKind::Is:
        break;
    }
    return toQString(catalog::textOf(condition));
}

QString joined(const std::vector<QueryNode>& nodes, const QString& between)
{
    QStringList parts;
    for (const auto& node : nodes)
        parts << queryText(node);
    return parts.join(between);
}

} // namespace

QString fieldName(const catalog::QueryField& field)
{
    if (const auto further = catalog::furtherName(field.name))
        return toQString(further->empty() ? field.name : *further);
    if (field.columns.size() > 1)
        return Queries::tr("Category");
    if (field.columns.empty())
        return toQString(field.name);
    for (const auto& name : {field.columns.front(), field.name})
        if (const auto known = catalog::fieldNamed(name))
            return fieldText(*known);
    if (field.name == "id")
        return Queries::tr("Number", "the number of a product");
    if (field.name == "extra")
        return Queries::tr("Further columns");
    return toQString(field.name);
}

QString queryText(const QueryNode& node)
{
    switch (node.kind) {
    case QueryNode::Kind::Condition:
        return conditionText(node.condition);
    case QueryNode::Kind::Not:
        return Queries::tr("not %1").arg(queryText(node.children.front()));
    case QueryNode::Kind::Any:
        return joined(node.children, Queries::tr(" or ", "between alternatives"));
    case QueryNode::Kind::All:
        return joined(node.children, Queries::tr(", ", "between conditions that must all hold"));
    }
    return {};
}

QString queryText(const catalog::QueryTerm& term)
{
    if (!term.sort)
        return queryText(term.node);
    const auto field = catalog::queryFieldNamed(term.sort->field);
    const auto name = field ? fieldName(*field) : toQString(term.sort->field);
    return (term.sort->descending ? Queries::tr("by %1, descending", "how the products are sorted")
                                  : Queries::tr("by %1", "how the products are sorted"))
        .arg(name);
}

std::string orderIn(const std::string& query)
{
    try {
        std::string order;
        for (const auto& sort : catalog::parseQuery(query).sort)
            order += ' ' + catalog::textOf(sort);
        return order;
    } catch (const core::Error&) { // whoever asks for it is told
        return {};
    }
}

bool hasOrder(const std::string& query)
{
    return !orderIn(query).empty();
}

std::string withoutOrder(const std::string& query)
{
    const auto parsed = catalog::parseQuery(query);
    const auto holdsMore = [](const catalog::QueryTerm& term) {
        return term.alternatives || (term.sort && (term.node.kind != QueryNode::Kind::All || !term.node.children.empty()));
    };
    if (std::any_of(parsed.terms.begin(), parsed.terms.end(), holdsMore)) // the order stands within it
        return catalog::textOf(parsed.root);
    auto rest = query;
    for (std::size_t at = parsed.terms.size(); at-- > 0;) // from the end: those before keep their numbers
        if (parsed.terms[at].sort)
            rest = catalog::withoutTerm(rest, at);
    return rest;
}

bool isListOfProducts(const std::string& query)
{
    try {
        const auto parsed = catalog::parseQuery(query);
        if (parsed.terms.size() != 1 || parsed.terms.front().sort)
            return false;
        const auto& only = parsed.terms.front().node;
        return only.kind == QueryNode::Kind::Condition && isList(only.condition);
    } catch (const core::Error&) { // whoever asks for it is told
        return false;
    }
}

QString readableQuery(const std::string& query)
{
    try {
        const auto parsed = catalog::parseQuery(query);
        if (!hasList(parsed.root))
            return toQString(query);
        QStringList parts;
        for (const auto& term : parsed.terms)
            parts << queryText(term);
        return QLocale().createSeparatedList(parts);
    } catch (const core::Error&) { // whoever asks for it is told
        return toQString(query);
    }
}

} // namespace vitrine::ui
