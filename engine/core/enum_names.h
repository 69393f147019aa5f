// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::core {

/// The name of a value of an enumeration that counts from 0, `names` being those of all its values in order.
template <typename Enum, std::size_t N>
std::string enumName(const std::array<const char*, N>& names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

/// The value of that name; nothing for a name that there is not.
template <typename Enum, std::size_t N>
std::optional<Enum> enumNamed(const std::array<const char*, N>& names, const std::string& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

/// All values, in their order.
template <typename Enum, std::size_t N> std::vector<Enum> enumValues(const std::array<const char*, N>&)
{
    std::vector<Enum> values;
    for (std::size_t i = 0; i < N; ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

} // namespace vitrine::core
