// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/dot_products.h"

#include <array>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace vitrine::workflow {

namespace {

/// Every half as a float: quicker than taking each apart where the machine has no instruction for it.
const std::array<float, 65536>& halfTable()
{
    static const auto table = [] {
        std::array<float, 65536> values{};
        for (std::uint32_t bits = 0; bits < values.size(); ++bits)
            values[bits] = fromHalf(static_cast<Half>(bits));
        return values;
    }();
    return table;
}

void multiplyPortable(const float* queries, std::size_t queryCount, const Half* rows, std::size_t rowCount,
                      std::size_t width, float* scores)
{
    const auto& table = halfTable();
    std::vector<float> row(width);
    for (std::size_t r = 0; r < rowCount; ++r) {
        for (std::size_t at = 0; at < width; ++at)
            row[at] = table[rows[r * width + at]];
        for (std::size_t q = 0; q < queryCount; ++q) {
            std::array<float, kLanes> sums{}; // as many as the vector kernels have: as exact as those
            for (std::size_t at = 0; at < width; at += kLanes)
                for (std::size_t lane = 0; lane < kLanes; ++lane)
                    sums[lane] += row[at + lane] * queries[q * width + at + lane];
            float sum = 0.0F;
            for (const float part : sums)
                sum += part;
            scores[q * rowCount + r] = sum;
        }
    }
}

#if defined(__x86_64__)

// GCC 12 takes _mm512_undefined's deliberate self-initialisation for a mistake (bug 105593).
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#pragma GCC diagnostic ignored "-Wuninitialized"

template <std::size_t Count>
__attribute__((target("avx512f"))) void multiplyAvx512(const float* queries, const Half* rows, std::size_t rowCount,
                                                       std::size_t width, float* scores)
{
    for (std::size_t r = 0; r < rowCount; ++r) {
        __m512 sums[Count];
        for (auto& sum : sums)
            sum = _mm512_setzero_ps();
        const Half* row = rows + r * width;
        for (std::size_t at = 0; at < width; at += 16) {
            const __m512 values =
                _mm512_cvtph_ps(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(row + at)));
            for (std::size_t q = 0; q < Count; ++q)
                sums[q] = _mm512_fmadd_ps(values, _mm512_loadu_ps(queries + q * width + at), sums[q]);
        }
        for (std::size_t q = 0; q < Count; ++q)
            scores[q * rowCount + r] = _mm512_reduce_add_ps(sums[q]);
    }
}

template <std::size_t Count>
__attribute__((target("avx2,fma,f16c"))) void multiplyAvx2(const float* queries, const Half* rows,
                                                           std::size_t rowCount, std::size_t width, float* scores)
{
    for (std::size_t r = 0; r < rowCount; ++r) {
        __m256 sums[Count];
        for (auto& sum : sums)
            sum = _mm256_setzero_ps();
        const Half* row = rows + r * width;
        for (std::size_t at = 0; at < width; at += 8) {
            const __m256 values = _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(row + at)));
            for (std::size_t q = 0; q < Count; ++q)
                sums[q] = _mm256_fmadd_ps(values, _mm256_loadu_ps(queries + q * width + at), sums[q]);
        }
        for (std::size_t q = 0; q < Count; ++q) {
            alignas(32) float parts[8];
            _mm256_store_ps(parts, sums[q]);
            float sum = 0.0F;
            for (const float part : parts)
                sum += part;
            scores[q * rowCount + r] = sum;
        }
    }
}

#pragma GCC diagnostic pop

/// The number of queries is a template argument, so that their sums stay in registers.
void multiplyWithAvx512(const float* queries, std::size_t queryCount, const Half* rows, std::size_t rowCount,
                        std::size_t width, float* scores)
{
    constexpr std::array kernels{&multiplyAvx512<1>, &multiplyAvx512<2>, &multiplyAvx512<3>, &multiplyAvx512<4>};
    kernels[queryCount - 1](queries, rows, rowCount, width, scores);
}

void multiplyWithAvx2(const float* queries, std::size_t queryCount, const Half* rows, std::size_t rowCount,
                      std::size_t width, float* scores)
{
    constexpr std::array kernels{&multiplyAvx2<1>, &multiplyAvx2<2>, &multiplyAvx2<3>, &multiplyAvx2<4>};
    kernels[queryCount - 1](queries, rows, rowCount, width, scores);
}

#endif

} // namespace

const std::vector<DotKernel>& dotKernels()
{
    static const auto kernels = [] {
        std::vector<DotKernel> found;
#if defined(__x86_64__)
        if (__builtin_cpu_supports("avx512f"))
            found.push_back({"avx512", multiplyWithAvx512});
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c"))
            found.push_back({"avx2", multiplyWithAvx2});
#endif
        found.push_back({"portable", multiplyPortable});
        return found;
    }();
    return kernels;
}

} // namespace vitrine::workflow
