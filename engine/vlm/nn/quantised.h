// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <torch/torch.h>

#include "engine/vlm/kernels/quantise.h"

namespace vitrine::vlm {

using SharedQuantisedWeight = std::shared_ptr<const kernels::QuantisedWeight>;

/// `weight` [out, in] on a CPU in 8 or 4 bits; Int8 or Nf4. Numbers of another dtype than f32 and bf16 go by way of f32.
SharedQuantisedWeight quantised(const torch::Tensor& weight, kernels::WeightFormat format);

/// The numbers of a quantised weight, [out, in], f32 or bf16.
torch::Tensor expanded(const kernels::QuantisedWeight& weight, torch::Dtype dtype);

/// x [..., in] Wᵀ -> [..., out] in x's dtype, f32 or bf16, on a CPU. At most kernels::kMostRows rows are multiplied by the
/// weight as it is; more by parts of it that are expanded in turn, so that the whole never is. Gradients reach x; W has
/// none. The backward pass expands the parts again.
torch::Tensor multiplyByQuantised(const torch::Tensor& x, const SharedQuantisedWeight& weight);

} // namespace vitrine::vlm
