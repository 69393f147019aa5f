// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/image_processor.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/core/error.h"
#include "engine/vlm/pil_resize.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;
using core::Picture;

namespace {

constexpr std::int64_t kSide = 336; ///< of a crop
constexpr std::int64_t kPlane = kSide * kSide;
constexpr std::int64_t kChannels = 3;
constexpr std::int64_t kTokensPerCrop = 144;
constexpr std::int64_t kMergedRows = 12; ///< rows of a crop's merged map, each closed by a separator
constexpr std::uint8_t kWhite = 255;

/// What a resize by the HD transform does before padding: the longer side becomes a multiple of 336.
struct HdPlan {
    std::int64_t width = 0, height = 0; ///< without padding
    HdSize padded;
};

std::int64_t upToCrops(std::int64_t pixels)
{
    return (pixels + kSide - 1) / kSide * kSide;
}

HdPlan planFor(std::int64_t width, std::int64_t height, std::int64_t num_crops)
{
    if (num_crops < 1)
        throw Error(
            {ErrorCode::ConfigField, {.item = "num_crops"}, {std::to_string(num_crops) + " is less than 1"}});
    if (width < 1 || height < 1)
        throw Error({ErrorCode::PictureUndecodable, {}, {"it is empty"}});
    const bool portrait = width < height; // computed as if transposed
    const double ratio = portrait ? double(height) / double(width) : double(width) / double(height);
    std::int64_t scale = 1;
    while (double(scale) * std::ceil(double(scale) / ratio) <= double(num_crops))
        ++scale;
    --scale;
    const auto longer = scale * kSide;
    // A picture that is hundreds of times longer than wide would vanish; the reference fails on it.
    const auto shorter = std::max<std::int64_t>(static_cast<std::int64_t>(double(longer) / ratio), 1);
    if (portrait)
        return {shorter, longer, {upToCrops(shorter), longer}};
    return {longer, shorter, {longer, upToCrops(shorter)}};
}

/// Every normalised value that a byte can take, per channel: (byte/255 − mean) / std in f32 as torch computes
/// it.
using NormalisedValues = std::array<std::array<float, 256>, kChannels>;

NormalisedValues normalisedValues(const PreprocessorConfig& config)
{
    NormalisedValues values{};
    for (std::size_t channel = 0; channel < values.size(); ++channel) {
        const auto mean = static_cast<float>(config.image_mean[channel]);
        const auto deviation = static_cast<float>(config.image_std[channel]);
        for (std::size_t byte = 0; byte < 256; ++byte)
            values[channel][byte] = (static_cast<float>(byte) / 255.0F - mean) / deviation;
    }
    return values;
}

/// One crop of the padded picture, as three planes.
void writeCrop(const Picture& padded, std::int64_t left, std::int64_t top, const NormalisedValues& values,
               float* crop)
{
    for (std::int64_t y = 0; y < kSide; ++y) {
        const auto* pixel = padded.row(static_cast<std::int32_t>(top + y)) + left * kChannels;
        auto* target = crop + y * kSide;
        for (std::int64_t x = 0; x < kSide; ++x, pixel += kChannels) {
            target[x] = values[0][pixel[0]];
            target[kPlane + x] = values[1][pixel[1]];
            target[2 * kPlane + x] = values[2][pixel[2]];
        }
    }
}

/// Which inputs make one output of torch's bicubic resize.
struct CubicTaps {
    std::int64_t count = 0;
    std::array<std::int64_t, 4> index{};
    std::array<float, 4> weight{};
};

/// torch's upsample_bicubic2d along one side, a = −0.75, align_corners false, no antialias. Where an output
/// falls onto an input (every odd reduction), that input alone is read.
std::vector<CubicTaps> cubicTaps(std::int64_t inputSize)
{
    constexpr float a = -0.75F;
    const auto near = [](float x) { return ((a + 2) * x - (a + 3)) * x * x + 1; };      // |x| ≤ 1
    const auto far = [](float x) { return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a; }; // 1 < |x| < 2
    const float scale = static_cast<float>(inputSize) / static_cast<float>(kSide);
    std::vector<CubicTaps> all(kSide);
    for (std::int64_t out = 0; out < kSide; ++out) {
        const float source = scale * (static_cast<float>(out) + 0.5F) - 0.5F;
        const float floor = std::floor(source), t = source - floor;
        const auto base = static_cast<std::int64_t>(floor);
        auto& taps = all[out];
        if (t == 0.0F) {
            taps.count = 1;
            taps.index[0] = base;
            taps.weight[0] = 1.0F;
            continue;
        }
        taps.count = 4;
        taps.weight = {far(t + 1), near(t), near(1 - t), far(2 - t)};
        for (std::int64_t tap = 0; tap < taps.count; ++tap)
            taps.index[tap] = std::clamp<std::int64_t>(base - 1 + tap, 0, inputSize - 1);
    }
    return all;
}

/// Rows of the padded picture, normalised and resized to 336 columns. Neighbouring outputs share some of
/// them.
class ResizedRows {
public:
    ResizedRows(const Picture& padded, const NormalisedValues& values)
        : m_padded(padded), m_values(values), m_taps(cubicTaps(padded.width))
    {
        m_held.fill(-1);
    }

    /// kChannels × kSide values; valid until four other rows have been asked for.
    const float* row(std::int64_t y)
    {
        const auto slot = static_cast<std::size_t>(y % 4); // the rows of one output are neighbours
        if (m_held[slot] != y)
            fill(m_rows[slot], m_padded.row(static_cast<std::int32_t>(y)));
        m_held[slot] = y;
        return m_rows[slot].data();
    }

private:
    using Row = std::array<float, kChannels * kSide>;

    void fill(Row& row, const std::uint8_t* pixels) const
    {
        for (std::int64_t x = 0; x < kSide; ++x) {
            const auto& taps = m_taps[x];
            for (std::int64_t channel = 0; channel < kChannels; ++channel) {
                float sum = 0.0F;
                for (std::int64_t tap = 0; tap < taps.count; ++tap)
                    sum +=
                        taps.weight[tap] * m_values[channel][pixels[taps.index[tap] * kChannels + channel]];
                row[channel * kSide + x] = sum;
            }
        }
    }

    const Picture& m_padded;
    const NormalisedValues& m_values;
    std::vector<CubicTaps> m_taps;
    std::array<std::int64_t, 4> m_held{};
    std::array<Row, 4> m_rows{};
};

void writeGlobalView(const Picture& padded, const NormalisedValues& values, float* view)
{
    ResizedRows rows(padded, values);
    const auto vertical = cubicTaps(padded.height);
    for (std::int64_t y = 0; y < kSide; ++y) {
        std::array<float, kChannels * kSide> sums{};
        for (std::int64_t tap = 0; tap < vertical[y].count; ++tap) {
            const auto* row = rows.row(vertical[y].index[tap]);
            for (std::size_t at = 0; at < sums.size(); ++at)
                sums[at] += vertical[y].weight[tap] * row[at];
        }
        for (std::int64_t channel = 0; channel < kChannels; ++channel)
            std::copy_n(&sums[channel * kSide], kSide, view + channel * kPlane + y * kSide);
    }
}

} // namespace

HdSize hdSize(std::int64_t width, std::int64_t height, std::int64_t num_crops)
{
    return planFor(width, height, num_crops).padded;
}

std::int64_t imageTokenCount(const HdSize& size)
{
    const auto rows = size.height / kSide, columns = size.width / kSide;
    return (rows * columns + 1) * kTokensPerCrop + 1 + (rows + 1) * kMergedRows;
}

ImageProcessor::ImageProcessor(PreprocessorConfig config) : m_config(config) {}

Picture ImageProcessor::resizeAndPad(const Picture& picture) const
{
    if (picture.empty())
        throw Error({ErrorCode::PictureUndecodable, {}, {"it is empty"}});
    const auto plan = planFor(picture.width, picture.height, m_config.num_crops);
    const auto first = picture.width < picture.height ? FirstPass::Vertical : FirstPass::Horizontal;
    auto resized = pilResize(picture, static_cast<std::int32_t>(plan.width),
                             static_cast<std::int32_t>(plan.height), first);
    if (plan.padded.width == plan.width && plan.padded.height == plan.height)
        return resized;

    Picture padded{
        static_cast<std::int32_t>(plan.padded.width), static_cast<std::int32_t>(plan.padded.height), {}};
    padded.rgb.assign(std::size_t(padded.width) * padded.height * kChannels, kWhite);
    const auto left = (padded.width - resized.width) / 2, top = (padded.height - resized.height) / 2;
    for (std::int32_t y = 0; y < resized.height; ++y)
        std::copy_n(resized.row(y), std::size_t(resized.width) * kChannels,
                    padded.row(top + y) + left * kChannels);
    return padded;
}

ProcessedImage ImageProcessor::process(const Picture& picture) const
{
    const auto padded = resizeAndPad(picture);
    const auto values = normalisedValues(m_config);
    const auto rows = padded.height / kSide, columns = padded.width / kSide;
    ProcessedImage processed;
    processed.cropCount = rows * columns;
    processed.size = {padded.width, padded.height};
    processed.imageTokenCount = imageTokenCount(processed.size);
    processed.pixelValues.resize((1 + processed.cropCount) * kChannels * kPlane);
    auto* globalView = processed.pixelValues.data();
    auto* crop = globalView + kChannels * kPlane;
    for (std::int64_t row = 0; row < rows; ++row)
        for (std::int64_t column = 0; column < columns; ++column, crop += kChannels * kPlane)
            writeCrop(padded, column * kSide, row * kSide, values, crop);
    if (processed.cropCount == 1) // resizing 336 to 336 is the identity
        std::copy_n(globalView + kChannels * kPlane, kChannels * kPlane, globalView);
    else
        writeGlobalView(padded, values, globalView);
    return processed;
}

} // namespace vitrine::vlm
