// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/matvec.h"

#include <algorithm>
#include <cassert>

#include "engine/vlm/kernels/activations.h"
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/parallel.h"

namespace vitrine::vlm::kernels {

namespace {

/// A thread's turn: long enough that taking turns costs nothing, short enough that threads finish together.
constexpr std::int64_t kBytesOfTurn = 128 << 10;
/// Rows of a turn are a multiple of this, so that kernels which take several at once have no remainders.
constexpr std::int64_t kRowsTogether = 12, kRowsTogetherOnTiles = 16;

std::int64_t rowsTogether(WeightFormat format, bool onTiles)
{
    return format == WeightFormat::Nf4 ? kNf4Rows : onTiles ? kRowsTogetherOnTiles : kRowsTogether;
}

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
    case CpuLevel::Avx512Vnni:
        return kVnniKernels;
    case CpuLevel::Amx:
        return kAmxKernels;
    }
#else
    static_cast<void>(level);
#endif
    return kPortableKernels;
}

/// The kernels for x in bf16 that are best for a product; null where all serve x in f32.
const Kernels* kernelsOfBf16(const Weights& weights, std::int64_t rows, CpuLevel level)
{
#if defined(__x86_64__)
    const auto has = [&](const Kernels& kernels) {
        return kernels.multiply[static_cast<std::size_t>(weights.format)][rows - 1] != nullptr;
    };
    const auto whole = weights.format == WeightFormat::Bf16 ? kBlock : 1;
    if (level >= CpuLevel::Amx && weights.in % whole == 0 && has(kAmxKernels))
        return &kAmxKernels;
    if (level >= CpuLevel::Avx512Vnni && has(kVnniKernels))
        return &kVnniKernels;
    if (level >= CpuLevel::Avx512Bf16 && has(kAvx512Bf16Kernels))
        return &kAvx512Bf16Kernels;
#else
    static_cast<void>(weights), static_cast<void>(rows), static_cast<void>(level);
#endif
    return nullptr;
}

#if defined(__x86_64__)
bool areOnTiles(const Kernels& kernels) { return &kernels == &kAmxKernels; }
#else
bool areOnTiles(const Kernels&) { return false; }
#endif

std::int64_t rowsOfTurn(const Weights& weights, std::int64_t together)
{
    const auto rows = kBytesOfTurn / std::max<std::int64_t>(1, weights.rowBytes());
    return std::max(together, rows / together * together);
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
        return blocksOf(in) * kNf4BlockBytes / kNf4Rows;
    }
    return 0;
}

void multiply(const Weights& weights, const void* x, void* y, ActivationFormat format, std::int64_t rows, int threads,
              CpuLevel level)
{
    assert(rows >= 1 && rows <= kMostRows);
    const auto kind = static_cast<std::size_t>(weights.format);
    const auto stride = blocksOf(weights.in) * kBlock;
    const auto* ofBf16 = format == ActivationFormat::Bf16 ? kernelsOfBf16(weights, rows, level) : nullptr;
    const auto& kernels = ofBf16 != nullptr ? *ofBf16 : kernelsOf(std::min(level, CpuLevel::Avx512));
    const bool onTiles = areOnTiles(kernels);
    const auto* bits = static_cast<const std::uint16_t*>(x);
    Product product{.weights = weights, .x = x, .rows = rows, .stride = stride, .y = y, .yFormat = format};
    if (ofBf16 != nullptr && weights.format == WeightFormat::Nf4) {
        const auto bytes = inBytes(bits, rows, weights.in);
        product.x = bytes.numbers, product.xScales = bytes.scales, product.xOffsets = bytes.offsets;
    } else if (onTiles) {
        product.x = paired(bits, rows, weights.in, stride, weights.format == WeightFormat::Int8 ? kInt8Growth : 1.0F);
    } else if (ofBf16 != nullptr) {
        product.x = stride == weights.in ? x : padded(bits, rows, weights.in, stride);
    } else if (format != ActivationFormat::F32 || stride != weights.in) {
        product.x = widened(x, format, rows, weights.in, stride);
    }
    const auto kernel = kernels.multiply[kind][rows - 1];
    forRanges(weights.out, rowsOfTurn(weights, rowsTogether(weights.format, onTiles)), threads,
              [&](std::int64_t first, std::int64_t last) { kernel(product, first, last); });
}

void expand(const Weights& weights, std::int64_t first, std::int64_t count, void* result, ActivationFormat format,
            int threads, CpuLevel level)
{
    const Expansion expansion{weights, first, result, format};
    const auto kernel =
        kernelsOf(std::min(level, CpuLevel::Avx512)).expand[static_cast<std::size_t>(weights.format)];
    forRanges(count, rowsOfTurn(weights, rowsTogether(weights.format, false)), threads,
              [&](std::int64_t from, std::int64_t to) { kernel(expansion, from, to); });
}

} // namespace vitrine::vlm::kernels
