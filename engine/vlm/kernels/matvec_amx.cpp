// SPDX-License-Identifier: GPL-3.0-or-later
// Products on tiles (Intel AMX): sixteen rows of the weight at a time against all rows of x. A core adds four times as
// many products of bf16 this way as with vectors, so that several rows of x cost no more than one: the time of reading. One
// row of x goes without tiles.
#include "engine/vlm/kernels/matvec_kernels.h"

#include <algorithm>
#include <vector>

#if defined(__x86_64__)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512bf16,avx512fp16,amx-tile,amx-bf16,avx2,fma")

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"
#include "engine/vlm/kernels/matvec_total512.h"
#include "engine/vlm/kernels/tiles_body.h"

/// Rows of the weight in a tile.
constexpr std::int64_t kTileOuts = kTileRows;
constexpr std::int64_t kPieces = kBlock / kTileNumbers;

/// Tiles 0 and 1: sums [outs, rows of x] in 32 bits; 2 and 3: weights [outs, 64 bytes]; 4 and 5: x [16, rows] of two numbers
/// in 16 bits.
void configure(std::int64_t outs, std::int64_t rows)
{
    TileShapes shapes;
    for (int tile = 0; tile < 6; ++tile) {
        const bool isX = tile == 4 || tile == 5, isWeight = tile > 1 && !isX;
        shapes.rows[tile] = static_cast<std::uint8_t>(isX ? 16 : outs);
        shapes.bytesOfRow[tile] = static_cast<std::uint16_t>(isWeight ? 64 : rows * 4);
    }
    configure(shapes);
}

/// Asks for what the next sixteen rows have at the same place, and for what comes next in this row: the hardware does not
/// foresee sixteen rows read in turns.
inline void fetchEarly(const std::uint8_t* data, std::int64_t rowBytes)
{
    constexpr std::int64_t kAhead = 128;
    _mm_prefetch(reinterpret_cast<const char*>(data + kTileOuts * rowBytes), _MM_HINT_T1);
    _mm_prefetch(reinterpret_cast<const char*>(data + kAhead), _MM_HINT_T0);
}

/// 32 numbers in 8 bits as bf16, times 2^-112: as f16 they have the exponent where bf16 has its lower bits, three places
/// further left, and all their other bits fit.
inline __m512i shrunkInt8(const std::uint8_t* p)
{
    const auto wide = _mm512_cvtepi8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
    const auto bits = _mm512_castph_si512(_mm512_cvtepi16_ph(wide));
    return _mm512_and_si512(_mm512_srai_epi16(bits, 3), _mm512_set1_epi16(static_cast<short>(0x8fff)));
}

/// A block of up to sixteen rows as bf16, one tile after another.
inline void widenInt8(const std::uint8_t* data, std::int64_t rowBytes, std::int64_t outs, std::uint16_t* tiles)
{
    for (std::int64_t o = 0; o < outs; ++o) {
        fetchEarly(data + o * rowBytes, rowBytes);
        auto* to = tiles + o * kTileNumbers;
        _mm512_store_si512(to, shrunkInt8(data + o * rowBytes));
        _mm512_store_si512(to + kTileOuts * kTileNumbers, shrunkInt8(data + o * rowBytes + kTileNumbers));
    }
}

/// Numbers of one block of sixteen rows in bf16: two tiles.
using BlockTiles = std::uint16_t[kPieces * kTileOuts * kTileNumbers];
/// Sums [outs, rows of x].
using Sums = float[kTileOuts * kMostRows];

void storeResults(const Product& product, std::int64_t out, std::int64_t outs, const float* totals)
{
    const auto rows = product.rows;
    for (std::int64_t o = 0; o < outs; ++o)
        for (std::int64_t r = 0; r < rows; ++r)
            store(product.y, r * product.weights.out + out + o, product.yFormat, totals[o * rows + r]);
}

// What a tile loads or stores is on its way for dozens of cycles. Blocks are therefore widened one turn before they are
// multiplied.

/// Adds the products of the weights in tiles 2 and 3 and two tiles of x to tiles 0 and 1.
inline void addProducts(const std::uint16_t* x, std::int64_t rows)
{
    _tile_loadd(4, x, rows * 4);
    _tile_loadd(5, x + kTileNumbers * rows, rows * 4);
    _tile_dpbf16ps(0, 2, 4);
    _tile_dpbf16ps(1, 3, 5);
}

/// Tiles 0 and 1, added.
inline void readSums(std::int64_t outs, std::int64_t rows, float* sums)
{
    alignas(64) Sums others;
    _tile_stored(0, sums, rows * 4);
    _tile_stored(1, others, rows * 4);
    beWritten();
    for (std::int64_t i = 0; i < outs * rows; ++i)
        sums[i] += others[i];
}

void multiplyBf16(const Product& product, std::int64_t out, std::int64_t outs, std::int64_t rowBytes)
{
    const auto* data = static_cast<const std::uint8_t*>(product.weights.data) + out * rowBytes;
    const auto* x = static_cast<const std::uint16_t*>(product.x);
    _tile_zero(0);
    _tile_zero(1);
    for (std::int64_t at = 0; at < product.weights.in; at += kBlock, x += kBlock * product.rows) {
        _tile_loadd(2, data + at * 2, rowBytes);
        _tile_loadd(3, data + (at + kTileNumbers) * 2, rowBytes);
        addProducts(x, product.rows);
    }
    alignas(64) Sums sums;
    readSums(outs, product.rows, sums);
    storeResults(product, out, outs, sums);
}

void multiplyInt8(const Product& product, std::int64_t out, std::int64_t outs, std::int64_t rowBytes)
{
    const auto* data = static_cast<const std::uint8_t*>(product.weights.data) + out * rowBytes;
    const auto* x = static_cast<const std::uint16_t*>(product.x);
    const auto rows = product.rows, blocks = blocksOf(product.weights.in);
    alignas(64) BlockTiles tiles[2];
    _tile_zero(0);
    _tile_zero(1);
    widenInt8(data, rowBytes, outs, tiles[0]);
    for (std::int64_t block = 0; block < blocks; ++block, x += kBlock * rows) {
        if (block + 1 < blocks)
            widenInt8(data + (block + 1) * kBlock, rowBytes, outs, tiles[(block + 1) % 2]);
        beWritten();
        _tile_loadd(2, tiles[block % 2], kTileNumbers * 2);
        _tile_loadd(3, tiles[block % 2] + kTileOuts * kTileNumbers, kTileNumbers * 2);
        addProducts(x, rows);
    }
    alignas(64) Sums sums;
    readSums(outs, rows, sums);
    for (std::int64_t o = 0; o < outs; ++o)
        for (std::int64_t r = 0; r < rows; ++r)
            sums[o * rows + r] *= product.weights.rowScales[out + o] * kInt8Growth;
    storeResults(product, out, outs, sums);
}

/// One row of x needs no tiles, and the weight can be read from one end to the other: faster than sixteen rows in turns. Sums of
/// four lines of memory take turns.
template <WeightFormat format> void multiplyOneRow(const Product& product, std::int64_t first, std::int64_t last)
{
    constexpr bool kIsInt8 = format == WeightFormat::Int8;
    constexpr std::int64_t kLine = 64, kLinesOfBlock = kBlock * (kIsInt8 ? 1 : 2) / kLine;
    const auto& weights = product.weights;
    const auto rowBytes = weights.rowBytes(), blocks = blocksOf(weights.in);
    const auto* data = static_cast<const std::uint8_t*>(weights.data) + first * rowBytes;
    for (auto out = first; out < last; ++out) {
        const auto* x = static_cast<const std::uint16_t*>(product.x);
        __m512 sums[4] = {};
        for (std::int64_t block = 0; block < blocks; ++block) {
#pragma GCC unroll 2
            for (std::int64_t line = 0; line < kLinesOfBlock; ++line, data += kLine) {
                fetchEarly(data);
#pragma GCC unroll 2
                for (std::int64_t half = 0; half < 2 / kLinesOfBlock; ++half, x += kTileNumbers) {
                    const auto w = kIsInt8 ? shrunkInt8(data + half * kTileNumbers) : _mm512_loadu_si512(data);
                    auto& sum = sums[line * 2 + half];
                    sum = _mm512_dpbf16_ps(sum, reinterpret_cast<__m512bh>(w), reinterpret_cast<__m512bh>(_mm512_loadu_si512(x)));
                }
            }
        }
        const float total = total512(_mm512_add_ps(_mm512_add_ps(sums[0], sums[1]), _mm512_add_ps(sums[2], sums[3])));
        store(product.y, out, product.yFormat, kIsInt8 ? total * weights.rowScales[out] * kInt8Growth : total);
    }
}

using MultiplyTiles = void (*)(const Product& product, std::int64_t out, std::int64_t outs, std::int64_t rowBytes);

template <MultiplyTiles multiplyTiles>
void multiplyOnTiles(const Product& product, std::int64_t first, std::int64_t last)
{
    const auto rowBytes = product.weights.rowBytes();
    auto out = first;
    if (out + kTileOuts <= last)
        configure(kTileOuts, product.rows);
    for (; out + kTileOuts <= last; out += kTileOuts)
        multiplyTiles(product, out, kTileOuts, rowBytes);
    if (out < last) {
        configure(last - out, product.rows);
        multiplyTiles(product, out, last - out, rowBytes);
    }
    _tile_release();
}

constexpr Kernels makeKernels()
{
    Kernels kernels{};
    kernels.multiply[1][0] = multiplyOneRow<WeightFormat::Bf16>;
    kernels.multiply[2][0] = multiplyOneRow<WeightFormat::Int8>;
    for (int row = 1; row < kMostRows; ++row) {
        kernels.multiply[1][row] = multiplyOnTiles<multiplyBf16>;
        kernels.multiply[2][row] = multiplyOnTiles<multiplyInt8>;
    }
    return kernels;
}

} // namespace

constexpr Kernels kAmxKernels = makeKernels();

} // namespace vitrine::vlm::kernels

#pragma GCC pop_options

#endif
