// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_regex.h"

#include "engine/catalog/expression.h"

namespace vitrine::catalog {

struct QueryRegex::Impl {
    std::unique_ptr<const RE2> expression;
};

QueryRegex::QueryRegex(const std::string& expression)
    : m_impl(std::make_unique<Impl>(Impl{compiledExpression(expression, Letters::WhateverTheirCase)}))
{
}

QueryRegex::~QueryRegex() = default;

bool QueryRegex::foundIn(std::string_view text) const
{
    return m_impl->expression->Match(text, 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

} // namespace vitrine::catalog
