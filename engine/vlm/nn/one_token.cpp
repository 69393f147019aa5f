// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/one_token.h"

#include "engine/vlm/kernels/attend.h"
#include "engine/vlm/kernels/between_products.h"

namespace vitrine::vlm {

namespace {

kernels::ActivationFormat formatOf(const torch::Tensor& x)
{
    return x.scalar_type() == torch::kFloat32 ? kernels::ActivationFormat::F32 : kernels::ActivationFormat::Bf16;
}

/// Number `index` of a tensor's memory.
void* at(const torch::Tensor& tensor, std::int64_t index)
{
    return static_cast<char*>(tensor.data_ptr()) + index * static_cast<std::int64_t>(tensor.element_size());
}

} // namespace

bool isOneTokenOnCpu(const torch::Tensor& x)
{
    const auto dtype = x.scalar_type();
    return !torch::GradMode::is_enabled() && x.is_cpu() && x.dim() == 3 && x.size(1) == 1 && x.is_contiguous() &&
           (dtype == torch::kFloat32 || dtype == torch::kBFloat16);
}

torch::Tensor normaliseOneToken(const torch::Tensor& x, const torch::Tensor& weight, double epsilon)
{
    const auto factors = weight.to(x.scalar_type()).contiguous();
    auto y = torch::empty_like(x);
    kernels::rmsNorm(x.data_ptr(), factors.data_ptr(), formatOf(x), x.size(0), x.size(2), epsilon, y.data_ptr());
    return y;
}

torch::Tensor gateOneToken(const torch::Tensor& x)
{
    const auto size = x.size(2) / 2;
    auto y = torch::empty({x.size(0), 1, size}, x.options());
    kernels::gate(x.data_ptr(), formatOf(x), x.size(0), size, y.data_ptr());
    return y;
}

torch::Tensor attendOneToken(torch::Tensor fused, const Heads& heads, const RotaryAngles& angles,
                             const torch::Tensor& keyMask, KvCache& cache)
{
    const auto batch = fused.size(0), rowSize = fused.size(2), rotated = heads.queries + heads.keys;
    const auto dtype = fused.scalar_type();
    const auto format = formatOf(fused);
    const auto cos = angles.cos.to(dtype).reshape({-1, heads.size}), sin = angles.sin.to(dtype).reshape({-1, heads.size});
    const bool differ = cos.size(0) > 1; // rows stand at positions of their own
    for (std::int64_t row = 0; row < batch; ++row) {
        const auto ofRow = differ ? row * heads.size : 0;
        kernels::rotate(at(fused, row * rowSize), format, rotated, heads.size, at(cos, ofRow), at(sin, ofRow));
    }
    cache.appendOne(heads.layer, at(fused, heads.queries * heads.size), at(fused, rotated * heads.size), rowSize);

    const auto &keys = cache.keys(heads.layer), &values = cache.values(heads.layer);
    const auto places = cache.length() + 1;
    const auto mask = keyMask.defined() ? keyMask.expand({batch, places}).contiguous() : keyMask;
    auto result = torch::empty({batch, 1, heads.queries * heads.size}, fused.options());
    kernels::OneQueryAttention attention;
    attention.format = format;
    attention.batch = batch, attention.heads = heads.queries, attention.keyHeads = heads.keys;
    attention.headSize = heads.size, attention.places = places;
    attention.query = fused.data_ptr(), attention.queryBatchStride = rowSize, attention.queryHeadStride = heads.size;
    attention.keys = keys.data_ptr(), attention.keyBatchStride = keys.stride(0);
    attention.keyHeadStride = keys.stride(1), attention.keyPlaceStride = keys.stride(2);
    attention.values = values.data_ptr(), attention.valueBatchStride = values.stride(0);
    attention.valueHeadStride = values.stride(1), attention.valuePlaceStride = values.stride(2);
    attention.mask = mask.defined() ? mask.data_ptr<bool>() : nullptr;
    attention.result = result.data_ptr();
    kernels::attendOneQuery(attention, at::get_num_threads());
    return result;
}

} // namespace vitrine::vlm
