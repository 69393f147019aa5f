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

/// Places whose scores are worked on at a time.
constexpr std::int64_t kBlockPlaces = kLanes;

/// Asks for the numbers of a place that are needed a block later: while keys are read for the values, while values are read for
/// the next keys. That is some 3 KB ahead, without regard to pages, where the hardware's own looking ahead ends.
template <typename Number> VITRINE_INLINE void fetchEarly(const Number* numbers, std::int64_t count)
{
    constexpr std::int64_t kLine = 64 / sizeof(Number);
    for (std::int64_t at = 0; at < count; at += kLine)
        __builtin_prefetch(numbers + at);
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

/// Keys or values of one head: those of a place lie together, places a stride apart, in numbers.
template <typename Number> struct Places {
    const Number* first;
    std::int64_t stride;

    VITRINE_INLINE const Number* at(std::int64_t place) const { return first + place * stride; }
    VITRINE_INLINE Places from(std::int64_t place) const { return {at(place), stride}; }
};

/// scores[s] = q · k[s] of a block; heads of kPieces whole pieces, `query` in their order. `values` are needed next.
template <int kPieces, typename Number>
VITRINE_INLINE void scoresOf(const float* query, Places<Number> keys, Places<Number> values, std::int64_t places,
                             std::int64_t size, float* scores)
{
    if constexpr (kPieces > 0) {
        // Four keys at a time; the last four may overlap those before, and where there are fewer, one is read again.
        for (std::int64_t next = 0; next < places; next += 4) {
            const auto place = std::min(next, std::max<std::int64_t>(0, places - 4));
            const Number* rows[4];
            for (int key = 0; key < 4; ++key)
                rows[key] = keys.at(std::min(place + key, places - 1));
            for (int key = 0; key < 4; ++key)
                fetchEarly(values.at(place + key), kPieces * kPiece);
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
                scores[place] += query[at] * number(keys.at(place)[at]);
        }
    }
}

/// result = kept · result + sum of weights[s] · v[s] of a block. `nextKeys` are needed next.
template <int kPieces, typename Number>
VITRINE_INLINE void addValues(const float* weights, float kept, Places<Number> values, Places<Number> nextKeys,
                              std::int64_t places, std::int64_t size, float* __restrict result)
{
    if constexpr (kPieces > 0) {
        Piece sums[kPieces];
#pragma GCC unroll 8
        for (int part = 0; part < kPieces; ++part) {
            const auto before = piece(result + part * kPiece);
            sums[part] = {kept * before.first, kept * before.second};
        }
        for (std::int64_t place = 0; place < places; ++place) {
            fetchEarly(nextKeys.at(place), kPieces * kPiece);
#pragma GCC unroll 8
            for (int part = 0; part < kPieces; ++part) {
                const auto value = piece(values.at(place) + part * kPiece);
                sums[part].first += weights[place] * value.first;
                sums[part].second += weights[place] * value.second;
            }
        }
#pragma GCC unroll 8
        for (int part = 0; part < kPieces; ++part)
            store(result + part * kPiece, sums[part]);
    } else {
        for (std::int64_t at = 0; at < size; ++at)
            result[at] *= kept;
        for (std::int64_t place = 0; place < places; ++place)
            for (std::int64_t at = 0; at < size; ++at)
                result[at] += weights[place] * number(values.at(place)[at]);
    }
}

VITRINE_INLINE float largestOf(const Floats& numbers)
{
    const auto larger = [](const Floats& a, const Floats& b) { return a < b ? b : a; };
    auto most = larger(numbers, __builtin_shufflevector(numbers, numbers, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
    most = larger(most, __builtin_shufflevector(most, most, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11));
    most = larger(most, __builtin_shufflevector(most, most, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
    most = larger(most, __builtin_shufflevector(most, most, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14));
    return most[0];
}

/// Softmax over blocks (Milakov and Gimelshein, "Online normalizer calculation for softmax", 2018): weights are relative to the
/// largest score so far.
struct Softmax {
    float largest = -INFINITY;
    Floats sums = {};

    /// A block's scores, in room for kBlockPlaces, become weights; gives what the weights before are worth now.
    VITRINE_INLINE float weigh(float* scores, std::int64_t places, const bool* mask)
    {
        for (std::int64_t place = 0; place < kBlockPlaces; ++place)
            if (place >= places || (mask != nullptr && !mask[place]))
                scores[place] = -INFINITY;
        const auto numbers = load(scores);
        const float before = largest;
        largest = std::max(largest, largestOf(numbers));
        const auto weights = largest == -INFINITY ? Floats{} : exponential(numbers - largest);
        store(scores, weights);
        const float kept = largest == before ? 1.0F : std::exp(before - largest);
        sums = kept * sums + weights;
        return kept;
    }
};

/// One head, from a query that is scaled already; `result` is zero.
template <int kPieces, typename Number>
VITRINE_INLINE void attendOne(const float* query, Places<Number> keys, Places<Number> values, const bool* mask,
                              std::int64_t places, std::int64_t size, float* result)
{
    Softmax softmax;
    float scores[kBlockPlaces];
    for (std::int64_t first = 0; first < places; first += kBlockPlaces) {
        const auto count = std::min(kBlockPlaces, places - first);
        const auto blockValues = values.from(first);
        scoresOf<kPieces>(query, keys.from(first), blockValues, count, size, scores);
        const float kept = softmax.weigh(scores, count, mask == nullptr ? nullptr : mask + first);
        addValues<kPieces>(scores, kept, blockValues, keys.from(first + kBlockPlaces), count, size, result);
    }
    const float sum = total(softmax.sums);
    for (std::int64_t at = 0; at < size; ++at)
        result[at] = sum == 0.0F ? 0.0F : result[at] / sum; // zero: no place may be seen
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

VITRINE_EACH_CPU void attendF32(const float* query, Places<float> keys, Places<float> values, const bool* mask,
                                std::int64_t places, std::int64_t size, float* result)
{
    attendBySize<float>(size, query, keys, values, mask, places, size, result);
}

VITRINE_EACH_CPU void attendBf16(const float* query, Places<std::uint16_t> keys, Places<std::uint16_t> values,
                                 const bool* mask, std::int64_t places, std::int64_t size, float* result)
{
    attendBySize<std::uint16_t>(size, query, keys, values, mask, places, size, result);
}

template <typename Number> const Number* at(const void* data, std::int64_t index)
{
    return static_cast<const Number*>(data) + index;
}

void attendHead(const OneQueryAttention& a, std::int64_t row, std::int64_t head, std::vector<float>& work)
{
    work.resize(static_cast<std::size_t>(2 * a.headSize));
    float* query = work.data();
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
        attendF32(query, {at<float>(a.keys, keyAt), a.keyPlaceStride}, {at<float>(a.values, valueAt), a.valuePlaceStride},
                  mask, a.places, a.headSize, result);
    else
        attendBf16(query, {at<std::uint16_t>(a.keys, keyAt), a.keyPlaceStride},
                   {at<std::uint16_t>(a.values, valueAt), a.valuePlaceStride}, mask, a.places, a.headSize, result);
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
                  thread_local std::vector<float> work; // kept, so that nothing is allocated for a token
                  for (auto head = first; head < last; ++head)
                      attendHead(attention, head / attention.heads, head % attention.heads, work);
              });
}

} // namespace vitrine::vlm::kernels
