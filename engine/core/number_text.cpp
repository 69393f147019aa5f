// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace vitrine::core {

std::string pythonFloat(double value)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    std::array<char, 64> buffer{};
    // Python's repr changes to the exponent form at 1e16 and below 1e-4.
    const double size = std::fabs(value);
    const bool exponent = size != 0.0 && (size >= 1e16 || size < 1e-4);
    const auto format = exponent ? std::chars_format::scientific : std::chars_format::fixed;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    std::string text(buffer.data(), result.ptr);
    if (!exponent && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0.0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace vitrine::core
