// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_completion.h"

#include <algorithm>

#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/filter/query_syntax.h"
#include "engine/catalog/filter/query_terms.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kMostValues = 50;
constexpr std::size_t kLongestValue = 80; ///< whole descriptions are no help

std::vector<std::string> fieldNames(const std::string& begun)
{
    std::vector<std::string> words;
    for (const auto& field : queryFields())
        if (field.offered && field.name.starts_with(begun))
            words.push_back(field.name + ":");
    if (std::string("sort").starts_with(begun))
        words.emplace_back("sort:");
    return words;
}

std::vector<std::string> sortWords(std::string begun)
{
    const std::string sign = begun.starts_with('-') ? "-" : "";
    begun.erase(0, sign.size());
    std::vector<std::string> words;
    for (const auto& field : queryFields())
        if (field.offered && !field.columns.empty() && field.name.starts_with(begun))
            words.push_back("sort:" + sign + field.name);
    return words;
}

std::vector<std::string> values(const Catalog& catalog, const QueryField& field, const std::string& begun)
{
    const auto column = fieldNamed(field.columns.back());
    if (!column || *column == Field::Image || field.kind == QueryFieldKind::Number)
        return {};
    const auto wanted = foldText(begun);
    std::vector<std::string> words;
    for (const auto& [value, count] : catalog.values(*column)) {
        if (words.size() == kMostValues)
            break;
        if (!value.empty() && value.size() <= kLongestValue &&
            foldText(value).find(wanted) != std::string::npos)
            words.push_back(field.name + ":" + quotedValue(value));
    }
    return words;
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
    const auto colon = begun.find(':');
    if (begun.empty())
        return completion;
    if (colon == std::string::npos) {
        completion.words = fieldNames(begun);
        return completion;
    }
    const auto name = begun.substr(0, colon);
    auto value = begun.substr(colon + 1);
    std::erase(value, '"');
    if (value.starts_with('='))
        value.erase(0, 1);
    if (name == "sort") {
        completion.words = sortWords(value);
    } else if (const auto field = queryFieldNamed(name)) {
        if (field->words.empty()) {
            completion.words = values(catalog, *field, value);
        } else {
            for (const auto& word : field->words)
                if (word.starts_with(value))
                    completion.words.push_back(name + ":" + word);
        }
    }
    if (completion.words.size() == 1 && completion.words.front() == begun)
        completion.words.clear(); // it stands there already
    return completion;
}

} // namespace vitrine::catalog
