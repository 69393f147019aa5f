// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/painting/background.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vitrine::sampledata::painting {

namespace {

enum class Scene { Studio, Gradient, WallAndFloor, Boards, Stone, Cloth };

const std::vector<Rgb> kWalls = {{236, 236, 238}, {222, 224, 228}, {205, 214, 222}, {232, 220, 204},
                                 {214, 226, 214}, {240, 224, 226}, {226, 214, 232}, {186, 190, 196},
                                 {150, 156, 166}, {246, 240, 226}};
const std::vector<Rgb> kWoods = {{196, 160, 120}, {164, 124, 88}, {214, 192, 164}, {134, 104, 80}};

double difference(const Rgb& a, const Rgb& b)
{
    return std::abs(a.r - b.r) + std::abs(a.g - b.g) + std::abs(a.b - b.b);
}

/// The first of a few that the product does not vanish before.
Rgb pickedAway(const std::vector<Rgb>& colours, const Rgb& product, core::Random& random)
{
    constexpr double kEnough = 75.0;
    Rgb best = random.pick(colours);
    for (int attempt = 0; attempt < 5 && difference(best, product) < kEnough; ++attempt)
        best = random.pick(colours);
    return best;
}

cv::Vec3b bgr(const Rgb& colour, double light)
{
    const auto channel = [light](float value) { return cv::saturate_cast<std::uint8_t>(value * light); };
    return {channel(colour.b), channel(colour.g), channel(colour.r)};
}

template <typename Shade> cv::Mat3b painted(cv::Size size, Shade shade)
{
    cv::Mat3b picture(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            picture(y, x) = shade(static_cast<float>(x) / static_cast<float>(size.width),
                                  static_cast<float>(y) / static_cast<float>(size.height));
    return picture;
}

cv::Mat3b gradient(cv::Size size, const Rgb& colour, core::Random& random)
{
    const auto x0 = static_cast<float>(random.uniform(0.2, 0.8)),
               y0 = static_cast<float>(random.uniform(0.1, 0.7));
    const auto fall = static_cast<float>(random.uniform(0.1, 0.35));
    return painted(size,
                   [=](float x, float y) { return bgr(colour, 1.06F - fall * std::hypot(x - x0, y - y0)); });
}

cv::Mat3b wallAndFloor(cv::Size size, const Rgb& wall, core::Random& random)
{
    const auto edge = static_cast<float>(random.uniform(0.62, 0.82));
    const Rgb floor = random.chance(0.5) ? random.pick(kWoods) : scaled(wall, 0.86);
    return painted(size, [=](float, float y) {
        if (y < edge)
            return bgr(wall, 1.0F - 0.10F * y);
        return bgr(floor, 0.86F + 0.22F * (y - edge) / (1.0F - edge));
    });
}

cv::Mat3b boards(cv::Size size, const Rgb& wood, core::Random& random)
{
    const auto width = static_cast<float>(random.uniform(0.12, 0.24));
    const bool upright = random.chance(0.5);
    const auto offset = static_cast<float>(random.uniform(3.0, 6.0));
    return painted(size, [=](float x, float y) {
        const float across = (upright ? x : y) / width + offset, along = (upright ? y : x) + offset;
        const float board = std::floor(across), inside = across - board;
        const float tone = 1.0F + 0.09F * std::sin(board * 12.9898F + offset);
        const float grain = 0.045F * wrinkleNoise(along * 0.5F + board * 0.37F, across * 1.6F);
        const float gap = inside < 0.035F ? 0.62F : 1.0F;
        return bgr(wood, (tone + grain) * gap);
    });
}

cv::Mat3b stone(cv::Size size, const Rgb& colour, core::Random& random)
{
    const auto offset = static_cast<float>(random.uniform(4.0, 8.0));
    return painted(size, [=](float x, float y) {
        const float slow = wrinkleNoise(x * 0.8F + offset, y * 0.8F + offset);
        const float vein = std::abs(wrinkleNoise(x * 0.55F + y * 0.3F + offset + 2.0F, y * 0.5F + offset));
        return bgr(colour, 1.0F + 0.03F * slow - 0.10F * std::max(0.0F, 1.0F - vein / 0.09F));
    });
}

cv::Mat3b cloth(cv::Size size, const Rgb& colour, core::Random& random)
{
    const auto offset = static_cast<float>(random.uniform(4.0, 8.0));
    return painted(size, [=](float x, float y) {
        const float folds = 0.05F * wrinkleNoise(x * 1.2F + offset, y * 0.9F + offset);
        return bgr(colour, folds + textureFactor(Material::Cotton, x * 1.6F + offset, y * 1.6F + offset));
    });
}

} // namespace

cv::Mat3b backgroundFor(cv::Size size, const Rgb& product, core::Random& random)
{
    const auto scene = static_cast<Scene>(random.weighted({3.0, 2.5, 2.0, 1.2, 1.0, 1.0}));
    const Rgb wall = pickedAway(kWalls, product, random);
    switch (scene) {
    case Scene::Studio:
        return gradient(
            size, pickedAway({{250, 250, 250}, {240, 241, 243}, {226, 227, 230}}, product, random), random);
    case Scene::Gradient:
        return gradient(size, wall, random);
    case Scene::WallAndFloor:
        return wallAndFloor(size, wall, random);
    case Scene::Boards:
        return boards(size, pickedAway(kWoods, product, random), random);
    case Scene::Stone:
        return stone(size, wall, random);
    case Scene::Cloth:
        return cloth(size, wall, random);
    }
    return gradient(size, wall, random);
}

cv::Mat3b paperFor(cv::Size size, core::Random& random)
{
    const auto tone = static_cast<float>(random.uniform(244.0, 251.0));
    const auto x0 = static_cast<float>(random.uniform(0.3, 0.7)),
               y0 = static_cast<float>(random.uniform(0.2, 0.6));
    return painted(size, [=](float x, float y) {
        return bgr({tone, tone, tone}, 1.0F - 0.04F * std::hypot(x - x0, y - y0));
    });
}

} // namespace vitrine::sampledata::painting
