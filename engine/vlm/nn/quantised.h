// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <variant>

#include <torch/torch.h>

#include "engine/vlm/kernels/quantise.h"
#include "engine/vlm/nn/quantised_tensors.h"

namespace vitrine::vlm {

/// A weight [out, in] in 8 or 4 bits where it is multiplied: on a CPU by kernels, elsewhere by LibTorch's operations.
class QuantisedMatrix {
public:
    explicit QuantisedMatrix(kernels::QuantisedWeight weight); ///< on a CPU
    explicit QuantisedMatrix(QuantisedTensors tensors);        ///< where the tensors are

    std::int64_t out() const;
    std::int64_t in() const;
    torch::Device device() const;
    std::int64_t bytes() const; ///< of the numbers and their scales

    /// Rows first … first + count − 1 as numbers of `dtype`, [count, in]; by kernels f32 or bf16.
    torch::Tensor rows(std::int64_t first, std::int64_t count, torch::Dtype dtype) const;
    torch::Tensor expanded(torch::Dtype dtype) const { return rows(0, out(), dtype); } ///< all of them

    /// x [..., in] Wᵀ -> [..., out] in x's dtype, without gradients. By kernels at most kernels::kMostRows rows are
    /// multiplied by the weight as it is; otherwise by parts of it that are expanded in turn, so that the whole never is.
    torch::Tensor multiplied(const torch::Tensor& x) const;

private:
    std::variant<kernels::QuantisedWeight, QuantisedTensors> m_weight;
};

using SharedQuantisedMatrix = std::shared_ptr<const QuantisedMatrix>;

/// `weight` [out, in] on a CPU in 8 or 4 bits, Int8 or Nf4, to be multiplied on `device`. Numbers of another dtype than f32
/// and bf16 go by way of f32.
SharedQuantisedMatrix quantised(const torch::Tensor& weight, kernels::WeightFormat format,
                                const torch::Device& device = torch::kCPU);

/// x [..., in] Wᵀ -> [..., out] in x's dtype, as QuantisedMatrix::multiplied(). Gradients reach x; W has none. The
/// backward pass expands the parts of W again.
torch::Tensor multiplyByQuantised(const torch::Tensor& x, const SharedQuantisedMatrix& weight);

} // namespace vitrine::vlm
