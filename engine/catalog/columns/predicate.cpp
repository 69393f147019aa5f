// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/predicate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>

#include "engine/catalog/checks/open_finding.h"
#include "engine/catalog/columns/text_predicate.h"
#include "engine/catalog/filter/query_day.h"
#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/filter/query_further.h"
#include "engine/catalog/filter/query_number.h"
#include "engine/catalog/filter/query_relation.h"
#include "engine/catalog/filter/query_source.h"
#include "engine/catalog/fold_text.h"
#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

using Numbers = std::function<bool(double)>; ///< NaN for none
using Segments = std::shared_ptr<std::vector<SegmentBits>>;

class Builder {
public:
    explicit Builder(ColumnReader& reader) : m_reader(reader) {}

    Predicate of(const QueryNode& node)
    {
        std::vector<Predicate> parts;
        for (const auto& child : node.children)
            parts.push_back(of(child));
        switch (node.kind) {
        case QueryNode::Kind::All:
            return [parts](std::uint32_t segment, SegmentBits among) {
                for (const auto& part : parts)
                    if (!among.none())
                        among = part(segment, among);
                return among;
            };
        case QueryNode::Kind::Any:
            return any(parts);
        case QueryNode::Kind::Not:
            return [part = parts.front()](std::uint32_t segment, SegmentBits among) {
                return among &= ~part(segment, among);
            };
        case QueryNode::Kind::Condition:
            return of(node.condition);
        }
        return {};
    }

private:
    static Predicate any(const std::vector<Predicate>& parts)
    {
        return [parts](std::uint32_t segment, SegmentBits among) {
            SegmentBits bits;
            for (const auto& part : parts) {
                if (among.none())
                    break;
                const auto found = part(segment, among);
                bits |= found;
                among &= ~found;
            }
            return bits;
        };
    }

    Texts texts(Column column) { return textsOf(m_reader, column); }
    Texts further(const std::string& name) { return furtherTexts(m_reader, name); }

    template <typename Condition> Predicate where(Column column, const Condition& condition)
    {
        return whereText(texts(column), condition);
    }

    /// holds(row) for each of the rows.
    template <typename Condition> static SegmentBits rowsWhere(const Condition& holds, const SegmentBits& among)
    {
        SegmentBits bits;
        among.forEach([&](std::uint32_t row) {
            if (holds(row))
                bits.set(row);
        });
        return bits;
    }

    Predicate whereNumber(Column column, const Numbers& condition)
    {
        return [this, column, condition](std::uint32_t segment, const SegmentBits& among) {
            const auto data = m_reader.data(column, segment);
            return rowsWhere([&](std::uint32_t row) { return condition(valueIn<double>(*data, row)); }, among);
        };
    }

    Predicate flag(std::uint8_t bit)
    {
        return [this, bit](std::uint32_t segment, const SegmentBits& among) {
            const auto data = m_reader.data(Column::Flags, segment);
            return rowsWhere([&](std::uint32_t row) { return (valueIn<std::uint8_t>(*data, row) & bit) != 0; },
                             among);
        };
    }

    Predicate of(const QueryCondition& condition)
    {
        if (condition.field.empty())
            return word(condition);
        const auto field = queryFieldNamed(condition.field);
        switch (field->kind) {
        case QueryFieldKind::Text:
            return text(*field, condition);
        case QueryFieldKind::Further:
            return further(condition);
        case QueryFieldKind::List:
            return list(condition);
        case QueryFieldKind::Number:
            if (const auto& name = field->columns.front(); name != "id" && !columnOf(name))
                break; // of the picture
            return number(*field, condition);
        case QueryFieldKind::Word:
            return where(*columnOf(field->columns.front()),
                         [wanted = condition.value == "none" ? std::string() : condition.value](
                             std::string_view text) { return text == wanted; });
        case QueryFieldKind::Source:
            return where(Column::Sources, [wanted = foldText(condition.value)](std::string_view sources) {
                return wanted.empty() ? sources.empty() : saidBy(sources, wanted);
            });
        case QueryFieldKind::Has:
        case QueryFieldKind::Is:
            return state(*field, condition);
        case QueryFieldKind::Day:
            return lastChange(condition);
        }
        return askedOnce(condition);
    }

    Predicate word(const QueryCondition& condition)
    {
        const auto needle = foldText(condition.value);
        if (needle.empty() || needle.find('\n') != std::string::npos) // may lie across two fields
            return askedOnce(condition);
        std::vector<Predicate> parts;
        for (const auto column : searchedColumns())
            parts.push_back(containing(texts(column), needle));
        parts.push_back(inFurtherColumns(needle));
        return any(parts);
    }

    Predicate inFurtherColumns(const std::string& needle)
    {
        return [this, needle](std::uint32_t segment, SegmentBits among) {
            SegmentBits bits;
            m_reader.forEachFurther(segment, needle, [&](const std::string& data) {
                if (among.none())
                    return;
                const auto found = TextSegment(data).containing(needle, among);
                bits |= found;
                among &= ~found;
            });
            return bits;
        };
    }

    Predicate text(const QueryField& field, const QueryCondition& condition)
    {
        if (asksForPath(field, condition))
            return askedOnce(condition);
        std::vector<Predicate> parts;
        for (const auto& name : field.columns) {
            auto part = matching(texts(*columnOf(name)), condition);
            if (condition.value.empty()) // the last level alone
                parts.clear();
            parts.push_back(std::move(part));
        }
        return any(parts);
    }

    Predicate further(const QueryCondition& condition)
    {
        const auto column = further(*foldedFurtherName(condition.field));
        if (comparesNumbers(condition))
            return whereText(column, [holds = comparison(condition.value)](std::string_view text) {
                return holds(core::parseNumber(text).value_or(std::numeric_limits<double>::quiet_NaN()));
            });
        return matching(column, condition);
    }

    Predicate list(const QueryCondition& condition)
    {
        if (condition.match == QueryMatch::Regex || condition.value.empty())
            return text(*queryFieldNamed(condition.field), condition);
        return where(Column::Tags, [wanted = ", " + foldText(condition.value) + ", "](std::string_view tags) {
            return (", " + std::string(tags) + ", ").find(wanted) != std::string::npos;
        });
    }

    Predicate number(const QueryField& field, const QueryCondition& condition)
    {
        if (condition.value.find(',') != std::string::npos) // a list of ids
            return askedOnce(condition);
        if (field.name == nameOf(Field::Stars) && condition.value.empty())
            return column(field.columns.front(), comparison("0"));
        return column(field.columns.front(), comparison(condition.value));
    }

    /// "", 100, >500 or 100..500
    static Numbers comparison(const std::string& text)
    {
        if (text.empty())
            return [](double value) { return std::isnan(value); };
        if (const auto dots = text.find(".."); dots != std::string::npos) {
            const auto from = queryNumber(text.substr(0, dots));
            const auto to = queryNumber(text.substr(dots + 2));
            return [from, to](double value) {
                return !std::isnan(value) && (!from || value >= *from) && (!to || value <= *to);
            };
        }
        const auto [relation, operand] = queryRelation(text);
        const auto wanted = *queryNumber(operand);
        if (relation == "<")
            return [wanted](double value) { return value < wanted; };
        if (relation == ">")
            return [wanted](double value) { return value > wanted; };
        if (relation == "<=")
            return [wanted](double value) { return value <= wanted; };
        if (relation == ">=")
            return [wanted](double value) { return value >= wanted; };
        return [wanted](double value) { return value == wanted; };
    }

    Predicate column(const std::string& name, const Numbers& holds)
    {
        if (const auto kept = columnOf(name))
            return whereNumber(*kept, holds);
        return [holds](std::uint32_t segment, const SegmentBits& among) { // the id
            return rowsWhere(
                [&](std::uint32_t row) { return holds(static_cast<double>(idOf(segment, row))); }, among);
        };
    }

    static Predicate filled(const Texts& texts)
    {
        return whereText(texts, [](std::string_view text) { return !text.empty(); });
    }

    Predicate state(const QueryField& field, const QueryCondition& condition)
    {
        const auto& word = condition.value;
        if (field.kind == QueryFieldKind::Is) {
            if (statusNamed(word))
                return where(Column::Status, [word](std::string_view text) { return text == word; });
            return word == "discounted" ? discounted() : finding(word);
        }
        if (word == "image")
            return flag(kImageUsable);
        if (word == "problem")
            return flag(kHasProblem);
        if (word == "price") {
            const auto isPrice = [](double price) { return !std::isnan(price); };
            return whereNumber(Column::SellingPrice, isPrice);
        }
        if (word == "finding") {
            std::vector<Predicate> parts;
            for (const auto check : allChecks())
                parts.push_back(finding(nameOf(check)));
            return any(parts);
        }
        if (const auto name = foldedFurtherName(word))
            return filled(further(*name));
        const auto* column = word == "category" ? "category3_code" : word.c_str();
        if (const auto kept = columnOf(column))
            return filled(texts(*kept));
        return askedOnce(condition);
    }

    Predicate discounted()
    {
        return [this](std::uint32_t segment, const SegmentBits& among) {
            const auto price = m_reader.data(Column::Price, segment);
            const auto full = m_reader.data(Column::FullPrice, segment);
            return rowsWhere(
                [&](std::uint32_t row) { return valueIn<double>(*price, row) < valueIn<double>(*full, row); },
                among);
        };
    }

    /// Open findings of one check: those that hold and whose products do not say that they are resolved.
    Predicate finding(const std::string& check)
    {
        SQLite::Statement found(m_reader.connection(),
                                std::string("SELECT product FROM findings WHERE check_name = ? AND ") + kFindingHolds);
        found.bind(1, check);
        const auto sets = setOf(found);
        const auto resolved =
            where(Column::Resolved, [name = ", " + check + ", "](std::string_view text) {
                return (", " + std::string(text) + ", ").find(name) != std::string::npos;
            });
        return [sets, resolved](std::uint32_t segment, SegmentBits among) {
            among &= (*sets)[segment];
            return among.none() ? among : among &= ~resolved(segment, among);
        };
    }

    /// The history is asked for what it says of all products, not once for each of them.
    Predicate lastChange(const QueryCondition& condition)
    {
        const auto span = changeSpan(condition.value);
        if (!span || condition.match == QueryMatch::Regex)
            return askedOnce(condition); // which refuses it
        const auto since = span->since.empty() ? nullptr : changedSince(span->since);
        const auto until = span->until.empty() ? nullptr : changedSince(span->until);
        return [since, until](std::uint32_t segment, SegmentBits among) {
            if (since)
                among &= (*since)[segment];
            return until ? among &= ~(*until)[segment] : among;
        };
    }

    Segments changedSince(const std::string& time)
    {
        SQLite::Statement edited(m_reader.connection(), "SELECT DISTINCT product FROM changes JOIN steps ON "
                                                        "steps.id = step WHERE undone = 0 AND made_at >= ?");
        edited.bind(1, time);
        auto sets = setOf(edited);
        SQLite::Statement added(m_reader.connection(),
                                "SELECT first_product, last_product FROM steps WHERE undone = 0 AND made_at >= ? "
                                "AND last_product >= first_product");
        added.bind(1, time);
        while (added.executeStep()) {
            const auto last = std::min(added.getColumn(1).getInt64(), m_reader.lastProduct());
            for (auto id = std::max<ProductId>(1, added.getColumn(0).getInt64()); id <= last; ++id)
                (*sets)[segmentOf(id)].set(rowInSegment(id));
        }
        return sets;
    }

    /// What no column tells, from the products at once.
    Predicate askedOnce(const QueryCondition& condition)
    {
        QueryNode node{QueryNode::Kind::Condition, {}, condition};
        const auto filter = filterOf(node);
        SQLite::Statement found(m_reader.connection(), "SELECT id FROM products WHERE " + filter.where);
        bindAll(found, filter);
        const auto sets = setOf(found);
        return [sets](std::uint32_t segment, SegmentBits among) { return among &= (*sets)[segment]; };
    }

    Segments setOf(SQLite::Statement& ids)
    {
        auto sets = std::make_shared<std::vector<SegmentBits>>(m_reader.segments());
        while (ids.executeStep())
            if (const auto id = ids.getColumn(0).getInt64(); id >= 1 && id <= m_reader.lastProduct())
                (*sets)[segmentOf(id)].set(rowInSegment(id));
        return sets;
    }

    ColumnReader& m_reader;
};

} // namespace

Predicate predicateOf(const QueryNode& node, ColumnReader& reader)
{
    const auto builder = std::make_shared<Builder>(reader);
    return [builder, predicate = builder->of(node)](std::uint32_t segment, const SegmentBits& among) {
        return predicate(segment, among);
    };
}

} // namespace vitrine::catalog
