// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/attend.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/vlm/half_precision.h"
#include "engine/vlm/kernels/parallel.h"
#include "engine/vlm/kernels/vectors.h"

#pragma GCC diagnostic ignored "-Wpsabi"

namespace vitrine::vlm::kernels {

namespace {

/// A thread's turn reads about so much.
constexpr std::int64_t kBytesOfTurn = 128 << 10;

/// Where a head's number lies among the pieces.
std::int64_t placeInPieces(std::int64_t index, ActivationFormat format)
{
    return format == ActivationFormat::F32 ? index
                                           : index / kPiece * kPiece + index % 2 * kLanes + index % kPiece / 2;
}

VITRINE_INLINE float number(float value) { return value; }
VITRINE_INLINE float number(std::uint16_t bits) { return fromBf16Bits(bits); }

/// Asks for what lies behind these numbers: places follow each other in the cache, but the hardware looks ahead to the end of a
/// page of 4 KB only.
template <typename Number> VITRINE_INLINE void fetchBehind(const Number* numbers, std::int64_t count)
{
    constexpr std::int64_t kAhead = (4 << 10) / sizeof(Number), kLine = 64 / sizeof(Number);
    for (std::int64_t at = 0; at < count; at += kLine)
        __builtin_prefetch(numbers + kAhead + at);
}

/// The sums of four vectors, to four numbers.
VITRINE_INLINE void totals(const Floats (&sums)[4], float* to)
{
    const auto pair = [](const Floats& a, const Floats& b) { // eight partial sums of each
        return __builtin_shufflevector(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23) +
               __builtin_shufflevector(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
    };
    const auto first = pair(sums[0], sums[1]), second = pair(sums[2], sums[3]);
    const auto fours = __builtin_shufflevector(first, second, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27) +
                       __builtin_shufflevector(first, second, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31);
    const auto twos = fours + __builtin_shufflevector(fours, fours, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13);
    const auto ones = twos + __builtin_shufflevector(twos, twos, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
    for (int i = 0; i < 4; ++i)
        to[i] = ones[4 * i];
}

/// scores[s] = q · k[s]; heads of kPieces whole pieces, `query` in their order.
template <int kPieces, typename Number>
VITRINE_INLINE void scoresOf(const float* query, const Number* keys, std::int64_t stride, std::int64_t places,
                             std::int64_t size, float* scores)
{
    if constexpr (kPieces > 0) {
        // Four keys at a time; the last four may overlap those before, and where there are fewer, one is read again.
        for (std::int64_t next = 0; next < places; next += 4) {
            const auto place = std::min(next, std::max<std::int64_t>(0, places - 4));
            const Number* rows[4];
            for (int key = 0; key < 4; ++key)
                rows[key] = keys + std::min(place + key, places - 1) * stride;
            for (int key = 0; key < 4; ++key)
                fetchBehind(rows[key], kPieces * kPiece);
            Floats sums[4] = {};
#pragma GCC unroll 8
            for (int part = 0; part < kPieces; ++part) {
                const auto q = piece(query + part * kPiece);
#pragma GCC unroll 4
                for (int key = 0; key < 4; ++key) {
                    const auto k = piece(rows[key] + part * kPiece);
                    sums[key] += q.first * k.first;
                    sums[key] += q.second * k.second;
                }
            }
            totals(sums, scores + place);
        }
    } else {
        for (std::int64_t place = 0; place < places; ++place) {
            scores[place] = 0.0F;
            for (std::int64_t at = 0; at < size; ++at)
                scores[place] += query[at] * number(keys[place * stride + at]);
        }
    }
}

/// result = sum of weights[s] · v[s]; it is zero before.
template <int kPieces, typename Number>
VITRINE_INLINE void addValues(const float* weights, const Number* values, std::int64_t stride, std::int64_t places,
                              std::int64_t size, float* __restrict result)
{
    if constexpr (kPieces > 0) {
        Piece sums[kPieces] = {};
        for (std::int64_t place = 0; place < places; ++place) {
            fetchBehind(values + place * stride, kPieces * kPiece);
#pragma GCC unroll 8
            for (int part = 0; part < kPieces; ++part) {
                const auto value = piece(values + place * stride + part * kPiece);
                sums[part].first += weights[place] * value.first;
                sums[part].second += weights[place] * value.second;
            }
        }
#pragma GCC unroll 8
        for (int part = 0; part < kPieces; ++part)
            store(result + part * kPiece, sums[part]);
    } else {
        for (std::int64_t place = 0; place < places; ++place)
            for (std::int64_t at = 0; at < size; ++at)
                result[at] += weights[place] * number(values[place * stride + at]);
    }
}

/// Scores become weights that add up to one. There is room for whole vectors behind them.
VITRINE_INLINE void softmaxOf(float* scores, std::int64_t places, const bool* mask)
{
    float largest = -INFINITY;
    for (std::int64_t place = 0; place < places; ++place) {
        if (mask != nullptr && !mask[place])
            scores[place] = -INFINITY;
        largest = std::max(largest, scores[place]);
    }
    if (largest == -INFINITY) {
        std::fill_n(scores, places, 0.0F);
        return;
    }
    std::fill_n(scores + places, kLanes, -INFINITY);
    Floats sums = {};
    for (std::int64_t place = 0; place < places; place += kLanes) {
        const auto weights = exponential(load(scores + place) - largest);
        sums += weights;
        store(scores + place, weights);
    }
    const float sum = total(sums);
    for (std::int64_t place = 0; place < places; ++place)
        scores[place] /= sum;
}

/// One head, from a query that is scaled already; `result` is zero.
template <int kPieces, typename Number>
VITRINE_INLINE void attendOne(const float* query, const Number* keys, std::int64_t keyStride, const Number* values,
                              std::int64_t valueStride, const bool* mask, std::int64_t places, std::int64_t size,
                              float* scores, float* result)
{
    scoresOf<kPieces>(query, keys, keyStride, places, size, scores);
    softmaxOf(scores, places, mask);
    addValues<kPieces>(scores, values, valueStride, places, size, result);
}

/// That of the released models, and other usual ones.
constexpr bool isOfPieces(std::int64_t size) { return size == 96 || size == 64 || size == 128; }

template <typename Number, typename... Arguments>
VITRINE_INLINE void attendBySize(std::int64_t size, const Arguments&... arguments)
{
    if (size == 96)
        attendOne<3, Number>(arguments...);
    else if (size == 64)
        attendOne<2, Number>(arguments...);
    else if (size == 128)
        attendOne<4, Number>(arguments...);
    else
        attendOne<0, Number>(arguments...);
}

VITRINE_EACH_CPU void attendF32(const float* query, const float* keys, std::int64_t keyStride, const float* values,
                                std::int64_t valueStride, const bool* mask, std::int64_t places, std::int64_t size,
                                float* scores, float* result)
{
    attendBySize<float>(size, query, keys, keyStride, values, valueStride, mask, places, size, scores, result);
}

VITRINE_EACH_CPU void attendBf16(const float* query, const std::uint16_t* keys, std::int64_t keyStride,
                                 const std::uint16_t* values, std::int64_t valueStride, const bool* mask,
                                 std::int64_t places, std::int64_t size, float* scores, float* result)
{
    attendBySize<std::uint16_t>(size, query, keys, keyStride, values, valueStride, mask, places, size, scores, result);
}

template <typename Number> const Number* at(const void* data, std::int64_t index)
{
    return static_cast<const Number*>(data) + index;
}

void attendHead(const OneQueryAttention& a, std::int64_t row, std::int64_t head, std::vector<float>& work)
{
    work.resize(static_cast<std::size_t>(a.places + kLanes + 2 * a.headSize));
    float* scores = work.data();
    float* query = scores + a.places + kLanes;
    float* result = query + a.headSize;
    const bool isF32 = a.format == ActivationFormat::F32;
    const auto keyHead = head / (a.heads / a.keyHeads);
    const auto queryAt = row * a.queryBatchStride + head * a.queryHeadStride;
    const auto keyAt = row * a.keyBatchStride + keyHead * a.keyHeadStride;
    const auto valueAt = row * a.valueBatchStride + keyHead * a.valueHeadStride;
    const auto* mask = a.mask == nullptr ? nullptr : a.mask + row * a.places;
    const auto placeOf = [&](std::int64_t index) {
        return isOfPieces(a.headSize) ? placeInPieces(index, a.format) : index;
    };
    const float scale = 1.0F / std::sqrt(static_cast<float>(a.headSize));
    for (std::int64_t i = 0; i < a.headSize; ++i)
        query[placeOf(i)] = scale * (isF32 ? *at<float>(a.query, queryAt + i) : number(*at<std::uint16_t>(a.query, queryAt + i)));
    std::fill_n(result, a.headSize, 0.0F);
    if (isF32)
        attendF32(query, at<float>(a.keys, keyAt), a.keyPlaceStride, at<float>(a.values, valueAt), a.valuePlaceStride,
                  mask, a.places, a.headSize, scores, result);
    else
        attendBf16(query, at<std::uint16_t>(a.keys, keyAt), a.keyPlaceStride, at<std::uint16_t>(a.values, valueAt),
                   a.valuePlaceStride, mask, a.places, a.headSize, scores, result);
    const auto to = (row * a.heads + head) * a.headSize;
    for (std::int64_t i = 0; i < a.headSize; ++i)
        if (isF32)
            static_cast<float*>(a.result)[to + i] = result[placeOf(i)];
        else
            static_cast<std::uint16_t*>(a.result)[to + i] = toBf16Bits(result[placeOf(i)]);
}

} // namespace

void attendOneQuery(const OneQueryAttention& attention, int threads)
{
    const auto size = attention.format == ActivationFormat::F32 ? 4 : 2;
    const auto bytes = std::max<std::int64_t>(1, 2 * size * attention.places * attention.headSize);
    forRanges(attention.batch * attention.heads, std::max<std::int64_t>(1, kBytesOfTurn / bytes), threads,
              [&](std::int64_t first, std::int64_t last) {
                  thread_local std::vector<float> work; // grows with the cache, and is kept
                  for (auto head = first; head < last; ++head)
                      attendHead(attention, head / attention.heads, head % attention.heads, work);
              });
}

} // namespace vitrine::vlm::kernels
