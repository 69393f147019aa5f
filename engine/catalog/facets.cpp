// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/facets.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/checks/open_finding.h"
#include "engine/catalog/columns/each_segment.h"
#include "engine/catalog/facet_groups.h"
#include "engine/catalog/facet_query.h"
#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/filter/query_syntax.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/price_bands.h"
#include "engine/catalog/tag_counts.h"

namespace vitrine::catalog {

namespace {

/// Of prices: values are bands.
bool isInBands(Facet facet)
{
    return facet == Facet::Price || facet == Facet::FullPrice;
}

/// The terms that do not choose among the facet's values; of several that want some, only the first does.
std::vector<QueryNode> otherTerms(const ParsedQuery& parsed, Facet facet)
{
    std::vector<QueryNode> others;
    bool wanted = false;
    for (const auto& term : parsed.terms) {
        const bool excludes = term.node.kind == QueryNode::Kind::Not;
        if (term.sort || !belongsTo(term.node, facet) || (wanted && !excludes))
            others.push_back(term.node);
        else if (!excludes)
            wanted = true;
    }
    return others;
}

/// No deeper than it has to be.
QueryNode allOf(std::vector<QueryNode> nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    return {QueryNode::Kind::All, std::move(nodes), {}};
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
    case Facet::Tags:
        return {"tags"};
    case Facet::Price:
        return {priceBandSql(kSellingPrice)};
    case Facet::FullPrice:
        return {priceBandSql("full_price")};
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

/// Of products that are asked for themselves.
void countOthers(ColumnReader& reader, Facet facet, const QueryNode& root, FacetGroups& groups,
                 FacetCounter counter)
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
            const auto products =
                static_cast<std::uint64_t>(statement.getColumn(static_cast<int>(size)).getInt64());
            if (facet != Facet::Tags)
                addTo(groups, values, products, counter);
            else
                for (const auto& tag : countedTags(values.front()))
                    addTo(groups, {tag}, products, counter);
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

void countTexts(ColumnReader& reader, Column column, const Found& found, FacetGroups& groups,
                FacetCounter counter)
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
            addTo(groups, column == Column::CategoryLevels ? split(text, kPathSeparator) : std::vector{text}, count,
                counter);
}

void countNumbers(ColumnReader& reader, Column column, const Found& found, FacetGroups& groups,
                  FacetCounter counter)
{
    using Rows = std::array<std::uint64_t, kPriceBands + 1>; // of kNoPrice and each band, or of stars
    const auto ofThreads = countedByThread<Rows>(reader, [&](std::uint32_t segment, Rows& rows) {
        const auto data = reader.data(column, segment);
        found[segment].forEach([&](std::uint32_t row) {
            const auto number = valueIn<double>(*data, row);
            const int place = column == Column::Stars ? static_cast<int>(number) : priceBandOf(number);
            ++rows[static_cast<std::size_t>(place - kNoPrice)];
        });
    });
    for (const auto& rows : ofThreads)
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] > 0)
                addTo(groups, {std::to_string(static_cast<int>(i) + kNoPrice)}, rows[i], counter);
}

void countChecks(ColumnReader& reader, const Found& found, FacetGroups& groups, FacetCounter counter)
{
    for (const auto check : allChecks()) {
        const auto predicate = predicateOf(parseQuery("is:" + nameOf(check)).root, reader);
        std::uint64_t rows = 0;
        for (std::uint32_t segment = 0; segment < reader.segments(); ++segment)
            rows += predicate(segment, found[segment]).count();
        if (rows > 0)
            addTo(groups, {nameOf(check)}, rows, counter);
    }
}

void countCurrent(ColumnReader& reader, Facet facet, const Found& found, FacetGroups& groups,
                  FacetCounter counter)
{
    switch (facet) {
    case Facet::Category:
        return countTexts(reader, Column::CategoryLevels, found, groups, counter);
    case Facet::Brand:
        return countTexts(reader, Column::BrandName, found, groups, counter);
    case Facet::Split:
        return countTexts(reader, Column::Split, found, groups, counter);
    case Facet::Status:
        return countTexts(reader, Column::Status, found, groups, counter);
    case Facet::Stars:
        return countNumbers(reader, Column::Stars, found, groups, counter);
    case Facet::Tags:
        return countTags(reader, found, groups, counter);
    case Facet::Price:
        return countNumbers(reader, Column::SellingPrice, found, groups, counter);
    case Facet::FullPrice:
        return countNumbers(reader, Column::FullPrice, found, groups, counter);
    case Facet::Check:
        return countChecks(reader, found, groups, counter);
    }
}

FacetValue bandOf(const std::string& number)
{
    const auto band = priceBand(std::stoi(number));
    FacetValue value;
    value.from = band.from;
    value.to = band.to;
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
    case Facet::Tags:
        return 0; // as they are
    }
    return 0;
}

/// And not what has none.
bool isSome(Facet facet, const FacetValue& value)
{
    return isInBands(facet) ? value.from || value.to : !value.values.front().empty();
}

/// Of a shop that has none of it, it is left out as a whole.
bool isLeftOut(const FacetCounts& counts)
{
    const auto facet = counts.facet;
    return (facet == Facet::FullPrice || facet == Facet::Tags) &&
           std::none_of(counts.values.begin(), counts.values.end(),
                        [facet](const FacetValue& value) { return isSome(facet, value); });
}

FacetCounts countsFrom(Facet facet, const FacetGroups& groups)
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
    if (isLeftOut(counts))
        counts.values.clear();
    std::stable_sort(counts.values.begin(), counts.values.end(), [facet](const auto& a, const auto& b) {
        const bool frequent = facet == Facet::Brand || facet == Facet::Tags;
        return frequent ? a.all > b.all : placeOf(facet, a) < placeOf(facet, b);
    });
    return counts;
}

} // namespace

const std::vector<Facet>& allFacets()
{
    static const std::vector<Facet> all = {Facet::Category, Facet::Brand, Facet::Split, Facet::Status,   Facet::Stars,
                                           Facet::Tags,     Facet::Price, Facet::FullPrice, Facet::Check};
    return all;
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
            auto others = otherTerms(parsed, facet);
            const bool same = others.size() == parsed.terms.size();
            const auto rest = same ? parsed.root : allOf(std::move(others));
            FacetGroups groups;
            countCurrent(columns, facet, everything, groups, &FacetGroup::all);
            countCurrent(columns, facet, same ? underAll : foundBy(columns, rest, progress), groups,
                         &FacetGroup::found);
            countOthers(columns, facet, {}, groups, &FacetGroup::all);
            countOthers(columns, facet, rest, groups, &FacetGroup::found);
            facets.push_back(countsFrom(facet, groups));
        }
        return facets;
    });
}

} // namespace vitrine::catalog
