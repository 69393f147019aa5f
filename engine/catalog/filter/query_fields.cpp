// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_fields.h"

#include <algorithm>
#include <utility>

#include "engine/catalog/checks/check.h"
#include "engine/catalog/checks/open_finding.h"
#include "engine/catalog/filter/query_further.h"
#include "engine/catalog/fold_text.h"
#include "engine/core/edit_distance.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr const char* kAnyFinding = "finding";
constexpr std::size_t kShortestMisspelled = 3; // shorter ones are like everything
constexpr std::size_t kLongNameBytes = 5;      // two wrong letters leave three that are right

using State = std::pair<const char*, const char*>;

const std::vector<State>& hasStates()
{
    static const std::vector<State> states = {
        {"image", "image_usable = 1"},
        {"title", "title != ''"},
        {"category", "category3_code != ''"},
        {"price", "coalesce(price, full_price) IS NOT NULL"},
        {"brand", "brand != ''"},
        {"caption", "caption != ''"},
        {"tags", "tags != ''"},
        {"notes", "notes != ''"},
        {"problem", "problems != ''"},
    };
    return states;
}

const std::vector<State>& isStates()
{
    static const std::vector<State> states = {
        {"unreviewed", "status = 'unreviewed'"},
        {"accepted", "status = 'accepted'"},
        {"rejected", "status = 'rejected'"},
        {"skipped", "status = 'skipped'"},
        {"discounted", "price < full_price"},
    };
    return states;
}

/// An open finding of one check, or of any with an empty name. Names are the program's own: nothing to bind.
std::string findingSql(const std::string& check)
{
    return "EXISTS (SELECT 1 FROM findings WHERE findings.product = products.id" +
           (check.empty() ? "" : " AND check_name = '" + check + "'") + " AND " + kFindingIsOpen + ")";
}

/// What the checks saw of a product's picture; NULL until they have looked at it.
std::string pictureFact(const std::string& column)
{
    return "(SELECT " + column +
           " FROM picture_facts WHERE picture_facts.image = products.image AND picture_facts.width > 0)";
}

std::vector<std::string> wordsFrom(const std::vector<State>& states)
{
    std::vector<std::string> words;
    for (const auto& [word, sql] : states)
        words.emplace_back(word);
    return words;
}

std::vector<std::string> hasWords()
{
    auto words = wordsFrom(hasStates());
    words.emplace_back(kAnyFinding);
    return words;
}

std::vector<std::string> isWords()
{
    auto words = wordsFrom(isStates());
    for (const auto check : allChecks())
        words.push_back(nameOf(check));
    return words;
}

} // namespace

const std::vector<QueryField>& queryFields()
{
    using enum QueryFieldKind;
    static const std::vector<QueryField> fields = {
        {"title", Text, {"title"}, {}},
        {"category", Text, {"category1_code", "category2_code", "category3_code"}, {}},
        {"price", Number, {kSellingPrice}, {}},
        {"full_price", Number, {"full_price"}, {}},
        {"status", Word, {"status"}, {"unreviewed", "accepted", "rejected", "skipped"}},
        {"stars", Number, {"stars"}, {}},
        {"split", Word, {"split"}, {"train", "validation", "test", "none"}},
        {"tag", List, {"tags"}, {}},
        {"has", Has, {}, hasWords()},
        {"is", Is, {}, isWords()},
        {"source", Source, {"sources"}, {"model", "person"}},
        {"changed", Day, {}, {"today", "yesterday"}},
        {"brand", Text, {"brand"}, {}},
        {"currency", Text, {"currency_code"}, {}},
        {"code", Text, {"product_code"}, {}},
        {"caption", Text, {"caption"}, {}},
        {"notes", Text, {"notes"}, {}},
        {"extra", Text, {"extra"}, {}},
        {"image", Text, {"image"}, {}},
        {"width", Number, {pictureFact("width")}, {}},
        {"height", Number, {pictureFact("height")}, {}},
        {"id", Number, {"id"}, {}},
        {"category1", Text, {"category1_code"}, {}},
        {"category2", Text, {"category2_code"}, {}},
        {"category3", Text, {"category3_code"}, {}},
        // the columns' own names
        {"category1_code", Text, {"category1_code"}, {}, false},
        {"category2_code", Text, {"category2_code"}, {}, false},
        {"category3_code", Text, {"category3_code"}, {}, false},
        {"currency_code", Text, {"currency_code"}, {}, false},
        {"product_code", Text, {"product_code"}, {}, false},
        {"tags", Text, {"tags"}, {}},
    };
    return fields;
}

std::string queryFieldName(const std::string& written)
{
    auto name = foldText(written);
    if (name.starts_with(kFurtherPrefix))
        name = std::string(kFurtherPrefix) + written.substr(kFurtherPrefix.size());
    return name;
}

QueryField knownQueryField(const std::string& name, std::uint64_t character)
{
    auto field = queryFieldNamed(name);
    if (!field)
        refuseQueryField(name, character);
    return *std::move(field);
}

void refuseQueryField(const std::string& name, std::uint64_t character)
{
    if (const auto meant = queryFieldLike(name))
        throw Error({ErrorCode::FieldMisspelled,
                     {.item = name, .character = character},
                     {*meant, queryFieldList()}});
    throw Error({ErrorCode::FieldUnknown, {.item = name, .character = character}, {queryFieldList()}});
}

std::optional<QueryField> queryFieldNamed(const std::string& name)
{
    if (const auto further = furtherName(name))
        return QueryField{
            name, QueryFieldKind::Further, {furtherTextSql(*further), furtherNumberSql(*further)}, {}, false};
    const auto& fields = queryFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const QueryField& field) { return field.name == name; });
    if (found == fields.end())
        return std::nullopt;
    return *found;
}

std::optional<std::string> queryFieldLike(const std::string& name)
{
    if (name.size() < kShortestMisspelled)
        return std::nullopt;
    auto nearest =
        name.size() < kLongNameBytes ? std::size_t(2) : std::size_t(3); // so far away is something else
    std::optional<std::string> found;
    for (const auto& field : queryFields())
        if (const auto distance = core::editDistance(name, field.name); distance > 0 && distance < nearest) {
            nearest = distance;
            found = field.name;
        }
    return found;
}

std::string queryFieldList()
{
    std::string list;
    for (const auto& field : queryFields())
        list += (list.empty() ? "" : ", ") + field.name;
    return list + ", sort, extra.NAME";
}

std::optional<std::string> stateSql(QueryFieldKind kind, const std::string& word)
{
    for (const auto& [known, sql] : kind == QueryFieldKind::Has ? hasStates() : isStates())
        if (known == word)
            return sql;
    if (const auto further = furtherName(word); further && kind == QueryFieldKind::Has)
        return furtherTextSql(*further) + " != ''";
    if (kind == QueryFieldKind::Has && word == kAnyFinding)
        return findingSql({});
    if (kind == QueryFieldKind::Is && checkNamed(word))
        return findingSql(word);
    return std::nullopt;
}

} // namespace vitrine::catalog
