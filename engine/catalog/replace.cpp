// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/replace.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/catalog/expression_fault.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/id_parts.h"
#include "engine/catalog/product_rows.h"
#include "engine/catalog/wide_text.h"
#include "engine/core/regex_limits.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kLongestExpression = 500;
constexpr std::size_t kLargestExpression = 2000; // with its repetitions written out, in bytes
constexpr std::size_t kProductsPerRead = 500;

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

std::wregex compiled(const Replacement& replacement)
{
    const bool ignore = replacement.letters == Replacement::Case::Ignore;
    const auto expression =
        wideText(ignore ? foldOutsideAscii(replacement.find) : replacement.find).characters;
    const auto refuse = [](std::size_t at, const std::string& reason) {
        throw Error({ErrorCode::ExpressionSyntax, {.character = at + 1}, {reason}});
    };
    if (expression.size() > kLongestExpression)
        refuse(kLongestExpression, "the expression is too long");
    if (const auto fault = expressionFault(expression))
        refuse(fault->at, fault->reason);
    if (const auto excess = core::regexExcess(replacement.find, kLargestExpression))
        refuse(0, *excess);
    try {
        const auto flags = std::regex_constants::ECMAScript | core::kLinearRegex;
        return std::wregex(expression, ignore ? flags | std::regex_constants::icase : flags);
    } catch (const std::regex_error&) {
        refuse(0, "it is no regular expression");
        throw;
    }
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
    std::optional<std::wregex> regex; ///< none: `text` is looked for
    std::wstring text;
    std::vector<Piece> pieces;
    bool ignoreCase = true;

    /// Calls `found` with the begin and end of every match, as characters, and its groups.
    template <typename Found> void forEachMatch(const std::wstring& characters, Found found) const
    {
        if (!regex) {
            for (auto at = characters.find(text); at != std::wstring::npos;
                 at = characters.find(text, at + text.size()))
                found(std::vector<std::pair<std::size_t, std::size_t>>{{at, at + text.size()}});
            return;
        }
        for (std::wsregex_iterator match(characters.begin(), characters.end(), *regex), end; match != end;
             ++match) {
            std::vector<std::pair<std::size_t, std::size_t>> groups;
            for (std::size_t i = 0; i < match->size(); ++i) {
                const auto begin =
                    (*match)[i].matched ? static_cast<std::size_t>(match->position(i)) : std::size_t(0);
                groups.emplace_back(begin, begin + static_cast<std::size_t>(match->length(i)));
            }
            found(groups);
        }
    }
};

Replacer::Replacer(const Replacement& replacement) : m_impl(std::make_unique<Impl>())
{
    if (replacement.find.empty())
        throw Error({ErrorCode::FieldValue, {.item = "find"}, {"", "something to look for is wanted"}});
    const auto& known = replaceableFields();
    for (const auto field : replacement.fields)
        if (std::find(known.begin(), known.end(), field) == known.end())
            throw Error({ErrorCode::FieldValue,
                         {.item = "field"},
                         {nameOf(field), "a field that holds free text is wanted"}});
    m_impl->ignoreCase = replacement.letters == Replacement::Case::Ignore;
    if (replacement.match == Replacement::Match::Text) {
        m_impl->text =
            wideText(m_impl->ignoreCase ? foldText(replacement.find) : replacement.find).characters;
        m_impl->pieces = {{replacement.with, {}}};
        return;
    }
    m_impl->regex = compiled(replacement);
    m_impl->pieces = piecesOf(replacement.with);
    for (const auto& piece : m_impl->pieces)
        if (piece.group && *piece.group > m_impl->regex->mark_count())
            throw Error({ErrorCode::FieldValue,
                         {.item = "with"},
                         {"$" + std::to_string(*piece.group),
                          "the expression has only " + std::to_string(m_impl->regex->mark_count()) +
                              " groups in parentheses"}});
}

Replacer::~Replacer() = default;

Replacer::Result Replacer::apply(const std::string& text) const
{
    const auto original = wideText(text);
    auto looked = m_impl->ignoreCase ? wideText(foldText(text)).characters : original.characters;
    if (looked.size() != original.characters.size()) // folding goes letter by letter
        looked = original.characters;
    const auto bytes = [&](std::size_t begin, std::size_t end) {
        return text.substr(original.begins[begin], original.begins[end] - original.begins[begin]);
    };
    Result result;
    std::size_t copied = 0;
    m_impl->forEachMatch(looked, [&](const std::vector<std::pair<std::size_t, std::size_t>>& groups) {
        result.text += bytes(copied, groups[0].first);
        for (const auto& piece : m_impl->pieces)
            result.text +=
                piece.group ? bytes(groups[*piece.group].first, groups[*piece.group].second) : piece.text;
        copied = groups[0].second;
        ++result.matches;
    });
    result.text += bytes(copied, looked.size());
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
    forEachPart(ids, kProductsPerRead, [&](const std::vector<ProductId>& part) {
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
