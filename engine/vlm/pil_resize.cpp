// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/pil_resize.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vitrine::vlm {

using core::Picture;

namespace {

constexpr int kChannels = 3;
constexpr int kPrecisionBits = 32 - 8 - 2; // 8 bits of value, 2 of room for sums beyond 1
constexpr std::int32_t kHalf = 1 << (kPrecisionBits - 1);

/// For every output place, the first input place and the weights from there on.
struct Filter {
    std::vector<std::int32_t> first;
    std::vector<std::int32_t> count;
    std::vector<std::int32_t> weights; ///< `stride` for every output place
    std::int32_t stride = 0;
};

Filter triangleFilter(std::int32_t inputSize, std::int32_t outputSize)
{
    const double scale = double(inputSize) / outputSize;
    const double support =
        std::max(scale, 1.0); // the triangle reaches 1 to each side, stretched when shrinking
    Filter filter;
    filter.stride = static_cast<std::int32_t>(std::ceil(support)) * 2 + 1;
    filter.weights.assign(std::size_t(filter.stride) * outputSize, 0);
    std::vector<double> exact(filter.stride);
    for (std::int32_t out = 0; out < outputSize; ++out) {
        const double center = (out + 0.5) * scale;
        const auto begin = std::max(static_cast<std::int32_t>(center - support + 0.5), 0);
        const auto end = std::min(static_cast<std::int32_t>(center + support + 0.5), inputSize);
        double sum = 0.0;
        for (std::int32_t in = begin; in < end; ++in) {
            const double distance = std::abs((in - center + 0.5) * (1.0 / support));
            exact[in - begin] = distance < 1.0 ? 1.0 - distance : 0.0;
            sum += exact[in - begin];
        }
        auto* weights = &filter.weights[std::size_t(filter.stride) * out];
        for (std::int32_t tap = 0; tap < end - begin; ++tap)
            weights[tap] = static_cast<std::int32_t>(0.5 + exact[tap] / sum * (1 << kPrecisionBits));
        filter.first.push_back(begin);
        filter.count.push_back(end - begin);
    }
    return filter;
}

std::uint8_t rounded(std::int32_t sum)
{
    return static_cast<std::uint8_t>(std::clamp(sum >> kPrecisionBits, 0, 255));
}

Picture resizeHorizontally(const Picture& picture, std::int32_t width)
{
    const auto filter = triangleFilter(picture.width, width);
    Picture resized{width, picture.height,
                    std::vector<std::uint8_t>(std::size_t(width) * picture.height * kChannels)};
    for (std::int32_t y = 0; y < picture.height; ++y) {
        const auto* source = picture.row(y);
        auto* target = resized.row(y);
        for (std::int32_t x = 0; x < width; ++x) {
            const auto* pixel = source + std::size_t(filter.first[x]) * kChannels;
            const auto* weights = &filter.weights[std::size_t(filter.stride) * x];
            std::int32_t red = kHalf, green = kHalf, blue = kHalf;
            for (std::int32_t tap = 0; tap < filter.count[x]; ++tap, pixel += kChannels) {
                red += pixel[0] * weights[tap];
                green += pixel[1] * weights[tap];
                blue += pixel[2] * weights[tap];
            }
            *target++ = rounded(red);
            *target++ = rounded(green);
            *target++ = rounded(blue);
        }
    }
    return resized;
}

Picture resizeVertically(const Picture& picture, std::int32_t height)
{
    const auto filter = triangleFilter(picture.height, height);
    const auto rowBytes = std::size_t(picture.width) * kChannels;
    Picture resized{picture.width, height, std::vector<std::uint8_t>(rowBytes * height)};
    std::vector<std::int32_t> sums(rowBytes);
    for (std::int32_t y = 0; y < height; ++y) {
        std::fill(sums.begin(), sums.end(), kHalf);
        for (std::int32_t tap = 0; tap < filter.count[y]; ++tap) {
            const auto weight = filter.weights[std::size_t(filter.stride) * y + tap];
            const auto* source = picture.row(filter.first[y] + tap);
            for (std::size_t at = 0; at < rowBytes; ++at)
                sums[at] += source[at] * weight;
        }
        std::transform(sums.begin(), sums.end(), resized.row(y), rounded);
    }
    return resized;
}

} // namespace

Picture pilResize(const Picture& picture, std::int32_t width, std::int32_t height, FirstPass first)
{
    // A pass that keeps the size has one weight of 1 for every place: it is left out.
    const bool horizontal = width != picture.width, vertical = height != picture.height;
    if (!horizontal && !vertical)
        return picture;
    if (!vertical)
        return resizeHorizontally(picture, width);
    if (!horizontal)
        return resizeVertically(picture, height);
    return first == FirstPass::Horizontal ? resizeVertically(resizeHorizontally(picture, width), height)
                                          : resizeHorizontally(resizeVertically(picture, height), width);
}

} // namespace vitrine::vlm
