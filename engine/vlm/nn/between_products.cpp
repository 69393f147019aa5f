// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/between_products.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "engine/vlm/kernels/between_products.h"
#include "engine/vlm/kernels/parallel.h"
#include "engine/vlm/kernels/tile_attention.h"
#include "engine/vlm/nn/activation_format.h"
#include "engine/vlm/nn/attention.h"

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

torch::Tensor plainFloats(const torch::Tensor& numbers)
{
    return numbers.detach().to(torch::kFloat32).contiguous();
}

/// Calls `work(row)` for each row of `size` numbers, on several threads where there are enough: those that multiply what comes
/// before and after, since others would have to be woken.
template <typename Work> void forRows(std::int64_t rows, std::int64_t size, const Work& work)
{
    constexpr std::int64_t kNumbersOfTurn = 32 << 10; // as LibTorch's operations
    const auto grain = std::max<std::int64_t>(1, kNumbersOfTurn / std::max<std::int64_t>(1, size));
    const auto ofRange = [&](std::int64_t first, std::int64_t last) {
        for (auto row = first; row < last; ++row)
            work(row);
    };
    if (kernels::cpuLevel() >= kernels::CpuLevel::Amx)
        kernels::forRanges(rows, grain, at::get_num_threads(), ofRange);
    else
        at::parallel_for(0, rows, grain, ofRange);
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

void applyQuickGelu(torch::Tensor& x, const torch::Tensor& bias)
{
    const auto size = x.size(-1);
    const auto biases = plainFloats(bias);
    forRows(x.numel() / size, size, [&](std::int64_t row) {
        kernels::quickGelu(at(x, row * size), formatOf(x), size, biases.data_ptr<float>());
    });
}

torch::Tensor layerNormed(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& bias, double epsilon,
                          torch::Dtype dtype)
{
    const auto size = x.size(-1);
    const auto weights = plainFloats(weight), biases = plainFloats(bias);
    auto y = torch::empty(x.sizes(), x.options().dtype(dtype));
    forRows(x.numel() / size, size, [&](std::int64_t row) {
        kernels::layerNorm(x.data_ptr<float>() + row * size, weights.data_ptr<float>(), biases.data_ptr<float>(), size,
                           epsilon, formatOf(y), at(y, row * size));
    });
    return y;
}

void addTo(torch::Tensor& sums, const torch::Tensor& x, const torch::Tensor& bias)
{
    const auto size = x.size(-1);
    const auto biases = plainFloats(bias);
    forRows(x.numel() / size, size, [&](std::int64_t row) {
        kernels::addTo(sums.data_ptr<float>() + row * size, at(x, row * size), formatOf(x), biases.data_ptr<float>(), size);
    });
}

namespace {

/// Where a head's rows lie: in a projection beside those of the other heads, or in memory of their own.
struct HeadRows {
    const torch::Tensor& numbers;
    std::int64_t first, stride;

    void* row(std::int64_t index) const { return at(numbers, first + index * stride); }
};

/// `copy(from, to)` for each row. Rows of a projection are a page apart each, which the hardware does not foresee.
template <typename Copy> void copyRows(const HeadRows& from, const HeadRows& to, std::int64_t rows, const Copy& copy)
{
    constexpr std::int64_t kAhead = 8, kLine = 64;
    const auto bytes = std::min(from.stride, to.stride) * static_cast<std::int64_t>(from.numbers.element_size());
    for (std::int64_t row = 0; row < rows; ++row) {
        if (row + kAhead < rows)
            for (std::int64_t line = 0; line < bytes; line += kLine)
                __builtin_prefetch(static_cast<const char*>(from.row(row + kAhead)) + line);
        copy(from.row(row), to.row(row));
    }
}

} // namespace

torch::Tensor attendByHeads(const torch::Tensor& query, const torch::Tensor& key, const torch::Tensor& value,
                            std::int64_t heads)
{
    const auto pictures = value.size(0), tokens = value.size(1), width = value.size(2), size = width / heads;
    if (kernels::canAttendOnTiles(size) && value.scalar_type() == torch::kBFloat16) {
        const auto ofHeads = [&](const torch::Tensor& projected) {
            return projected.view({pictures, tokens, heads, size}).transpose(1, 2);
        };
        return attend(ofHeads(query), ofHeads(key), ofHeads(value), Masking::None)
            .transpose(1, 2)
            .reshape({pictures, tokens, width});
    }
    const auto format = formatOf(value);
    const auto bytes = static_cast<std::size_t>(size) * value.element_size();
    const auto scale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(size)));
    auto result = torch::empty_like(value);
    at::parallel_for(0, pictures * heads, 1, [&](std::int64_t first, std::int64_t last) {
        const c10::InferenceMode inference; // a thread of the pool has its own
        auto q = torch::empty({tokens, size}, value.options()), k = torch::empty_like(q), v = torch::empty_like(q);
        auto scores = torch::empty({tokens, tokens}, value.options());
        auto attended = torch::empty_like(q);
        for (auto index = first; index < last; ++index) {
            const auto head = index % heads, place = index / heads * tokens * width + head * size;
            const auto ofAll = [&](const torch::Tensor& projected) { return HeadRows{projected, place, width}; };
            const auto plainly = [&](const void* from, void* to) { std::memcpy(to, from, bytes); };
            copyRows(ofAll(query), {q, 0, size}, tokens,
                     [&](const void* from, void* to) { kernels::scale(from, format, scale, size, to); });
            copyRows(ofAll(key), {k, 0, size}, tokens, plainly);
            copyRows(ofAll(value), {v, 0, size}, tokens, plainly);
            torch::mm_out(scores, q, k.t());
            for (std::int64_t row = 0; row < tokens; ++row)
                kernels::softmax(at(scores, row * tokens), format, tokens, tokens);
            torch::mm_out(attended, scores, v);
            copyRows({attended, 0, size}, ofAll(result), tokens, plainly);
        }
    });
    return result;
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
