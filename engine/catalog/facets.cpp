// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/facets.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/checks/open_finding.h"
#include "engine/catalog/columns/each_segment.h"
#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/filter/query_relation.h"
#include "engine/catalog/filter/query_syntax.h"
#include "engine/catalog/fold_text.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

// One, two and five of each power of ten: what a person would choose.
constexpr std::array kPriceLimits = {10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0};

constexpr int kNoPrice = -1; ///< where a band's number would be

/// Of prices: values are bands.
bool isInBands(Facet facet)
{
    return facet == Facet::Price || facet == Facet::FullPrice;
}

/// Of a band, or that there is no price. Another price was typed and narrows the bands as all else does.
bool isBandLimit(const QueryCondition& condition)
{
    const auto& text = condition.value;
    const auto [relation, operand] = queryRelation(text);
    const auto number = core::parseNumber(operand);
    return text.empty() || ((relation == ">=" || relation == "<") && number &&
                            std::find(kPriceLimits.begin(), kPriceLimits.end(), *number) != kPriceLimits.end());
}

bool isField(Facet facet, const QueryCondition& condition)
{
    const auto& field = condition.field;
    const bool state = field == "is";
    switch (facet) {
    case Facet::Category:
        return field.starts_with("category");
    case Facet::Brand:
        return field == "brand";
    case Facet::Split:
        return field == "split";
    case Facet::Status:
        return field == "status" || (state && statusNamed(condition.value));
    case Facet::Stars:
        return field == "stars";
    case Facet::Price:
        return field == "price" && isBandLimit(condition);
    case Facet::FullPrice:
        return field == "full_price" && isBandLimit(condition);
    case Facet::Check:
        return (state && checkNamed(condition.value)) || (field == "has" && condition.value == "finding");
    }
    return false;
}

bool hasOwn(const QueryNode& root, Facet facet)
{
    return belongsTo(root, facet) ||
           (root.kind == QueryNode::Kind::All &&
            std::any_of(root.children.begin(), root.children.end(),
                        [facet](const QueryNode& part) { return belongsTo(part, facet); }));
}

/// The query without the parts that belong to the facet.
QueryNode without(const QueryNode& root, Facet facet)
{
    if (belongsTo(root, facet))
        return {};
    auto rest = root;
    if (rest.kind == QueryNode::Kind::All)
        std::erase_if(rest.children, [&](const QueryNode& part) { return belongsTo(part, facet); });
    return rest;
}

std::string bandIn(const std::string& column)
{
    std::string sql = "CASE WHEN " + column + " IS NULL THEN " + std::to_string(kNoPrice);
    for (std::size_t i = 0; i < kPriceLimits.size(); ++i)
        sql += " WHEN " + column + " < " + core::pythonFloat(kPriceLimits[i]) + " THEN " + std::to_string(i);
    return sql + " ELSE " + std::to_string(kPriceLimits.size()) + " END";
}

/// What the facet groups by: one expression for each of its values.
std::vector<std::string> groupsOf(Facet facet)
{
    switch (facet) {
    case Facet::Category:
        return {"category1_code", "category2_code", "category3_code"};
    case Facet::Brand:
        return {"brand"};
    case Facet::Split:
        return {"split"};
    case Facet::Status:
        return {"status"};
    case Facet::Stars:
        return {"stars"};
    case Facet::Price:
        return {bandIn("price")};
    case Facet::FullPrice:
        return {bandIn("full_price")};
    case Facet::Check:
        return {"check_name"};
    }
    return {};
}

std::string selectGroups(Facet facet, const std::string& where)
{
    std::string groups;
    for (const auto& group : groupsOf(facet))
        groups += group + ", ";
    const auto from = facet == Facet::Check
                          ? "findings JOIN products ON products.id = findings.product WHERE " +
                                kFindingIsOpen + " AND " + where
                          : "products WHERE " + where;
    return "SELECT " + groups + "count(*) FROM " + from + " GROUP BY " + groups.substr(0, groups.size() - 2);
}

/// Counts by folded values, and of each its spellings.
struct Group {
    std::map<std::vector<std::string>, std::uint64_t> spellings;
    std::uint64_t found = 0;
    std::uint64_t all = 0;
};
using Groups = std::map<std::vector<std::string>, Group>;

void add(Groups& groups, const std::vector<std::string>& values, std::uint64_t rows,
         std::uint64_t Group::*counted)
{
    std::vector<std::string> folded;
    for (const auto& value : values)
        folded.push_back(foldText(value));
    auto& group = groups[folded];
    group.*counted += rows;
    group.spellings[values] += rows;
}

/// Of products that are asked for themselves.
void countOthers(ColumnReader& reader, Facet facet, const QueryNode& root, Groups& groups,
                 std::uint64_t Group::*counted)
{
    const auto filter = filterOf(root);
    const auto size = groupsOf(facet).size();
    for (const auto& which : reader.otherProducts()) {
        SQLite::Statement statement(reader.connection(),
                                    selectGroups(facet, filter.where + " AND " + which));
        bindAll(statement, filter);
        while (statement.executeStep()) {
            std::vector<std::string> values;
            for (std::size_t i = 0; i < size; ++i)
                values.push_back(statement.getColumn(static_cast<int>(i)).getString());
            add(groups, values,
                static_cast<std::uint64_t>(statement.getColumn(static_cast<int>(size)).getInt64()), counted);
        }
    }
}

/// Products that are current, segment by segment.
using Found = std::vector<SegmentBits>;

Found foundBy(ColumnReader& reader, const QueryNode& root, const core::Progress& progress)
{
    return currentMatches(reader, predicateOf(root, reader), progress);
}

std::vector<std::string> split(const std::string& text, char separator)
{
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == separator)
            parts.emplace_back();
        else
            parts.back().push_back(c);
    return parts;
}

/// What count(segment, counts) counts of all segments, on several threads: counts of each thread.
template <typename Counts, typename Count>
std::vector<Counts> countedByThread(ColumnReader& reader, const Count& count)
{
    std::vector<Counts> counts(threadsFor(reader.segments()));
    forEachSegment(reader.segments(),
                   [&](std::uint32_t segment, std::uint32_t thread) { count(segment, counts[thread]); });
    return counts;
}

void countTexts(ColumnReader& reader, Column column, const Found& found, Groups& groups,
                std::uint64_t Group::*counted)
{
    using Rows = std::unordered_map<std::string, std::uint64_t>;
    const auto ofThreads = countedByThread<Rows>(reader, [&](std::uint32_t segment, Rows& rows) {
        const auto data = reader.data(column, segment);
        const TextSegment texts(*data);
        std::vector<std::uint64_t> ofCodes(texts.count());
        found[segment].forEach([&](std::uint32_t row) { ++ofCodes[texts.code(row)]; });
        for (std::uint32_t code = 0; code < texts.count(); ++code)
            if (ofCodes[code] > 0)
                rows[std::string(texts.text(code))] += ofCodes[code];
    });
    for (const auto& rows : ofThreads)
        for (const auto& [text, count] : rows)
            add(groups, column == Column::CategoryLevels ? split(text, kPathSeparator) : std::vector{text}, count,
                counted);
}

int bandNumber(double price)
{
    if (std::isnan(price))
        return kNoPrice;
    int band = 0; // without branches: prices come in no order
    for (const double limit : kPriceLimits)
        band += price >= limit ? 1 : 0;
    return band;
}

void countNumbers(ColumnReader& reader, Column column, const Found& found, Groups& groups,
                  std::uint64_t Group::*counted)
{
    using Rows = std::array<std::uint64_t, kPriceLimits.size() + 2>; // of kNoPrice and each band, or of stars
    const auto ofThreads = countedByThread<Rows>(reader, [&](std::uint32_t segment, Rows& rows) {
        const auto data = reader.data(column, segment);
        found[segment].forEach([&](std::uint32_t row) {
            const auto number = valueIn<double>(*data, row);
            const int place = column == Column::Stars ? static_cast<int>(number) : bandNumber(number);
            ++rows[static_cast<std::size_t>(place - kNoPrice)];
        });
    });
    for (const auto& rows : ofThreads)
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] > 0)
                add(groups, {std::to_string(static_cast<int>(i) + kNoPrice)}, rows[i], counted);
}

void countChecks(ColumnReader& reader, const Found& found, Groups& groups, std::uint64_t Group::*counted)
{
    for (const auto check : allChecks()) {
        const auto predicate = predicateOf(parseQuery("is:" + nameOf(check)).root, reader);
        std::uint64_t rows = 0;
        for (std::uint32_t segment = 0; segment < reader.segments(); ++segment)
            rows += predicate(segment, found[segment]).count();
        if (rows > 0)
            add(groups, {nameOf(check)}, rows, counted);
    }
}

void countCurrent(ColumnReader& reader, Facet facet, const Found& found, Groups& groups,
                  std::uint64_t Group::*counted)
{
    switch (facet) {
    case Facet::Category:
        return countTexts(reader, Column::CategoryLevels, found, groups, counted);
    case Facet::Brand:
        return countTexts(reader, Column::BrandName, found, groups, counted);
    case Facet::Split:
        return countTexts(reader, Column::Split, found, groups, counted);
    case Facet::Status:
        return countTexts(reader, Column::Status, found, groups, counted);
    case Facet::Stars:
        return countNumbers(reader, Column::Stars, found, groups, counted);
    case Facet::Price:
        return countNumbers(reader, Column::Price, found, groups, counted);
    case Facet::FullPrice:
        return countNumbers(reader, Column::FullPrice, found, groups, counted);
    case Facet::Check:
        return countChecks(reader, found, groups, counted);
    }
}

FacetValue bandOf(const std::string& number)
{
    FacetValue value;
    if (std::stoi(number) == kNoPrice)
        return value;
    const auto band = static_cast<std::size_t>(std::stoi(number));
    if (band > 0)
        value.from = kPriceLimits[band - 1];
    if (band < kPriceLimits.size())
        value.to = kPriceLimits[band];
    return value;
}

/// Where a value stands among those of its facet, where names and counts do not say it.
std::size_t placeOf(Facet facet, const FacetValue& value)
{
    switch (facet) {
    case Facet::Split:
        return static_cast<std::size_t>(splitNamed(value.values.front()).value_or(Split::Unassigned));
    case Facet::Status:
        return static_cast<std::size_t>(statusNamed(value.values.front()).value_or(Status::Unreviewed));
    case Facet::Price:
    case Facet::FullPrice:
        return static_cast<std::size_t>(value.from.value_or(0.0));
    case Facet::Check:
        return static_cast<std::size_t>(checkNamed(value.values.front()).value_or(Check{}));
    case Facet::Category:
    case Facet::Brand:
    case Facet::Stars:
        return 0; // as they are
    }
    return 0;
}

/// And not what has none.
bool isPrice(const FacetValue& value)
{
    return value.from || value.to;
}

FacetCounts countsFrom(Facet facet, const Groups& groups)
{
    FacetCounts counts{facet, {}};
    for (const auto& [folded, group] : groups) {
        auto value = isInBands(facet) ? bandOf(folded.front()) : FacetValue{};
        if (!isInBands(facet))
            value.values = std::max_element(group.spellings.begin(), group.spellings.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; })
                               ->first;
        value.found = group.found;
        value.all = group.all;
        counts.values.push_back(std::move(value));
    }
    if (facet == Facet::FullPrice && std::none_of(counts.values.begin(), counts.values.end(), isPrice))
        counts.values.clear(); // a catalog of shops that have none
    std::stable_sort(counts.values.begin(), counts.values.end(), [facet](const auto& a, const auto& b) {
        return facet == Facet::Brand ? a.all > b.all : placeOf(facet, a) < placeOf(facet, b);
    });
    return counts;
}

} // namespace

const std::vector<Facet>& allFacets()
{
    static const std::vector<Facet> all = {Facet::Category, Facet::Brand, Facet::Split,     Facet::Status,
                                           Facet::Stars,    Facet::Price, Facet::FullPrice, Facet::Check};
    return all;
}

bool belongsTo(const QueryNode& node, Facet facet)
{
    if (node.kind == QueryNode::Kind::Condition)
        return isField(facet, node.condition);
    return !node.children.empty() &&
           std::all_of(node.children.begin(), node.children.end(),
                       [facet](const QueryNode& child) { return belongsTo(child, facet); });
}

std::vector<FacetCounts> Catalog::facets(const Query& query, const core::Progress& progress) const
{
    const auto parsed = parseQuery(query.text);
    filterOf(query); // refused before anything is counted
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        const SQLite::Transaction snapshot(*reader);
        ColumnReader columns(*reader, m_impl->segments);
        const auto everything = foundBy(columns, {}, progress);
        const auto underAll = foundBy(columns, parsed.root, progress);
        std::vector<FacetCounts> facets;
        for (const auto facet : allFacets()) {
            progress.step(facets.size(), allFacets().size());
            const auto rest = without(parsed.root, facet);
            const bool same = !hasOwn(parsed.root, facet);
            Groups groups;
            countCurrent(columns, facet, everything, groups, &Group::all);
            countCurrent(columns, facet, same ? underAll : foundBy(columns, rest, progress), groups,
                         &Group::found);
            countOthers(columns, facet, {}, groups, &Group::all);
            countOthers(columns, facet, rest, groups, &Group::found);
            facets.push_back(countsFrom(facet, groups));
        }
        return facets;
    });
}

} // namespace vitrine::catalog
