// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/price_text.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

/// What stands between a price's digits: separators and blanks (a no-break space is two or three bytes of
/// UTF-8).
std::string separatorsRemoved(std::string text)
{
    for (const std::string blank : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", " ", "'", "\xE2\x80\x99"})
        for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank))
            text.erase(at, blank.size());
    return text;
}

/// From the first digit to the last; nothing when anything but digits, ',' and '.' lies between.
std::optional<std::string> digitsPart(const std::string& text)
{
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end() || std::find(text.begin(), first, '-') != first)
        return std::nullopt;
    const auto last = std::find_if(text.rbegin(), text.rend(), isDigit).base();
    std::string part(first, last);
    if (std::any_of(part.begin(), part.end(), [](char c) { return !isDigit(c) && c != ',' && c != '.'; }))
        return std::nullopt;
    return part;
}

/// Where the decimal sign stands; npos when there is none.
std::size_t decimalSign(const std::string& part)
{
    const auto last = part.find_last_of(",.");
    if (last == std::string::npos)
        return last;
    const char other = part[last] == ',' ? '.' : ',';
    if (part.find(other) != std::string::npos) // both: the last is the decimal sign
        return last;
    const bool several = std::count(part.begin(), part.end(), part[last]) > 1;
    const bool threeDigits = part.size() - last - 1 == 3;
    return several || threeDigits ? std::string::npos : last;
}

} // namespace

std::optional<double> priceFromText(const std::string& text)
{
    auto number = core::parseNumber(text);
    if (!number) {
        const auto part = digitsPart(separatorsRemoved(text));
        if (!part)
            return std::nullopt;
        const auto sign = decimalSign(*part);
        std::string plain;
        for (std::size_t i = 0; i < part->size(); ++i)
            if (isDigit((*part)[i]))
                plain.push_back((*part)[i]);
            else if (i == sign)
                plain.push_back('.');
        number = core::parseNumber(plain);
    }
    if (!number || !std::isfinite(*number) || *number < 0.0)
        return std::nullopt;
    return number;
}

} // namespace vitrine::catalog
