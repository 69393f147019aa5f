// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/train/recipe.h"
#include "engine/vlm/kernels/quantise.h"

namespace vitrine::train {

/// What qlora keeps the frozen matrices in.
inline vlm::kernels::WeightFormat baseFormatOf(const Recipe& recipe)
{
    return recipe.base_precision == "int8" ? vlm::kernels::WeightFormat::Int8 : vlm::kernels::WeightFormat::Nf4;
}

} // namespace vitrine::train
