// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/between_products.h"

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <vector>

#include "engine/vlm/kernels/vectors.h"

#pragma GCC diagnostic ignored "-Wpsabi"

namespace vitrine::vlm::kernels {

namespace {

/// The piece at place `at` of `size` numbers; the last may be shorter, and has zeros then.
template <typename Number> VITRINE_INLINE Piece pieceOf(const Number* from, std::int64_t at, std::int64_t size)
{
    if (at + kPiece <= size)
        return piece(from + at);
    Number rest[kPiece] = {};
    __builtin_memcpy(rest, from + at, static_cast<std::size_t>(size - at) * sizeof(Number));
    return piece(rest);
}

template <typename Number>
VITRINE_INLINE void storeOf(Number* to, std::int64_t at, std::int64_t size, const Piece& numbers)
{
    if (at + kPiece <= size) {
        store(to + at, numbers);
        return;
    }
    Number rest[kPiece];
    store(rest, numbers);
    __builtin_memcpy(to + at, rest, static_cast<std::size_t>(size - at) * sizeof(Number));
}

/// What a number of this kind keeps of a result.
template <typename Number> VITRINE_INLINE Floats kept(const Floats& numbers)
{
    if constexpr (std::is_same_v<Number, float>)
        return numbers;
    else
        return roundedToBf16(numbers);
}

template <typename Number>
VITRINE_INLINE void rmsNormRow(const Number* x, const Number* weight, std::int64_t size, double epsilon, Number* y)
{
    Piece sums = {};
    for (std::int64_t at = 0; at < size; at += kPiece) {
        const auto numbers = pieceOf(x, at, size);
        sums.first += numbers.first * numbers.first;
        sums.second += numbers.second * numbers.second;
    }
    const float mean = total(sums.first + sums.second) / static_cast<float>(size);
    const float factor = 1.0F / std::sqrt(mean + static_cast<float>(epsilon));
    for (std::int64_t at = 0; at < size; at += kPiece) {
        const auto numbers = pieceOf(x, at, size), weights = pieceOf(weight, at, size);
        storeOf(y, at, size, {kept<Number>(numbers.first * factor) * weights.first,
                              kept<Number>(numbers.second * factor) * weights.second});
    }
}

template <typename Number>
VITRINE_INLINE void rotateHead(Number* head, std::int64_t size, const Number* cos, const Number* sin)
{
    const auto half = size / 2;
    for (std::int64_t at = 0; at < half; at += kPiece) {
        const auto x1 = pieceOf(head, at, half), x2 = pieceOf(head + half, at, half);
        const auto turned = [](const Floats& x, const Floats& cosine, const Floats& other, const Floats& sine) {
            return kept<Number>(x * cosine) + kept<Number>(other * sine);
        };
        const auto cos1 = pieceOf(cos, at, half), cos2 = pieceOf(cos + half, at, half);
        const auto sin1 = pieceOf(sin, at, half), sin2 = pieceOf(sin + half, at, half);
        storeOf(head, at, half, {turned(x1.first, cos1.first, -x2.first, sin1.first),
                                 turned(x1.second, cos1.second, -x2.second, sin1.second)});
        storeOf(head + half, at, half, {turned(x2.first, cos2.first, x1.first, sin2.first),
                                        turned(x2.second, cos2.second, x1.second, sin2.second)});
    }
}

/// 1 / (1 + e^−x), by a power that is not above one.
VITRINE_INLINE Floats sigmoid(const Floats& x)
{
    const auto isNegative = x < 0.0F;
    const auto power = exponential(isNegative ? x : -x);
    return (isNegative ? power : Floats{} + 1.0F) / (1.0F + power);
}

/// How many of `size` numbers a vector at place `at` has.
VITRINE_INLINE std::int64_t lanesAt(std::int64_t at, std::int64_t size) { return size - at < kLanes ? size - at : kLanes; }

/// Lanes beyond `lanes` are zero.
template <typename Number> VITRINE_INLINE Floats vectorOf(const Number* from, std::int64_t lanes)
{
    if (lanes == kLanes)
        return load(from);
    Number rest[kLanes] = {};
    __builtin_memcpy(rest, from, static_cast<std::size_t>(lanes) * sizeof(Number));
    return load(rest);
}

template <typename Number> VITRINE_INLINE void storeVector(Number* to, std::int64_t lanes, const Floats& numbers)
{
    if (lanes == kLanes) {
        store(to, numbers);
        return;
    }
    Number rest[kLanes];
    store(rest, numbers);
    __builtin_memcpy(to, rest, static_cast<std::size_t>(lanes) * sizeof(Number));
}

template <typename Number> VITRINE_INLINE void quickGeluOf(Number* x, std::int64_t count, const float* bias)
{
    for (std::int64_t at = 0; at < count; at += kLanes) {
        const auto lanes = lanesAt(at, count);
        const auto y = vectorOf(x + at, lanes) + vectorOf(bias + at, lanes);
        storeVector(x + at, lanes, y * sigmoid(1.702F * y));
    }
}

template <typename Number>
VITRINE_INLINE void layerNormRow(const float* x, const float* weight, const float* bias, std::int64_t size,
                                 double epsilon, Number* y)
{
    Floats sums = {};
    for (std::int64_t at = 0; at < size; at += kLanes)
        sums += vectorOf(x + at, lanesAt(at, size));
    const float mean = total(sums) / static_cast<float>(size);
    Floats squares = {};
    for (std::int64_t at = 0; at < size; at += kLanes) {
        const auto lanes = lanesAt(at, size);
        auto distance = vectorOf(x + at, lanes) - mean;
        for (auto lane = lanes; lane < kLanes; ++lane)
            distance[lane] = 0.0F;
        squares += distance * distance;
    }
    const float factor = 1.0F / std::sqrt(total(squares) / static_cast<float>(size) + static_cast<float>(epsilon));
    for (std::int64_t at = 0; at < size; at += kLanes) {
        const auto lanes = lanesAt(at, size);
        storeVector(y + at, lanes,
                    (vectorOf(x + at, lanes) - mean) * factor * vectorOf(weight + at, lanes) + vectorOf(bias + at, lanes));
    }
}

template <typename Number>
VITRINE_INLINE void addToRow(float* sums, const Number* x, const float* bias, std::int64_t size)
{
    for (std::int64_t at = 0; at < size; at += kLanes) {
        const auto lanes = lanesAt(at, size);
        storeVector(sums + at, lanes, vectorOf(sums + at, lanes) + vectorOf(x + at, lanes) + vectorOf(bias + at, lanes));
    }
}

template <typename Number> VITRINE_INLINE void scaleRow(const Number* x, float factor, std::int64_t size, Number* y)
{
    for (std::int64_t at = 0; at < size; at += kPiece) {
        const auto numbers = pieceOf(x, at, size);
        storeOf(y, at, size, {numbers.first * factor, numbers.second * factor});
    }
}

/// Numbers beyond the last become `rest`: kept away from a row's largest, or from its sum.
VITRINE_INLINE Piece within(const Piece& numbers, std::int64_t count, bool inPairs, float rest)
{
    Integers first, second;
    for (int lane = 0; lane < kLanes; ++lane) {
        first[lane] = inPairs ? 2 * lane : lane;
        second[lane] = inPairs ? 2 * lane + 1 : lane + kLanes;
    }
    const auto last = static_cast<std::int32_t>(count);
    return {first < last ? numbers.first : Floats{} + rest, second < last ? numbers.second : Floats{} + rest};
}

/// `powers`: memory for a row of whole pieces.
template <typename Number>
VITRINE_INLINE void softmaxRow(Number* scores, std::int64_t size, std::int64_t visible, float* powers)
{
    constexpr bool kInPairs = !std::is_same_v<Number, float>;
    constexpr float kLowest = -3e38F;
    const auto whole = visible / kPiece * kPiece;
    const auto pieceAt = [&](std::int64_t at) {
        const auto numbers = pieceOf(scores, at, visible);
        return at < whole ? numbers : within(numbers, visible - at, kInPairs, kLowest);
    };
    Floats most = Floats{} + kLowest;
    for (std::int64_t at = 0; at < visible; at += kPiece) {
        const auto numbers = pieceAt(at);
        most = numbers.first > most ? numbers.first : most;
        most = numbers.second > most ? numbers.second : most;
    }
    float largest = most[0];
    for (int lane = 1; lane < kLanes; ++lane)
        largest = most[lane] > largest ? most[lane] : largest;
    Floats sums = {};
    for (std::int64_t at = 0; at < visible; at += kPiece) {
        const auto numbers = pieceAt(at);
        const Piece power{exponential(numbers.first - largest), exponential(numbers.second - largest)};
        sums += power.first + power.second;
        store(powers + at, power);
    }
    const float factor = 1.0F / total(sums);
    for (std::int64_t at = 0; at < visible; at += kPiece) {
        const auto power = piece(powers + at);
        storeOf(scores, at, visible, {power.first * factor, power.second * factor});
    }
    __builtin_memset(scores + visible, 0, static_cast<std::size_t>(size - visible) * sizeof(Number));
}

template <typename Number> VITRINE_INLINE void gateRow(const Number* x, std::int64_t size, Number* y)
{
    for (std::int64_t at = 0; at < size; at += kPiece) {
        const auto gates = pieceOf(x, at, size), ups = pieceOf(x + size, at, size);
        storeOf(y, at, size,
                {kept<Number>(gates.first * sigmoid(gates.first)) * ups.first,
                 kept<Number>(gates.second * sigmoid(gates.second)) * ups.second});
    }
}

VITRINE_EACH_CPU void rmsNormF32(const float* x, const float* weight, std::int64_t size, double epsilon, float* y)
{
    rmsNormRow(x, weight, size, epsilon, y);
}

VITRINE_EACH_CPU void rmsNormBf16(const std::uint16_t* x, const std::uint16_t* weight, std::int64_t size,
                                  double epsilon, std::uint16_t* y)
{
    rmsNormRow(x, weight, size, epsilon, y);
}

VITRINE_EACH_CPU void rotateF32(float* head, std::int64_t size, const float* cos, const float* sin)
{
    rotateHead(head, size, cos, sin);
}

VITRINE_EACH_CPU void rotateBf16(std::uint16_t* head, std::int64_t size, const std::uint16_t* cos,
                                 const std::uint16_t* sin)
{
    rotateHead(head, size, cos, sin);
}

VITRINE_EACH_CPU void gateF32(const float* x, std::int64_t size, float* y)
{
    gateRow(x, size, y);
}

VITRINE_EACH_CPU void gateBf16(const std::uint16_t* x, std::int64_t size, std::uint16_t* y)
{
    gateRow(x, size, y);
}

VITRINE_EACH_CPU void softmaxF32(float* scores, std::int64_t size, std::int64_t visible, float* powers)
{
    softmaxRow(scores, size, visible, powers);
}

VITRINE_EACH_CPU void softmaxBf16(std::uint16_t* scores, std::int64_t size, std::int64_t visible, float* powers)
{
    softmaxRow(scores, size, visible, powers);
}

VITRINE_EACH_CPU void quickGeluF32(float* x, std::int64_t count, const float* bias)
{
    quickGeluOf(x, count, bias);
}

VITRINE_EACH_CPU void quickGeluBf16(std::uint16_t* x, std::int64_t count, const float* bias)
{
    quickGeluOf(x, count, bias);
}

VITRINE_EACH_CPU void layerNormF32(const float* x, const float* weight, const float* bias, std::int64_t size,
                                   double epsilon, float* y)
{
    layerNormRow(x, weight, bias, size, epsilon, y);
}

VITRINE_EACH_CPU void layerNormBf16(const float* x, const float* weight, const float* bias, std::int64_t size,
                                    double epsilon, std::uint16_t* y)
{
    layerNormRow(x, weight, bias, size, epsilon, y);
}

VITRINE_EACH_CPU void addToF32(float* sums, const float* x, const float* bias, std::int64_t size)
{
    addToRow(sums, x, bias, size);
}

VITRINE_EACH_CPU void addToBf16(float* sums, const std::uint16_t* x, const float* bias, std::int64_t size)
{
    addToRow(sums, x, bias, size);
}

VITRINE_EACH_CPU void scaleF32(const float* x, float factor, std::int64_t size, float* y)
{
    scaleRow(x, factor, size, y);
}

VITRINE_EACH_CPU void scaleBf16(const std::uint16_t* x, float factor, std::int64_t size, std::uint16_t* y)
{
    scaleRow(x, factor, size, y);
}

} // namespace

void softmax(void* scores, ActivationFormat format, std::int64_t size, std::int64_t visible)
{
    thread_local std::vector<float> powers; // grows to the longest row, and is kept
    powers.resize(std::max(powers.size(), static_cast<std::size_t>(visible + kPiece)));
    if (format == ActivationFormat::F32)
        softmaxF32(static_cast<float*>(scores), size, visible, powers.data());
    else
        softmaxBf16(static_cast<std::uint16_t*>(scores), size, visible, powers.data());
}

void quickGelu(void* x, ActivationFormat format, std::int64_t count, const float* bias)
{
    if (format == ActivationFormat::F32)
        quickGeluF32(static_cast<float*>(x), count, bias);
    else
        quickGeluBf16(static_cast<std::uint16_t*>(x), count, bias);
}

void layerNorm(const float* x, const float* weight, const float* bias, std::int64_t size, double epsilon,
               ActivationFormat format, void* y)
{
    if (format == ActivationFormat::F32)
        layerNormF32(x, weight, bias, size, epsilon, static_cast<float*>(y));
    else
        layerNormBf16(x, weight, bias, size, epsilon, static_cast<std::uint16_t*>(y));
}

void addTo(float* sums, const void* x, ActivationFormat format, const float* bias, std::int64_t size)
{
    if (format == ActivationFormat::F32)
        addToF32(sums, static_cast<const float*>(x), bias, size);
    else
        addToBf16(sums, static_cast<const std::uint16_t*>(x), bias, size);
}

void scale(const void* x, ActivationFormat format, float factor, std::int64_t size, void* y)
{
    if (format == ActivationFormat::F32)
        scaleF32(static_cast<const float*>(x), factor, size, static_cast<float*>(y));
    else
        scaleBf16(static_cast<const std::uint16_t*>(x), factor, size, static_cast<std::uint16_t*>(y));
}

void rmsNorm(const void* x, const void* weight, ActivationFormat format, std::int64_t size, double epsilon, void* y)
{
    if (format == ActivationFormat::F32)
        rmsNormF32(static_cast<const float*>(x), static_cast<const float*>(weight), size, epsilon,
                   static_cast<float*>(y));
    else
        rmsNormBf16(static_cast<const std::uint16_t*>(x), static_cast<const std::uint16_t*>(weight), size, epsilon,
                    static_cast<std::uint16_t*>(y));
}

void rotate(void* heads, ActivationFormat format, std::int64_t count, std::int64_t headSize, const void* cos,
            const void* sin)
{
    for (std::int64_t at = 0; at < count * headSize; at += headSize)
        if (format == ActivationFormat::F32)
            rotateF32(static_cast<float*>(heads) + at, headSize, static_cast<const float*>(cos),
                      static_cast<const float*>(sin));
        else
            rotateBf16(static_cast<std::uint16_t*>(heads) + at, headSize, static_cast<const std::uint16_t*>(cos),
                       static_cast<const std::uint16_t*>(sin));
}

void gate(const void* x, ActivationFormat format, std::int64_t size, void* y)
{
    if (format == ActivationFormat::F32)
        gateF32(static_cast<const float*>(x), size, static_cast<float*>(y));
    else
        gateBf16(static_cast<const std::uint16_t*>(x), size, static_cast<std::uint16_t*>(y));
}

} // namespace vitrine::vlm::kernels
