// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/attend.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

#include "engine/vlm/half_precision.h"
#include "engine/vlm/kernels/parallel.h"

// The compiler's own vectors serve here; it makes one function for each kind of CPU, chosen when the program is loaded.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)
#define VITRINE_EACH_CPU __attribute__((target_clones("default", "arch=haswell", "arch=skylake-avx512")))
#else
#define VITRINE_EACH_CPU
#endif

namespace vitrine::vlm::kernels {

namespace {

/// A thread's turn reads about so much.
constexpr std::int64_t kBytesOfTurn = 128 << 10;
/// Sums that do not wait for each other.
constexpr int kLanes = 32;

inline __attribute__((always_inline)) float number(float value) { return value; }
inline __attribute__((always_inline)) float number(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

/// scores[s] = q · k[s]
template <typename Number>
inline __attribute__((always_inline)) void scoresOf(const float* query, const Number* keys, std::int64_t stride,
                                                    std::int64_t places, std::int64_t size, float* scores)
{
    for (std::int64_t place = 0; place < places; ++place) {
        const auto* key = keys + place * stride;
        float sums[kLanes] = {};
        std::int64_t at = 0;
        for (; at + kLanes <= size; at += kLanes)
            for (int lane = 0; lane < kLanes; ++lane)
                sums[lane] += query[at + lane] * number(key[at + lane]);
        for (int half = kLanes / 2; half > 0; half /= 2)
            for (int lane = 0; lane < half; ++lane)
                sums[lane] += sums[lane + half];
        for (; at < size; ++at)
            sums[0] += query[at] * number(key[at]);
        scores[place] = sums[0];
    }
}

/// result += sum of weights[s] · v[s]
template <typename Number>
inline __attribute__((always_inline)) void addValues(const float* weights, const Number* values, std::int64_t stride,
                                                     std::int64_t places, std::int64_t size, float* __restrict result)
{
    for (std::int64_t place = 0; place < places; ++place) {
        const float weight = weights[place];
        const auto* value = values + place * stride;
        for (std::int64_t at = 0; at < size; ++at)
            result[at] += weight * number(value[at]);
    }
}

VITRINE_EACH_CPU void scoresOfF32(const float* q, const float* k, std::int64_t stride, std::int64_t places,
                                  std::int64_t size, float* scores)
{
    scoresOf(q, k, stride, places, size, scores);
}

VITRINE_EACH_CPU void scoresOfBf16(const float* q, const std::uint16_t* k, std::int64_t stride, std::int64_t places,
                                   std::int64_t size, float* scores)
{
    scoresOf(q, k, stride, places, size, scores);
}

VITRINE_EACH_CPU void addValuesF32(const float* w, const float* v, std::int64_t stride, std::int64_t places,
                                   std::int64_t size, float* result)
{
    addValues(w, v, stride, places, size, result);
}

VITRINE_EACH_CPU void addValuesBf16(const float* w, const std::uint16_t* v, std::int64_t stride, std::int64_t places,
                                    std::int64_t size, float* result)
{
    addValues(w, v, stride, places, size, result);
}

/// Scores become weights that add up to one.
void softmax(float* scores, std::int64_t places, const bool* mask)
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
    float sum = 0.0F;
    for (std::int64_t place = 0; place < places; ++place)
        sum += scores[place] = std::exp(scores[place] - largest);
    for (std::int64_t place = 0; place < places; ++place)
        scores[place] /= sum;
}

template <typename Number> const Number* at(const void* data, std::int64_t index)
{
    return static_cast<const Number*>(data) + index;
}

void attendHead(const OneQueryAttention& a, std::int64_t row, std::int64_t head, std::vector<float>& work)
{
    work.resize(static_cast<std::size_t>(a.places + 2 * a.headSize));
    float* scores = work.data();
    float* query = scores + a.places;
    float* result = query + a.headSize;
    const bool isF32 = a.format == ActivationFormat::F32;
    const auto keyHead = head / (a.heads / a.keyHeads);
    const auto queryAt = row * a.queryBatchStride + head * a.queryHeadStride;
    const auto keyAt = row * a.keyBatchStride + keyHead * a.keyHeadStride;
    const auto valueAt = row * a.valueBatchStride + keyHead * a.valueHeadStride;
    const float scale = 1.0F / std::sqrt(static_cast<float>(a.headSize));
    for (std::int64_t i = 0; i < a.headSize; ++i)
        query[i] = scale * (isF32 ? *at<float>(a.query, queryAt + i) : number(*at<std::uint16_t>(a.query, queryAt + i)));
    if (isF32)
        scoresOfF32(query, at<float>(a.keys, keyAt), a.keyPlaceStride, a.places, a.headSize, scores);
    else
        scoresOfBf16(query, at<std::uint16_t>(a.keys, keyAt), a.keyPlaceStride, a.places, a.headSize, scores);
    softmax(scores, a.places, a.mask == nullptr ? nullptr : a.mask + row * a.places);
    std::fill_n(result, a.headSize, 0.0F);
    if (isF32)
        addValuesF32(scores, at<float>(a.values, valueAt), a.valuePlaceStride, a.places, a.headSize, result);
    else
        addValuesBf16(scores, at<std::uint16_t>(a.values, valueAt), a.valuePlaceStride, a.places, a.headSize, result);
    const auto to = (row * a.heads + head) * a.headSize;
    for (std::int64_t i = 0; i < a.headSize; ++i)
        if (isF32)
            static_cast<float*>(a.result)[to + i] = result[i];
        else
            static_cast<std::uint16_t*>(a.result)[to + i] = toBf16Bits(result[i]);
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
