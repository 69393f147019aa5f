// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_number.h"

#include "engine/core/number_text.h"

namespace vitrine::catalog {

std::optional<double> queryNumber(std::string text)
{
    constexpr std::size_t kThousands = 3; // digits that a comma may part
    if (const auto comma = text.find(','); comma != std::string::npos) {
        const auto decimals = text.size() - comma - 1;
        if (comma == 0 || decimals == 0 || decimals == kThousands || text.find('.') != std::string::npos)
            return std::nullopt;
        text[comma] = '.'; // a second one is no number
    }
    return core::parseNumber(text);
}

} // namespace vitrine::catalog
