// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/between_products.h"

#include <algorithm>

#include "engine/vlm/kernels/between_products.h"
#include "engine/vlm/nn/activation_format.h"

namespace vitrine::vlm {

namespace {

kernels::ActivationFormat formatOf(const torch::Tensor& x)
{
    return activationFormat(x.scalar_type());
}

/// Number `index` of a tensor's memory.
void* at(const torch::Tensor& tensor, std::int64_t index)
{
    return static_cast<char*>(tensor.data_ptr()) + index * static_cast<std::int64_t>(tensor.element_size());
}

/// Calls `work(row)` for each row of `size` numbers, on several threads where there are enough.
template <typename Work> void forRows(std::int64_t rows, std::int64_t size, const Work& work)
{
    constexpr std::int64_t kNumbersOfTurn = 32 << 10; // as LibTorch's operations
    at::parallel_for(0, rows, std::max<std::int64_t>(1, kNumbersOfTurn / std::max<std::int64_t>(1, size)),
                     [&](std::int64_t first, std::int64_t last) {
                         for (auto row = first; row < last; ++row)
                             work(row);
                     });
}

} // namespace

bool isForKernels(const torch::Tensor& x)
{
    return !torch::GradMode::is_enabled() && x.is_cpu() && x.is_contiguous() && hasActivationFormat(x.scalar_type());
}

torch::Tensor normalised(const torch::Tensor& x, const torch::Tensor& weight, double epsilon)
{
    const auto factors = weight.to(x.scalar_type()).contiguous();
    const auto size = x.size(-1);
    auto y = torch::empty_like(x);
    forRows(x.numel() / size, size, [&](std::int64_t row) {
        kernels::rmsNorm(at(x, row * size), factors.data_ptr(), formatOf(x), size, epsilon, at(y, row * size));
    });
    return y;
}

torch::Tensor gated(const torch::Tensor& x)
{
    const auto size = x.size(-1) / 2;
    auto shape = x.sizes().vec();
    shape.back() = size;
    auto y = torch::empty(shape, x.options());
    forRows(y.numel() / size, size, [&](std::int64_t row) {
        kernels::gate(at(x, 2 * row * size), formatOf(x), size, at(y, row * size));
    });
    return y;
}

void applyQuickGelu(torch::Tensor& x)
{
    const auto size = x.size(-1);
    forRows(x.numel() / size, size, [&](std::int64_t row) {
        kernels::quickGelu(at(x, row * size), formatOf(x), size);
    });
}

void applySoftmax(torch::Tensor& scores, std::int64_t queries)
{
    const auto size = scores.size(-1);
    forRows(scores.numel() / size, size, [&](std::int64_t row) {
        const auto visible = queries > 0 ? size - queries + row % queries + 1 : size;
        kernels::softmax(at(scores, row * size), formatOf(scores), size, visible);
    });
}

void applyRotary(torch::Tensor& fused, const Heads& heads, const RotaryAngles& angles)
{
    const auto tokens = fused.size(1), rowSize = fused.size(2), rotated = heads.queries + heads.keys;
    const auto dtype = fused.scalar_type();
    const auto cos = angles.cos.to(dtype).contiguous(), sin = angles.sin.to(dtype).contiguous();
    const auto places = cos.numel() / heads.size; // T, or B · T where rows stand at positions of their own
    forRows(fused.size(0) * tokens, rowSize, [&](std::int64_t row) {
        const auto angle = row % places * heads.size;
        kernels::rotate(at(fused, row * rowSize), formatOf(fused), rotated, heads.size, at(cos, angle), at(sin, angle));
    });
}

} // namespace vitrine::vlm
