// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels, once for all levels: each level's translation unit includes this inside its own unnamed namespace and
// after its `#pragma GCC target`, so that every instance is compiled for that level. `Isa` says what a vector is:
//     Number, kWidth, Vector, Sums; load(x), zero(), fma(sums, w, x), plus(a, b), total(sums); keep(), keepBf16() to expand;
//     f32(p), bf16(p), int8(p): kWidth weights.
// Only what GCC inlines under the same target is used here: no standard library.

inline float bf16ToFloat(std::uint16_t bits)
{
    const std::uint32_t wide = static_cast<std::uint32_t>(bits) << 16;
    float value;
    __builtin_memcpy(&value, &wide, sizeof value);
    return value;
}

inline std::uint16_t floatToBf16(float value)
{
    std::uint32_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    if ((bits & 0x7fffffff) > 0x7f800000)
        return static_cast<std::uint16_t>((bits >> 16) | 0x40); // a NaN stays one
    return static_cast<std::uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

inline float asFloat(float value) { return value; }
inline float asFloat(std::uint16_t value) { return bf16ToFloat(value); }

inline void store(void* to, std::int64_t index, ActivationFormat format, float value)
{
    if (format == ActivationFormat::F32)
        static_cast<float*>(to)[index] = value;
    else
        static_cast<std::uint16_t*>(to)[index] = floatToBf16(value);
}

template <typename Isa, WeightFormat format>
inline typename Isa::Vector weightsAt(const std::uint8_t* row, std::int64_t index)
{
    if constexpr (format == WeightFormat::F32)
        return Isa::f32(reinterpret_cast<const float*>(row) + index);
    else if constexpr (format == WeightFormat::Bf16)
        return Isa::bf16(reinterpret_cast<const std::uint16_t*>(row) + index);
    else
        return Isa::int8(reinterpret_cast<const std::int8_t*>(row) + index);
}

constexpr int bitsOf(WeightFormat format)
{
    return format == WeightFormat::F32 ? 32 : format == WeightFormat::Bf16 ? 16 : 8;
}

/// Asks for what will be read after this, where memory is read from one end to the other: the hardware does so up to the end of a
/// page of 4 KB. Inlined always, because g++ drops calls of a function that does nothing else.
inline __attribute__((always_inline)) void fetchEarly(const std::uint8_t*& data)
{
    constexpr std::int64_t kAhead = 1 << 10, kFarAhead = 8 << 10;
    asm volatile("" : "+r"(data)); // in its turn: g++ would ask for a whole block at once, and what is read now would wait
    __builtin_prefetch(data + kAhead, 0, 3);
    __builtin_prefetch(data + kFarAhead, 0, 2);
}

/// Sums of kRows rows of x times kOut rows of the weight. The same sum waits for its last addition; where there are few
/// pairs of rows, each has several sums that take turns.
template <typename Isa, int kRows, int kOut> struct Tile {
    static constexpr int kParts = static_cast<int>(kBlock) / Isa::kWidth;
    static constexpr int kPairs = kRows * kOut;
    static constexpr int kSums = kPairs == 1 ? (kParts < 4 ? 2 * kParts : 8) : kPairs == 2 ? 4 : kPairs <= 4 ? 2 : 1;
    typename Isa::Sums sums[kOut][kRows][kSums];

    const typename Isa::Number* x;
    std::int64_t stride;
    const std::uint8_t* data;
    std::int64_t rowBytes;
};

/// Adds the products of block `block` to the sums; those of even and odd blocks to different ones.
template <typename Isa, WeightFormat format, int kRows, int kOut, int kOdd>
inline __attribute__((always_inline)) void addBlock(Tile<Isa, kRows, kOut>& tile, std::int64_t block)
{
    using T = Tile<Isa, kRows, kOut>;
    const auto at = block * kBlock;
    if constexpr (kOut > 1) // the hardware does not foresee rows read in turns: the next ones, at the same place
#pragma GCC unroll 8
        for (int o = 0; o < kOut; ++o)
            __builtin_prefetch(tile.data + (o + kOut) * tile.rowBytes + at * bitsOf(format) / 8, 0, 2);
#pragma GCC unroll 16
    for (int part = 0; part < T::kParts; ++part) {
        typename Isa::Vector w[kOut];
#pragma GCC unroll 8
        for (int o = 0; o < kOut; ++o)
            w[o] = weightsAt<Isa, format>(tile.data + o * tile.rowBytes, at + part * Isa::kWidth);
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
            const auto xs = Isa::load(tile.x + r * tile.stride + at + part * Isa::kWidth);
#pragma GCC unroll 8
            for (int o = 0; o < kOut; ++o) {
                auto& sum = tile.sums[o][r][(kOdd * T::kParts + part) % T::kSums];
                sum = Isa::fma(sum, w[o], xs);
            }
        }
    }
}

/// kRows rows of x times kOut rows of the weight from `out` on.
template <typename Isa, WeightFormat format, int kRows, int kOut>
inline void multiplyTile(const Product& product, std::int64_t rowBytes, std::int64_t out)
{
    using T = Tile<Isa, kRows, kOut>;
    constexpr bool kPadded = format == WeightFormat::Int8;
    const auto weights = product.weights;
    const auto blocks = kPadded ? blocksOf(weights.in) : weights.in / kBlock;
    T tile;
#pragma GCC unroll 8
    for (int o = 0; o < kOut; ++o)
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r)
#pragma GCC unroll 8
            for (int s = 0; s < T::kSums; ++s)
                tile.sums[o][r][s] = Isa::zero();
    tile.x = static_cast<const typename Isa::Number*>(product.x);
    tile.stride = product.stride;
    tile.data = static_cast<const std::uint8_t*>(weights.data) + out * rowBytes;
    tile.rowBytes = rowBytes;
    std::int64_t block = 0;
    for (; block + 2 <= blocks; block += 2) {
        addBlock<Isa, format, kRows, kOut, 0>(tile, block);
        addBlock<Isa, format, kRows, kOut, 1>(tile, block + 1);
    }
    if (block < blocks)
        addBlock<Isa, format, kRows, kOut, 0>(tile, block);
#pragma GCC unroll 8
    for (int o = 0; o < kOut; ++o)
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
            auto sums = tile.sums[o][r][0];
#pragma GCC unroll 8
            for (int s = 1; s < T::kSums; ++s)
                sums = Isa::plus(sums, tile.sums[o][r][s]);
            float total = Isa::total(sums);
            if constexpr (!kPadded)
                for (auto at = blocks * kBlock; at < weights.in; ++at) {
                    const auto* row = tile.data + o * rowBytes;
                    const float w = format == WeightFormat::F32
                                        ? reinterpret_cast<const float*>(row)[at]
                                        : bf16ToFloat(reinterpret_cast<const std::uint16_t*>(row)[at]);
                    total += w * asFloat(tile.x[r * tile.stride + at]);
                }
            if constexpr (format == WeightFormat::Int8)
                total *= weights.rowScales[out + o];
            store(product.y, r * weights.out + out + o, product.yFormat, total);
        }
}

template <typename Isa, WeightFormat format, int kRows>
void multiplyRange(const Product& product, std::int64_t first, std::int64_t last)
{
    // One row of the weight after another is read fastest, as far as one row's arithmetic keeps up; several of them
    // share a load of x, which counts when x has more rows.
    constexpr int kOut = kRows == 1 ? (format == WeightFormat::Bf16 ? Isa::kOutOfBf16 : 1)
                         : kRows <= 4 ? Isa::kOutOfFew
                                      : Isa::kOutOfMany;
    const auto rowBytes = product.weights.rowBytes();
    auto out = first;
    for (; out + kOut <= last; out += kOut)
        multiplyTile<Isa, format, kRows, kOut>(product, rowBytes, out);
    for (; out < last; ++out)
        multiplyTile<Isa, format, kRows, 1>(product, rowBytes, out);
}

/// The numbers of one block, less than kBlock at the end of a row, to where an expansion has them.
template <typename Isa>
inline void keepBlock(const Expansion& expansion, std::int64_t row, std::int64_t block, const float* numbers)
{
    const auto in = expansion.weights.in, at = block * kBlock, to = row * in + at;
    const auto count = in - at < kBlock ? in - at : kBlock;
    if (expansion.format == ActivationFormat::F32)
        __builtin_memcpy(static_cast<float*>(expansion.result) + to, numbers, static_cast<std::size_t>(count) * sizeof(float));
    else if (count == kBlock)
        Isa::keepBf16(static_cast<std::uint16_t*>(expansion.result) + to, numbers);
    else
        for (std::int64_t i = 0; i < count; ++i)
            static_cast<std::uint16_t*>(expansion.result)[to + i] = floatToBf16(numbers[i]);
}

template <typename Isa> void expandInt8(const Expansion& expansion, std::int64_t first, std::int64_t last)
{
    const auto& weights = expansion.weights;
    for (auto row = first; row < last; ++row) {
        const auto* data = static_cast<const std::uint8_t*>(weights.data) + (expansion.first + row) * weights.rowBytes();
        for (std::int64_t block = 0; block < blocksOf(weights.in); ++block) {
            alignas(64) float numbers[kBlock];
            for (std::int64_t at = 0; at < kBlock; at += Isa::kWidth)
                Isa::keep(numbers + at, weightsAt<Isa, WeightFormat::Int8>(data, block * kBlock + at),
                          weights.rowScales[expansion.first + row]);
            keepBlock<Isa>(expansion, row, block, numbers);
        }
    }
}

template <typename Isa, WeightFormat format, typename Table> constexpr void fillRows(Table& table)
{
    table[0] = multiplyRange<Isa, format, 1>;
    table[1] = multiplyRange<Isa, format, 2>;
    table[2] = multiplyRange<Isa, format, 3>;
    table[3] = multiplyRange<Isa, format, 4>;
    table[4] = multiplyRange<Isa, format, 5>;
    table[5] = multiplyRange<Isa, format, 6>;
    table[6] = multiplyRange<Isa, format, 7>;
    table[7] = multiplyRange<Isa, format, 8>;
}
