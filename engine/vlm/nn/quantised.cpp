// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/quantised.h"

#include <algorithm>

#include "engine/vlm/nn/activation_format.h"

namespace vitrine::vlm {

namespace {

/// Numbers that are expanded at a time: enough for a product that keeps every core busy.
constexpr std::int64_t kExpandedAtOnce = 8 << 20;

torch::Tensor expandedRows(const kernels::QuantisedWeight& weight, std::int64_t first, std::int64_t count,
                           torch::Dtype dtype)
{
    auto rows = torch::empty({count, weight.in}, dtype);
    kernels::expand(weight.view(), first, count, rows.data_ptr(), activationFormat(dtype), at::get_num_threads());
    return rows;
}

/// Calls `each(first row, rows)` for parts of the weight.
template <typename Each> void forParts(const kernels::QuantisedWeight& weight, torch::Dtype dtype, const Each& each)
{
    const auto rows = std::max<std::int64_t>(1, kExpandedAtOnce / weight.in);
    for (std::int64_t first = 0; first < weight.out; first += rows)
        each(first, expandedRows(weight, first, std::min(rows, weight.out - first), dtype));
}

torch::Tensor multiplied(const torch::Tensor& x, const kernels::QuantisedWeight& weight)
{
    const auto flat = x.reshape({-1, weight.in}).contiguous();
    const auto dtype = x.scalar_type();
    auto shape = x.sizes().vec();
    shape.back() = weight.out;
    auto y = torch::empty({flat.size(0), weight.out}, x.options());
    if (flat.size(0) == 0)
        return y.view(shape);
    if (flat.size(0) <= kernels::kMostRows) {
        kernels::multiply(weight.view(), flat.data_ptr(), y.data_ptr(), activationFormat(dtype), flat.size(0),
                          at::get_num_threads());
        return y.view(shape);
    }
    forParts(weight, dtype, [&](std::int64_t first, const torch::Tensor& rows) {
        y.narrow(1, first, rows.size(0)).copy_(torch::linear(flat, rows));
    });
    return y.view(shape);
}

/// The weight travels in the context, not as a tensor: it is no variable.
class Multiply : public torch::autograd::Function<Multiply> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x,
                                 const SharedQuantisedWeight& weight)
    {
        context->saved_data["weight"] = c10::IValue::make_capsule(c10::make_intrusive<Holder>(weight));
        return multiplied(x, *weight);
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients)
    {
        const auto holder = context->saved_data["weight"].toCapsule();
        const auto& weight = *static_cast<const Holder&>(*holder).weight;
        const auto upstream = gradients[0].reshape({-1, weight.out});
        torch::Tensor sum = torch::zeros({upstream.size(0), weight.in}, torch::kFloat32);
        forParts(weight, upstream.scalar_type(), [&](std::int64_t first, const torch::Tensor& rows) {
            sum += torch::matmul(upstream.narrow(1, first, rows.size(0)), rows); // parts are added in f32
        });
        auto shape = gradients[0].sizes().vec();
        shape.back() = weight.in;
        return {sum.to(upstream.scalar_type()).view(shape), torch::Tensor()};
    }

private:
    struct Holder : torch::CustomClassHolder {
        explicit Holder(SharedQuantisedWeight held) : weight(std::move(held)) {}
        SharedQuantisedWeight weight;
    };
};

} // namespace

SharedQuantisedWeight quantised(const torch::Tensor& weight, kernels::WeightFormat format)
{
    const auto numbers = (hasActivationFormat(weight.scalar_type()) ? weight : weight.to(torch::kFloat32)).contiguous();
    return std::make_shared<const kernels::QuantisedWeight>(
        kernels::quantise(numbers.data_ptr(), activationFormat(numbers.scalar_type()), numbers.size(0), numbers.size(1), format,
                          at::get_num_threads()));
}

torch::Tensor expanded(const kernels::QuantisedWeight& weight, torch::Dtype dtype)
{
    return expandedRows(weight, 0, weight.out, dtype);
}

torch::Tensor multiplyByQuantised(const torch::Tensor& x, const SharedQuantisedWeight& weight)
{
    if (torch::GradMode::is_enabled() && x.requires_grad())
        return Multiply::apply(x, weight);
    return multiplied(x, *weight);
}

} // namespace vitrine::vlm
