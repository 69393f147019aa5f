// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/exposure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace vitrine::imaging {

namespace {

constexpr int kBackgroundTolerance =
    12; // of 255, each channel: what JPEG and soft light do to a plain background
constexpr double kPlainBorder = 0.5;
constexpr int kCalm = 5; // pixels that are averaged before steps are looked for
constexpr int kStep = 1; // of 255, each channel, from pixel to pixel
constexpr int kWhite = 250, kBlack = 5, kClipped = 255;
constexpr int kLight = 180; // a deep red or blue may well have a channel at its end

class Histogram {
public:
    void add(int tone)
    {
        ++m_counts[std::size_t(tone)];
        ++m_total;
    }
    double quantile(double share) const // 0 … 1; 0 of nothing
    {
        double below = 0.0;
        for (std::size_t tone = 0; tone < m_counts.size() && m_total > 0; ++tone)
            if ((below += m_counts[tone]) >= share * m_total)
                return double(tone) / 255;
        return 0.0;
    }

private:
    std::array<int, 256> m_counts{};
    double m_total = 0.0;
};

std::vector<cv::Point> borderOf(cv::Size size)
{
    std::vector<cv::Point> border;
    for (int x = 0; x < size.width; ++x)
        border.insert(border.end(), {{x, 0}, {x, size.height - 1}});
    for (int y = 0; y < size.height; ++y)
        border.insert(border.end(), {{0, y}, {size.width - 1, y}});
    return border;
}

int medianOf(std::vector<int> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// 255 where the plain background is; 0 everywhere when there is none.
cv::Mat plainBackground(const cv::Mat& bgr)
{
    const auto border = borderOf(bgr.size());
    cv::Scalar low, high;
    for (int channel = 0; channel < 3; ++channel) {
        std::vector<int> values;
        for (const auto& at : border)
            values.push_back(bgr.at<cv::Vec3b>(at)[channel]);
        const int median = medianOf(std::move(values));
        low[channel] = median - kBackgroundTolerance;
        high[channel] = median + kBackgroundTolerance;
    }
    cv::Mat alike, labels;
    cv::inRange(bgr, low, high, alike);
    const auto plain = std::count_if(border.begin(), border.end(),
                                     [&](const auto& at) { return alike.at<std::uint8_t>(at) != 0; });
    if (double(plain) < kPlainBorder * double(border.size()))
        return cv::Mat::zeros(bgr.size(), CV_8UC1);

    const int count = cv::connectedComponents(alike, labels, 4, CV_32S);
    std::vector<std::uint8_t> valueOf(std::size_t(count), 0);
    for (const auto& at : border)
        if (alike.at<std::uint8_t>(at) != 0)
            valueOf[std::size_t(labels.at<int>(at))] = 255;
    cv::Mat background(bgr.size(), CV_8UC1);
    std::transform(labels.begin<int>(), labels.end<int>(), background.begin<std::uint8_t>(),
                   [&](int label) { return valueOf[std::size_t(label)]; });
    return background;
}

/// 255 for what can be reached from the border without a step: a backdrop that light falls off on, a wall. The
/// picture is calmed first, because compression makes steps of its own.
cv::Mat smoothBackground(const cv::Mat& bgr)
{
    cv::Mat calm;
    cv::blur(bgr, calm, {kCalm, kCalm});
    cv::Mat framed = cv::Mat::zeros(bgr.rows + 2, bgr.cols + 2, CV_8UC1); // as floodFill wants it
    const auto step = cv::Scalar::all(kStep);
    for (const auto& at : borderOf(bgr.size()))
        if (framed.at<std::uint8_t>(at.y + 1, at.x + 1) == 0)
            cv::floodFill(calm, framed, at, {}, nullptr, step, step, 4 | cv::FLOODFILL_MASK_ONLY | 255 << 8);
    return framed({1, 1, bgr.cols, bgr.rows});
}

double contrastOf(const cv::Mat& bgr)
{
    cv::Scalar mean, deviation;
    cv::meanStdDev(bgr, mean, deviation);
    return std::sqrt(deviation.dot(deviation) / 3) / 255;
}

} // namespace

Exposure exposureOf(const cv::Mat& bgr, const cv::Mat& grey)
{
    const auto background = plainBackground(bgr), surroundings = smoothBackground(bgr);
    Histogram tones, shadows;
    double subject = 0, black = 0, lit = 0, clipped = 0, white = 0;
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x) {
            const int tone = grey.at<std::uint8_t>(y, x);
            tones.add(tone);
            if (background.at<std::uint8_t>(y, x) != 0)
                continue;
            const auto& pixel = bgr.at<cv::Vec3b>(y, x);
            const int darkest = std::min({pixel[0], pixel[1], pixel[2]});
            const int lightest = std::max({pixel[0], pixel[1], pixel[2]});
            const bool inside = surroundings.at<std::uint8_t>(y, x) == 0;
            if (darkest >= kWhite) {
                white += inside ? 1 : 0;
                continue;
            }
            ++subject;
            black += tone <= kBlack ? 1 : 0;
            if (!inside)
                continue;
            ++lit;
            shadows.add(darkest);
            clipped += lightest >= kClipped && tone >= kLight ? 1 : 0;
        }
    return {.brightness = cv::mean(grey)[0] / 255,
            .contrast = contrastOf(bgr),
            .highlight = tones.quantile(0.9),
            .shadow = shadows.quantile(0.02),
            .blackShare = black / std::max(subject, 1.0),
            .clippedShare = clipped / std::max(lit, 1.0),
            .whiteShare = white / double(bgr.total())};
}

} // namespace vitrine::imaging
