// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/linear.h"

#include <cmath>

namespace vitrine::vlm {

double LoraShape::scaling() const
{
    const auto size = static_cast<double>(rank);
    return use_rslora ? alpha / std::sqrt(size) : alpha / size;
}

LinearImpl::LinearImpl(std::int64_t in, std::int64_t out, Bias biasKind)
{
    weight = register_parameter("weight", torch::empty({out, in}));
    if (biasKind == Bias::With)
        bias = register_parameter("bias", torch::empty({out}));
}

torch::Tensor LinearImpl::forward(const torch::Tensor& x)
{
    const auto dtype = x.scalar_type();
    const auto base = torch::linear(x, weight.to(dtype), bias.defined() ? bias.to(dtype) : bias);
    if (!hasLora())
        return base;
    auto adapted = x.to(torch::kFloat32);
    if (is_training() && m_lora.dropout > 0.0)
        adapted = torch::dropout(adapted, m_lora.dropout, true);
    return base + (m_loraB(m_loraA(adapted)) * m_lora.scaling()).to(dtype);
}

void LinearImpl::attachLora(const LoraShape& shape, torch::Generator& generator)
{
    m_lora = shape;
    const auto adapterLayer = [](std::int64_t from, std::int64_t to) {
        return torch::nn::Linear(torch::nn::LinearOptions(from, to).bias(false));
    };
    m_loraA = register_module("lora_A", adapterLayer(in(), shape.rank));
    m_loraB = register_module("lora_B", adapterLayer(shape.rank, out()));
    const torch::NoGradGuard noGrad;
    const double bound = std::sqrt(1.0 / static_cast<double>(in())); // Kaiming-uniform with a = sqrt 5
    const auto drawn = torch::empty({shape.rank, in()}).uniform_(-bound, bound, generator);
    m_loraA->weight.copy_(drawn);
    m_loraB->weight.zero_();
    m_loraA->to(weight.device());
    m_loraB->to(weight.device());
}

torch::Tensor LinearImpl::mergedWeight() const
{
    if (!hasLora())
        return weight;
    const torch::NoGradGuard noGrad;
    const auto update = torch::matmul(m_loraB->weight, m_loraA->weight) * m_lora.scaling();
    return (weight.to(torch::kFloat32) + update).to(weight.scalar_type());
}

} // namespace vitrine::vlm
