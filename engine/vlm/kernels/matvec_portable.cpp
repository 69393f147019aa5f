// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/quantise.h"

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"

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
    struct Table {
        float at[16];
    };
    static Table table(float scale)
    {
        Table result;
        for (int i = 0; i < 16; ++i)
            result.at[i] = kNf4Values[static_cast<std::size_t>(i)] * scale;
        return result;
    }
    static Vector nf4Low(const std::uint8_t* p, const Table& table)
    {
        return each([&](int i) { return table.at[p[i] & 15]; });
    }
    static Vector nf4High(const std::uint8_t* p, const Table& table)
    {
        return each([&](int i) { return table.at[p[i] >> 4]; });
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
    fillRows<Portable, WeightFormat::Nf4>(kernels.multiply[3]);
    kernels.expand[2] = expandRange<Portable, WeightFormat::Int8>;
    kernels.expand[3] = expandRange<Portable, WeightFormat::Nf4>;
    return kernels;
}

} // namespace

constexpr Kernels kPortableKernels = makeKernels();

} // namespace vitrine::vlm::kernels
