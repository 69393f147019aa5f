// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/few_rows.h"

#include "engine/vlm/nn/activation_format.h"

namespace vitrine::vlm {

namespace {

bool isForKernels(const torch::Tensor& x, const torch::Tensor& weight)
{
    const auto dtype = x.scalar_type();
    return !torch::GradMode::is_enabled() && weight.scalar_type() == torch::kBFloat16 &&
           hasActivationFormat(dtype) && weight.is_cpu() && x.is_cpu() &&
           weight.is_contiguous() && x.numel() > 0 && x.numel() <= kernels::kMostRows * x.size(-1) &&
           x.size(-1) == weight.size(1);
}

} // namespace

torch::Tensor multiplyByWeight(const torch::Tensor& x, const torch::Tensor& weight)
{
    if (!isForKernels(x, weight))
        return torch::linear(x, weight.to(x.scalar_type()));
    const auto rows = x.contiguous();
    auto shape = x.sizes().vec();
    shape.back() = weight.size(0);
    auto y = torch::empty(shape, x.options());
    kernels::multiply({kernels::WeightFormat::Bf16, weight.size(0), weight.size(1), weight.data_ptr()}, rows.data_ptr(),
                      y.data_ptr(), activationFormat(x.scalar_type()), x.numel() / x.size(-1), at::get_num_threads());
    return y;
}

} // namespace vitrine::vlm
