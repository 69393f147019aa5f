// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels, once for all levels: each level's translation unit includes this inside its own unnamed namespace and
// after its `#pragma GCC target`, so that every instance is compiled for that level. `Isa` says what a vector is:
//     Number, kWidth, Vector, Sums; load(x), zero(), fma(sums, w, x), scaled(sums, factor, addend), total(sums);
//     f32(p), bf16(p), int8(p): kWidth weights; nf4Low(p), nf4High(p): the halves of kWidth bytes.
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
inline typename Isa::Vector weightsAt(const std::uint8_t* row, std::int64_t at, int part)
{
    constexpr int kHalf = static_cast<int>(kBlock) / Isa::kWidth / 2;
    const auto index = at + part * Isa::kWidth;
    if constexpr (format == WeightFormat::F32)
        return Isa::f32(reinterpret_cast<const float*>(row) + index);
    else if constexpr (format == WeightFormat::Bf16)
        return Isa::bf16(reinterpret_cast<const std::uint16_t*>(row) + index);
    else if constexpr (format == WeightFormat::Int8)
        return Isa::int8(reinterpret_cast<const std::int8_t*>(row) + index);
    else
        return part < kHalf ? Isa::nf4Low(row + at / 2 + part * Isa::kWidth)
                            : Isa::nf4High(row + at / 2 + (part - kHalf) * Isa::kWidth);
}

inline float blockScale(const Weights& weights, std::int64_t block)
{
    return weights.scaleValues[weights.scaleCodes[block]] * weights.groupScales[block / kScalesPerGroup] +
           weights.scaleOffset;
}

/// How far ahead of its use a weight is asked for: the hardware's own prefetching starts anew at every page.
constexpr std::int64_t kPrefetchBytes = 2048;

/// kRows rows of x times kOut rows of the weight from `out` on.
template <typename Isa, WeightFormat format, int kRows, int kOut>
inline void multiplyTile(const Product& product, std::int64_t rowBytes, std::int64_t out)
{
    using Number = typename Isa::Number;
    constexpr int kParts = static_cast<int>(kBlock) / Isa::kWidth;
    constexpr int kSums = kRows * kOut <= 4 ? (kParts < 4 ? kParts : 4) : 1; // enough to hide a sum's latency
    const auto& weights = product.weights;
    const auto* x = static_cast<const Number*>(product.x);
    const auto* data = static_cast<const std::uint8_t*>(weights.data) + out * rowBytes;
    constexpr bool kPadded = format == WeightFormat::Int8 || format == WeightFormat::Nf4;
    const auto whole = kPadded ? blocksOf(weights.in) * kBlock : weights.in / kBlock * kBlock;
    const auto blocks = blocksOf(weights.in);
    typename Isa::Sums sums[kOut][kRows][kSums];
    for (int o = 0; o < kOut; ++o)
        for (int r = 0; r < kRows; ++r)
            for (int s = 0; s < kSums; ++s)
                sums[o][r][s] = Isa::zero();
    constexpr std::int64_t kBytesOfBlock = format == WeightFormat::F32    ? 4 * kBlock
                                           : format == WeightFormat::Bf16 ? 2 * kBlock
                                           : format == WeightFormat::Int8 ? kBlock
                                                                          : kBlockBytes;
    for (std::int64_t at = 0; at < whole; at += kBlock) {
        typename Isa::Sums block[kOut][kRows];
        for (int o = 0; o < kOut; ++o) {
            for (std::int64_t line = 0; line < kBytesOfBlock; line += 64)
                __builtin_prefetch(data + o * rowBytes + at / kBlock * kBytesOfBlock + kPrefetchBytes + line);
            if constexpr (format == WeightFormat::Nf4)
                for (int r = 0; r < kRows; ++r)
                    block[o][r] = Isa::zero();
        }
#pragma GCC unroll 16
        for (int part = 0; part < kParts; ++part) {
            typename Isa::Vector w[kOut];
            for (int o = 0; o < kOut; ++o)
                w[o] = weightsAt<Isa, format>(data + o * rowBytes, at, part);
            for (int r = 0; r < kRows; ++r) {
                const auto xs = Isa::load(x + r * product.stride + at + part * Isa::kWidth);
                for (int o = 0; o < kOut; ++o) {
                    auto& sum = format == WeightFormat::Nf4 ? block[o][r] : sums[o][r][part % kSums];
                    sum = Isa::fma(sum, w[o], xs);
                }
            }
        }
        if constexpr (format == WeightFormat::Nf4)
            for (int o = 0; o < kOut; ++o) {
                const auto scale = blockScale(weights, (out + o) * blocks + at / kBlock);
                for (int r = 0; r < kRows; ++r)
                    sums[o][r][0] = Isa::scaled(block[o][r], scale, sums[o][r][0]);
            }
    }
    for (int o = 0; o < kOut; ++o)
        for (int r = 0; r < kRows; ++r) {
            float total = 0.0F;
            for (int s = 0; s < kSums; ++s)
                total += Isa::total(sums[o][r][s]);
            if constexpr (!kPadded)
                for (auto at = whole; at < weights.in; ++at) {
                    const auto* row = data + o * rowBytes;
                    const float w = format == WeightFormat::F32
                                        ? reinterpret_cast<const float*>(row)[at]
                                        : bf16ToFloat(reinterpret_cast<const std::uint16_t*>(row)[at]);
                    total += w * asFloat(x[r * product.stride + at]);
                }
            if constexpr (format == WeightFormat::Int8)
                total *= weights.rowScales[out + o];
            store(product.y, r * weights.out + out + o, product.yFormat, total);
        }
}

template <typename Isa, WeightFormat format, int kRows>
void multiplyRange(const Product& product, std::int64_t first, std::int64_t last)
{
    // Several rows of the weight share a load of x, where there are several rows of x to load.
    constexpr int kOut = kRows == 1 ? Isa::kOutOfOne : kRows <= 4 ? Isa::kOutOfFew : Isa::kOutOfMany;
    const auto rowBytes = product.weights.rowBytes();
    auto out = first;
    for (; out + kOut <= last; out += kOut)
        multiplyTile<Isa, format, kRows, kOut>(product, rowBytes, out);
    for (; out < last; ++out)
        multiplyTile<Isa, format, kRows, 1>(product, rowBytes, out);
}

template <typename Isa, WeightFormat format>
void expandRange(const Expansion& expansion, std::int64_t first, std::int64_t last)
{
    constexpr int kParts = static_cast<int>(kBlock) / Isa::kWidth;
    const auto& weights = expansion.weights;
    const auto rowBytes = weights.rowBytes();
    const auto blocks = blocksOf(weights.in);
    for (auto row = first; row < last; ++row) {
        const auto* data = static_cast<const std::uint8_t*>(weights.data) + (expansion.first + row) * rowBytes;
        for (std::int64_t b = 0; b < blocks; ++b) {
            const float scale = format == WeightFormat::Int8
                                    ? weights.rowScales[expansion.first + row]
                                    : blockScale(weights, (expansion.first + row) * blocks + b);
            alignas(64) float numbers[kBlock];
#pragma GCC unroll 16
            for (int part = 0; part < kParts; ++part)
                Isa::keep(numbers + part * Isa::kWidth, weightsAt<Isa, format>(data, b * kBlock, part), scale);
            const auto left = weights.in - b * kBlock;
            const auto count = left < kBlock ? left : kBlock;
            const auto to = row * weights.in + b * kBlock;
            if (expansion.format == ActivationFormat::F32)
                __builtin_memcpy(static_cast<float*>(expansion.result) + to, numbers,
                                 static_cast<std::size_t>(count) * sizeof(float));
            else if (count == kBlock)
                Isa::keepBf16(static_cast<std::uint16_t*>(expansion.result) + to, numbers);
            else
                for (std::int64_t i = 0; i < count; ++i)
                    static_cast<std::uint16_t*>(expansion.result)[to + i] = floatToBf16(numbers[i]);
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
