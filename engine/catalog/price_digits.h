// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/catalog/difference.h"

namespace vitrine::catalog {

/// With how many decimals people write a price: always with as many as its currency usually has (two in "52.00", none
/// in "1200" of yen), and with more only where the price itself has them, at most four. An unknown currency has two.
int priceDecimals(double price, const std::string& currency);

/// A price as people write it, in the C locale, with priceDecimals().
std::string priceDigits(double price, const std::string& currency);

/// A value as Product::text gives it, for people: a price by priceDigits(), everything else as it is.
std::string shownValue(Field field, const std::string& text, const std::string& currency);

/// The same for a difference's values, prices in the currency of their own state.
std::string shownBefore(const Difference& difference);
std::string shownAfter(const Difference& difference);

} // namespace vitrine::catalog
