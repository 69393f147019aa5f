// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/price_bands.h"

#include "engine/core/number_text.h"

namespace vitrine::catalog {

PriceBand priceBand(int number)
{
    PriceBand band;
    if (number == kNoPrice)
        return band;
    const auto at = static_cast<std::size_t>(number);
    if (at > 0)
        band.from = kPriceLimits[at - 1];
    if (at < kPriceLimits.size())
        band.to = kPriceLimits[at];
    return band;
}

std::string priceBandSql(const std::string& column)
{
    std::string sql = "CASE WHEN " + column + " IS NULL THEN " + std::to_string(kNoPrice);
    for (std::size_t i = 0; i < kPriceLimits.size(); ++i)
        sql += " WHEN " + column + " < " + core::pythonFloat(kPriceLimits[i]) + " THEN " + std::to_string(i);
    return sql + " ELSE " + std::to_string(kPriceLimits.size()) + " END";
}

} // namespace vitrine::catalog
