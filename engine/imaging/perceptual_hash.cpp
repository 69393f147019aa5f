// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/perceptual_hash.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vitrine::imaging {

namespace {

constexpr int kSide = 32;
constexpr int kFields = 4, kLightnessFields = 8; // of a colour layout, along each side
constexpr int kFrequencies = 8;
constexpr float kLeastFrequency = 1.0F; // weaker ones of a plain picture are rounding and compression

} // namespace

std::uint64_t perceptualHash(const cv::Mat& grey)
{
    cv::Mat small, transformed;
    cv::resize(grey, small, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    small.convertTo(small, CV_32F);
    cv::dct(small, transformed);

    std::array<float, kFrequencies * kFrequencies> values{};
    for (int y = 0; y < kFrequencies; ++y)
        for (int x = 0; x < kFrequencies; ++x)
            values[std::size_t(y * kFrequencies + x)] = transformed.at<float>(y + 1, x + 1);
    if (std::all_of(values.begin(), values.end(), [](float v) { return std::abs(v) < kLeastFrequency; }))
        return 0;

    auto sorted = values;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    std::uint64_t hash = 0;
    for (std::size_t bit = 0; bit < values.size(); ++bit)
        hash |= std::uint64_t(values[bit] >= *middle) << bit;
    return hash;
}

ColourLayout colourLayoutOf(const cv::Mat& bgr)
{
    cv::Mat small, lab, lightness;
    cv::resize(bgr, small, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    small.convertTo(small, CV_32F, 1.0 / 255);
    cv::cvtColor(small, lab, cv::COLOR_BGR2Lab);
    cv::extractChannel(lab, lightness, 0);
    cv::resize(lightness, lightness, {kLightnessFields, kLightnessFields}, 0, 0, cv::INTER_AREA);
    cv::resize(lab, lab, {kFields, kFields}, 0, 0, cv::INTER_AREA);
    ColourLayout layout;
    std::transform(lightness.begin<float>(), lightness.end<float>(), layout.lightness.begin(),
                   [](float value) { return cv::saturate_cast<std::uint8_t>(value); });
    auto value = layout.values.begin();
    for (const auto& field : cv::Mat_<cv::Vec3f>(lab)) {
        *value++ = cv::saturate_cast<std::int8_t>(field[1]);
        *value++ = cv::saturate_cast<std::int8_t>(field[2]);
    }
    return layout;
}

} // namespace vitrine::imaging
