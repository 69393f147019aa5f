// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>

#include "engine/vlm/kernels/matvec.h"

// Sixteen numbers at a time by the compiler's own vectors, in as many registers as the CPU needs for them. Everything
// here is inlined into functions marked VITRINE_EACH_CPU, of which the compiler makes one for each level of the x86-64
// ABI and chooses when the program is loaded. No vector is passed to a function that is not inlined, so that how they are
// passed does not matter.

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define VITRINE_EACH_CPU __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define VITRINE_EACH_CPU
#endif
#define VITRINE_INLINE inline __attribute__((always_inline))

namespace vitrine::vlm::kernels {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpsabi"

constexpr int kLanes = 16;
using Floats = float __attribute__((vector_size(kLanes * 4)));
using Integers = std::int32_t __attribute__((vector_size(kLanes * 4)));
using Halves = std::uint16_t __attribute__((vector_size(kLanes * 2)));

/// Numbers that are read at a time.
constexpr std::int64_t kPiece = 2 * kLanes;

/// Of f32 the first sixteen and the others. Of bf16 those at even places and the others, which costs a shift and a mask.
struct Piece {
    Floats first, second;
};

VITRINE_INLINE Floats load(const float* from)
{
    Floats numbers;
    __builtin_memcpy(&numbers, from, sizeof numbers);
    return numbers;
}

VITRINE_INLINE void store(float* to, const Floats& numbers) { __builtin_memcpy(to, &numbers, sizeof numbers); }

VITRINE_INLINE Piece piece(const float* from) { return {load(from), load(from + kLanes)}; }

VITRINE_INLINE Piece piece(const std::uint16_t* from)
{
    Integers pairs;
    __builtin_memcpy(&pairs, from, sizeof pairs);
    return {reinterpret_cast<Floats>(pairs << 16), reinterpret_cast<Floats>(pairs & ~0xffff)};
}

/// To the nearest number that bf16 has, ties to even.
VITRINE_INLINE Floats roundedToBf16(const Floats& numbers)
{
    const auto bits = reinterpret_cast<Integers>(numbers);
    return reinterpret_cast<Floats>((bits + 0x7fff + ((bits >> 16) & 1)) & ~0xffff);
}

/// Sixteen in the order of memory, so that they can meet those of f32.
VITRINE_INLINE Floats load(const std::uint16_t* from)
{
    Halves halves;
    __builtin_memcpy(&halves, from, sizeof halves);
    return reinterpret_cast<Floats>(__builtin_convertvector(halves, Integers) << 16);
}

VITRINE_INLINE void store(std::uint16_t* to, const Floats& numbers)
{
    const auto bits = reinterpret_cast<Integers>(roundedToBf16(numbers)) >> 16;
    const auto halves = __builtin_convertvector(bits, Halves);
    __builtin_memcpy(to, &halves, sizeof halves);
}

VITRINE_INLINE void store(float* to, const Piece& numbers)
{
    store(to, numbers.first);
    store(to + kLanes, numbers.second);
}

VITRINE_INLINE void store(std::uint16_t* to, const Piece& numbers)
{
    using Words = std::uint32_t __attribute__((vector_size(kLanes * 4)));
    const auto pairs = (reinterpret_cast<Words>(roundedToBf16(numbers.first)) >> 16) |
                       reinterpret_cast<Words>(roundedToBf16(numbers.second));
    __builtin_memcpy(to, &pairs, sizeof pairs);
}

VITRINE_INLINE float total(const Floats& numbers)
{
    float sum = 0.0F;
    for (int lane = 0; lane < kLanes; ++lane)
        sum += numbers[lane];
    return sum;
}

/// e to the power of numbers that are not above zero: 2 to the nearest whole number times a polynomial of what is left
/// (Cephes, expf), within 2e-7 of it; zero below -87. What is not a number stays none.
VITRINE_INLINE Floats exponential(const Floats& x)
{
    constexpr float kLowest = -87.0F, kLog2E = 1.44269504F, kLn2High = 0.693359375F, kLn2Low = -2.12194440e-4F;
    constexpr float kRounding = 0x1.8p23F + 127.0F; // added, it leaves a whole number's exponent in the lowest bits
    const auto isZero = x < kLowest;
    const Floats bounded = isZero ? Floats{} : x;
    const Floats shifted = bounded * kLog2E + kRounding;
    const Floats whole = shifted - kRounding;
    const Floats rest = bounded - whole * kLn2High - whole * kLn2Low;
    Floats series = rest * 1.9875691500e-4F + 1.3981999507e-3F;
    for (const float factor : {8.3334519073e-3F, 4.1665795894e-2F, 1.6666665459e-1F, 5.0000001201e-1F})
        series = series * rest + factor;
    series = series * rest * rest + rest + 1.0F;
    // A product: adding exponents would make numbers of NaNs whose lowest bits are set.
    const auto power = series * reinterpret_cast<Floats>(reinterpret_cast<Integers>(shifted) << 23);
    return isZero ? Floats{} : power;
}

#pragma GCC diagnostic pop

} // namespace vitrine::vlm::kernels
