// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_regex.h"

#include <algorithm>

#include <re2/filtered_re2.h>

#include "engine/catalog/expression.h"

namespace vitrine::catalog {

namespace {

constexpr int kShortestNeeded = 4;     // characters; shorter ones are everywhere
constexpr std::size_t kMostNeeded = 4; // looking for more takes as long as the expression

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Whether the expression could be found in a text that holds those of RE2's atoms and no other.
bool possible(const re2::FilteredRE2& filtered, const std::vector<int>& atoms)
{
    std::vector<int> expressions;
    filtered.AllPotentials(atoms, &expressions);
    return !expressions.empty();
}

} // namespace

struct QueryRegex::Impl {
    std::unique_ptr<const RE2> expression;
};

QueryRegex::QueryRegex(const std::string& expression)
    : m_impl(std::make_unique<Impl>(Impl{compiledExpression(expression, Letters::WhateverTheirCase)}))
{}

QueryRegex::~QueryRegex() = default;

bool QueryRegex::foundIn(std::string_view text) const
{
    // In braces for whichever view this RE2 takes: StringPiece, or abseil's, which is not always the standard's.
    return m_impl->expression->Match({text.data(), text.size()}, 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

std::vector<std::string> QueryRegex::neededTexts() const
{
    const auto& expression = *m_impl->expression;
    re2::FilteredRE2 filtered(kShortestNeeded);
    int number = 0;
    std::vector<std::string> texts;
    if (filtered.Add(expression.pattern(), expression.options(), &number) != RE2::NoError)
        return {};
    filtered.Compile(&texts);
    // What is equal whatever its case is folded alike only as far as foldText() goes: other alphabets have
    // more.
    if (texts.empty() || possible(filtered, {}) || !std::all_of(texts.begin(), texts.end(), isAscii))
        return {};
    for (int needed = 0; needed < static_cast<int>(texts.size()); ++needed) {
        std::vector<int> others;
        for (int atom = 0; atom < static_cast<int>(texts.size()); ++atom)
            if (atom != needed)
                others.push_back(atom);
        if (!possible(filtered, others))
            return {texts[static_cast<std::size_t>(needed)]};
    }
    return texts.size() <= kMostNeeded ? texts : std::vector<std::string>();
}

} // namespace vitrine::catalog
