// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/kernels/quantise.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/vlm/half_precision.h"
#include "engine/vlm/kernels/parallel.h"

namespace vitrine::vlm::kernels {

namespace {

constexpr std::int64_t kRowsOfTurn = 16;

/// One row of the source as f32, zeros up to whole blocks.
class RowReader {
public:
    RowReader(const void* data, ActivationFormat format, std::int64_t in)
        : m_data(data), m_format(format), m_in(in), m_row(static_cast<std::size_t>(blocksOf(in) * kBlock), 0.0F)
    {
    }

    const float* read(std::int64_t row)
    {
        for (std::int64_t at = 0; at < m_in; ++at) {
            const auto index = row * m_in + at;
            m_row[static_cast<std::size_t>(at)] =
                m_format == ActivationFormat::F32
                    ? static_cast<const float*>(m_data)[index]
                    : fromBf16Bits(static_cast<const std::uint16_t*>(m_data)[index]);
        }
        return m_row.data();
    }

private:
    const void* m_data;
    ActivationFormat m_format;
    std::int64_t m_in;
    std::vector<float> m_row;
};

float largestMagnitude(const float* numbers, std::int64_t count)
{
    float largest = 0.0F;
    for (std::int64_t at = 0; at < count; ++at)
        largest = std::max(largest, std::fabs(numbers[at]));
    return largest;
}

/// The place of the nearest of `values`, which ascend.
template <std::size_t count> std::uint8_t nearest(const std::array<float, count>& values, float wanted)
{
    const auto after = std::lower_bound(values.begin(), values.end(), wanted);
    if (after == values.begin())
        return 0;
    if (after == values.end())
        return static_cast<std::uint8_t>(count - 1);
    const auto index = static_cast<std::size_t>(after - values.begin());
    return static_cast<std::uint8_t>(wanted - values[index - 1] <= values[index] - wanted ? index - 1 : index);
}

/// The same for kNf4Values without branches: how many of the borders between them are below.
std::uint8_t nf4Code(float wanted)
{
    int code = 0;
    for (std::size_t border = 0; border + 1 < kNf4Values.size(); ++border)
        code += wanted > (kNf4Values[border] + kNf4Values[border + 1]) / 2 ? 1 : 0;
    return static_cast<std::uint8_t>(code);
}

void quantiseToInt8(QuantisedWeight& weight, const void* data, ActivationFormat dataFormat, int threads)
{
    const auto width = blocksOf(weight.in) * kBlock;
    weight.data.resize(static_cast<std::size_t>(weight.out * width));
    weight.rowScales.resize(static_cast<std::size_t>(weight.out));
    forRanges(weight.out, kRowsOfTurn, threads, [&](std::int64_t first, std::int64_t last) {
        RowReader reader(data, dataFormat, weight.in);
        for (auto row = first; row < last; ++row) {
            const auto* numbers = reader.read(row);
            const float scale = largestMagnitude(numbers, width) / 127.0F;
            const float factor = scale > 0.0F ? 1.0F / scale : 0.0F;
            weight.rowScales[static_cast<std::size_t>(row)] = scale;
            auto* to = weight.data.data() + row * width;
            for (std::int64_t at = 0; at < width; ++at)
                to[at] = static_cast<std::uint8_t>(
                    static_cast<std::int8_t>(std::clamp(std::nearbyint(numbers[at] * factor), -127.0F, 127.0F)));
        }
    });
}

/// Of rows that fill up a group.
constexpr float kNoScale = -1.0F;

/// The scales in 8 bits. There are `count` of them beside those of no row, which become the mean, so that their group's scale
/// does not depend on them.
void quantiseScales(QuantisedWeight& weight, std::vector<float>& scales, std::int64_t count)
{
    const auto sum = std::accumulate(scales.begin(), scales.end(), 0.0,
                                     [](double before, float scale) { return scale == kNoScale ? before : before + scale; });
    weight.scaleOffset = static_cast<float>(sum / static_cast<double>(count));
    std::replace(scales.begin(), scales.end(), kNoScale, weight.scaleOffset);
    weight.scaleCodes.resize(scales.size());
    const auto& values = scaleValues();
    for (std::size_t first = 0; first < scales.size(); first += kScalesPerGroup) {
        const auto last = std::min(scales.size(), first + static_cast<std::size_t>(kScalesPerGroup));
        float largest = 0.0F;
        for (auto at = first; at < last; ++at)
            largest = std::max(largest, std::fabs(scales[at] - weight.scaleOffset));
        weight.groupScales.push_back(largest);
        for (auto at = first; at < last; ++at) {
            const auto wanted = largest > 0.0F ? (scales[at] - weight.scaleOffset) / largest : 0.0F;
            weight.scaleCodes[at] = nearest(values, wanted);
        }
    }
}

void quantiseToNf4(QuantisedWeight& weight, const void* data, ActivationFormat dataFormat, int threads)
{
    const auto blocks = blocksOf(weight.in), groups = nf4GroupsOf(weight.out);
    std::vector<float> scales(static_cast<std::size_t>(groups * blocks * kNf4Rows), kNoScale);
    weight.data.resize(static_cast<std::size_t>(groups * blocks * kNf4BlockBytes));
    forRanges(weight.out, kRowsOfTurn, threads, [&](std::int64_t first, std::int64_t last) {
        RowReader reader(data, dataFormat, weight.in);
        for (auto row = first; row < last; ++row) {
            const auto* numbers = reader.read(row);
            for (std::int64_t block = 0; block < blocks; ++block, numbers += kBlock) {
                const auto index = row / kNf4Rows * blocks + block, place = row % kNf4Rows;
                const float scale = largestMagnitude(numbers, kBlock);
                const float factor = scale > 0.0F ? 1.0F / scale : 0.0F;
                scales[static_cast<std::size_t>(index * kNf4Rows + place)] = scale;
                auto* to = weight.data.data() + index * kNf4BlockBytes + place * 4;
                for (std::int64_t at = 0; at < kBlock / 2; ++at)
                    to[at / 4 * kNf4Rows * 4 + at % 4] = static_cast<std::uint8_t>(
                        nf4Code(numbers[at] * factor) | nf4Code(numbers[at + kBlock / 2] * factor) << 4);
            }
        }
    });
    quantiseScales(weight, scales, weight.out * blocks);
}

std::array<float, 256> makeScaleValues()
{
    constexpr int kExponents = 7;
    std::array<float, 256> values{};
    std::size_t count = 0;
    for (int exponent = 0; exponent < kExponents; ++exponent) {
        const int fractions = 1 << exponent; // larger numbers have more of them
        const double power = std::pow(10.0, exponent - (kExponents - 1));
        for (int fraction = 0; fraction < fractions; ++fraction) {
            const double middle = 0.1 + 0.9 * (fraction + 0.5) / fractions;
            values[count++] = static_cast<float>(power * middle);
            values[count++] = static_cast<float>(-power * middle);
        }
    }
    values[count++] = 0.0F;
    values[count++] = 1.0F;
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

const std::array<float, 256>& scaleValues()
{
    static const auto values = makeScaleValues();
    return values;
}

std::int64_t quantisedBytes(WeightFormat format, std::int64_t out, std::int64_t in)
{
    constexpr auto kScaleBytes = static_cast<std::int64_t>(sizeof(float));
    if (format == WeightFormat::Int8)
        return out * (blocksOf(in) * kBlock + kScaleBytes);
    const auto blocks = nf4GroupsOf(out) * blocksOf(in), scales = blocks * kNf4Rows;
    return blocks * kNf4BlockBytes + scales + (scales + kScalesPerGroup - 1) / kScalesPerGroup * kScaleBytes;
}

Weights QuantisedWeight::view() const
{
    return {format, out, in, data.data(), rowScales.data(), scaleCodes.data(), groupScales.data(), scaleValues().data(),
            scaleOffset};
}

std::int64_t QuantisedWeight::bytes() const
{
    return static_cast<std::int64_t>(data.size() + scaleCodes.size() +
                                     (rowScales.size() + groupScales.size()) * sizeof(float));
}

QuantisedWeight quantise(const void* data, ActivationFormat dataFormat, std::int64_t out, std::int64_t in,
                         WeightFormat format, int threads)
{
    QuantisedWeight weight;
    weight.format = format;
    weight.out = out;
    weight.in = in;
    if (format == WeightFormat::Int8)
        quantiseToInt8(weight, data, dataFormat, threads);
    else
        quantiseToNf4(weight, data, dataFormat, threads);
    return weight;
}

} // namespace vitrine::vlm::kernels
