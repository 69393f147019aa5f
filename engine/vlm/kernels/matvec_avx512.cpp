// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/quantise.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx2,fma")

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"
#include "engine/vlm/kernels/matvec_nf4_body.h"
#include "engine/vlm/kernels/matvec_total512.h"

struct Avx512 {
    using Number = float;
    static constexpr int kWidth = 16;
    static constexpr int kOutOfBf16 = 1, kOutOfFew = 4, kOutOfMany = 3;
    using Vector = __m512;
    using Sums = __m512;

    static Sums zero() { return _mm512_setzero_ps(); }
    static Vector load(const float* x) { return _mm512_loadu_ps(x); }
    static Sums fma(Sums sums, Vector w, Vector x) { return _mm512_fmadd_ps(w, x, sums); }
    static Sums plus(Sums a, Sums b) { return _mm512_add_ps(a, b); }
    static float total(Sums sums) { return total512(sums); }
    static Vector f32(const float* p) { return _mm512_loadu_ps(p); }
    static Vector bf16(const std::uint16_t* p)
    {
        const auto bits = _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
        return _mm512_castsi512_ps(_mm512_slli_epi32(bits, 16));
    }
    static Vector int8(const std::int8_t* p)
    {
        return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))));
    }
    static Vector broadcast(float number) { return _mm512_set1_ps(number); }
    using Codes = __m512i;
    static Codes codes(const std::uint8_t* p) { return _mm512_loadu_si512(p); }
    static Codes nextCodes(Codes codes) { return _mm512_srli_epi32(codes, 4); }
    using Table = __m512;
    static Table table() { return _mm512_loadu_ps(kNf4Values.data()); }
    /// A word's upper bits are not looked at.
    static Vector looked(Codes codes, Table table) { return _mm512_permutexvar_ps(codes, table); }
    static void expandNf4(const std::uint8_t* codes, Table table, float scale, float* numbers)
    {
        const auto places = _mm256_setr_epi32(0, 16, 32, 48, 64, 80, 96, 112); // in words: kNf4Rows of them apart
        const auto bytes = _mm256_i32gather_epi32(reinterpret_cast<const int*>(codes), places, 4);
        const __m512i words[] = {_mm512_cvtepu8_epi32(_mm256_castsi256_si128(bytes)),
                                 _mm512_cvtepu8_epi32(_mm256_extracti128_si256(bytes, 1))};
        for (std::int64_t half = 0; half < 2; ++half) {
            keep(numbers + half * kWidth, looked(words[half], table), scale);
            keep(numbers + kBlock / 2 + half * kWidth, looked(nextCodes(words[half]), table), scale);
        }
    }
    static void keep(float* to, Vector w, float factor)
    {
        _mm512_storeu_ps(to, _mm512_mul_ps(w, _mm512_set1_ps(factor)));
    }
    /// Rounded to the nearest, ties to even; the numbers are finite.
    static void keepBf16(std::uint16_t* to, const float* numbers)
    {
        for (std::int64_t i = 0; i < kBlock; i += kWidth) {
            const auto bits = _mm512_castps_si512(_mm512_loadu_ps(numbers + i));
            const auto odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
            const auto rounded = _mm512_add_epi32(bits, _mm512_add_epi32(odd, _mm512_set1_epi32(0x7fff)));
            _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i),
                                _mm512_cvtepi32_epi16(_mm512_srli_epi32(rounded, 16)));
        }
    }
};

constexpr Kernels makeKernels()
{
    Kernels kernels{};
    fillRows<Avx512, WeightFormat::F32>(kernels.multiply[0]);
    fillRows<Avx512, WeightFormat::Bf16>(kernels.multiply[1]);
    fillRows<Avx512, WeightFormat::Int8>(kernels.multiply[2]);
    fillNf4Rows<Avx512>(kernels.multiply[3]);
    kernels.expand[2] = expandInt8<Avx512>;
    kernels.expand[3] = expandNf4<Avx512>;
    return kernels;
}

} // namespace

constexpr Kernels kAvx512Kernels = makeKernels();

} // namespace vitrine::vlm::kernels

#pragma GCC pop_options

#endif
