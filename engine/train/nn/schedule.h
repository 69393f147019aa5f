// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "engine/train/recipe.h"

namespace vitrine::train {

/// Optimiser steps of a run over `rows` training rows: max_steps, or as many as `epochs` gives, rounded up.
std::uint64_t totalSteps(const Recipe& recipe, std::uint64_t rows);

/// The learning rate of step `step` (1-based) of `total`: linear warm-up over warmup_ratio of the steps, then
/// constant, linear to zero, or half a cosine to zero.
double learningRate(const Recipe& recipe, std::uint64_t step, std::uint64_t total);

} // namespace vitrine::train
