// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/activations.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <vector>

#include "engine/vlm/half_precision.h"
#include "engine/vlm/kernels/vectors.h"

namespace vitrine::vlm::kernels {

namespace {

/// Added to a number, it leaves the nearest whole one in the lowest bits.
constexpr float kRounding = 0x1.8p23F;
constexpr float kMostByte = 127.0F;

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

/// kBlock numbers of bf16 from `at` on, zeros beyond `in`.
VITRINE_INLINE void readBits(const std::uint16_t* row, std::int64_t in, std::int64_t at, std::uint16_t* bits)
{
    const auto count = std::min(kBlock, in - at);
    std::memcpy(bits, row + at, static_cast<std::size_t>(count) * 2);
    std::fill(bits + count, bits + kBlock, std::uint16_t{0});
}

/// The bits of the largest magnitude, which are in the order of the numbers.
VITRINE_INLINE std::uint16_t largestBits(const std::uint16_t* bits)
{
    std::uint16_t largest = 0;
    for (std::int64_t i = 0; i < kBlock; ++i)
        largest = std::max<std::uint16_t>(largest, bits[i] & 0x7fff);
    return largest;
}

/// What is multiplied by to make whole numbers up to kMostByte of a block's, and back.
struct Scaling {
    float factor; ///< 0 where there is nothing, or something that is not finite
    float scale;  ///< NaN where something is not finite
};

VITRINE_INLINE Scaling scalingOf(std::uint16_t largestBits)
{
    constexpr std::uint16_t kInfinity = 0x7f80;
    constexpr float kNothing = kMostByte / std::numeric_limits<float>::max(); // of less the factor would be infinite
    const float largest = fromBf16Bits(largestBits);
    if (largestBits >= kInfinity)
        return {0.0F, std::numeric_limits<float>::quiet_NaN()};
    return {largest > kNothing ? kMostByte / largest : 0.0F, largest / kMostByte};
}

/// The nearest whole number, for magnitudes below 2^22.
VITRINE_INLINE std::int32_t rounded(float number)
{
    return std::bit_cast<std::int32_t>(number + kRounding) - std::bit_cast<std::int32_t>(kRounding);
}

/// One block as InBytes has it.
VITRINE_EACH_CPU void blockInBytes(const std::uint16_t* row, std::int64_t in, std::int64_t at, std::int32_t* words, float& scale,
                                   std::int32_t& offset)
{
    constexpr std::int32_t kOffset = -128;
    std::uint16_t bits[kBlock];
    readBits(row, in, at, bits);
    const auto scaling = scalingOf(largestBits(bits));
    if (scaling.factor == 0.0F) // what is not finite has no whole number
        std::fill(bits, bits + kBlock, std::uint16_t{0});
    std::int8_t bytes[kBlock];
    std::int32_t sum = 0;
    for (std::int64_t i = 0; i < kBlock; ++i) {
        const auto byte = rounded(fromBf16Bits(bits[i]) * scaling.factor);
        bytes[i] = static_cast<std::int8_t>(byte);
        sum += byte;
    }
    std::memcpy(words, bytes, sizeof bytes);
    scale = scaling.scale;
    offset = kOffset * sum;
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
    thread_local std::vector<std::int32_t> memory, memoryOfOffsets;
    thread_local std::vector<float> memoryOfScales;
    const auto blocks = blocksOf(in);
    auto* const words = grown(memory, blocks * rows * kBlock / 4);
    auto* const scales = grown(memoryOfScales, blocks * rows);
    auto* const offsets = grown(memoryOfOffsets, blocks * rows);
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t block = 0; block < blocks; ++block) {
            const auto index = block * rows + row;
            blockInBytes(x + row * in, in, block * kBlock, words + index * kBlock / 4, scales[index], offsets[index]);
        }
    return {words, scales, offsets};
}

} // namespace vitrine::vlm::kernels
