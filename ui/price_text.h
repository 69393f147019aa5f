// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "engine/catalog/schema.h"

namespace vitrine::ui {

/// A price's digits by locale, with catalog::priceDecimals() ("601.30", "1,200" of yen).
QString priceDigits(double price, const std::string& currency);

/// The same with its currency: "601.30 EUR"; without one just the digits.
QString priceText(double price, const std::string& currency);

/// What a product costs: its price, or else its full price; empty when it has neither.
QString priceText(const catalog::Product& product);

} // namespace vitrine::ui
