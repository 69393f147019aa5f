// SPDX-License-Identifier: GPL-3.0-or-later
// Products of many rows on tiles (Intel AMX). The weight is the left operand, whose layout is that of its
// rows, x the right one, which wants pairs of numbers of sixteen rows beside each other: x is turned over,
// and so are the sums, which come out as [rows of the weight, rows of x], when they are rounded.
//
// Tiles add a block of 32 x 32 sums from two tiles of each operand: 4 KB are read for 64 KFLOP, which the
// second-level cache gives, but not what lies beyond it. As much of x is therefore taken at a time as that
// cache holds, and the rows of the weight that come next are asked for while the last ones are multiplied.
#include "engine/vlm/kernels/tile_products.h"

#include <algorithm>
#include <vector>

#include "engine/vlm/kernels/parallel.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace vitrine::vlm::kernels {

bool canMultiplyOnTiles(std::int64_t out, std::int64_t in, CpuLevel level)
{
    constexpr std::int64_t kWhole = 32;
    return level >= CpuLevel::Amx && out > 0 && in > 0 && out % kWhole == 0 && in % kWhole == 0;
}

#if defined(__x86_64__)

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512bf16,amx-tile,amx-bf16,avx2,fma")

namespace {

#include "engine/vlm/kernels/tile_powers.h"
#include "engine/vlm/kernels/tiles_body.h"

/// Rows of the weight and rows of x in a block of sums.
constexpr std::int64_t kBlockSide = 2 * kTileRows, kBlockBytes = 4 * kTileBytes;
/// What a part of x may take of the second-level cache, which has 2 MB on CPUs with tiles.
constexpr std::int64_t kPartBytes = 1280 << 10;
constexpr std::int64_t kMostRowsAtOnce = 640;
/// Rows of the weight whose sums are kept while parts of x's columns go by.
constexpr std::int64_t kMostOutsTogether = 256;

/// Some rows of x in tiles, by parts of their columns: [parts, tiles of rows, tiles of a part's columns].
struct Packed {
    std::uint8_t* tiles = nullptr;
    std::int64_t rowTiles = 0;  ///< an even number; rows beyond the last are zeros
    std::int64_t partTiles = 0; ///< tiles of a part's columns; the last part may have fewer
    std::int64_t allTiles = 0;  ///< tiles of all columns

    std::int64_t parts() const { return dividedUp(allTiles, partTiles); }
    std::int64_t tilesOf(std::int64_t part) const { return std::min(partTiles, allTiles - part * partTiles); }
    std::uint8_t* at(std::int64_t part, std::int64_t rowTile) const
    {
        return tiles + (part * partTiles * rowTiles + rowTile * tilesOf(part)) * kTileBytes;
    }
};

/// Sixteen rows of x from `first` on, as far as there are so many, to tiles of one part.
void packRows(const ManyRows& product, std::int64_t first, std::int64_t column, std::int64_t tiles,
              std::uint8_t* to)
{
    const auto count = std::clamp<std::int64_t>(product.rows - first, 0, kTileRows);
    for (std::int64_t tile = 0; tile < tiles; ++tile, column += kTileNumbers, to += kTileBytes)
        packTile(product.x + first * product.in + column, product.in, count, to);
}

Packed pack(const ManyRows& product, std::int64_t first, std::int64_t count, int threads)
{
    thread_local Aligned memory;
    Packed packed;
    packed.rowTiles = dividedUp(count, kBlockSide) * 2;
    packed.allTiles = product.in / kTileNumbers;
    const auto bytes = packed.rowTiles * packed.allTiles * kTileBytes;
    packed.partTiles = dividedUp(packed.allTiles, dividedUp(bytes, kPartBytes));
    packed.tiles = memory.grown(bytes);
    forRanges(packed.rowTiles, 1, threads, [&](std::int64_t from, std::int64_t to) {
        for (auto rowTile = from; rowTile < to; ++rowTile)
            for (std::int64_t part = 0; part < packed.parts(); ++part)
                packRows(product, first + rowTile * kTileRows, part * packed.partTiles * kTileNumbers,
                         packed.tilesOf(part), packed.at(part, rowTile));
    });
    return packed;
}

/// 32 rows of the weight over some tiles of columns, to tiles: those of the first sixteen rows, then the
/// others'.
void copyRows(const std::uint8_t* weight, std::int64_t rowBytes, std::int64_t tiles, std::uint8_t* to)
{
    for (std::int64_t row = 0; row < kBlockSide; ++row) {
        auto* ofRow = to + (row / kTileRows * tiles * kTileRows + row % kTileRows) * 64;
        for (std::int64_t tile = 0; tile < tiles; ++tile)
            _mm512_store_si512(ofRow + tile * kTileBytes,
                               _mm512_loadu_si512(weight + row * rowBytes + tile * 64));
    }
    beWritten();
}

/// What is asked for while something else is multiplied: at the column that is multiplied, of some rows.
struct Early {
    const std::uint8_t* data = nullptr;
    std::int64_t rowBytes = 0;
    std::int64_t rows = 0;
};

/// Adds the products of 32 rows of the weight and 32 of x over some tiles of columns to tiles 0 … 3.
inline void addProducts(const std::uint8_t* weight, const std::uint8_t* x, std::int64_t tiles,
                        const Early& early)
{
    const auto other = tiles * kTileBytes; // where the other sixteen rows are
    for (std::int64_t at = 0; at < other; at += kTileBytes) {
        for (std::int64_t row = 0; row < early.rows; ++row)
            _mm_prefetch(reinterpret_cast<const char*>(early.data + row * early.rowBytes + at / kTileRows),
                         _MM_HINT_T1);
        _tile_loadd(4, weight + at, 64);
        _tile_loadd(6, x + at, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_loadd(7, x + other + at, 64);
        _tile_dpbf16ps(1, 4, 7);
        _tile_loadd(5, weight + other + at, 64);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
    }
}

/// Tiles 0 … 3 from and to memory.
void readSums(const std::uint8_t* sums)
{
    _tile_loadd(0, sums, 64);
    _tile_loadd(1, sums + kTileBytes, 64);
    _tile_loadd(2, sums + 2 * kTileBytes, 64);
    _tile_loadd(3, sums + 3 * kTileBytes, 64);
}

void keepSums(std::uint8_t* sums)
{
    _tile_stored(0, sums, 64);
    _tile_stored(1, sums + kTileBytes, 64);
    _tile_stored(2, sums + 2 * kTileBytes, 64);
    _tile_stored(3, sums + 3 * kTileBytes, 64);
    beWritten();
}

inline __m512 quickGelu(__m512 y)
{
    constexpr float kLog2E = 1.44269504F;
    // 1 / (1 + 2^-z) for z >= 0 and 2^z / (1 + 2^z) below: powers that are not above one.
    const auto z = _mm512_mul_ps(y, _mm512_set1_ps(1.702F * kLog2E));
    const auto power = powerOfTwo(_mm512_min_ps(z, _mm512_sub_ps(_mm512_setzero_ps(), z)));
    const auto isNegative = _mm512_cmp_ps_mask(z, _mm512_setzero_ps(), _CMP_LT_OQ);
    const auto above = _mm512_mask_mul_ps(y, isNegative, y, power);
    return _mm512_div_ps(above, _mm512_add_ps(power, _mm512_set1_ps(1.0F)));
}

/// The sums of one row of the weight and sixteen rows of x, as they are to be rounded.
inline __m512 finished(const ManyRows& product, const std::uint8_t* sums, std::int64_t out)
{
    auto result = _mm512_load_ps(sums);
    if (product.bias != nullptr)
        result = _mm512_add_ps(result, _mm512_set1_ps(product.bias[out]));
    return product.after == AfterProduct::QuickGelu ? quickGelu(result) : result;
}

/// A block's sums, [2, 2 of x, rows of the weight, rows of x], rounded, to y.
void keepResults(const ManyRows& product, const std::uint8_t* sums, std::int64_t out, std::int64_t row)
{
    alignas(64) static constexpr std::uint16_t kPairs[32] = {0,  16, 1,  17, 2,  18, 3,  19, 4,  20, 5,
                                                             21, 6,  22, 7,  23, 8,  24, 9,  25, 10, 26,
                                                             11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
    const auto pairs = _mm512_load_si512(kPairs);
    for (std::int64_t half = 0; half < 2; ++half) {
        __m512i rows[kTileRows]; // of the weight, in pairs, whose numbers lie beside each other
#pragma GCC unroll 16
        for (std::int64_t i = 0; i < kTileRows; ++i) {
            const auto* of = sums + (half + i / 8 * 2) * kTileBytes + i % 8 * 128;
            const auto both = _mm512_cvtne2ps_pbh(finished(product, of + 64, out + 2 * i + 1),
                                                  finished(product, of, out + 2 * i));
            rows[i] = _mm512_permutexvar_epi16(pairs, reinterpret_cast<__m512i>(both));
        }
        turnOver(rows);
        const auto first = row + half * kTileRows;
        const auto count = std::clamp<std::int64_t>(product.rows - first, 0, kTileRows);
        if (count == kTileRows) {
#pragma GCC unroll 16
            for (std::int64_t r = 0; r < kTileRows; ++r)
                _mm512_storeu_si512(product.y + (first + r) * product.out + out, rows[r]);
        } else {
            for (std::int64_t r = 0; r < count; ++r)
                _mm512_storeu_si512(product.y + (first + r) * product.out + out, rows[r]);
        }
    }
}

/// Rows firstOut … lastOut − 1 of the weight times rows of x that begin at `row`.
void multiplyRows(const ManyRows& product, const Packed& x, std::int64_t row, std::int64_t firstOut,
                  std::int64_t lastOut)
{
    thread_local Aligned memoryOfSums, memoryOfWeights;
    const auto outBlocks = (lastOut - firstOut) / kBlockSide, rowBlocks = x.rowTiles / 2, parts = x.parts();
    const auto rowBytes = product.in * 2, earlyRows = dividedUp(kBlockSide, rowBlocks);
    auto* const sums = memoryOfSums.grown((parts > 1 ? outBlocks * rowBlocks : 1) * kBlockBytes);
    auto* const weights = memoryOfWeights.grown(2 * x.partTiles * kTileBytes);
    for (std::int64_t part = 0; part < parts; ++part)
        for (std::int64_t outBlock = 0; outBlock < outBlocks; ++outBlock) {
            const auto out = firstOut + outBlock * kBlockSide;
            const auto* weight = reinterpret_cast<const std::uint8_t*>(product.weight + out * product.in +
                                                                       part * x.partTiles * kTileNumbers);
            copyRows(weight, rowBytes, x.tilesOf(part), weights);
            for (std::int64_t rowBlock = 0; rowBlock < rowBlocks; ++rowBlock) {
                auto* const of = sums + (parts > 1 ? outBlock * rowBlocks + rowBlock : 0) * kBlockBytes;
                if (part == 0)
                    clearSums();
                else
                    readSums(of);
                const auto next = kBlockSide + rowBlock * earlyRows;
                const Early early = out + next + earlyRows <= product.out
                                        ? Early{weight + next * rowBytes, rowBytes, earlyRows}
                                        : Early{};
                addProducts(weights, x.at(part, 2 * rowBlock), x.tilesOf(part), early);
                keepSums(of);
                if (part + 1 == parts)
                    keepResults(product, of, out, row + rowBlock * kBlockSide);
            }
        }
}

} // namespace

void multiplyOnTiles(const ManyRows& product, int threads)
{
    if (product.rows <= 0)
        return;
    const auto rowsAtOnce =
        dividedUp(dividedUp(product.rows, dividedUp(product.rows, kMostRowsAtOnce)), kBlockSide) * kBlockSide;
    // Where sums must be kept, more rows of the weight at a time mean less of x from beyond the cache.
    const auto share =
        std::max(kBlockSide, product.out / kBlockSide / (3 * std::max(1, threads)) * kBlockSide);
    const auto together = std::min(share, kMostOutsTogether);
    for (std::int64_t row = 0; row < product.rows; row += rowsAtOnce) {
        const auto packed = pack(product, row, std::min(rowsAtOnce, product.rows - row), threads);
        forRanges(dividedUp(product.out, together), 1, threads, [&](std::int64_t first, std::int64_t last) {
            configure(TileShapes{});
            for (auto index = first; index < last; ++index)
                multiplyRows(product, packed, row, index * together,
                             std::min((index + 1) * together, product.out));
            _tile_release();
        });
    }
}

#pragma GCC pop_options

#else

void multiplyOnTiles(const ManyRows&, int) {}

#endif

} // namespace vitrine::vlm::kernels
