// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>

#include <re2/re2.h>

namespace vitrine::catalog {

/// What is wrong with an expression, as a reason for a person, and where.
class ExpressionFault : public std::invalid_argument {
public:
    ExpressionFault(std::size_t character, const std::string& reason)
        : std::invalid_argument(reason), m_character(character)
    {
    }
    std::size_t character() const { return m_character; } ///< from 0

private:
    std::size_t m_character;
};

enum class Letters { AsWritten, WhateverTheirCase };

/// A regular expression as people write it, in RE2's syntax: Perl's without back-references and look-aheads, so that
/// time grows linearly with the text, whatever the expression. A dot is one character of UTF-8. Throws ExpressionFault.
std::unique_ptr<const RE2> compiledExpression(const std::string& expression, Letters letters);

/// The expression that finds the text itself. Throws ExpressionFault for one that is far too long.
std::unique_ptr<const RE2> expressionFor(const std::string& text, Letters letters);

} // namespace vitrine::catalog
