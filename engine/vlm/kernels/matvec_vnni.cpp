// SPDX-License-Identifier: GPL-3.0-or-later
// Products of bytes, four to a sum of 32 bits (AVX-512 VNNI): what is kept in 4 bits is multiplied after one
// look into a table, and never widened. A register has sums of sixteen rows of the weight, so that nothing is
// added across it.
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/quantise.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512bf16,avx512vnni,avx512vbmi,avx2,fma")

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"

/// What is added to a signed byte for the operand that the instruction takes as unsigned; InBytes::offsets
/// take it away.
constexpr float kOffset = 128.0F;
constexpr float kLargestByte = 127.0F;

/// kNf4Values in 127ths plus kOffset, four times, so that the upper two bits of what looks them up change
/// nothing.
inline __m512i nf4Table()
{
    const auto values = _mm512_fmadd_ps(_mm512_loadu_ps(kNf4Values.data()), _mm512_set1_ps(kLargestByte),
                                        _mm512_set1_ps(kOffset));
    return _mm512_broadcast_i32x4(_mm512_cvtepi32_epi8(_mm512_cvtps_epi32(values)));
}

/// The scales of block `index` of all sixteen rows.
inline __m512 nf4Scales(const Weights& weights, std::int64_t index)
{
    const auto first = index * kNf4Rows;
    const auto codes =
        _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(weights.scaleCodes + first)));
    return _mm512_fmadd_ps(_mm512_i32gather_ps(codes, weights.scaleValues, 4),
                           _mm512_set1_ps(weights.groupScales[first / kScalesPerGroup]),
                           _mm512_set1_ps(weights.scaleOffset));
}

/// Sums of sixteen rows of the weight and kRows rows of x.
template <int kRows> struct Nf4Sums {
    __m512 sums[kRows];

    void clear()
    {
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r)
            sums[r] = _mm512_setzero_ps();
    }

    /// Adds one block's sums of products of bytes times their scales.
    inline __attribute__((always_inline)) void add(const __m512i (&ofBlock)[kRows], __m512 scales,
                                                   const float* xScales)
    {
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r)
            sums[r] = _mm512_fmadd_ps(_mm512_cvtepi32_ps(ofBlock[r]),
                                      _mm512_mul_ps(scales, _mm512_set1_ps(xScales[r])), sums[r]);
    }

    /// To the results of rows out … out + 15 of the weight, as far as they are before `last`.
    void keep(const Product& product, std::int64_t out, std::int64_t last) const
    {
        const auto count = last - out < kNf4Rows ? last - out : kNf4Rows;
        const auto which = static_cast<__mmask16>((1U << count) - 1);
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
            const auto at = r * product.weights.out + out;
            const auto results = _mm512_mul_ps(sums[r], _mm512_set1_ps(1.0F / kLargestByte));
            if (product.yFormat == ActivationFormat::F32)
                _mm512_mask_storeu_ps(static_cast<float*>(product.y) + at, which, results);
            else
                _mm256_mask_storeu_epi16(static_cast<std::uint16_t*>(product.y) + at, which,
                                         reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(results)));
        }
    }
};

/// The sums of one block of sixteen rows; with few rows of x two to each, which take turns.
template <int kRows>
inline __attribute__((always_inline)) void multiplyBlock(const std::uint8_t* data, const std::int32_t* x,
                                                         const std::int32_t* xOffsets, __m512i table,
                                                         __m512i (&result)[kRows])
{
    constexpr bool kTwo = kRows <= 4;
    constexpr std::int64_t kWords = kBlock / 4, kPieces = kWords / 2, kPieceBytes = kNf4Rows * 4;
    __m512i others[kRows];
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
        result[r] = _mm512_set1_epi32(xOffsets[r]);
        others[r] = _mm512_setzero_si512();
    }
#pragma GCC unroll 8
    for (std::int64_t piece = 0; piece < kPieces; ++piece, data += kPieceBytes) {
        fetchEarly(data);
        const auto codes = _mm512_loadu_si512(data);
        const auto low = _mm512_permutexvar_epi8(codes, table);
        const auto high = _mm512_permutexvar_epi8(_mm512_srli_epi16(codes, 4), table);
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
            const auto* ofRow = x + r * kWords + piece;
            result[r] = _mm512_dpbusd_epi32(result[r], low, _mm512_set1_epi32(ofRow[0]));
            auto& second = kTwo ? others[r] : result[r];
            second = _mm512_dpbusd_epi32(second, high, _mm512_set1_epi32(ofRow[kPieces]));
        }
    }
    if constexpr (kTwo)
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r)
            result[r] = _mm512_add_epi32(result[r], others[r]);
}

template <int kRows> void multiplyNf4(const Product& product, std::int64_t first, std::int64_t last)
{
    const auto& weights = product.weights;
    const auto blocks = blocksOf(weights.in);
    const auto table = nf4Table();
    for (auto out = first; out < last; out += kNf4Rows) {
        const auto* x = static_cast<const std::int32_t*>(product.x);
        const auto index = out / kNf4Rows * blocks;
        const auto* data = static_cast<const std::uint8_t*>(weights.data) + index * kNf4BlockBytes;
        Nf4Sums<kRows> sums;
        sums.clear();
        for (std::int64_t block = 0; block < blocks;
             ++block, data += kNf4BlockBytes, x += kRows * kBlock / 4) {
            __m512i ofBlock[kRows];
            multiplyBlock<kRows>(data, x, product.xOffsets + block * kRows, table, ofBlock);
            sums.add(ofBlock, nf4Scales(weights, index + block), product.xScales + block * kRows);
        }
        sums.keep(product, out, last);
    }
}

/// Int8 as pairs of bf16 is read as fast as memory gives it.
constexpr Kernels makeKernels()
{
    Kernels kernels{};
    kernels.multiply[3][0] = multiplyNf4<1>;
    kernels.multiply[3][1] = multiplyNf4<2>;
    kernels.multiply[3][2] = multiplyNf4<3>;
    kernels.multiply[3][3] = multiplyNf4<4>;
    kernels.multiply[3][4] = multiplyNf4<5>;
    kernels.multiply[3][5] = multiplyNf4<6>;
    kernels.multiply[3][6] = multiplyNf4<7>;
    kernels.multiply[3][7] = multiplyNf4<8>;
    return kernels;
}

} // namespace

constexpr Kernels kVnniKernels = makeKernels();

} // namespace vitrine::vlm::kernels

#pragma GCC pop_options

#endif
