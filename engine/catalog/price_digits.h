// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/catalog/difference.h"

namespace vitrine::catalog {

/// A price as people write it, in the C locale: always with as many decimals as its currency usually has ("52.00",
/// "1200" of yen), and with more only where the price itself has them. An unknown currency has two.
std::string priceDigits(double price, const std::string& currency);

/// A value as Product::text gives it, for people: a price by priceDigits(), everything else as it is.
std::string shownValue(Field field, const std::string& text, const std::string& currency);

/// The same for a difference's `before` or `after`.
std::string shownValue(const Difference& difference, const std::string& text);

} // namespace vitrine::catalog
