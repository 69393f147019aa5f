// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/painting/painter.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vitrine::sampledata::painting {

namespace {

constexpr int kShift = 4;  // OpenCV's fixed-point fraction for polygon corners
constexpr int kCoarse = 4; // light and shade are computed at a quarter of the size: they are soft

std::vector<cv::Point> fixedPoint(const Line& pixels, cv::Point origin)
{
    std::vector<cv::Point> points;
    points.reserve(pixels.size());
    for (const auto& pixel : pixels)
        points.emplace_back(cvRound((pixel.x - static_cast<float>(origin.x)) * (1 << kShift)),
                            cvRound((pixel.y - static_cast<float>(origin.y)) * (1 << kShift)));
    return points;
}

std::uint8_t clampedByte(float value)
{
    return static_cast<std::uint8_t>(value <= 0.0F ? 0.0F : value >= 255.0F ? 255.0F : value + 0.5F);
}

cv::Size coarseSize(cv::Size size)
{
    return {std::max(1, size.width / kCoarse), std::max(1, size.height / kCoarse)};
}

} // namespace

Painter::Painter(cv::Size size, const cv::Matx33f& toPixels, Point light, core::Random random)
    : m_colours(size, cv::Vec3b(0, 0, 0)), m_coverage(size, 0), m_toPixels(toPixels),
      m_toUnits(toPixels.inv()), m_light(light), m_random(random),
      m_pixelsPerUnit(std::sqrt(std::abs(toPixels(0, 0) * toPixels(1, 1) - toPixels(0, 1) * toPixels(1, 0))))
{
    m_textureOffset = {static_cast<float>(m_random.uniform(4.0, 8.0)),
                       static_cast<float>(m_random.uniform(4.0, 8.0))};
    m_patternOffset = {static_cast<float>(m_random.uniform(4.0, 5.0)),
                       static_cast<float>(m_random.uniform(4.0, 5.0))};
}

Line Painter::toPixels(const Line& line) const
{
    Line pixels;
    cv::perspectiveTransform(line, pixels, m_toPixels);
    return pixels;
}

cv::Rect Painter::boundsOf(const Line& pixels, double margin) const
{
    float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    for (const auto& pixel : pixels) {
        left = std::min(left, pixel.x);
        right = std::max(right, pixel.x);
        top = std::min(top, pixel.y);
        bottom = std::max(bottom, pixel.y);
    }
    const cv::Rect bounds(cv::Point(cvFloor(left - margin), cvFloor(top - margin)),
                          cv::Point(cvCeil(right + margin) + 1, cvCeil(bottom + margin) + 1));
    return bounds & cv::Rect({0, 0}, m_coverage.size());
}

cv::Mat1b Painter::maskOf(const Line& pixels, const cv::Rect& bounds) const
{
    cv::Mat1b mask(bounds.size(), std::uint8_t(0));
    const std::vector<std::vector<cv::Point>> polygons = {fixedPoint(pixels, bounds.tl())};
    cv::fillPoly(mask, polygons, cv::Scalar(255), cv::LINE_AA, kShift);
    return mask;
}

/// The area is taken for a cushion: its height rises over `rounding` from the edge, and light falls on the
/// slope.
cv::Mat1f Painter::shadeOf(const cv::Mat1b& mask, const cv::Rect& bounds, const Form& form) const
{
    cv::Mat1b framed; // outside the bounds there is nothing: the edge must be seen there too
    cv::copyMakeBorder(mask, framed, kCoarse, kCoarse, kCoarse, kCoarse, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::Mat1b small;
    cv::resize(framed, small, coarseSize(framed.size()), 0, 0, cv::INTER_AREA);
    cv::Mat1b inside = small > 127;
    cv::Mat1f distance;
    cv::distanceTransform(inside, distance, cv::DIST_L2, 3);
    const float radius = std::max(1.0F, static_cast<float>(form.rounding * m_pixelsPerUnit / kCoarse));
    const auto wrinkles = static_cast<float>(form.wrinkles) * radius * 0.5F;
    cv::Mat1f height(small.size()), hollow(small.size());
    for (int y = 0; y < small.rows; ++y) {
        const float v = static_cast<float>((bounds.y + y * kCoarse) / m_pixelsPerUnit) + m_textureOffset.y;
        for (int x = 0; x < small.cols; ++x) {
            const float rise = 1.0F - std::min(1.0F, distance(y, x) / radius);
            hollow(y, x) = rise * rise;
            height(y, x) = radius * std::sqrt(1.0F - rise * rise);
            if (wrinkles > 0.0F)
                height(y, x) +=
                    wrinkles * wrinkleNoise(static_cast<float>((bounds.x + x * kCoarse) / m_pixelsPerUnit) +
                                                m_textureOffset.x,
                                            v);
        }
    }
    cv::GaussianBlur(height, height, {}, 1.0 + 0.12 * radius);
    cv::Mat1f slopeX, slopeY;
    cv::Sobel(height, slopeX, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(height, slopeY, CV_32F, 0, 1, 3, 0.125);
    const auto depth = static_cast<float>(form.depth);
    cv::Mat1f shade(small.size());
    for (int y = 0; y < small.rows; ++y)
        for (int x = 0; x < small.cols; ++x) {
            const float towards = -(slopeX(y, x) * m_light.x + slopeY(y, x) * m_light.y);
            const float lit = std::clamp(towards * 0.55F, -0.62F, 0.30F);
            shade(y, x) = 1.0F + depth * (lit - 0.22F * hollow(y, x));
        }
    cv::Mat1f full;
    cv::resize(shade, full, framed.size(), 0, 0, cv::INTER_LINEAR);
    return full({kCoarse, kCoarse, mask.cols, mask.rows});
}

void Painter::fill(const Line& outline, const Surface& surface, const Form& form)
{
    const auto pixels = toPixels(outline);
    const auto bounds = boundsOf(pixels, 2.0);
    if (bounds.empty())
        return;
    const auto mask = maskOf(pixels, bounds);
    const auto shade = shadeOf(mask, bounds, form);
    const float turn = surface.angle * static_cast<float>(CV_PI) / 180.0F;
    const float cosine = std::cos(turn) / surface.patternScale, sine = std::sin(turn) / surface.patternScale;
    const auto blur = static_cast<float>(1.3 / m_pixelsPerUnit) / surface.patternScale;
    const auto gloss = static_cast<float>(form.gloss), opacity = static_cast<float>(form.opacity);
    const auto& m = m_toUnits;
    for (int y = 0; y < bounds.height; ++y) {
        const std::uint8_t* maskRow = mask[y];
        const float* shadeRow = shade[y];
        cv::Vec3b* colourRow = m_colours[bounds.y + y] + bounds.x;
        std::uint8_t* coverageRow = m_coverage[bounds.y + y] + bounds.x;
        for (int x = 0; x < bounds.width; ++x) {
            if (maskRow[x] == 0)
                continue;
            const auto pixelX = static_cast<float>(bounds.x + x), pixelY = static_cast<float>(bounds.y + y);
            const float w = 1.0F / (m(2, 0) * pixelX + m(2, 1) * pixelY + m(2, 2));
            const float u = (m(0, 0) * pixelX + m(0, 1) * pixelY + m(0, 2)) * w;
            const float v = (m(1, 0) * pixelX + m(1, 1) * pixelY + m(1, 2)) * w;
            float share = 0.0F;
            if (surface.pattern != Pattern::Plain)
                share = patternShare(surface.pattern, u * cosine + v * sine + m_patternOffset.x,
                                     v * cosine - u * sine + m_patternOffset.y, blur);
            const float texture =
                textureFactor(surface.material, u + m_textureOffset.x, v + m_textureOffset.y);
            const float light = shadeRow[x] * texture;
            const float shine = gloss * std::max(0.0F, shadeRow[x] - 1.02F) * 900.0F;
            const float cover = static_cast<float>(maskRow[x]) * opacity / 255.0F, left = 1.0F - cover;
            auto& pixel = colourRow[x];
            const float blue = surface.base.b + (surface.accent.b - surface.base.b) * share;
            const float green = surface.base.g + (surface.accent.g - surface.base.g) * share;
            const float red = surface.base.r + (surface.accent.r - surface.base.r) * share;
            pixel[0] = clampedByte(cover * std::min(255.0F, blue * light + shine) + left * pixel[0]);
            pixel[1] = clampedByte(cover * std::min(255.0F, green * light + shine) + left * pixel[1]);
            pixel[2] = clampedByte(cover * std::min(255.0F, red * light + shine) + left * pixel[2]);
            coverageRow[x] = clampedByte(255.0F * cover + left * coverageRow[x]);
        }
    }
}

void Painter::fold(const Line& line, double width, double strength)
{
    const auto pixels = toPixels(line);
    const double widthPixels = width * m_pixelsPerUnit;
    const auto bounds = boundsOf(pixels, widthPixels * 2.0);
    if (bounds.empty())
        return;
    const auto size = coarseSize(bounds.size());
    Line small;
    for (const auto& pixel : pixels)
        small.emplace_back((pixel.x - static_cast<float>(bounds.x)) * size.width / bounds.width,
                           (pixel.y - static_cast<float>(bounds.y)) * size.height / bounds.height);
    cv::Mat1b band(size, std::uint8_t(0));
    const int thickness = std::max(1, cvRound(widthPixels / kCoarse * 0.6));
    cv::polylines(band, std::vector<std::vector<cv::Point>>{fixedPoint(small, {0, 0})}, false,
                  cv::Scalar(255), thickness, cv::LINE_AA, kShift);
    cv::GaussianBlur(band, band, {}, std::max(0.6, widthPixels / kCoarse * 0.35));
    cv::resize(band, band, bounds.size(), 0, 0, cv::INTER_LINEAR);
    const auto factor = static_cast<float>(strength / 255.0);
    for (int y = 0; y < bounds.height; ++y) {
        const std::uint8_t* bandRow = band[y];
        cv::Vec3b* colourRow = m_colours[bounds.y + y] + bounds.x;
        const std::uint8_t* coverageRow = m_coverage[bounds.y + y] + bounds.x;
        for (int x = 0; x < bounds.width; ++x) {
            if (bandRow[x] == 0 || coverageRow[x] == 0)
                continue;
            const float light = 1.0F + factor * static_cast<float>(bandRow[x]);
            for (int channel = 0; channel < 3; ++channel)
                colourRow[x][channel] = std::min(clampedByte(light * colourRow[x][channel]), coverageRow[x]);
        }
    }
}

void Painter::line(const Line& line, double width, const Rgb& colour, double opacity)
{
    if (line.size() < 2)
        return;
    const auto pixels = toPixels(ribbon(line, std::max(width, 1.1 / m_pixelsPerUnit)));
    const auto bounds = boundsOf(pixels, 2.0);
    if (bounds.empty())
        return;
    const auto mask = maskOf(pixels, bounds);
    const auto strong = static_cast<float>(opacity / 255.0);
    for (int y = 0; y < bounds.height; ++y)
        for (int x = 0; x < bounds.width; ++x) {
            const float cover = strong * static_cast<float>(mask(y, x)), left = 1.0F - cover;
            if (mask(y, x) == 0)
                continue;
            auto& pixel = m_colours(bounds.y + y, bounds.x + x);
            auto& coverage = m_coverage(bounds.y + y, bounds.x + x);
            pixel = {clampedByte(cover * colour.b + left * pixel[0]),
                     clampedByte(cover * colour.g + left * pixel[1]),
                     clampedByte(cover * colour.r + left * pixel[2])};
            coverage = clampedByte(255.0F * cover + left * coverage);
        }
}

void Painter::stitches(const Line& path, const Rgb& colour, double width)
{
    constexpr float kStitch = 0.035F, kGap = 0.022F;
    Line stitch;
    float along = 0.0F;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const Point from = path[i], step = path[i + 1] - from;
        const float length = std::hypot(step.x, step.y);
        for (float at = 0.0F; at < length; at += 0.008F) {
            const float phase = std::fmod(along + at, kStitch + kGap);
            if (phase < kStitch) {
                stitch.push_back(from + step * (at / length));
            } else if (!stitch.empty()) {
                line(stitch, width, colour, 0.8);
                stitch.clear();
            }
        }
        along += length;
    }
    line(stitch, width, colour, 0.8);
}

void Painter::cut(const Line& outline)
{
    const auto pixels = toPixels(outline);
    const auto bounds = boundsOf(pixels, 2.0);
    if (bounds.empty())
        return;
    const auto mask = maskOf(pixels, bounds);
    for (int y = 0; y < bounds.height; ++y)
        for (int x = 0; x < bounds.width; ++x) {
            const float left = 1.0F - static_cast<float>(mask(y, x)) / 255.0F;
            auto& pixel = m_colours(bounds.y + y, bounds.x + x);
            for (int channel = 0; channel < 3; ++channel)
                pixel[channel] = clampedByte(left * pixel[channel]);
            auto& coverage = m_coverage(bounds.y + y, bounds.x + x);
            coverage = clampedByte(left * coverage);
        }
}

} // namespace vitrine::sampledata::painting
