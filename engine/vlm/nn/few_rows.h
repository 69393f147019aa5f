// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace vitrine::vlm {

/// x [..., in] Wᵀ -> [..., out] in x's dtype, bf16 or f32, for any number of rows. A bf16 weight on a CPU times at most
/// kernels::kMostRows rows, with no gradient to be kept, goes through kernels/matvec.h, which reads the weight as fast as
/// memory gives it; everything else through torch::linear, a weight of another dtype cast first.
torch::Tensor multiplyByWeight(const torch::Tensor& x, const torch::Tensor& weight);

} // namespace vitrine::vlm
