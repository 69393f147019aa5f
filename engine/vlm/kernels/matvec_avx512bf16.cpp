// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/quantise.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512bf16,avx2,fma")

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"
#include "engine/vlm/kernels/matvec_total512.h"

/// Pairs of bf16 products, summed in f32. NF4's numbers are rounded to bf16 here, as expand() does it for activations of
/// bf16.
struct Avx512Bf16 {
    using Number = std::uint16_t;
    static constexpr int kWidth = 32;
    static constexpr int kOutOfBf16 = 4, kOutOfFew = 4, kOutOfMany = 3;
    using Vector = __m512bh;
    using Sums = __m512;

    static Vector fromBits(__m512i bits) { return reinterpret_cast<Vector>(bits); }
    static Sums zero() { return _mm512_setzero_ps(); }
    static Vector load(const std::uint16_t* x) { return fromBits(_mm512_loadu_si512(x)); }
    static Sums fma(Sums sums, Vector w, Vector x) { return _mm512_dpbf16_ps(sums, w, x); }
    static Sums plus(Sums a, Sums b) { return _mm512_add_ps(a, b); }
    static float total(Sums sums) { return total512(sums); }
    static Vector bf16(const std::uint16_t* p) { return load(p); }
    static __m512 sixteen(const std::int8_t* p)
    {
        return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))));
    }
    static Vector int8(const std::int8_t* p) // 8 bits fit into bf16 exactly
    {
        return _mm512_cvtne2ps_pbh(sixteen(p + 16), sixteen(p));
    }
    static __m512i bytes(const std::uint8_t* p)
    {
        return _mm512_cvtepu8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
    }
    using Table = __m512i;
    /// Twice, so that the fifth bit, which belongs to the other half of the byte, changes nothing.
    static Table table(float scale)
    {
        const auto values = _mm512_mul_ps(_mm512_loadu_ps(kNf4Values.data()), _mm512_set1_ps(scale));
        return reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(values, values));
    }
    static Vector nf4Low(const std::uint8_t* p, Table table)
    {
        return fromBits(_mm512_permutexvar_epi16(bytes(p), table));
    }
    static Vector nf4High(const std::uint8_t* p, Table table)
    {
        return fromBits(_mm512_permutexvar_epi16(_mm512_srli_epi16(bytes(p), 4), table));
    }
};

constexpr Kernels makeKernels()
{
    Kernels kernels{};
    fillRows<Avx512Bf16, WeightFormat::Bf16>(kernels.multiply[1]);
    fillRows<Avx512Bf16, WeightFormat::Int8>(kernels.multiply[2]);
    fillRows<Avx512Bf16, WeightFormat::Nf4>(kernels.multiply[3]);
    return kernels;
}

} // namespace

constexpr Kernels kAvx512Bf16Kernels = makeKernels();

} // namespace vitrine::vlm::kernels

#pragma GCC pop_options

#endif
