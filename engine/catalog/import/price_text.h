// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace vitrine::catalog {

/// A price as shops write it: "52", "$1,290.00", "1.290,00 €", "CHF 1'290.-", "NOK 1 290", "₹1,23,456". Of
/// ',' and '.' the last is the decimal sign where both occur, and so is a single one unless exactly three
/// digits follow it; then `decimalSign` decides, and without it "1.290" alone is a plain number, "1,290" and
/// "1.290 €" are thousands. Digits must be grouped as people group them ("1.2.3" is no price). Nothing for a
/// text that is no single price ("10 – 20", "50 %", "2M"), and for a negative one ("-5", "(5)", "5-").
std::optional<double> priceFromText(const std::string& text, std::optional<char> decimalSign = {});

/// The currency that a price names, as a code of ISO 4217: by its code ("USD 12", "12 eur") or by a sign that
/// stands for one currency ("1.290,00 €", "£5", "US$ 12", "12 zł"). "" where it names none or several, and
/// for signs of several currencies: "$" alone, "¥", "kr", "Rs", "Fr".
std::string currencyFromText(const std::string& price);

/// Whether a price names a currency or has a sign of one or several.
bool hasCurrency(const std::string& price);

/// Whether a price may be meant in the currency, which is a code in any case or a sign: one that names no currency, or
/// that one, or has a sign that it has too. "$ 7" may be USD and CAD and is never EUR.
bool mayBeIn(const std::string& price, const std::string& currency);

/// Whether a text is the code of a currency, in capitals.
bool isCurrencyCode(const std::string& text);

/// The decimal sign that the prices of one column agree on; nothing when they leave it open.
std::optional<char> decimalSignOf(const std::vector<std::string>& prices);

} // namespace vitrine::catalog
