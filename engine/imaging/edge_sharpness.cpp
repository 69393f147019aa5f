// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/edge_sharpness.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace vitrine::imaging {

namespace {

constexpr double kNoiseBlur = 0.8;   // σ in pixels, before anything is measured: noise is no sharp edge
constexpr double kSecondBlur = 1.5;  // σ in pixels
constexpr double kStrongest = 0.995; // the quantile of all steepnesses that counts as the strongest edge's
constexpr float kClearEdge = 0.15F;  // of the strongest
constexpr float kLeastSteepness = 1; // grey values a pixel; weaker ones are compression
constexpr std::size_t kDeciding = 4; // the sharpest one in so many edge pixels decides
constexpr std::size_t kFewestEdges = 8;
constexpr int kMargin = 2;       // pixels at the border whose neighbours are made up
constexpr double kSharpest = 10; // 1 / σ; beyond it the measurement is noise

struct Gradient {
    cv::Mat x, y, steepness;
};

Gradient gradientOf(const cv::Mat& values)
{
    constexpr double kPerPixel = 1.0 / 8; // the weights of a Sobel kernel times the step add up to eight
    Gradient gradient;
    cv::Sobel(values, gradient.x, CV_32F, 1, 0, 3, kPerPixel);
    cv::Sobel(values, gradient.y, CV_32F, 0, 1, 3, kPerPixel);
    cv::magnitude(gradient.x, gradient.y, gradient.steepness);
    return gradient;
}

float quantileOf(const cv::Mat& values, double quantile)
{
    std::vector<float> all(values.begin<float>(), values.end<float>());
    const auto at = all.begin() + static_cast<std::ptrdiff_t>(quantile * double(all.size() - 1));
    std::nth_element(all.begin(), at, all.end());
    return *at;
}

/// Whether the pixel is as steep as its two neighbours across the edge.
bool isRidge(const Gradient& gradient, int x, int y)
{
    const float steepness = gradient.steepness.at<float>(y, x);
    const int dx = static_cast<int>(std::lround(gradient.x.at<float>(y, x) / steepness));
    const int dy = static_cast<int>(std::lround(gradient.y.at<float>(y, x) / steepness));
    return gradient.steepness.at<float>(y + dy, x + dx) <= steepness &&
           gradient.steepness.at<float>(y - dy, x - dx) <= steepness;
}

} // namespace

double edgeSharpness(const cv::Mat& grey)
{
    if (grey.cols <= 2 * kMargin || grey.rows <= 2 * kMargin)
        return 0.0;
    cv::Mat calm, blurred;
    grey.convertTo(calm, CV_32F);
    cv::GaussianBlur(calm, calm, {}, kNoiseBlur);
    cv::GaussianBlur(calm, blurred, {}, kSecondBlur);
    const auto before = gradientOf(calm);
    const auto after = gradientOf(blurred);

    const cv::Rect inner(kMargin, kMargin, grey.cols - 2 * kMargin, grey.rows - 2 * kMargin);
    const float clear =
        std::max(kLeastSteepness, kClearEdge * quantileOf(before.steepness(inner), kStrongest));
    std::vector<double> ratios; // of steepness before and after
    for (int y = inner.y; y < inner.br().y; ++y)
        for (int x = inner.x; x < inner.br().x; ++x)
            if (const float steepness = before.steepness.at<float>(y, x);
                steepness >= clear && isRidge(before, x, y))
                ratios.push_back(steepness / std::max(after.steepness.at<float>(y, x), 1e-3F));
    if (ratios.size() < kFewestEdges)
        return 0.0;
    const auto deciding = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / kDeciding);
    std::nth_element(ratios.begin(), deciding, ratios.end(), std::greater<>());
    // blurred edges: steepness ∝ 1 / σ, and σ² adds up, so that ratio² = (σ² + second²) / σ²
    return std::min(kSharpest, std::sqrt(std::max(0.0, *deciding * *deciding - 1)) / kSecondBlur);
}

} // namespace vitrine::imaging
