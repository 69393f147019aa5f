// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/nn/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::train {

std::uint64_t totalSteps(const Recipe& recipe, std::uint64_t rows)
{
    if (recipe.max_steps > 0)
        return static_cast<std::uint64_t>(recipe.max_steps);
    const auto rowsPerStep = static_cast<double>(recipe.batch_size * recipe.gradient_accumulation_steps);
    const double steps = std::ceil(recipe.epochs * static_cast<double>(rows) / rowsPerStep);
    return static_cast<std::uint64_t>(std::max(1.0, steps));
}

double learningRate(const Recipe& recipe, std::uint64_t step, std::uint64_t total)
{
    const double warmup = std::ceil(recipe.warmup_ratio * static_cast<double>(total));
    const auto at = static_cast<double>(step);
    if (at <= warmup)
        return recipe.learning_rate * at / warmup;
    // The last step still learns: zero would be reached one step after it.
    const double passed = (at - 1.0 - warmup) / std::max(1.0, static_cast<double>(total) - warmup);
    if (recipe.schedule == "linear")
        return recipe.learning_rate * (1.0 - passed);
    if (recipe.schedule == "cosine")
        return recipe.learning_rate * 0.5 * (1.0 + std::cos(std::numbers::pi * passed));
    return recipe.learning_rate;
}

} // namespace vitrine::train
