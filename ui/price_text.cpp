// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/price_text.h"

#include <QLocale>

#include "engine/catalog/price_digits.h"
#include "ui/text.h"

namespace vitrine::ui {

QString priceDigits(double price, const std::string& currency)
{
    return QLocale().toString(price, 'f', catalog::priceDecimals(price, currency));
}

QString priceText(double price, const std::string& currency)
{
    const auto digits = priceDigits(price, currency);
    return currency.empty() ? digits : digits + QChar(QChar::Nbsp) + toQString(currency);
}

QString priceText(const catalog::Product& product)
{
    const auto price = product.sellingPrice();
    return price ? priceText(*price, product.currency_code) : QString();
}

} // namespace vitrine::ui
