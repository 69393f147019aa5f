// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/photography.h"

#include <array>

#include "engine/core/enum_names.h"

namespace vitrine::sampledata {

namespace {

constexpr std::array<const char*, 3> kNames = {"plain", "packshot", "styled"};

} // namespace

std::string nameOf(Photography photography)
{
    return core::enumName(kNames, photography);
}

std::optional<Photography> photographyNamed(const std::string& name)
{
    return core::enumNamed<Photography>(kNames, name);
}

} // namespace vitrine::sampledata
