// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/price_digits.h"

#include <array>
#include <charconv>
#include <cmath>
#include <set>

#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

constexpr int kMostDecimals = 4;
constexpr double kNothing = 1e-4;      ///< of the last decimal: what arithmetic leaves behind, as in 59.97000000000001
constexpr double kLongestPrice = 1e15; ///< above it a double has no cents

/// ISO 4217's minor units.
int usualDecimals(const std::string& currency)
{
    static const std::set<std::string> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                            "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    static const std::set<std::string> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

std::string shownIn(const std::string& column, const std::string& text, const std::string& currency)
{
    const auto field = fieldNamed(column);
    return field ? shownValue(*field, text, currency) : text;
}

} // namespace

int priceDecimals(double price, const std::string& currency)
{
    int decimals = usualDecimals(currency);
    for (; decimals < kMostDecimals; ++decimals) {
        const double scaled = price * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < kNothing)
            break;
    }
    return decimals;
}

std::string priceDigits(double price, const std::string& currency)
{
    if (!(std::abs(price) < kLongestPrice))
        return core::pythonFloat(price);
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), price, std::chars_format::fixed,
                                      priceDecimals(price, currency));
    return {buffer.data(), result.ptr};
}

std::string shownValue(Field field, const std::string& text, const std::string& currency)
{
    if (field != Field::FullPrice && field != Field::Price)
        return text;
    const auto price = core::parseNumber(text);
    return price ? priceDigits(*price, currency) : text;
}

std::string shownBefore(const Difference& difference)
{
    return shownIn(difference.column, difference.before, difference.earlierCurrency.value_or(difference.currency));
}

std::string shownAfter(const Difference& difference)
{
    return shownIn(difference.column, difference.after, difference.currency);
}

} // namespace vitrine::catalog
