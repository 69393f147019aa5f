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

/// Pairs of bf16 products, summed in f32.
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
};

constexpr Kernels makeKernels()
{
    Kernels kernels{};
    fillRows<Avx512Bf16, WeightFormat::Bf16>(kernels.multiply[1]);
    fillRows<Avx512Bf16, WeightFormat::Int8>(kernels.multiply[2]);
    return kernels;
}

} // namespace

constexpr Kernels kAvx512Bf16Kernels = makeKernels();

} // namespace vitrine::vlm::kernels

#pragma GCC pop_options

#endif
