// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local_field.h"

#include <algorithm>
#include <vector>

#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/filter/query_syntax.h"
#include "engine/catalog/fold_text.h"
#include "engine/core/error.h"
#include "engine/core/utf8.h"
#include "ui/query_text.h"

namespace vitrine::ui {

using catalog::QueryNode;

namespace {

/// A name in a query that may be one of the window's.
struct Named {
    std::string name;            ///< folded
    std::uint64_t character = 1; ///< where it begins
};

void gather(const QueryNode& node, std::vector<Named>& names)
{
    for (const auto& child : node.children)
        gather(child, names);
    if (node.kind != QueryNode::Kind::Condition)
        return;
    const auto& condition = node.condition;
    const auto colon = condition.value.find(':');
    if (!condition.field.empty())
        names.push_back({catalog::foldText(condition.field), condition.character});
    else if (colon != std::string::npos && colon + 1 < condition.value.size()) // a word, as no field is called so
        names.push_back({catalog::foldText(condition.value.substr(0, colon)), condition.character});
}

/// Conditions, then sorts.
std::vector<Named> namesIn(const catalog::ParsedQuery& parsed)
{
    std::vector<Named> names;
    gather(parsed.root, names);
    for (const auto& sort : parsed.sort)
        names.push_back({catalog::foldText(sort.field), sort.character});
    return names;
}

/// "category" for "kategorie", where the window is German.
std::optional<std::string> fieldCalled(const std::string& name)
{
    if (name.empty() || catalog::queryFieldNamed(catalog::queryFieldName(name)))
        return std::nullopt;
    const auto& fields = catalog::queryFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const catalog::QueryField& field) {
        return field.offered && catalog::foldText(fieldName(field).toStdString()) == name;
    });
    return found == fields.end() ? std::nullopt : std::optional(found->name);
}

std::size_t byteOfCharacter(const std::string& text, std::uint64_t character)
{
    std::size_t at = 0;
    for (std::uint64_t passed = 1; passed < character && at < text.size(); ++passed)
        do
            ++at;
        while (at < text.size() && core::continuesCharacter(text[at]));
    return at;
}

/// The word that `at` lies in, with `field` instead of its bytes up to `end`; without the minus and the parentheses
/// around it.
std::string termAt(const std::string& query, std::size_t at, std::size_t end, const std::string& field)
{
    for (const auto& word : catalog::wordsOf(query)) {
        if (at < word.begin || at >= word.end)
            continue;
        const auto begin = std::min(query.find_first_not_of("-(", word.begin), at);
        auto term = query.substr(begin, at - begin) + field + query.substr(end, word.end - end);
        while (term.ends_with(')') && std::count(term.begin(), term.end(), ')') > std::count(term.begin(), term.end(), '('))
            term.pop_back();
        return term;
    }
    return field + ":";
}

} // namespace

std::optional<LocalField> localFieldIn(const std::string& query)
{
    try {
        for (const auto& [name, character] : namesIn(catalog::parseQuery(query))) {
            const auto field = fieldCalled(name);
            if (!field)
                continue;
            const auto begin = byteOfCharacter(query, character);
            const auto end = begin + name.size(); // folding keeps the length, but for rare signs
            if (end <= query.size() && catalog::foldText(query.substr(begin, end - begin)) == name) // and no phrase
                return LocalField{begin, end, *field, termAt(query, begin, end, *field)};
        }
    } catch (const core::Error&) { // the search itself says so
    }
    return std::nullopt;
}

} // namespace vitrine::ui
