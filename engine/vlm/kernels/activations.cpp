// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/activations.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

#include "engine/vlm/half_precision.h"

namespace vitrine::vlm::kernels {

namespace {

/// Added to a number, it leaves the nearest whole one in the lowest bits.
constexpr float kRounding = 0x1.8p23F;

template <typename Number> Number* grown(std::vector<Number>& memory, std::int64_t count)
{
    memory.resize(std::max(memory.size(), static_cast<std::size_t>(count)));
    return memory.data();
}

/// kBlock numbers from `at` on in f32, zeros beyond `in`.
void readBlock(const std::uint16_t* row, std::int64_t in, std::int64_t at, float* numbers)
{
    const auto count = std::min(kBlock, in - at);
    for (std::int64_t i = 0; i < count; ++i)
        numbers[i] = fromBf16Bits(row[at + i]);
    std::fill(numbers + count, numbers + kBlock, 0.0F);
}

} // namespace

const float* widened(const void* x, ActivationFormat format, std::int64_t rows, std::int64_t in, std::int64_t stride)
{
    thread_local std::vector<float> memory;
    auto* const wide = grown(memory, rows * stride);
    for (std::int64_t row = 0; row < rows; ++row) {
        auto* to = wide + row * stride;
        if (format == ActivationFormat::F32) {
            std::memcpy(to, static_cast<const float*>(x) + row * in, static_cast<std::size_t>(in) * sizeof(float));
        } else {
            const auto* from = static_cast<const std::uint16_t*>(x) + row * in;
            for (std::int64_t at = 0; at < in; ++at)
                to[at] = fromBf16Bits(from[at]);
        }
        std::fill(to + in, to + stride, 0.0F);
    }
    return wide;
}

const std::uint16_t* padded(const std::uint16_t* x, std::int64_t rows, std::int64_t in, std::int64_t stride)
{
    thread_local std::vector<std::uint16_t> memory;
    auto* const whole = grown(memory, rows * stride);
    for (std::int64_t row = 0; row < rows; ++row) {
        auto* to = whole + row * stride;
        std::memcpy(to, x + row * in, static_cast<std::size_t>(in) * 2);
        std::fill(to + in, to + stride, std::uint16_t{0});
    }
    return whole;
}

const std::uint16_t* paired(const std::uint16_t* x, std::int64_t rows, std::int64_t in, std::int64_t stride,
                            float factor)
{
    thread_local std::vector<std::uint16_t> memory;
    auto* const pairs = grown(memory, rows * stride);
    float numbers[kBlock];
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t at = 0; at < stride; at += kBlock) {
            readBlock(x + row * in, in, at, numbers);
            auto* to = pairs + at * rows + row * 2;
            for (std::int64_t i = 0; i < kBlock; i += 2, to += rows * 2) {
                to[0] = toBf16Bits(numbers[i] * factor);
                to[1] = toBf16Bits(numbers[i + 1] * factor);
            }
        }
    return pairs;
}

InBytes inBytes(const std::uint16_t* x, std::int64_t rows, std::int64_t in)
{
    constexpr std::int64_t kHalf = kBlock / 2, kGroup = 4, kGroups = kHalf / kGroup;
    thread_local std::vector<std::int8_t> memory;
    thread_local std::vector<float> memoryOfScales;
    auto* const bytes = grown(memory, 2 * rows * in);
    auto* const scales = grown(memoryOfScales, rows * in / kBlock);
    std::fill_n(bytes, 2 * rows * in, std::int8_t{0});
    float numbers[kBlock];
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t block = 0; block < in / kBlock; ++block) {
            readBlock(x + row * in, in, block * kBlock, numbers);
            float largest = 0.0F, poison = 0.0F;
            for (const float number : numbers) {
                largest = std::max(largest, std::fabs(number));
                poison += 0.0F * number; // becomes NaN, and so the scale, if one is not finite
            }
            const auto pair = block / 2, which = block % 2;
            scales[(pair * rows + row) * 2 + which] = largest / 127.0F + poison;
            const float factor = largest > 0.0F ? 127.0F / largest : 0.0F;
            for (std::int64_t i = 0; i < kBlock; ++i) {
                const auto half = i / kHalf, group = which * kGroups + i % kHalf / kGroup;
                const auto column = ((pair * 2 + half) * 2 * kGroups + group) * rows + row;
                bytes[(column * 2 + which) * kGroup + i % kGroup] =
                    static_cast<std::int8_t>(std::bit_cast<std::int32_t>(numbers[i] * factor + kRounding));
            }
        }
    return {bytes, scales};
}

} // namespace vitrine::vlm::kernels
