// SPDX-License-Identifier: GPL-3.0-or-later
// Products and expansion of NF4 in f32, included after matvec_body.h by the levels that have them. A register
// has the same place of as many rows of the weight, so that nothing is added across it. `Isa` says besides:
//     Codes, codes(p): kWidth words of eight codes each; nextCodes(codes): the next ones become the lowest;
//     Table, table(): kNf4Values; looked(codes, table): the values of each word's lowest code;
//     broadcast(number); expandNf4(codes, table, scale, numbers): a row's block, whose codes are kNf4Rows
//     words apart from each other.

/// The codes of a block of kNf4Rows rows, and where their scales begin.
inline std::int64_t nf4Block(const Weights& weights, std::int64_t row, std::int64_t block)
{
    return row / kNf4Rows * blocksOf(weights.in) + block;
}

inline const std::uint8_t* nf4Codes(const Weights& weights, std::int64_t index)
{
    return static_cast<const std::uint8_t*>(weights.data) + index * kNf4BlockBytes;
}

inline float nf4Scale(const Weights& weights, std::int64_t index, std::int64_t row)
{
    return weights.scaleValues[weights.scaleCodes[index * kNf4Rows + row]] *
               weights.groupScales[index * kNf4Rows / kScalesPerGroup] +
           weights.scaleOffset;
}

/// Adds the products of one block of kWidth rows of the weight from `row` of their group on and kRows rows of
/// x.
template <typename Isa, int kRows>
inline __attribute__((always_inline)) void
addNf4Block(const Product& product, std::int64_t index, std::int64_t block, int row,
            const typename Isa::Table& table, typename Isa::Sums (&totals)[kRows])
{
    constexpr std::int64_t kPieces = kBlock / 8;
    const auto* data = nf4Codes(product.weights, index) + row * 4;
    const auto* x = static_cast<const float*>(product.x) + block * kBlock;
    typename Isa::Sums sums[kRows];
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r)
        sums[r] = Isa::zero();
    for (std::int64_t piece = 0; piece < kPieces; ++piece) {
        auto codes = Isa::codes(data + piece * kNf4Rows * 4);
#pragma GCC unroll 8
        for (int code = 0; code < 8; ++code) {
            const auto w = Isa::looked(codes, table);
            const auto at = code % 2 * kBlock / 2 + piece * 4 + code / 2;
#pragma GCC unroll 8
            for (int r = 0; r < kRows; ++r)
                sums[r] = Isa::fma(sums[r], w, Isa::broadcast(x[r * product.stride + at]));
            codes = Isa::nextCodes(codes);
        }
    }
    alignas(64) float scales[Isa::kWidth];
    for (int o = 0; o < Isa::kWidth; ++o)
        scales[o] = nf4Scale(product.weights, index, row + o);
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r)
        totals[r] = Isa::fma(totals[r], sums[r], Isa::load(scales));
}

template <typename Isa, int kRows>
void multiplyNf4(const Product& product, std::int64_t first, std::int64_t last)
{
    const auto table = Isa::table();
    const auto blocks = blocksOf(product.weights.in);
    for (auto out = first; out < last; out += Isa::kWidth) {
        typename Isa::Sums totals[kRows];
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r)
            totals[r] = Isa::zero();
        for (std::int64_t block = 0; block < blocks; ++block)
            addNf4Block<Isa, kRows>(product, nf4Block(product.weights, out, block), block,
                                    static_cast<int>(out % kNf4Rows), table, totals);
#pragma GCC unroll 8
        for (int r = 0; r < kRows; ++r) {
            alignas(64) float results[Isa::kWidth];
            Isa::keep(results, totals[r], 1.0F);
            for (int o = 0; o < Isa::kWidth && out + o < last; ++o)
                store(product.y, r * product.weights.out + out + o, product.yFormat, results[o]);
        }
    }
}

template <typename Isa> void expandNf4(const Expansion& expansion, std::int64_t first, std::int64_t last)
{
    const auto& weights = expansion.weights;
    const auto table = Isa::table();
    for (auto row = first; row < last; ++row) {
        const auto of = expansion.first + row;
        for (std::int64_t block = 0; block < blocksOf(weights.in); ++block) {
            const auto index = nf4Block(weights, of, block);
            const auto* codes = nf4Codes(weights, index) + of % kNf4Rows * 4;
            const float scale = nf4Scale(weights, index, of % kNf4Rows);
            alignas(64) float numbers[kBlock];
            Isa::expandNf4(codes, table, scale, numbers);
            keepBlock<Isa>(expansion, row, block, numbers);
        }
    }
}

template <typename Isa, typename Table> constexpr void fillNf4Rows(Table& table)
{
    table[0] = multiplyNf4<Isa, 1>;
    table[1] = multiplyNf4<Isa, 2>;
    table[2] = multiplyNf4<Isa, 3>;
    table[3] = multiplyNf4<Isa, 4>;
    table[4] = multiplyNf4<Isa, 5>;
    table[5] = multiplyNf4<Isa, 6>;
    table[6] = multiplyNf4<Isa, 7>;
    table[7] = multiplyNf4<Isa, 8>;
}
