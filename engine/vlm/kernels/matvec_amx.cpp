// SPDX-License-Identifier: GPL-3.0-or-later
// Products on tiles (Intel AMX): sixteen rows of the weight at a time against all rows of x. A core adds four times as
// many products of bf16 this way as with vectors, so that several rows of x cost no more than one: the time of reading.
#include "engine/vlm/kernels/matvec_kernels.h"
#include "engine/vlm/kernels/quantise.h"

#if defined(__x86_64__)

#include <immintrin.h>

#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512bf16,avx512fp16,avx512vbmi,amx-tile,amx-bf16,amx-int8,avx2,fma")

namespace vitrine::vlm::kernels {

namespace {

#include "engine/vlm/kernels/matvec_body.h"

constexpr float kLargestByte = 127.0F;
/// Rows of the weight in a tile, and numbers of 16 bits in a row of it.
constexpr std::int64_t kTileOuts = 16;
constexpr std::int64_t kTileNumbers = 32;
constexpr std::int64_t kPieces = kBlock / kTileNumbers;

/// The layout that _tile_loadconfig reads (Intel, "Architecture Instruction Set Extensions", chapter on AMX).
struct alignas(64) TileShapes {
    std::uint8_t palette = 1;
    std::uint8_t startRow = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t bytesOfRow[16] = {};
    std::uint8_t rows[16] = {};
};

/// g++ 12 does not know that the instructions of tiles read memory: what they are to read must be written before this.
inline void beWritten()
{
    asm volatile("" ::: "memory");
}

/// Tiles 0 and 1: sums [outs, rows of x] in 32 bits; 2 and 3: weights [outs, 64 bytes]; 4 and 5: x [16, rows of x] of two
/// numbers in 16 bits or four in 8.
void configure(std::int64_t outs, std::int64_t rows)
{
    TileShapes shapes;
    for (int tile = 0; tile < 6; ++tile) {
        const bool isWeight = tile == 2 || tile == 3, isX = tile >= 4;
        shapes.rows[tile] = static_cast<std::uint8_t>(isX ? 16 : outs);
        shapes.bytesOfRow[tile] = static_cast<std::uint16_t>(isWeight ? 64 : rows * 4);
    }
    beWritten();
    _tile_loadconfig(&shapes);
}

/// Asks for what the next sixteen rows have at the same place: the hardware does not foresee sixteen rows read in turns.
inline void fetchEarly(const std::uint8_t* data, std::int64_t rowBytes)
{
    _mm_prefetch(reinterpret_cast<const char*>(data + kTileOuts * rowBytes), _MM_HINT_T1);
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

/// kNf4Values in 127ths, four times, so that the upper two bits of what looks them up change nothing.
inline __m512i nf4Table()
{
    const auto values = _mm512_mul_ps(_mm512_loadu_ps(kNf4Values.data()), _mm512_set1_ps(kLargestByte));
    return _mm512_broadcast_i32x4(_mm512_cvtepi32_epi8(_mm512_cvtps_epi32(values)));
}

/// A block of up to sixteen rows of codes as entries of `table`, one row after another.
inline void widenNf4(const std::uint8_t* data, std::int64_t rowBytes, std::int64_t outs, __m512i table, std::int8_t* tile)
{
    const auto halves = _mm512_inserti64x4(_mm512_setzero_si512(), _mm256_set1_epi16(4), 1);
    for (std::int64_t o = 0; o < outs; ++o) {
        fetchEarly(data + o * rowBytes, rowBytes);
        const auto codes = _mm512_broadcast_i64x4(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(data + o * rowBytes)));
        _mm512_store_si512(tile + o * kBlock, _mm512_permutexvar_epi8(_mm512_srlv_epi16(codes, halves), table));
    }
}

/// Numbers of one block of sixteen rows in bf16: two tiles.
using BlockTiles = std::uint16_t[kPieces * kTileOuts * kTileNumbers];
/// Sums [outs, rows of x].
using Sums = float[kTileOuts * kMostRows];

/// The scales of sixteen blocks of up to sixteen rows.
class Nf4Scales {
public:
    static constexpr std::int64_t kBlocks = 16;

    /// Those of blocks block … block + 15, as far as there are so many.
    void read(const Weights& weights, std::int64_t out, std::int64_t outs, std::int64_t block)
    {
        const auto blocks = blocksOf(weights.in);
        const auto count = blocks - block < kBlocks ? blocks - block : kBlocks;
        for (std::int64_t o = 0; o < outs; ++o) {
            const auto first = (out + o) * blocks + block;
            const auto group = first / kScalesPerGroup;
            if (count == kBlocks && (first + kBlocks - 1) / kScalesPerGroup == group) {
                const auto codes = _mm512_cvtepu8_epi32(
                    _mm_loadu_si128(reinterpret_cast<const __m128i*>(weights.scaleCodes + first)));
                const auto values = _mm512_i32gather_ps(codes, weights.scaleValues, 4);
                _mm512_store_ps(m_scales[o], _mm512_fmadd_ps(values, _mm512_set1_ps(weights.groupScales[group]),
                                                             _mm512_set1_ps(weights.scaleOffset)));
            } else {
                for (std::int64_t b = 0; b < count; ++b)
                    m_scales[o][b] = blockScale(weights, static_cast<std::uint64_t>(first + b));
            }
        }
    }

    __m512 ofBlock(std::int64_t block) const
    {
        const auto rows = _mm512_setr_epi32(0, 16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240);
        return _mm512_i32gather_ps(rows, m_scales[0] + block % kBlocks, 4);
    }

private:
    alignas(64) float m_scales[kTileOuts][kBlocks] = {};
};

/// Sums of blocks times their scales, [outs, rows of x].
class ScaledSums {
public:
    explicit ScaledSums(std::int64_t rows) : m_rows(rows), m_lanes(static_cast<__mmask16>((1U << rows) - 1))
    {
        for (std::int64_t i = 0; i < rows * kTileOuts; ++i) {
            m_outOf[i] = static_cast<std::int32_t>(i / rows);
            m_rowOf[i] = static_cast<std::int32_t>(i % rows);
        }
    }

    /// `scales` of sixteen rows of the weight, `xScales` [rows].
    void add(const std::int32_t* part, __m512 scales, const float* xScales)
    {
        const auto scalesOfX = _mm512_maskz_loadu_ps(m_lanes, xScales);
        for (std::int64_t i = 0; i < m_rows * kTileOuts; i += kTileOuts) {
            const auto scale = _mm512_mul_ps(_mm512_permutexvar_ps(_mm512_load_si512(m_outOf + i), scales),
                                             _mm512_permutexvar_ps(_mm512_load_si512(m_rowOf + i), scalesOfX));
            const auto sums = _mm512_cvtepi32_ps(_mm512_load_si512(part + i));
            _mm512_store_ps(m_sums + i, _mm512_fmadd_ps(scale, sums, _mm512_load_ps(m_sums + i)));
        }
    }

    /// All of them times `factor`.
    const float* scaled(float factor)
    {
        for (std::int64_t i = 0; i < m_rows * kTileOuts; ++i)
            m_sums[i] *= factor;
        return m_sums;
    }

private:
    std::int64_t m_rows;
    __mmask16 m_lanes;
    alignas(64) std::int32_t m_outOf[kTileOuts * kMostRows];
    alignas(64) std::int32_t m_rowOf[kTileOuts * kMostRows];
    alignas(64) Sums m_sums = {};
};

void storeResults(const Product& product, std::int64_t out, std::int64_t outs, const float* totals)
{
    const auto rows = product.rows;
    for (std::int64_t o = 0; o < outs; ++o)
        for (std::int64_t r = 0; r < rows; ++r)
            store(product.y, r * product.weights.out + out + o, product.yFormat, totals[o * rows + r]);
}

// What a tile loads or stores is on its way for dozens of cycles. Blocks are therefore widened one turn before they are
// multiplied; NF4's sums, which have a scale for every block, are added one turn after.

void multiplyBf16(const Product& product, std::int64_t out, std::int64_t outs, std::int64_t rowBytes)
{
    const auto* data = static_cast<const std::uint8_t*>(product.weights.data) + out * rowBytes;
    const auto* x = static_cast<const std::uint16_t*>(product.x);
    const auto rows = product.rows, numbersOfX = kTileNumbers * rows;
    _tile_zero(0);
    _tile_zero(1);
    for (std::int64_t at = 0; at < product.weights.in; at += kBlock, x += kPieces * numbersOfX) {
        _tile_loadd(2, data + at * 2, rowBytes);
        _tile_loadd(3, data + (at + kTileNumbers) * 2, rowBytes);
        _tile_loadd(4, x, rows * 4);
        _tile_loadd(5, x + numbersOfX, rows * 4);
        _tile_dpbf16ps(0, 2, 4);
        _tile_dpbf16ps(1, 3, 5);
    }
    alignas(64) Sums sums[2];
    _tile_stored(0, sums[0], rows * 4);
    _tile_stored(1, sums[1], rows * 4);
    beWritten();
    for (std::int64_t i = 0; i < outs * rows; ++i)
        sums[0][i] += sums[1][i];
    storeResults(product, out, outs, sums[0]);
}

void multiplyInt8(const Product& product, std::int64_t out, std::int64_t outs, std::int64_t rowBytes)
{
    const auto* data = static_cast<const std::uint8_t*>(product.weights.data) + out * rowBytes;
    const auto* x = static_cast<const std::uint16_t*>(product.x);
    const auto rows = product.rows, numbersOfX = kTileNumbers * rows, blocks = blocksOf(product.weights.in);
    alignas(64) BlockTiles tiles[2];
    _tile_zero(0);
    _tile_zero(1);
    widenInt8(data, rowBytes, outs, tiles[0]);
    for (std::int64_t block = 0; block < blocks; ++block, x += kPieces * numbersOfX) {
        if (block + 1 < blocks)
            widenInt8(data + (block + 1) * kBlock, rowBytes, outs, tiles[(block + 1) % 2]);
        beWritten();
        _tile_loadd(2, tiles[block % 2], kTileNumbers * 2);
        _tile_loadd(3, tiles[block % 2] + kTileOuts * kTileNumbers, kTileNumbers * 2);
        _tile_loadd(4, x, rows * 4);
        _tile_loadd(5, x + numbersOfX, rows * 4);
        _tile_dpbf16ps(0, 2, 4);
        _tile_dpbf16ps(1, 3, 5);
    }
    alignas(64) Sums sums[2];
    _tile_stored(0, sums[0], rows * 4);
    _tile_stored(1, sums[1], rows * 4);
    beWritten();
    for (std::int64_t o = 0; o < outs; ++o)
        for (std::int64_t r = 0; r < rows; ++r) {
            auto& sum = sums[0][o * rows + r];
            sum = (sum + sums[1][o * rows + r]) * (product.weights.rowScales[out + o] * kInt8Growth);
        }
    storeResults(product, out, outs, sums[0]);
}

void multiplyNf4(const Product& product, std::int64_t out, std::int64_t outs, std::int64_t rowBytes)
{
    constexpr int kAhead = 2, kKept = 2 * kAhead; // blocks
    const auto* data = static_cast<const std::uint8_t*>(product.weights.data) + out * rowBytes;
    const auto* x = static_cast<const std::int8_t*>(product.x);
    const auto rows = product.rows, numbersOfX = kBlock * rows, blocks = blocksOf(product.weights.in);
    const auto table = nf4Table();
    alignas(64) std::int8_t tiles[kKept][kTileOuts * kBlock];
    alignas(64) std::int32_t parts[kKept][kTileOuts * kMostRows];
    ScaledSums totals(rows);
    Nf4Scales scales;
    const auto widen = [&](std::int64_t block) {
        if (block < blocks)
            widenNf4(data + block * kBlockBytes, rowBytes, outs, table, tiles[block % kKept]);
    };
    const auto add = [&](std::int64_t block) {
        if (block < 0 || block >= blocks)
            return;
        if (block % Nf4Scales::kBlocks == 0)
            scales.read(product.weights, out, outs, block);
        totals.add(parts[block % kKept], scales.ofBlock(block), product.xScales + block * rows);
    };
    widen(0);
    widen(1);
    std::int64_t block = 0;
    for (; block < blocks; block += kAhead) {
        widen(block + 2);
        widen(block + 3);
        beWritten();
        _tile_zero(0);
        _tile_loadd(2, tiles[block % kKept], kBlock);
        _tile_loadd(4, x + block * numbersOfX, rows * 4);
        _tile_dpbssd(0, 2, 4);
        _tile_stored(0, parts[block % kKept], rows * 4);
        if (block + 1 < blocks) {
            _tile_zero(1);
            _tile_loadd(3, tiles[(block + 1) % kKept], kBlock);
            _tile_loadd(5, x + (block + 1) * numbersOfX, rows * 4);
            _tile_dpbssd(1, 3, 5);
            _tile_stored(1, parts[(block + 1) % kKept], rows * 4);
        }
        beWritten();
        add(block - 2);
        add(block - 1);
    }
    add(block - 2);
    add(block - 1);
    storeResults(product, out, outs, totals.scaled(1.0F / kLargestByte));
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
    for (int row = 0; row < kMostRows; ++row) {
        if (row > 0) // one row is multiplied as fast as it is read without tiles
            kernels.multiply[1][row] = multiplyOnTiles<multiplyBf16>;
        kernels.multiply[2][row] = multiplyOnTiles<multiplyInt8>;
        kernels.multiply[3][row] = multiplyOnTiles<multiplyNf4>;
    }
    return kernels;
}

} // namespace

constexpr Kernels kAmxKernels = makeKernels();

} // namespace vitrine::vlm::kernels

#pragma GCC pop_options

#endif
