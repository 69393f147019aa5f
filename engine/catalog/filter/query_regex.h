// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace vitrine::catalog {

/// A regular expression (ECMAScript's, without back-references) over folded UTF-8 text, whatever its case; a
/// dot is one character. Time grows linearly with the text, whatever the expression; with the text's square where it
/// looks ahead.
class QueryRegex {
public:
    /// Throws std::invalid_argument with the reason for an expression that makes no sense.
    explicit QueryRegex(const std::string& expression);
    ~QueryRegex();

    /// `folded` as foldText gives it. Only the first 4,000 characters are looked at.
    bool foundIn(std::string_view folded) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::catalog
