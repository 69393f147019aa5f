// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/weight_product.h"

#include "engine/vlm/nn/activation_format.h"

namespace vitrine::vlm {

namespace {

bool isForKernels(const torch::Tensor& x, const torch::Tensor& weight)
{
    return !torch::GradMode::is_enabled() && weight.scalar_type() == torch::kBFloat16 &&
           hasActivationFormat(x.scalar_type()) && weight.is_cpu() && x.is_cpu() && weight.is_contiguous() &&
           x.numel() > 0 && x.size(-1) == weight.size(1);
}

bool isOfFewRows(const torch::Tensor& x)
{
    return x.numel() <= kernels::kMostRows * x.size(-1);
}

torch::Tensor emptyResult(const torch::Tensor& x, const torch::Tensor& weight)
{
    auto shape = x.sizes().vec();
    shape.back() = weight.size(0);
    return torch::empty(shape, x.options());
}

} // namespace

torch::Tensor multiplyByWeight(const torch::Tensor& x, const torch::Tensor& weight)
{
    if (isForTiles(x, weight))
        return multiplyOnTiles(x, weight);
    if (!isForKernels(x, weight) || !isOfFewRows(x))
        return torch::linear(x, weight.to(x.scalar_type()));
    const auto rows = x.contiguous();
    auto y = emptyResult(x, weight);
    kernels::multiply({kernels::WeightFormat::Bf16, weight.size(0), weight.size(1), weight.data_ptr()},
                      rows.data_ptr(), y.data_ptr(), activationFormat(x.scalar_type()),
                      x.numel() / x.size(-1), at::get_num_threads());
    return y;
}

bool isForTiles(const torch::Tensor& x, const torch::Tensor& weight)
{
    return isForKernels(x, weight) && !isOfFewRows(x) && x.scalar_type() == torch::kBFloat16 &&
           kernels::canMultiplyOnTiles(weight.size(0), weight.size(1));
}

torch::Tensor multiplyOnTiles(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias,
                              kernels::AfterProduct after)
{
    const auto rows = x.contiguous();
    const auto biases = bias.defined() ? bias.detach().to(torch::kFloat32).contiguous() : bias;
    auto y = emptyResult(x, weight);
    kernels::ManyRows product;
    product.weight = static_cast<const std::uint16_t*>(weight.data_ptr());
    product.x = static_cast<const std::uint16_t*>(rows.data_ptr());
    product.y = static_cast<std::uint16_t*>(y.data_ptr());
    product.out = weight.size(0), product.in = weight.size(1), product.rows = x.numel() / x.size(-1);
    product.bias = biases.defined() ? biases.data_ptr<float>() : nullptr;
    product.after = after;
    kernels::multiplyOnTiles(product, at::get_num_threads());
    return y;
}

} // namespace vitrine::vlm
