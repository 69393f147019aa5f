// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/text_predicate.h"

#include <algorithm>
#include <memory>
#include <mutex>

#include "engine/catalog/filter/query_regex.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

/// Copies of one expression: threads that share one wait for each other at every text.
class RegexCopies {
public:
    explicit RegexCopies(std::string expression) : m_expression(std::move(expression)) {}

    std::unique_ptr<QueryRegex> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_idle.empty())
            return std::make_unique<QueryRegex>(m_expression);
        auto copy = std::move(m_idle.back());
        m_idle.pop_back();
        return copy;
    }
    void giveBack(std::unique_ptr<QueryRegex> copy)
    {
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(copy));
    }

private:
    const std::string m_expression;
    std::mutex m_mutex; ///< guards m_idle
    std::vector<std::unique_ptr<QueryRegex>> m_idle;
};

/// Asks the expression only of texts that hold one of those that it needs: they are found at the speed of memory.
Predicate foundBy(const Texts& texts, const std::string& expression)
{
    const auto copies = std::make_shared<RegexCopies>(expression);
    return [texts, copies, needed = QueryRegex(expression).neededTexts()](std::uint32_t segment,
                                                                         const SegmentBits& among) {
        const auto lacks = [&](const std::string& text) { return !texts.mayContain(segment, text); };
        if (!needed.empty() && std::all_of(needed.begin(), needed.end(), lacks))
            return SegmentBits();
        const auto data = texts.ofSegment(segment);
        const TextSegment view(*data);
        auto regex = copies->take();
        const auto bits = view.where([&](std::string_view text) { return regex->foundIn(text); },
                                     needed.empty() ? among : view.containingAny(needed, among));
        copies->giveBack(std::move(regex));
        return bits;
    };
}

} // namespace

Texts textsOf(ColumnReader& reader, Column column)
{
    return {[&reader, column](std::uint32_t segment) { return reader.data(column, segment); },
            [&reader, column](std::uint32_t segment, std::string_view needle) {
                return reader.mayContain(column, segment, needle);
            }};
}

Texts furtherTexts(ColumnReader& reader, const std::string& name)
{
    return {[&reader, name](std::uint32_t segment) { return reader.further(name, segment); },
            [&reader, name](std::uint32_t segment, std::string_view needle) {
                return reader.furtherMayContain(name, segment, needle);
            }};
}

Predicate containing(const Texts& texts, const std::string& needle)
{
    return [texts, needle](std::uint32_t segment, const SegmentBits& among) {
        if (!texts.mayContain(segment, needle))
            return SegmentBits();
        const auto data = texts.ofSegment(segment);
        return TextSegment(*data).containing(needle, among);
    };
}

Predicate matching(const Texts& texts, const QueryCondition& condition)
{
    const auto wanted = foldText(condition.value);
    if (condition.value.empty())
        return whereText(texts, [](std::string_view text) { return text.empty(); });
    if (condition.match == QueryMatch::Regex)
        return foundBy(texts, condition.value);
    if (condition.match == QueryMatch::Exact)
        return whereText(texts, [wanted](std::string_view text) { return text == wanted; });
    return containing(texts, wanted);
}

} // namespace vitrine::catalog
