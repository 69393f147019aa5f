// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>

namespace vitrine::catalog {

// The bands in which prices are counted, by number from the cheapest; their limits are one, two and five of each power
// of ten: what a person would choose.

inline constexpr std::array kPriceLimits = {10.0,  20.0,   50.0,   100.0,  200.0,
                                            500.0, 1000.0, 2000.0, 5000.0, 10000.0};
inline constexpr std::size_t kPriceBands = kPriceLimits.size() + 1;
inline constexpr int kNoPrice = -1; ///< where a band's number would be

/// from <= price < to; absent at either end.
struct PriceBand {
    std::optional<double> from;
    std::optional<double> to;
};

/// Of a number below kPriceBands; nothing at either end of kNoPrice.
PriceBand priceBand(int number);

/// The number of the band that holds the price, which is NaN for none. Here, as it is asked for every price.
inline int priceBandOf(double price)
{
    if (std::isnan(price))
        return kNoPrice;
    int band = 0; // without branches: prices come in no order
    for (const double limit : kPriceLimits)
        band += price >= limit ? 1 : 0;
    return band;
}

/// The same as an expression over `products`, for one of its columns.
std::string priceBandSql(const std::string& column);

} // namespace vitrine::catalog
