// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kind.h"

#include <algorithm>
#include <array>

namespace vitrine::sampledata {

namespace {

constexpr std::array<const char*, 12> kKindNames = {"Coat",  "Shirt", "Trousers",   "Bag",
                                                    "Shoes", "Scarf", "Hat",        "Watch",
                                                    "Dress", "Belt",  "Sunglasses", "Mug"};

} // namespace

std::string nameOf(Kind kind)
{
    return kKindNames[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kindNamed(const std::string& name)
{
    const auto found = std::find(kKindNames.begin(), kKindNames.end(), name);
    if (found == kKindNames.end())
        return std::nullopt;
    return static_cast<Kind>(found - kKindNames.begin());
}

const std::vector<Kind>& allKinds()
{
    static const auto all = [] {
        std::vector<Kind> kinds;
        for (std::size_t i = 0; i < kKindNames.size(); ++i)
            kinds.push_back(static_cast<Kind>(i));
        return kinds;
    }();
    return all;
}

} // namespace vitrine::sampledata
