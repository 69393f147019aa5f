// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "engine/catalog/schema.h"

namespace vitrine::ui {

/// A price's digits by locale, always with as many decimals as its currency usually has ("601.30", "1,200" of
/// yen), and with more only where the price itself has them. An unknown currency has two.
QString priceDigits(double price, const std::string& currency);

/// The same with its currency: "601.30 EUR"; without one just the digits.
QString priceText(double price, const std::string& currency);

/// What a product costs: its price, or else its full price; empty when it has neither.
QString priceText(const catalog::Product& product);

} // namespace vitrine::ui
