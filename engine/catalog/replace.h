// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

/// What is looked for in which fields, and what takes its place.
struct Replacement {
    enum class Match { Text, Regex, Markup };
    enum class Case { Ignore, Distinguish };
    std::string find; ///< nothing for markup: HTML becomes plain text (withoutMarkup)
    std::string with; ///< for an expression, $1 … $9 are its groups, $& all that was found, $$ a dollar sign
    std::vector<Field> fields;
    Match match = Match::Text;
    Case letters = Case::Ignore;
};

/// The fields that hold free text; the others take only certain values.
const std::vector<Field>& replaceableFields();

/// Finds and replaces within one text. An expression is RE2's (compiledExpression); its time grows linearly with the
/// text.
class Replacer {
public:
    /// Throws Error{ExpressionSyntax} naming the character where an expression goes wrong, and
    /// Error{FieldValue} when there is nothing to look for or a field is not among replaceableFields().
    explicit Replacer(const Replacement& replacement);
    ~Replacer();

    struct Result {
        std::string text;
        std::uint64_t matches = 0; ///< 0: the text is as it was
    };
    Result apply(const std::string& text) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// What replacing would change, product by product in the order of the ids.
struct ReplacePreview {
    struct Value {
        ProductId product = 0;
        Field field = Field::Title;
        std::string before;
        std::string after;
    };
    std::vector<Value> values; ///< the first ones
    std::uint64_t products = 0;
    std::uint64_t changed = 0; ///< values in all
    std::uint64_t matches = 0;
};

/// Looks through `ids`, and keeps the first `most` values. Changes nothing. Throws as Replacer and Cancelled.
ReplacePreview previewReplace(const Catalog& catalog, const std::vector<ProductId>& ids,
                              const Replacement& replacement, std::size_t most,
                              const core::Progress& progress);

/// Replaces in one undoable step; returns how many products changed. Throws as Replacer and Cancelled.
std::uint64_t replaceIn(Catalog& catalog, const std::vector<ProductId>& ids, const Replacement& replacement,
                        const core::Progress& progress);

} // namespace vitrine::catalog
