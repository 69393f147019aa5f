// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/matvec.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <vector>

#include "engine/vlm/half_precision.h"
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/parallel.h"

namespace vitrine::vlm::kernels {

namespace {

/// A thread's turn: long enough that taking turns costs nothing, short enough that threads finish together.
constexpr std::int64_t kBytesOfTurn = 128 << 10;
/// Rows of a turn are a multiple of this, so that kernels which take several at once have no remainders.
constexpr std::int64_t kRowsTogether = 12;

const Kernels& kernelsOf(CpuLevel level)
{
#if defined(__x86_64__)
    switch (level) {
    case CpuLevel::Portable:
        break;
    case CpuLevel::Avx2:
        return kAvx2Kernels;
    case CpuLevel::Avx512:
        return kAvx512Kernels;
    case CpuLevel::Avx512Bf16:
        return kAvx512Bf16Kernels;
    }
#else
    static_cast<void>(level);
#endif
    return kPortableKernels;
}

std::int64_t rowsOfTurn(const Weights& weights)
{
    const auto rows = kBytesOfTurn / std::max<std::int64_t>(1, weights.rowBytes());
    return std::max(kRowsTogether, rows / kRowsTogether * kRowsTogether);
}

/// Rows of x as f32, zeros up to whole blocks. The memory is the thread's, and grows to the widest layer once.
const float* widened(const void* x, ActivationFormat format, std::int64_t rows, std::int64_t in, std::int64_t stride)
{
    thread_local std::vector<float> wide;
    wide.resize(std::max(wide.size(), static_cast<std::size_t>(rows * stride)));
    for (std::int64_t row = 0; row < rows; ++row) {
        auto* to = wide.data() + row * stride;
        if (format == ActivationFormat::F32) {
            std::memcpy(to, static_cast<const float*>(x) + row * in, static_cast<std::size_t>(in) * sizeof(float));
        } else {
            const auto* from = static_cast<const std::uint16_t*>(x) + row * in;
            for (std::int64_t at = 0; at < in; ++at)
                to[at] = std::bit_cast<float>(static_cast<std::uint32_t>(from[at]) << 16);
        }
        std::fill(to + in, to + stride, 0.0F);
    }
    return wide.data();
}

/// Rows of bf16 with zeros up to whole blocks.
const std::uint16_t* padded(const void* x, std::int64_t rows, std::int64_t in, std::int64_t stride)
{
    thread_local std::vector<std::uint16_t> rowsOfX;
    rowsOfX.resize(std::max(rowsOfX.size(), static_cast<std::size_t>(rows * stride)));
    for (std::int64_t row = 0; row < rows; ++row) {
        auto* to = rowsOfX.data() + row * stride;
        std::memcpy(to, static_cast<const std::uint16_t*>(x) + row * in, static_cast<std::size_t>(in) * 2);
        std::fill(to + in, to + stride, std::uint16_t{0});
    }
    return rowsOfX.data();
}

} // namespace

std::int64_t Weights::rowBytes() const
{
    switch (format) {
    case WeightFormat::F32:
        return in * 4;
    case WeightFormat::Bf16:
        return in * 2;
    case WeightFormat::Int8:
        return blocksOf(in) * kBlock;
    case WeightFormat::Nf4:
        return blocksOf(in) * kBlockBytes;
    }
    return 0;
}

void multiply(const Weights& weights, const void* x, void* y, ActivationFormat format, std::int64_t rows, int threads,
              CpuLevel level)
{
    assert(rows >= 1 && rows <= kMostRows);
    const auto kind = static_cast<std::size_t>(weights.format);
    const auto stride = blocksOf(weights.in) * kBlock;
    const bool inBf16 = level == CpuLevel::Avx512Bf16 && format == ActivationFormat::Bf16 &&
                        kAvx512Bf16Kernels.multiply[kind][0] != nullptr;
    const auto& kernels = inBf16 ? kAvx512Bf16Kernels : kernelsOf(std::min(level, CpuLevel::Avx512));
    Product product{weights, x, stride, y, format};
    if (inBf16)
        product.x = stride == weights.in ? x : padded(x, rows, weights.in, stride);
    else if (format != ActivationFormat::F32 || stride != weights.in)
        product.x = widened(x, format, rows, weights.in, stride);
    const auto kernel = kernels.multiply[kind][rows - 1];
    forRanges(weights.out, rowsOfTurn(weights), threads,
              [&](std::int64_t first, std::int64_t last) { kernel(product, first, last); });
}

void expand(const Weights& weights, std::int64_t first, std::int64_t count, void* result, ActivationFormat format,
            int threads, CpuLevel level)
{
    const Expansion expansion{weights, first, result, format};
    const auto kernel =
        kernelsOf(std::min(level, CpuLevel::Avx512)).expand[static_cast<std::size_t>(weights.format)];
    forRanges(count, rowsOfTurn(weights), threads,
              [&](std::int64_t from, std::int64_t to) { kernel(expansion, from, to); });
}

} // namespace vitrine::vlm::kernels
