// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/quantise.h"

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"
#include "engine/vlm/kernels/matvec_nf4_body.h"

/// Eight numbers, which the compiler keeps in whatever registers there are.
struct Portable {
    using Number = float;
    static constexpr int kWidth = 8;
    static constexpr int kOutOfBf16 = 1, kOutOfFew = 1, kOutOfMany = 1;
    struct Vector {
        float at[kWidth];
    };
    using Sums = Vector;

    template <typename Get> static Vector each(const Get& get)
    {
        Vector result;
        for (int i = 0; i < kWidth; ++i)
            result.at[i] = get(i);
        return result;
    }
    static Vector zero() { return each([](int) { return 0.0F; }); }
    static Vector load(const float* x) { return each([&](int i) { return x[i]; }); }
    static Vector fma(const Vector& sums, const Vector& w, const Vector& x)
    {
        return each([&](int i) { return sums.at[i] + w.at[i] * x.at[i]; });
    }
    static Vector plus(const Vector& a, const Vector& b)
    {
        return each([&](int i) { return a.at[i] + b.at[i]; });
    }
    static float total(const Vector& sums)
    {
        float result = 0.0F;
        for (const float value : sums.at)
            result += value;
        return result;
    }
    static Vector f32(const float* p) { return load(p); }
    static Vector bf16(const std::uint16_t* p) { return each([&](int i) { return bf16ToFloat(p[i]); }); }
    static Vector int8(const std::int8_t* p) { return each([&](int i) { return static_cast<float>(p[i]); }); }
    static Vector broadcast(float number) { return each([&](int) { return number; }); }
    struct Codes {
        std::uint32_t at[kWidth];
    };
    static Codes codes(const std::uint8_t* p)
    {
        Codes result;
        for (auto& word : result.at) {
            word = p[0] | std::uint32_t{p[1]} << 8 | std::uint32_t{p[2]} << 16 | std::uint32_t{p[3]} << 24;
            p += 4;
        }
        return result;
    }
    static Codes nextCodes(Codes codes)
    {
        for (auto& word : codes.at)
            word >>= 4;
        return codes;
    }
    using Table = const float*;
    static Table table() { return kNf4Values.data(); }
    static Vector looked(const Codes& codes, Table table)
    {
        return each([&](int i) { return table[codes.at[i] & 15]; });
    }
    static void expandNf4(const std::uint8_t* codes, Table table, float scale, float* numbers)
    {
        for (std::int64_t at = 0; at < kBlock / 2; ++at) {
            const auto both = codes[at / 4 * kNf4Rows * 4 + at % 4];
            numbers[at] = table[both & 15U] * scale;
            numbers[at + kBlock / 2] = table[both >> 4U] * scale;
        }
    }
    static void keep(float* to, const Vector& w, float factor)
    {
        for (int i = 0; i < kWidth; ++i)
            to[i] = w.at[i] * factor;
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
    fillRows<Portable, WeightFormat::F32>(kernels.multiply[0]);
    fillRows<Portable, WeightFormat::Bf16>(kernels.multiply[1]);
    fillRows<Portable, WeightFormat::Int8>(kernels.multiply[2]);
    fillNf4Rows<Portable>(kernels.multiply[3]);
    kernels.expand[2] = expandInt8<Portable>;
    kernels.expand[3] = expandNf4<Portable>;
    return kernels;
}

} // namespace

constexpr Kernels kPortableKernels = makeKernels();

} // namespace vitrine::vlm::kernels
