// SPDX-License-Identifier: GPL-3.0-or-later
// Products of bytes, four to a sum of 32 bits (AVX-512 VNNI), with one row of x: what is kept in 4 bits is multiplied after
// one look into a table, and never widened.
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/quantise.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512vnni,avx512vbmi,avx2,fma")

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"
#include "engine/vlm/kernels/matvec_total512.h"

constexpr float kLargestByte = 127.0F;
/// What is added to a signed byte for the operand that the instruction takes as unsigned.
constexpr int kOffset = 128;

/// kNf4Values in 127ths plus 128, four times, so that the upper two bits of what looks them up change nothing.
inline __m512i nf4Table()
{
    const auto values = _mm512_fmadd_ps(_mm512_loadu_ps(kNf4Values.data()), _mm512_set1_ps(kLargestByte),
                                        _mm512_set1_ps(static_cast<float>(kOffset)));
    return _mm512_broadcast_i32x4(_mm512_cvtepi32_epi8(_mm512_cvtps_epi32(values)));
}

/// One row of x. What the table's 128 adds to a block's sum is known from x alone (Product::xOffsets).
void multiplyNf4(const Product& product, std::int64_t first, std::int64_t last)
{
    const auto& weights = product.weights;
    const auto rowBytes = weights.rowBytes(), blocks = blocksOf(weights.in);
    const auto* x = static_cast<const std::int8_t*>(product.x);
    const auto table = nf4Table();
    // The lower halves of the bytes stay where they are, for the block's first half; the upper ones come down.
    const auto shifts = _mm512_inserti64x4(_mm512_setzero_si512(), _mm256_set1_epi16(4), 1);
    for (auto out = first; out < last; ++out) {
        const auto* data = static_cast<const std::uint8_t*>(weights.data) + out * rowBytes;
        auto sums = _mm512_setzero_ps();
        float offset = 0.0F;
        for (std::int64_t block = 0; block < blocks; ++block) {
            const float scale = blockScale(weights, static_cast<std::uint64_t>(out * blocks + block));
            const auto twice = _mm512_broadcast_i64x4(
                _mm256_loadu_si256(reinterpret_cast<const __m256i*>(data + block * kBlockBytes)));
            const auto w = _mm512_permutexvar_epi8(_mm512_srlv_epi16(twice, shifts), table);
            const auto part = _mm512_dpbusd_epi32(_mm512_setzero_si512(), w, _mm512_loadu_si512(x + block * kBlock));
            sums = _mm512_fmadd_ps(_mm512_cvtepi32_ps(part), _mm512_set1_ps(scale * product.xScales[block]), sums);
            offset += scale * product.xOffsets[block];
        }
        store(product.y, out, product.yFormat, (total512(sums) - offset) / kLargestByte);
    }
}

/// With more rows of x the arithmetic takes longer than reading, and pairs of bf16 need less of it. Int8 as pairs of bf16
/// is read as fast as memory gives it.
constexpr Kernels makeKernels()
{
    Kernels kernels{};
    kernels.multiply[3][0] = multiplyNf4;
    return kernels;
}

} // namespace

constexpr Kernels kVnniKernels = makeKernels();

} // namespace vitrine::vlm::kernels

#pragma GCC pop_options

#endif
