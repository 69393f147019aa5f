// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::catalog {

/// A regular expression over UTF-8 text, whatever its case (RE2's syntax, which QUERY.md sums up); a dot is one
/// character. Time grows linearly with the text, whatever the expression. Thread-safe.
class QueryRegex {
public:
    /// Throws std::invalid_argument with the reason for an expression that makes no sense.
    explicit QueryRegex(const std::string& expression);
    ~QueryRegex();

    bool foundIn(std::string_view text) const;

    /// A few texts of which a folded text (foldText()) holds at least one where the expression is found: looking for
    /// them is quicker than the expression. None when it tells no such thing.
    std::vector<std::string> neededTexts() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::catalog
