// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/replace.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/catalog/expression.h"
#include "engine/catalog/id_parts.h"
#include "engine/catalog/markup.h"
#include "engine/catalog/product_rows.h"
#include "engine/core/utf8.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

/// A part of what is put in: text, or a group of the expression.
struct Piece {
    std::string text;
    std::optional<std::size_t> group; ///< 0: all that was found
};

std::vector<Piece> piecesOf(const std::string& with)
{
    std::vector<Piece> pieces;
    std::string text;
    for (std::size_t at = 0; at < with.size(); ++at) {
        const char next = with[at] == '$' && at + 1 < with.size() ? with[at + 1] : '\0';
        if (next == '$') {
            text += '$';
            ++at;
        } else if (next == '&' || (next >= '1' && next <= '9')) {
            pieces.push_back({std::exchange(text, {}), {}});
            pieces.push_back({{}, next == '&' ? 0 : static_cast<std::size_t>(next - '0')});
            ++at;
        } else {
            text += with[at];
        }
    }
    pieces.push_back({text, {}});
    return pieces;
}

std::unique_ptr<const RE2> compiled(const Replacement& replacement)
{
    const auto letters =
        replacement.letters == Replacement::Case::Ignore ? Letters::WhateverTheirCase : Letters::AsWritten;
    try {
        return replacement.match == Replacement::Match::Regex ? compiledExpression(replacement.find, letters)
                                                              : expressionFor(replacement.find, letters);
    } catch (const ExpressionFault& fault) {
        throw Error({ErrorCode::ExpressionSyntax, {.character = fault.character() + 1}, {fault.what()}});
    }
}

/// Past the character at `at`; bytes that are no UTF-8 stand for themselves.
std::size_t afterCharacter(const std::string& text, std::size_t at)
{
    do
        ++at;
    while (at < text.size() && core::continuesCharacter(text[at]));
    return at;
}

} // namespace

const std::vector<Field>& replaceableFields()
{
    static const std::vector<Field> fields{
        Field::Title, Field::Category1Code, Field::Category2Code, Field::Category3Code, Field::CurrencyCode,
        Field::Brand, Field::ProductCode,   Field::Caption,       Field::Tags,          Field::Notes};
    return fields;
}

struct Replacer::Impl {
    std::unique_ptr<const RE2> expression; ///< none: markup
    std::vector<Piece> pieces;
};

Replacer::Replacer(const Replacement& replacement) : m_impl(std::make_unique<Impl>())
{
    if (replacement.find.empty() && replacement.match != Replacement::Match::Markup)
        throw Error({ErrorCode::FieldValue, {.item = "find"}, {"", VITRINE_TEXT("Reason", "something to look for is wanted")}});
    const auto& known = replaceableFields();
    for (const auto field : replacement.fields)
        if (std::find(known.begin(), known.end(), field) == known.end())
            throw Error({ErrorCode::FieldValue,
                         {.item = "field"},
                         {nameOf(field), VITRINE_TEXT("Reason", "a field that holds free text is wanted")}});
    if (replacement.match == Replacement::Match::Markup)
        return;
    m_impl->expression = compiled(replacement);
    if (replacement.match == Replacement::Match::Text) {
        m_impl->pieces = {{replacement.with, {}}};
        return;
    }
    m_impl->pieces = piecesOf(replacement.with);
    const auto groups = static_cast<std::size_t>(m_impl->expression->NumberOfCapturingGroups());
    for (const auto& piece : m_impl->pieces)
        if (piece.group.value_or(0) > groups)
            throw Error({ErrorCode::FieldValue,
                         {.item = "with"},
                         {"$" + std::to_string(*piece.group),
                          VITRINE_TEXT("Reason", "the expression has fewer groups in parentheses")}});
}

Replacer::~Replacer() = default;

Replacer::Result Replacer::apply(const std::string& text) const
{
    if (!m_impl->expression) {
        auto plain = withoutMarkup(text);
        const bool differs = plain != text;
        return {std::move(plain), differs ? 1U : 0U};
    }
    std::vector<re2::StringPiece> groups(
        static_cast<std::size_t>(m_impl->expression->NumberOfCapturingGroups()) + 1);
    Result result;
    std::size_t copied = 0;
    for (std::size_t from = 0;
         from <= text.size() && m_impl->expression->Match(text, from, text.size(), RE2::UNANCHORED,
                                                          groups.data(), static_cast<int>(groups.size()));) {
        const auto begin = static_cast<std::size_t>(groups[0].data() - text.data());
        result.text.append(text, copied, begin - copied);
        for (const auto& piece : m_impl->pieces)
            if (!piece.group)
                result.text += piece.text;
            else if (const auto& group = groups[*piece.group]; !group.empty())
                result.text.append(group.data(), group.size());
        copied = begin + groups[0].size();
        from = groups[0].empty() ? afterCharacter(text, copied) : copied;
        ++result.matches;
    }
    result.text.append(text, copied);
    return result;
}

namespace {

/// Calls `take` with each value that would change.
template <typename Take>
std::uint64_t forEachReplaced(const Catalog& catalog, const std::vector<ProductId>& ids,
                              const Replacement& replacement, const core::Progress& progress, Take take)
{
    const Replacer replacer(replacement);
    std::uint64_t done = 0, products = 0;
    forEachPart(ids, [&](const std::vector<ProductId>& part) {
        progress.step(done, ids.size());
        for (const auto& product : catalog.products(part)) {
            bool changed = false;
            for (const auto field : replacement.fields) {
                auto before = product.text(field);
                auto [after, matches] = replacer.apply(before);
                if (matches == 0)
                    continue;
                if (field == Field::Tags)
                    after = tagsText(tagsFrom(after));
                if (after == before)
                    continue;
                changed = true;
                take(ReplacePreview::Value{product.id, field, std::move(before), std::move(after)}, matches);
            }
            products += changed ? 1 : 0;
        }
        done += part.size();
    });
    return products;
}

} // namespace

ReplacePreview previewReplace(const Catalog& catalog, const std::vector<ProductId>& ids,
                              const Replacement& replacement, std::size_t most,
                              const core::Progress& progress)
{
    ReplacePreview preview;
    preview.products = forEachReplaced(catalog, ids, replacement, progress,
                                       [&](ReplacePreview::Value value, std::uint64_t matches) {
                                           ++preview.changed;
                                           preview.matches += matches;
                                           if (preview.values.size() < most)
                                               preview.values.push_back(std::move(value));
                                       });
    return preview;
}

std::uint64_t replaceIn(Catalog& catalog, const std::vector<ProductId>& ids, const Replacement& replacement,
                        const core::Progress& progress)
{
    std::vector<ProductEdit> edits;
    forEachReplaced(catalog, ids, replacement, progress, [&](ReplacePreview::Value value, std::uint64_t) {
        edits.push_back({value.product, {value.field, std::move(value.after)}});
    });
    return catalog.editEach(edits);
}

} // namespace vitrine::catalog
