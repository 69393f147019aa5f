// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/linear.h"

#include <cmath>

#include "engine/vlm/nn/unallocated.h"
#include "engine/vlm/nn/weight_product.h"

namespace vitrine::vlm {

double LoraShape::scaling() const
{
    const auto size = static_cast<double>(rank);
    return use_rslora ? alpha / std::sqrt(size) : alpha / size;
}

LinearImpl::LinearImpl(std::int64_t in, std::int64_t out, Bias biasKind)
{
    weight = register_parameter("weight", unallocated({out, in}));
    if (biasKind == Bias::With)
        bias = register_parameter("bias", unallocated({out}));
}

bool LinearImpl::isQuantised() const
{
    return m_quantised != nullptr && isUnallocated(weight);
}

std::int64_t LinearImpl::weightBytes() const
{
    const auto ofBias = bias.defined() ? static_cast<std::int64_t>(bias.nbytes()) : 0;
    return ofBias + (isQuantised() ? m_quantised->bytes() : static_cast<std::int64_t>(weight.nbytes()));
}

torch::Tensor LinearImpl::forward(const torch::Tensor& x)
{
    if (!bias.defined())
        return product(x);
    const auto dtype = x.scalar_type();
    if (isQuantised())
        return adapted(x, multiplyByQuantised(x, m_quantised) + bias.to(dtype));
    return adapted(x, isForTiles(x, weight) ? multiplyOnTiles(x, weight, bias)
                                            : torch::linear(x, weight.to(dtype), bias.to(dtype)));
}

torch::Tensor LinearImpl::product(const torch::Tensor& x)
{
    return adapted(x, isQuantised() ? multiplyByQuantised(x, m_quantised) : multiplyByWeight(x, weight));
}

/// `base` and what the adapters add to it.
torch::Tensor LinearImpl::adapted(const torch::Tensor& x, const torch::Tensor& base)
{
    if (!isAdapted())
        return base;
    const auto wide = x.to(torch::kFloat32);
    torch::Tensor update;
    for (const auto& branch : m_branches) {
        const auto part = torch::linear(torch::linear(wide, branch.a), branch.b) * branch.factor;
        update = update.defined() ? update + part : part;
    }
    if (hasLora()) {
        const bool drops = is_training() && m_lora.dropout > 0.0;
        const auto part = m_loraB(m_loraA(drops ? torch::dropout(wide, m_lora.dropout, true) : wide)) * m_lora.scaling();
        update = update.defined() ? update + part : part;
    }
    return base + update.to(base.scalar_type());
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
    const auto device = isQuantised() ? m_quantised->device() : weight.device();
    m_loraA->to(device);
    m_loraB->to(device);
}

torch::Tensor LinearImpl::mergedWeight() const
{
    if (!isAdapted() && !isQuantised())
        return weight;
    const torch::NoGradGuard noGrad;
    auto merged = isQuantised() ? m_quantised->expanded(torch::kFloat32)
                                : weight.to(torch::kFloat32, false, true); // a copy of its own
    if (hasLora())
        merged.add_(torch::matmul(m_loraB->weight, m_loraA->weight), m_lora.scaling());
    for (const auto& branch : m_branches)
        merged.add_(torch::matmul(branch.b, branch.a), branch.factor);
    return isQuantised() ? merged : merged.to(weight.scalar_type());
}

} // namespace vitrine::vlm
