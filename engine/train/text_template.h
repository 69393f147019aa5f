// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::train {

/// Column name to its text. Prices are already printed as the seed printed them (core::pythonFloat).
using Fields = std::map<std::string, std::string>;

/// `text` with every `{column}` replaced. A column that is absent or empty gives nothing.
std::string renderTemplate(const std::string& text, const Fields& fields);

/// The columns that `text` names, in order, each once.
std::vector<std::string> placeholdersOf(const std::string& text);

/// Reads the values back out of a text that was made by (or learned from) a template: the literal parts between
/// the placeholders are looked for in order. Special tokens such as `<|end|>` in the template are ignored. The literal
/// part before a price may lack the comma that it begins with, where it stands once and an amount follows: so it is
/// part of no title and no category. Nothing when a literal part is missing: such a caption counts as unparsable.
std::optional<Fields> parseWithTemplate(const std::string& text, const std::string& responseTemplate);

/// The amount that a price's text says: a number as core::parseNumber() reads it, alone or with the code of a currency
/// before or after it ("590.0", "EUR 3", "3 EUR"). Nothing for any other text.
std::optional<double> amountIn(const std::string& price);

} // namespace vitrine::train
