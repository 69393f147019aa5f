// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_completion.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/filter/query_further.h"
#include "engine/catalog/filter/query_syntax.h"
#include "engine/catalog/filter/query_terms.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kMostValues = 50;
constexpr std::size_t kLongestValue = 80; ///< whole descriptions are no help

/// `before`extra.NAME`after` for the further columns whose names begin so; none before "ex".
std::vector<std::string> furtherNames(const Catalog& catalog, const std::string& before,
                                      const std::string& begun, const std::string& after)
{
    const bool isAsked =
        begun.starts_with(kFurtherPrefix) || (begun.size() > 1 && kFurtherPrefix.starts_with(begun));
    if (!isAsked)
        return {};
    const auto wanted = foldedFurtherName(begun).value_or(std::string());
    std::set<std::string> known; // a spelling of each is enough
    std::vector<std::string> words;
    for (const auto& column : catalog.furtherColumns()) {
        const auto name = foldText(column.name);
        if (words.size() < kMostValues && name.starts_with(wanted) && known.insert(name).second)
            words.push_back(before + writtenField(std::string(kFurtherPrefix) + column.name) + after);
    }
    return words;
}

void append(std::vector<std::string>& words, std::vector<std::string> others)
{
    std::move(others.begin(), others.end(), std::back_inserter(words));
}

std::vector<std::string> fieldNames(const Catalog& catalog, const std::string& begun)
{
    std::vector<std::string> words;
    for (const auto& field : queryFields())
        if (field.offered && field.name.starts_with(begun))
            words.push_back(field.name + ":");
    if (std::string("sort").starts_with(begun))
        words.emplace_back("sort:");
    append(words, furtherNames(catalog, {}, begun, ":"));
    return words;
}

std::vector<std::string> sortWords(const Catalog& catalog, std::string begun)
{
    const std::string sign = begun.starts_with('-') ? "-" : "";
    begun = queryFieldName(begun.substr(sign.size()));
    std::vector<std::string> words;
    for (const auto& field : queryFields())
        if (field.offered && !field.columns.empty() && field.name.starts_with(begun))
            words.push_back("sort:" + sign + field.name);
    append(words, furtherNames(catalog, "sort:" + sign, begun, {}));
    return words;
}

std::vector<std::string> knownWords(const Catalog& catalog, const QueryField& field, const std::string& written)
{
    const auto begun = queryFieldName(written);
    std::vector<std::string> words;
    for (const auto& word : field.words)
        if (word.starts_with(begun))
            words.push_back(field.name + ":" + word);
    if (field.kind == QueryFieldKind::Has)
        append(words, furtherNames(catalog, field.name + ":", begun, {}));
    return words;
}

using ValueCounts = std::vector<std::pair<std::string, std::uint64_t>>;

ValueCounts mostFrequentFirst(const std::map<std::string, std::uint64_t>& counts)
{
    ValueCounts values(counts.begin(), counts.end());
    std::stable_sort(values.begin(), values.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return values;
}

ValueCounts furtherValues(const Catalog& catalog, const std::string& name)
{
    std::map<std::string, std::uint64_t> counts;
    for (const auto& column : catalog.furtherColumns())
        if (foldText(column.name) == name)
            for (const auto& [value, count] : column.values)
                counts[value] += count;
    return mostFrequentFirst(counts);
}

/// The names of all levels, each with the products that have it at one of them.
ValueCounts categoryNames(const Catalog& catalog)
{
    std::map<std::string, std::uint64_t> counts;
    for (const auto& category : catalog.categories())
        for (const auto& name : std::set<std::string>(category.path.begin(), category.path.end()))
            counts[name] += category.products;
    return mostFrequentFirst(counts);
}

ValueCounts valuesOf(const Catalog& catalog, const QueryField& field)
{
    if (const auto name = foldedFurtherName(field.name))
        return furtherValues(catalog, *name);
    if (field.columns.size() > 1) // a category of any level
        return categoryNames(catalog);
    const auto column = fieldNamed(field.columns.back());
    const bool offered = column && *column != Field::Image && field.kind != QueryFieldKind::Number;
    return offered ? catalog.values(*column) : ValueCounts();
}

/// A further column's text that looks like a comparison of numbers is sought as it is.
std::string valueWord(const QueryField& field, const std::string& value)
{
    const bool asItIs = field.kind == QueryFieldKind::Further && comparesNumbers({field.name, value});
    return writtenField(field.name) + (asItIs ? ":=" : ":") + quotedValue(value);
}

std::vector<std::string> values(const Catalog& catalog, const QueryField& field, const std::string& begun)
{
    const auto wanted = foldText(begun);
    std::vector<std::string> words;
    for (const auto& [value, count] : valuesOf(catalog, field)) {
        if (words.size() == kMostValues)
            break;
        if (!value.empty() && value.size() <= kLongestValue &&
            foldText(value).find(wanted) != std::string::npos)
            words.push_back(valueWord(field, value));
    }
    return words;
}

/// Where a field's name ends: a further column's may hold a colon between its quotation marks.
std::size_t colonOf(const std::string& begun)
{
    bool quoted = false;
    for (std::size_t at = 0; at < begun.size(); ++at) {
        quoted ^= begun[at] == '"';
        if (begun[at] == ':' && !quoted)
            return at;
    }
    return std::string::npos;
}

std::string withoutQuotes(std::string text)
{
    std::erase(text, '"');
    return text;
}

} // namespace

QueryCompletion completeQuery(const Catalog& catalog, const std::string& text, std::size_t cursor)
{
    QueryCompletion completion{cursor, cursor, {}};
    for (const auto& word : wordsOf(text))
        if (word.begin <= cursor && cursor <= word.end)
            completion.begin = word.begin, completion.end = word.end;
    while (completion.begin < cursor && (text[completion.begin] == '-' || text[completion.begin] == '('))
        ++completion.begin;
    const auto begun = text.substr(completion.begin, cursor - completion.begin);
    const auto colon = colonOf(begun);
    if (begun.empty())
        return completion;
    if (colon == std::string::npos) {
        completion.words = fieldNames(catalog, queryFieldName(withoutQuotes(begun)));
        return completion;
    }
    const auto name = queryFieldName(withoutQuotes(begun.substr(0, colon)));
    auto value = withoutQuotes(begun.substr(colon + 1));
    if (value.starts_with('='))
        value.erase(0, 1);
    if (name == "sort")
        completion.words = sortWords(catalog, value);
    else if (const auto field = queryFieldNamed(name))
        completion.words =
            field->words.empty() ? values(catalog, *field, value) : knownWords(catalog, *field, value);
    if (completion.words.size() == 1 && completion.words.front() == begun)
        completion.words.clear(); // it stands there already
    return completion;
}

} // namespace vitrine::catalog
