// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/kind.h"

#include <array>

#include "engine/core/enum_names.h"

namespace vitrine::sampledata {

namespace {

constexpr std::array<const char*, 12> kKindNames = {"Coat",  "Shirt", "Trousers",   "Bag",
                                                    "Shoes", "Scarf", "Hat",        "Watch",
                                                    "Dress", "Belt",  "Sunglasses", "Mug"};

} // namespace

std::string nameOf(Kind kind)
{
    return core::enumName(kKindNames, kind);
}

std::optional<Kind> kindNamed(const std::string& name)
{
    return core::enumNamed<Kind>(kKindNames, name);
}

const std::vector<Kind>& allKinds()
{
    static const auto all = core::enumValues<Kind>(kKindNames);
    return all;
}

} // namespace vitrine::sampledata
