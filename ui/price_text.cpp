// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/price_text.h"

#include <cmath>
#include <set>

#include <QLocale>

#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr int kMostDecimals = 4;
constexpr double kNothing = 1e-4; ///< of the last decimal: what arithmetic leaves behind, as in 59.97000000000001

/// ISO 4217's minor units.
int usualDecimals(const std::string& currency)
{
    static const std::set<std::string> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                            "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    static const std::set<std::string> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

int decimalsOf(double price, const std::string& currency)
{
    int decimals = usualDecimals(currency);
    for (; decimals < kMostDecimals; ++decimals) {
        const double scaled = price * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < kNothing)
            break;
    }
    return decimals;
}

} // namespace

QString priceDigits(double price, const std::string& currency)
{
    return QLocale().toString(price, 'f', decimalsOf(price, currency));
}

QString priceText(double price, const std::string& currency)
{
    const auto digits = priceDigits(price, currency);
    return currency.empty() ? digits : digits + QChar(QChar::Nbsp) + toQString(currency);
}

QString priceText(const catalog::Product& product)
{
    const auto price = product.price ? product.price : product.full_price;
    return price ? priceText(*price, product.currency_code) : QString();
}

} // namespace vitrine::ui
