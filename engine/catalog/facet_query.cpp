// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/facet_query.h"

#include <algorithm>
#include <map>

#include "engine/catalog/checks/check.h"
#include "engine/catalog/filter/query_terms.h"
#include "engine/catalog/price_bands.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

/// A value as a whole; an empty one stands for fields without a value.
std::string exactly(const std::string& field, const std::string& value)
{
    return textOf(QueryCondition{field, value, value.empty() ? QueryMatch::Contains : QueryMatch::Exact});
}

std::string allOf(const std::vector<std::string>& conditions)
{
    std::string text;
    for (const auto& condition : conditions)
        text += (text.empty() ? "" : " ") + condition;
    return conditions.size() > 1 ? "(" + text + ")" : text;
}

std::string plainNumber(double number)
{
    const auto text = core::pythonFloat(number);
    return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

std::string categoryCondition(const std::vector<std::string>& path, std::size_t levels)
{
    std::vector<std::string> conditions;
    for (std::size_t level = 0; level < std::min(levels, path.size()); ++level)
        conditions.push_back(exactly("category" + std::to_string(level + 1), path[level]));
    return allOf(conditions);
}

/// Not a range: "100..200" would have both ends.
std::string priceCondition(const std::string& field, const FacetValue& band)
{
    if (!band.from && !band.to)
        return exactly(field, {});
    std::vector<std::string> conditions;
    if (band.from)
        conditions.push_back(field + ":>=" + plainNumber(*band.from));
    if (band.to)
        conditions.push_back(field + ":<" + plainNumber(*band.to));
    return allOf(conditions);
}

/// Of prices and stars: all values there can be.
std::vector<FacetValue> numbersOf(Facet facet)
{
    std::vector<FacetValue> values;
    if (facet == Facet::Stars) {
        for (int stars = 0; stars <= kMostStars; ++stars)
            values.push_back({{std::to_string(stars)}, {}, {}, 0, 0});
        return values;
    }
    for (int number = kNoPrice; number < static_cast<int>(kPriceBands); ++number) {
        const auto [from, to] = priceBand(number);
        values.push_back({{}, from, to, 0, 0});
    }
    return values;
}

bool isOneOf(Facet facet, const QueryNode& node)
{
    const auto written = canonicalText(textOf(node));
    const auto values = numbersOf(facet);
    return std::any_of(values.begin(), values.end(), [&](const FacetValue& value) {
        return canonicalText(conditionOf(facet, value)) == written;
    });
}

bool isValue(const QueryNode& node, Facet facet)
{
    if (!isValueOf(node, fieldsOf(facet)))
        return false;
    switch (facet) {
    case Facet::Stars:
    case Facet::Price:
    case Facet::FullPrice:
        return isOneOf(facet, node);
    case Facet::Check: // other states have no line
        return checkNamed(node.condition.value).has_value();
    case Facet::Brand:
    case Facet::Split:
    case Facet::Status:
    case Facet::Tags: // "(tag:sale tag:new)" asks for both, which no line does
        return node.kind == QueryNode::Kind::Condition;
    case Facet::Category:
        return true;
    }
    return false;
}

} // namespace

bool belongsTo(const QueryNode& term, Facet facet)
{
    const auto& wanted = term.kind == QueryNode::Kind::Not ? term.children.front() : term;
    if (wanted.kind != QueryNode::Kind::Any)
        return isValue(wanted, facet);
    return std::all_of(wanted.children.begin(), wanted.children.end(),
                       [facet](const QueryNode& value) { return isValue(value, facet); });
}

const std::vector<std::string>& fieldsOf(Facet facet)
{
    static const std::map<Facet, std::vector<std::string>> fields = {
        {Facet::Category, {"category1", "category2", "category3"}},
        {Facet::Brand, {"brand"}},
        {Facet::Split, {"split"}},
        {Facet::Status, {"status"}},
        {Facet::Stars, {"stars"}},
        {Facet::Tags, {"tag"}},
        {Facet::Price, {"price"}},
        {Facet::FullPrice, {"full_price"}},
        {Facet::Check, {"is"}}};
    return fields.at(facet);
}

std::string conditionOf(Facet facet, const FacetValue& value, std::size_t levels)
{
    const auto word = value.values.empty() ? std::string() : value.values.front();
    switch (facet) {
    case Facet::Category:
        return categoryCondition(value.values, levels);
    case Facet::Brand:
        return exactly("brand", word);
    case Facet::Split:
        return "split:" + (word.empty() ? std::string("none") : word);
    case Facet::Status:
        return "status:" + word;
    case Facet::Stars:
        return "stars:" + (word.empty() ? std::string("0") : word);
    case Facet::Tags: // always the whole tag
        return textOf(QueryCondition{"tag", word});
    case Facet::Price:
        return priceCondition("price", value);
    case Facet::FullPrice:
        return priceCondition("full_price", value);
    case Facet::Check:
        return "is:" + word;
    }
    return {};
}

} // namespace vitrine::catalog
