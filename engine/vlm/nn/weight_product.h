// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "engine/vlm/kernels/tile_products.h"

namespace vitrine::vlm {

/// x [..., in] Wᵀ -> [..., out] in x's dtype, bf16 or f32, for any number of rows. A bf16 weight on a CPU
/// times at most kernels::kMostRows rows, with no gradient to be kept, goes through kernels/matvec.h, which
/// reads the weight as fast as memory gives it; more rows of bf16 through multiplyOnTiles() where that is
/// possible; everything else through torch::linear, a weight of another dtype cast first.
torch::Tensor multiplyByWeight(const torch::Tensor& x, const torch::Tensor& weight);

/// Whether x [..., in] and W [out, in] can be multiplied on tiles: both bf16 on a CPU that has them, of sizes
/// that kernels::canMultiplyOnTiles() takes, more rows than kernels::kMostRows, and no gradient to be kept.
bool isForTiles(const torch::Tensor& x, const torch::Tensor& weight);

/// after(x Wᵀ + bias) -> [..., out] bf16, computed in f32 and rounded once. Needs isForTiles(). `bias` [out]
/// of any dtype, or undefined.
torch::Tensor multiplyOnTiles(const torch::Tensor& x, const torch::Tensor& weight,
                              const torch::Tensor& bias = {},
                              kernels::AfterProduct after = kernels::AfterProduct::Nothing);

} // namespace vitrine::vlm
