// SPDX-License-Identifier: GPL-3.0-or-later
// Attention on tiles (Intel AMX), one head after another: 32 queries at a time against some hundred places,
// whose scores and weights stay in the second-level cache. Keys and values are turned into the layout of
// right operands once for each head; queries and weights are left operands as they lie.
#include "engine/vlm/kernels/tile_attention.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/vlm/kernels/parallel.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace vitrine::vlm::kernels {

bool canAttendOnTiles(std::int64_t headSize, CpuLevel level)
{
    return level >= CpuLevel::Amx && headSize > 0 && headSize % 32 == 0;
}

#if defined(__x86_64__)

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512bf16,amx-tile,amx-bf16,avx2,fma")

namespace {

#include "engine/vlm/kernels/tile_powers.h"
#include "engine/vlm/kernels/tiles_body.h"

/// Queries and places in a block of scores, queries and numbers in a block of results.
constexpr std::int64_t kSide = 2 * kTileRows;
/// Places whose scores are kept at a time.
constexpr std::int64_t kPlacesAtOnce = 640;

std::int64_t wholeSides(std::int64_t count)
{
    return dividedUp(count, kSide) * kSide;
}

/// One head's keys and values as right operands.
class PackedHead {
public:
    void pack(const std::uint16_t* keys, std::int64_t keyStride, const std::uint16_t* values,
              std::int64_t valueStride, std::int64_t places, std::int64_t size)
    {
        m_size = size;
        const auto bytes = wholeSides(places) * size * 2;
        m_keys = m_memoryOfKeys.grown(bytes);
        m_values = m_memoryOfValues.grown(bytes);
        for (std::int64_t place = 0; place < places; place += kTileRows)
            packKeys(keys, keyStride, place, places);
        if (dividedUp(places, kTileRows) % 2 == 1)
            packKeys(keys, keyStride, wholeSides(places) - kTileRows, 0); // nothing: zeros
        for (std::int64_t place = 0; place < places; place += kSide)
            packValues(values, valueStride, place, places);
    }

    /// Gives the memory of a long prompt back, which the threads would keep as long as the program runs.
    void giveBackMuch()
    {
        constexpr std::int64_t kKept = 8 << 20;
        m_memoryOfKeys.shrink(kKept);
        m_memoryOfValues.shrink(kKept);
    }

    /// Sixteen places' keys, tiles of [16 pairs of numbers, 16 places, 2], one for each 32 numbers.
    const std::uint8_t* keys(std::int64_t place) const { return m_keys + place / kTileRows * keyBytes(); }
    std::int64_t keyBytes() const { return m_size / kTileNumbers * kTileBytes; }
    /// 32 places' values, tiles of [16 pairs of places, 16 numbers, 2], one for each 16 numbers.
    const std::uint8_t* values(std::int64_t place) const { return m_values + place / kSide * valueBytes(); }
    std::int64_t valueBytes() const { return m_size / kTileRows * kTileBytes; }

private:
    void packKeys(const std::uint16_t* keys, std::int64_t stride, std::int64_t place, std::int64_t places)
    {
        auto* to = m_keys + place / kTileRows * keyBytes();
        for (std::int64_t at = 0; at < m_size; at += kTileNumbers, to += kTileBytes)
            packTile(keys + place * stride + at, stride, places - place, to);
    }

    void packValues(const std::uint16_t* values, std::int64_t stride, std::int64_t place, std::int64_t places)
    {
        const auto rowAt = [&](std::int64_t row, std::int64_t at) {
            return row < places
                       ? _mm256_loadu_si256(reinterpret_cast<const __m256i*>(values + row * stride + at))
                       : _mm256_setzero_si256();
        };
        auto* to = m_values + place / kSide * valueBytes();
        for (std::int64_t at = 0; at < m_size; at += kTileRows)
            for (std::int64_t pair = 0; pair < kTileRows; ++pair, to += 64) {
                const auto first = _mm512_cvtepu16_epi32(rowAt(place + 2 * pair, at));
                const auto second = _mm512_cvtepu16_epi32(rowAt(place + 2 * pair + 1, at));
                _mm512_store_si512(to, _mm512_or_si512(first, _mm512_slli_epi32(second, 16)));
            }
    }

    std::int64_t m_size = 0;
    Aligned m_memoryOfKeys, m_memoryOfValues;
    std::uint8_t* m_keys = nullptr;
    std::uint8_t* m_values = nullptr;
};

/// Of each query so far: its largest score, and the sum of its weights below that.
struct Running {
    float largest[kSide];
    float sums[kSide];
    float factors[kSide]; ///< what earlier results are multiplied by, because a larger score has come
};

/// One query's scores [count] to weights in bf16, [whole], zeros from `visible` on; scores count as powers of
/// two, `scale` times what they are. Those beyond `visible` are not looked at.
void weigh(const float* scores, std::int64_t visible, std::int64_t whole, float scale, std::int64_t query,
           Running& running, std::uint16_t* weights)
{
    const auto factor = _mm512_set1_ps(scale);
    const auto lowest = _mm512_set1_ps(-INFINITY);
    const auto maskAt = [&](std::int64_t at) {
        return static_cast<__mmask16>(visible - at >= 16 ? 0xffffU
                                      : visible > at     ? (1U << (visible - at)) - 1
                                                         : 0U);
    };
    auto most = lowest;
    std::int64_t at = 0;
    for (; at + 16 <= visible; at += 16)
        most = _mm512_max_ps(_mm512_load_ps(scores + at), most);
    if (at < visible)
        most = _mm512_max_ps(_mm512_mask_load_ps(lowest, maskAt(at), scores + at), most);
    const float before = running.largest[query];
    const float largest = std::max(before, _mm512_reduce_max_ps(most) * scale);
    // Before there is any score nothing is kept, whatever it is multiplied by.
    running.factors[query] = before == -INFINITY ? 0.0F : std::exp2(before - largest);
    running.largest[query] = largest;
    const auto below = _mm512_set1_ps(largest == -INFINITY ? 0.0F : -largest);
    auto sums = _mm512_setzero_ps();
    for (at = 0; at < whole; at += 32) {
        __m512 powers[2];
#pragma GCC unroll 2
        for (int half = 0; half < 2; ++half) {
            const auto mask = maskAt(at + 16 * half);
            const auto power =
                powerOfTwo(_mm512_fmadd_ps(_mm512_load_ps(scores + at + 16 * half), factor, below));
            powers[half] = _mm512_maskz_mov_ps(mask, power);
            sums = _mm512_add_ps(sums, powers[half]);
        }
        _mm512_store_si512(weights + at,
                           reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(powers[1], powers[0])));
    }
    running.sums[query] = running.sums[query] * running.factors[query] + _mm512_reduce_add_ps(sums);
}

/// Adds [32, count] times [count, 32] to tiles 0 … 3: left rows `stride` bytes apart, right tiles
/// `rightBytes` apart for each 32 of `count`, the second sixteen columns' `other` bytes further.
inline void addProducts(const std::uint8_t* left, std::int64_t stride, const std::uint8_t* right,
                        std::int64_t rightBytes, std::int64_t other, std::int64_t count)
{
    const auto* left2 = left + kTileRows * stride;
    for (std::int64_t at = 0; at < count; at += kTileNumbers, right += rightBytes) {
        _tile_loadd(4, left + at * 2, stride);
        _tile_loadd(6, right, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_loadd(7, right + other, 64);
        _tile_dpbf16ps(1, 4, 7);
        _tile_loadd(5, left2 + at * 2, stride);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
    }
}

/// Tiles 0 … 3 to or from 32 rows of 32 numbers, `stride` numbers apart.
inline void keepSums(float* to, std::int64_t stride)
{
    _tile_stored(0, to, stride * 4);
    _tile_stored(1, to + kTileRows, stride * 4);
    _tile_stored(2, to + kTileRows * stride, stride * 4);
    _tile_stored(3, to + kTileRows * stride + kTileRows, stride * 4);
    beWritten();
}

inline void readSums(const float* from, std::int64_t stride)
{
    _tile_loadd(0, from, stride * 4);
    _tile_loadd(1, from + kTileRows, stride * 4);
    _tile_loadd(2, from + kTileRows * stride, stride * 4);
    _tile_loadd(3, from + kTileRows * stride + kTileRows, stride * 4);
}

/// 32 queries of one head.
class QueryBlock {
public:
    QueryBlock(const ManyQueryAttention& attention, const PackedHead& head)
        : m_attention(attention), m_head(head), m_size(attention.headSize),
          m_scores(reinterpret_cast<float*>(s_scores.grown(kSide * kPlacesAtOnce * 4))),
          m_weights(reinterpret_cast<std::uint16_t*>(s_weights.grown(kSide * kPlacesAtOnce * 2))),
          m_results(reinterpret_cast<float*>(s_results.grown(kSide * m_size * 4)))
    {}

    void attend(std::int64_t batch, std::int64_t headIndex, std::int64_t first)
    {
        const auto& a = m_attention;
        const auto count = std::min(kSide, a.queries - first);
        const auto* query =
            a.query + batch * a.queryBatchStride + headIndex * a.queryHeadStride + first * a.queryStride;
        auto stride = a.queryStride;
        if (count < kSide) {
            query = filledUp(query, stride, count);
            stride = m_size;
        }
        std::fill_n(m_running.largest, kSide, -INFINITY);
        std::fill_n(m_running.sums, kSide, 0.0F);
        const auto seen = visibleTo(first + count - 1);
        for (std::int64_t place = 0; place < seen; place += kPlacesAtOnce)
            addPlaces(query, stride, first, count, place, std::min(kPlacesAtOnce, seen - place));
        auto* result =
            a.result + batch * a.resultBatchStride + headIndex * a.resultHeadStride + first * a.resultStride;
        for (std::int64_t row = 0; row < count; ++row)
            keepResult(row, result + row * a.resultStride);
    }

private:
    std::int64_t visibleTo(std::int64_t query) const
    {
        return m_attention.isCausal ? m_attention.places - m_attention.queries + query + 1
                                    : m_attention.places;
    }

    const std::uint16_t* filledUp(const std::uint16_t* query, std::int64_t stride, std::int64_t count)
    {
        auto* const rows = reinterpret_cast<std::uint16_t*>(s_queries.grown(kSide * m_size * 2));
        std::fill_n(rows, kSide * m_size, std::uint16_t{0});
        for (std::int64_t row = 0; row < count; ++row)
            std::copy_n(query + row * stride, m_size, rows + row * m_size);
        return rows;
    }

    void addPlaces(const std::uint16_t* query, std::int64_t stride, std::int64_t first, std::int64_t count,
                   std::int64_t place, std::int64_t places)
    {
        constexpr float kLog2E = 1.44269504F;
        const float scale = kLog2E / std::sqrt(static_cast<float>(m_size));
        const auto whole = wholeSides(places);
        beWritten();
        for (std::int64_t at = 0; at < whole; at += kSide) {
            clearSums();
            addProducts(reinterpret_cast<const std::uint8_t*>(query), stride * 2, m_head.keys(place + at),
                        kTileBytes, m_head.keyBytes(), m_size);
            keepSums(m_scores + at, kPlacesAtOnce);
        }
        for (std::int64_t row = 0; row < kSide; ++row)
            weigh(m_scores + row * kPlacesAtOnce,
                  std::clamp<std::int64_t>(visibleTo(first + std::min(row, count - 1)) - place, 0, places),
                  whole, scale, row, m_running, m_weights + row * kPlacesAtOnce);
        const bool isFirst = place == 0;
        if (!isFirst)
            for (std::int64_t row = 0; row < kSide; ++row)
                for (std::int64_t at = 0; at < m_size; ++at)
                    m_results[row * m_size + at] *= m_running.factors[row];
        beWritten();
        for (std::int64_t at = 0; at < m_size; at += kSide) {
            isFirst ? clearSums() : readSums(m_results + at, m_size);
            addProducts(reinterpret_cast<const std::uint8_t*>(m_weights), kPlacesAtOnce * 2,
                        m_head.values(place) + at / kTileRows * kTileBytes, m_head.valueBytes(), kTileBytes,
                        whole);
            keepSums(m_results + at, m_size);
        }
    }

    void keepResult(std::int64_t row, std::uint16_t* to) const
    {
        const auto factor = _mm512_set1_ps(1.0F / m_running.sums[row]);
        const auto* from = m_results + row * m_size;
        for (std::int64_t at = 0; at < m_size; at += 32) {
            const auto both = _mm512_cvtne2ps_pbh(_mm512_mul_ps(_mm512_load_ps(from + at + 16), factor),
                                                  _mm512_mul_ps(_mm512_load_ps(from + at), factor));
            _mm512_storeu_si512(to + at, reinterpret_cast<__m512i>(both));
        }
    }

    static thread_local Aligned s_scores, s_weights, s_results, s_queries;

    const ManyQueryAttention& m_attention;
    const PackedHead& m_head;
    std::int64_t m_size;
    float* m_scores;          ///< [kSide, kPlacesAtOnce]
    std::uint16_t* m_weights; ///< the same
    float* m_results;         ///< [kSide, headSize]
    Running m_running{};
};

thread_local Aligned QueryBlock::s_scores, QueryBlock::s_weights, QueryBlock::s_results,
    QueryBlock::s_queries;

void attendHeads(const ManyQueryAttention& a, std::int64_t batch, std::int64_t keyHead)
{
    thread_local PackedHead head;
    head.pack(a.keys + batch * a.keyBatchStride + keyHead * a.keyHeadStride, a.keyStride,
              a.values + batch * a.valueBatchStride + keyHead * a.valueHeadStride, a.valueStride, a.places,
              a.headSize);
    QueryBlock block(a, head);
    const auto group = a.heads / a.keyHeads;
    for (std::int64_t index = 0; index < group; ++index)
        for (std::int64_t first = 0; first < a.queries; first += kSide)
            block.attend(batch, keyHead * group + index, first);
    head.giveBackMuch();
}

} // namespace

void attendOnTiles(const ManyQueryAttention& attention, int threads)
{
    forRanges(attention.batch * attention.keyHeads, 1, threads, [&](std::int64_t first, std::int64_t last) {
        configure(TileShapes{});
        for (auto index = first; index < last; ++index)
            attendHeads(attention, index / attention.keyHeads, index % attention.keyHeads);
        _tile_release();
    });
}

#pragma GCC pop_options

#else

void attendOnTiles(const ManyQueryAttention&, int) {}

#endif

} // namespace vitrine::vlm::kernels
