// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/quantised.h"

#include <algorithm>

#include "engine/vlm/nn/activation_format.h"
#include "engine/vlm/nn/weight_product.h"

namespace vitrine::vlm {

namespace {

/// Numbers that are expanded at a time: enough for a product that keeps every core busy.
constexpr std::int64_t kExpandedAtOnce = 8 << 20;

torch::Tensor rowsByKernels(const kernels::QuantisedWeight& weight, std::int64_t first, std::int64_t count,
                            torch::Dtype dtype)
{
    auto rows = torch::empty({count, weight.in}, dtype);
    kernels::expand(weight.view(), first, count, rows.data_ptr(), activationFormat(dtype), at::get_num_threads());
    return rows;
}

torch::Tensor multipliedByKernels(const kernels::QuantisedWeight& weight, const torch::Tensor& x)
{
    auto y = torch::empty({x.size(0), weight.out}, x.options());
    kernels::multiply(weight.view(), x.data_ptr(), y.data_ptr(), activationFormat(x.scalar_type()), x.size(0),
                      at::get_num_threads());
    return y;
}

/// Calls `each(first row, rows)` for parts of the weight.
template <typename Each> void forParts(const QuantisedMatrix& weight, torch::Dtype dtype, const Each& each)
{
    const auto rows = std::max<std::int64_t>(1, kExpandedAtOnce / weight.in());
    for (std::int64_t first = 0; first < weight.out(); first += rows)
        each(first, weight.rows(first, std::min(rows, weight.out() - first), dtype));
}

torch::Tensor multipliedByParts(const QuantisedMatrix& weight, const torch::Tensor& x)
{
    auto y = torch::empty({x.size(0), weight.out()}, x.options());
    forParts(weight, x.scalar_type(), [&](std::int64_t first, const torch::Tensor& rows) {
        y.narrow(1, first, rows.size(0)).copy_(multiplyByWeight(x, rows));
    });
    return y;
}

/// The weight travels in the context, not as a tensor: it is no variable.
class Multiply : public torch::autograd::Function<Multiply> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x,
                                 const SharedQuantisedMatrix& weight)
    {
        context->saved_data["weight"] = c10::IValue::make_capsule(c10::make_intrusive<Holder>(weight));
        return weight->multiplied(x);
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto holder = context->saved_data["weight"].toCapsule();
        const auto& weight = *static_cast<const Holder&>(*holder).weight;
        const auto upstream = gradients[0].reshape({-1, weight.out()});
        auto sum = torch::zeros({upstream.size(0), weight.in()}, upstream.options().dtype(torch::kFloat32));
        forParts(weight, upstream.scalar_type(), [&](std::int64_t first, const torch::Tensor& rows) {
            sum += torch::matmul(upstream.narrow(1, first, rows.size(0)), rows); // parts are added in f32
        });
        auto shape = gradients[0].sizes().vec();
        shape.back() = weight.in();
        return {sum.to(upstream.scalar_type()).view(shape), torch::Tensor()};
    }

private:
    struct Holder : torch::CustomClassHolder {
        explicit Holder(SharedQuantisedMatrix held) : weight(std::move(held)) {}
        SharedQuantisedMatrix weight;
    };
};

} // namespace

QuantisedMatrix::QuantisedMatrix(kernels::QuantisedWeight weight) : m_weight(std::move(weight)) {}

QuantisedMatrix::QuantisedMatrix(QuantisedTensors tensors) : m_weight(std::move(tensors)) {}

std::int64_t QuantisedMatrix::out() const
{
    const auto* own = std::get_if<kernels::QuantisedWeight>(&m_weight);
    return own != nullptr ? own->out : std::get<QuantisedTensors>(m_weight).out();
}

std::int64_t QuantisedMatrix::in() const
{
    const auto* own = std::get_if<kernels::QuantisedWeight>(&m_weight);
    return own != nullptr ? own->in : std::get<QuantisedTensors>(m_weight).in();
}

torch::Device QuantisedMatrix::device() const
{
    const auto* tensors = std::get_if<QuantisedTensors>(&m_weight);
    return tensors != nullptr ? tensors->device() : torch::Device(torch::kCPU);
}

std::int64_t QuantisedMatrix::bytes() const
{
    return std::visit([](const auto& weight) { return weight.bytes(); }, m_weight);
}

torch::Tensor QuantisedMatrix::rows(std::int64_t first, std::int64_t count, torch::Dtype dtype) const
{
    const auto* own = std::get_if<kernels::QuantisedWeight>(&m_weight);
    return own != nullptr ? rowsByKernels(*own, first, count, dtype)
                          : std::get<QuantisedTensors>(m_weight).rows(first, count, dtype);
}

torch::Tensor QuantisedMatrix::multiplied(const torch::Tensor& x) const
{
    const auto flat = x.reshape({-1, in()}).contiguous();
    const auto* own = std::get_if<kernels::QuantisedWeight>(&m_weight);
    const bool isForKernels = own != nullptr && flat.size(0) > 0 && flat.size(0) <= kernels::kMostRows;
    auto shape = x.sizes().vec();
    shape.back() = out();
    return (isForKernels ? multipliedByKernels(*own, flat) : multipliedByParts(*this, flat)).view(shape);
}

SharedQuantisedMatrix quantised(const torch::Tensor& weight, kernels::WeightFormat format, const torch::Device& device)
{
    const auto numbers = (hasActivationFormat(weight.scalar_type()) ? weight : weight.to(torch::kFloat32)).contiguous();
    auto own = kernels::quantise(numbers.data_ptr(), activationFormat(numbers.scalar_type()), numbers.size(0),
                                 numbers.size(1), format, at::get_num_threads());
    if (device.is_cpu())
        return std::make_shared<const QuantisedMatrix>(std::move(own));
    return std::make_shared<const QuantisedMatrix>(QuantisedTensors(own, device));
}

torch::Tensor multiplyByQuantised(const torch::Tensor& x, const SharedQuantisedMatrix& weight)
{
    if (torch::GradMode::is_enabled() && x.requires_grad())
        return Multiply::apply(x, weight);
    return weight->multiplied(x);
}

} // namespace vitrine::vlm
