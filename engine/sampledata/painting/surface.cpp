// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/painting/surface.h"

#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vitrine::sampledata::painting {

namespace {

constexpr int kTileSide = 256; // a power of two: coordinates wrap by masking
constexpr int kMaterials = static_cast<int>(Material::Metal) + 1;
constexpr float kTexelsPerUnit = 260.0F; // about one texel per pixel in a middle-sized picture
constexpr float kWrinkleTexelsPerUnit = 48.0F;

float ramp(float value, float blur) // 0 below −blur/2, 1 above
{
    const float t = value / blur + 0.5F;
    return t <= 0.0F ? 0.0F : t >= 1.0F ? 1.0F : t;
}

float fraction(float value)
{
    return value - std::floor(value);
}

/// 1 inside a band that takes `share` of each period.
float band(float at, float period, float share, float blur)
{
    const float fromMiddle = std::abs(fraction(at / period) - 0.5F) * period;
    return ramp(share * period / 2 - fromMiddle, blur);
}

float checks(float u, float v, float blur)
{
    constexpr float kPeriod = 0.30F;
    const float across = band(u, kPeriod, 0.42F, blur), down = band(v, kPeriod, 0.42F, blur);
    const float thin =
        std::max(band(u + kPeriod / 2, kPeriod, 0.06F, blur), band(v + kPeriod / 2, kPeriod, 0.06F, blur));
    return std::max(0.5F * (across + down), 0.7F * thin);
}

float dots(float u, float v, float blur)
{
    constexpr float kPeriod = 0.19F, kRadius = 0.052F;
    const float row = std::floor(v / kPeriod);
    const float shift = static_cast<int>(row) % 2 == 0 ? 0.0F : 0.5F;
    const float x = (fraction(u / kPeriod + shift) - 0.5F) * kPeriod,
                y = (fraction(v / kPeriod) - 0.5F) * kPeriod;
    return ramp(kRadius - std::hypot(x, y), blur);
}

/// Five petals around an open middle, in every other direction from row to row, with small leaves between.
float flowers(float u, float v, float blur)
{
    constexpr float kPeriod = 0.34F, kRadius = 0.125F, kMiddle = 0.034F;
    const float row = std::floor(v / kPeriod);
    const bool odd = static_cast<int>(row) % 2 != 0;
    const float x = (fraction(u / kPeriod + (odd ? 0.5F : 0.0F)) - 0.5F) * kPeriod;
    const float y = (fraction(v / kPeriod) - 0.5F) * kPeriod;
    const float distance = std::hypot(x, y);
    if (distance > kRadius + blur) {
        const float leafX = std::abs(std::abs(x) - kPeriod / 2), leafY = std::abs(y);
        return 0.75F * ramp(0.030F - std::hypot(leafX * 0.55F, leafY - leafX * 0.5F), blur);
    }
    const float angle = std::atan2(y, x) + (odd ? 0.6F : 0.0F);
    const float petal = kRadius * (0.62F + 0.38F * std::cos(5.0F * angle));
    return std::min(ramp(petal - distance, blur), ramp(distance - kMiddle, blur));
}

cv::Mat1f noiseTile(std::uint64_t seed, double sigmaX, double sigmaY)
{
    core::Random random(seed);
    cv::Mat1f noise(kTileSide, kTileSide);
    for (auto& value : noise)
        value = static_cast<float>(random.normal());
    if (sigmaX <= 0.0)
        return noise;
    cv::Mat1f wide; // blurred with its own repetition around it, so that the tile wraps without a seam
    cv::copyMakeBorder(noise, wide, kTileSide / 2, kTileSide / 2, kTileSide / 2, kTileSide / 2,
                       cv::BORDER_WRAP);
    cv::GaussianBlur(wide, wide, {}, sigmaX, sigmaY);
    cv::Mat1f middle = wide({kTileSide / 2, kTileSide / 2, kTileSide, kTileSide}).clone();
    cv::Scalar mean, deviation;
    cv::meanStdDev(middle, mean, deviation);
    middle = (middle - mean[0]) / deviation[0];
    return middle;
}

template <typename Function> cv::Mat1f tileOf(Function value)
{
    cv::Mat1f tile(kTileSide, kTileSide);
    for (int y = 0; y < kTileSide; ++y)
        for (int x = 0; x < kTileSide; ++x)
            tile(y, x) = static_cast<float>(value(x, y));
    return tile;
}

cv::Mat1f materialTile(Material material)
{
    const auto turn = [](double at, double period) { return std::cos(at * 2.0 * CV_PI / period); };
    switch (material) {
    case Material::Cotton:
        return 1.0F + 0.022F * noiseTile(11, 0, 0) + 0.018F * noiseTile(12, 2, 2);
    case Material::Wool:
        return 1.0F + 0.045F * noiseTile(13, 0.8, 0.8) + 0.035F * noiseTile(14, 3, 3);
    case Material::Knit: // columns of V-shaped stitches
        return 1.0F + 0.03F * noiseTile(15, 0.7, 0.7) + tileOf([&](int x, int y) {
                   const double slope = std::abs(x % 8 - 4.0);
                   return 0.085 * turn(y + slope * 1.1, 8.0) - (x % 8 == 0 ? 0.13 : 0.0);
               });
    case Material::Denim:
        return 1.0F + 0.045F * noiseTile(16, 0, 0) +
               tileOf([&](int x, int y) { return 0.045 * turn(x + y, 4.0); });
    case Material::Leather:
        return 1.0F + 0.040F * noiseTile(17, 1.3, 1.3) + 0.022F * noiseTile(18, 4, 4);
    case Material::Straw:
        return 1.0F + 0.05F * noiseTile(19, 0, 0) +
               tileOf([&](int x, int y) { return 0.10 * turn(x, 16.0) * turn(y, 16.0); });
    case Material::Silk:
        return 1.0F + 0.012F * noiseTile(20, 0, 0) + 0.02F * noiseTile(21, 9, 3);
    case Material::Smooth:
        return 1.0F + 0.006F * noiseTile(22, 0, 0);
    case Material::Metal:
        return 1.0F + 0.03F * noiseTile(23, 8, 0.6);
    }
    return cv::Mat1f::ones(kTileSide, kTileSide);
}

/// Made once; the language lets one thread make it while others wait.
const std::array<cv::Mat1f, kMaterials>& materialTiles()
{
    static const auto tiles = [] {
        std::array<cv::Mat1f, kMaterials> made;
        for (int material = 0; material < kMaterials; ++material)
            made[static_cast<std::size_t>(material)] = materialTile(static_cast<Material>(material));
        return made;
    }();
    return tiles;
}

} // namespace

Rgb scaled(const Rgb& colour, double factor)
{
    const auto channel = [factor](float value) {
        return static_cast<float>(std::min(255.0, std::max(0.0, value * factor)));
    };
    return {channel(colour.r), channel(colour.g), channel(colour.b)};
}

Rgb mixed(const Rgb& from, const Rgb& to, double share)
{
    const auto t = static_cast<float>(share);
    return {from.r + (to.r - from.r) * t, from.g + (to.g - from.g) * t, from.b + (to.b - from.b) * t};
}

double brightness(const Rgb& colour)
{
    return (0.299 * colour.r + 0.587 * colour.g + 0.114 * colour.b) / 255.0;
}

float patternShare(Pattern pattern, float u, float v, float blur)
{
    switch (pattern) {
    case Pattern::Plain:
        return 0.0F;
    case Pattern::Striped:
        return band(v, 0.17F, 0.40F, blur);
    case Pattern::Checked:
        return checks(u, v, blur);
    case Pattern::Dotted:
        return dots(u, v, blur);
    case Pattern::Floral:
        return flowers(u, v, blur);
    }
    return 0.0F;
}

float textureFactor(Material material, float u, float v)
{
    const auto& tile = materialTiles()[static_cast<std::size_t>(material)];
    return tile(static_cast<int>(v * kTexelsPerUnit) & (kTileSide - 1),
                static_cast<int>(u * kTexelsPerUnit) & (kTileSide - 1));
}

float wrinkleNoise(float u, float v)
{
    static const cv::Mat1f tile = 0.75F * noiseTile(31, 9, 14) + 0.45F * noiseTile(32, 4, 6);
    const float x = u * kWrinkleTexelsPerUnit, y = v * kWrinkleTexelsPerUnit;
    const float left = std::floor(x), top = std::floor(y), shareX = x - left, shareY = y - top;
    const int x0 = static_cast<int>(left) & (kTileSide - 1), x1 = (x0 + 1) & (kTileSide - 1);
    const int y0 = static_cast<int>(top) & (kTileSide - 1), y1 = (y0 + 1) & (kTileSide - 1);
    const float above = tile(y0, x0) + (tile(y0, x1) - tile(y0, x0)) * shareX;
    const float below = tile(y1, x0) + (tile(y1, x1) - tile(y1, x0)) * shareX;
    return above + (below - above) * shareY;
}

} // namespace vitrine::sampledata::painting
