// SPDX-License-Identifier: GPL-3.0-or-later
// What everything on tiles (Intel AMX) is made of: each translation unit includes this inside its own unnamed
// namespace and after its `#pragma GCC target`.

/// A tile has sixteen rows of 64 bytes: 32 numbers of bf16 or 16 of f32.
constexpr std::int64_t kTileRows = 16, kTileNumbers = 32, kTileBytes = 1024;

inline std::int64_t dividedUp(std::int64_t count, std::int64_t by)
{
    return (count + by - 1) / by;
}

/// Memory that begins where a cache line does.
class Aligned {
public:
    /// Ends the program where there is no memory: the threads that call this could not say so.
    std::uint8_t* grown(std::int64_t bytes) noexcept
    {
        constexpr std::size_t kLine = 64;
        m_memory.resize(std::max(m_memory.size(), static_cast<std::size_t>(bytes) + kLine));
        return m_memory.data() + (kLine - reinterpret_cast<std::uintptr_t>(m_memory.data()) % kLine) % kLine;
    }

    void shrink(std::int64_t most)
    {
        if (m_memory.size() > static_cast<std::size_t>(most))
            m_memory = {};
    }

private:
    std::vector<std::uint8_t> m_memory;
};

/// The layout that _tile_loadconfig reads (Intel, "Architecture Instruction Set Extensions", chapter on AMX): eight whole
/// tiles, unless somebody says otherwise.
struct alignas(64) TileShapes {
    std::uint8_t palette = 1;
    std::uint8_t startRow = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t bytesOfRow[16] = {64, 64, 64, 64, 64, 64, 64, 64};
    std::uint8_t rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};

/// g++ 12 does not know that the instructions of tiles read and write memory.
inline void beWritten()
{
    asm volatile("" ::: "memory");
}

inline void configure(const TileShapes& shapes)
{
    beWritten();
    _tile_loadconfig(&shapes);
}

/// Tiles 0 … 3, which have a block's sums.
inline void clearSums()
{
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
}

/// Sixteen rows of sixteen words, turned over.
inline __attribute__((always_inline)) void turnOver(__m512i (&a)[16])
{
    __m512i b[16];
#pragma GCC unroll 8
    for (int i = 0; i < 16; i += 2) {
        b[i] = _mm512_unpacklo_epi32(a[i], a[i + 1]);
        b[i + 1] = _mm512_unpackhi_epi32(a[i], a[i + 1]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 16; i += 4) {
        a[i] = _mm512_unpacklo_epi64(b[i], b[i + 2]);
        a[i + 1] = _mm512_unpackhi_epi64(b[i], b[i + 2]);
        a[i + 2] = _mm512_unpacklo_epi64(b[i + 1], b[i + 3]);
        a[i + 3] = _mm512_unpackhi_epi64(b[i + 1], b[i + 3]);
    }
    constexpr int kEven = 0x88, kOdd = 0xdd;
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        b[i] = _mm512_shuffle_i32x4(a[i], a[4 + i], kEven);
        b[4 + i] = _mm512_shuffle_i32x4(a[i], a[4 + i], kOdd);
        b[8 + i] = _mm512_shuffle_i32x4(a[8 + i], a[12 + i], kEven);
        b[12 + i] = _mm512_shuffle_i32x4(a[8 + i], a[12 + i], kOdd);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        a[i] = _mm512_shuffle_i32x4(b[i], b[8 + i], kEven);
        a[4 + i] = _mm512_shuffle_i32x4(b[4 + i], b[12 + i], kEven);
        a[8 + i] = _mm512_shuffle_i32x4(b[i], b[8 + i], kOdd);
        a[12 + i] = _mm512_shuffle_i32x4(b[4 + i], b[12 + i], kOdd);
    }
}

/// The first `count` of sixteen rows of 32 numbers, `stride` numbers apart, as a tile of a right operand: pairs of numbers
/// beside the same pairs of the other rows. Rows from `count` on are zeros.
inline void packTile(const std::uint16_t* from, std::int64_t stride, std::int64_t count, std::uint8_t* to)
{
    __m512i rows[kTileRows];
    for (std::int64_t row = 0; row < kTileRows; ++row)
        rows[row] = row < count ? _mm512_loadu_si512(from + row * stride) : _mm512_setzero_si512();
    turnOver(rows);
    for (std::int64_t row = 0; row < kTileRows; ++row)
        _mm512_store_si512(to + row * 64, rows[row]);
}
