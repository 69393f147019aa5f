// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/quantise.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx2,fma")

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"
#include "engine/vlm/kernels/matvec_nf4_body.h"

struct Avx2 {
    using Number = float;
    static constexpr int kWidth = 8;
    static constexpr int kOutOfBf16 = 1, kOutOfFew = 2, kOutOfMany = 1;
    using Vector = __m256;
    using Sums = __m256;

    static Sums zero() { return _mm256_setzero_ps(); }
    static Vector load(const float* x) { return _mm256_loadu_ps(x); }
    static Sums fma(Sums sums, Vector w, Vector x) { return _mm256_fmadd_ps(w, x, sums); }
    static Sums plus(Sums a, Sums b) { return _mm256_add_ps(a, b); }
    static float total(Sums sums)
    {
        const auto four = _mm_add_ps(_mm256_castps256_ps128(sums), _mm256_extractf128_ps(sums, 1));
        const auto two = _mm_add_ps(four, _mm_movehl_ps(four, four));
        return _mm_cvtss_f32(_mm_add_ss(two, _mm_shuffle_ps(two, two, 1)));
    }
    static Vector f32(const float* p) { return _mm256_loadu_ps(p); }
    static Vector bf16(const std::uint16_t* p)
    {
        const auto bits = _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
        return _mm256_castsi256_ps(_mm256_slli_epi32(bits, 16));
    }
    static Vector int8(const std::int8_t* p)
    {
        return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(p))));
    }
    static Vector broadcast(float number) { return _mm256_set1_ps(number); }
    using Codes = __m256i;
    static Codes codes(const std::uint8_t* p) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)); }
    static Codes nextCodes(Codes codes) { return _mm256_srli_epi32(codes, 4); }
    struct Table {
        __m256 below, above;
    };
    static Table table() { return {_mm256_loadu_ps(kNf4Values.data()), _mm256_loadu_ps(kNf4Values.data() + 8)}; }
    /// A register holds half of the table: both halves are asked (for the lowest three bits), the fourth bit chooses.
    static Vector looked(Codes codes, const Table& table)
    {
        const auto below = _mm256_permutevar8x32_ps(table.below, codes);
        const auto above = _mm256_permutevar8x32_ps(table.above, codes);
        return _mm256_blendv_ps(below, above, _mm256_castsi256_ps(_mm256_slli_epi32(codes, 28)));
    }
    static void expandNf4(const std::uint8_t* codes, const Table& table, float scale, float* numbers)
    {
        const auto places = _mm256_setr_epi32(0, 16, 32, 48, 64, 80, 96, 112); // in words: kNf4Rows of them apart
        alignas(32) std::uint8_t bytes[kBlock / 2];
        _mm256_store_si256(reinterpret_cast<__m256i*>(bytes), _mm256_i32gather_epi32(reinterpret_cast<const int*>(codes), places, 4));
        for (std::int64_t at = 0; at < kBlock / 2; at += kWidth) {
            const auto words = _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(bytes + at)));
            keep(numbers + at, looked(words, table), scale);
            keep(numbers + kBlock / 2 + at, looked(nextCodes(words), table), scale);
        }
    }
    static void keep(float* to, Vector w, float factor)
    {
        _mm256_storeu_ps(to, _mm256_mul_ps(w, _mm256_set1_ps(factor)));
    }
    static void keepBf16(std::uint16_t* to, const float* numbers)
    {
        for (std::int64_t i = 0; i < kBlock; ++i)
            to[i] = floatToBf16(numbers[i]);
    }
};

constexpr Kernels makeKernels()
{
    Kernels kernels{};
    fillRows<Avx2, WeightFormat::F32>(kernels.multiply[0]);
    fillRows<Avx2, WeightFormat::Bf16>(kernels.multiply[1]);
    fillRows<Avx2, WeightFormat::Int8>(kernels.multiply[2]);
    fillNf4Rows<Avx2>(kernels.multiply[3]);
    kernels.expand[2] = expandInt8<Avx2>;
    kernels.expand[3] = expandNf4<Avx2>;
    return kernels;
}

} // namespace

constexpr Kernels kAvx2Kernels = makeKernels();

} // namespace vitrine::vlm::kernels

#pragma GCC pop_options

#endif
