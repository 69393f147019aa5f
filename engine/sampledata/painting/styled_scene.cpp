// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/painting/styled_scene.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace vitrine::sampledata::painting {

namespace {

const std::vector<Rgb> kWalls = {{233, 229, 222}, {214, 205, 193}, {196, 204, 198}, {222, 208, 202},
                                 {188, 196, 208}, {240, 236, 228}, {150, 158, 152}, {204, 178, 158}};
const std::vector<Rgb> kWoods = {{186, 148, 108}, {150, 112, 78}, {206, 182, 150}, {112, 86, 66}};
const std::vector<Rgb> kCloths = {{236, 231, 222}, {206, 198, 186}, {180, 188, 190}, {226, 214, 204}};

double difference(const Rgb& a, const Rgb& b)
{
    return std::abs(a.r - b.r) + std::abs(a.g - b.g) + std::abs(a.b - b.b);
}

/// The first of a few that the product does not vanish before; else the one that differs most.
Rgb pickedAway(const std::vector<Rgb>& colours, const Rgb& product, core::Random& random)
{
    constexpr double kEnough = 110.0;
    Rgb best = random.pick(colours);
    for (int attempt = 0; attempt < 8 && difference(best, product) < kEnough; ++attempt)
        if (const auto other = random.pick(colours); difference(other, product) > difference(best, product))
            best = other;
    return best;
}

cv::Vec3b bgr(const Rgb& colour, float light)
{
    const auto channel = [light](float value) { return cv::saturate_cast<std::uint8_t>(value * light); };
    return {channel(colour.b), channel(colour.g), channel(colour.r)};
}

float smoothStep(float from, float to, float value)
{
    const float t = std::clamp((value - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3.0F - 2.0F * t);
}

/// shade(x, y) with both from 0 to 1.
template <typename Shade> cv::Mat3b painted(cv::Size size, Shade shade)
{
    cv::Mat3b picture(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            picture(y, x) = shade(static_cast<float>(x) / static_cast<float>(size.width),
                                  static_cast<float>(y) / static_cast<float>(size.height));
    return picture;
}

float offsetFrom(core::Random& random)
{
    return static_cast<float>(random.uniform(4.0, 9.0));
}

/// A plastered wall on which a window throws its panes.
cv::Mat3b windowLight(cv::Size size, const Rgb& wall, core::Random& random)
{
    const float offset = offsetFrom(random), lean = static_cast<float>(random.uniform(-0.5, 0.5));
    const auto left = static_cast<float>(random.uniform(-0.1, 0.35)),
               top = static_cast<float>(random.uniform(-0.1, 0.2));
    const auto width = static_cast<float>(random.uniform(0.45, 0.7)),
               height = static_cast<float>(random.uniform(0.6, 0.9));
    const auto strength = static_cast<float>(random.uniform(0.10, 0.22));
    return painted(size, [=](float x, float y) {
        const float u = (x + lean * (y - 0.5F) - left) / width, v = (y + 0.25F * (x - 0.5F) - top) / height;
        const auto edges = [](float at) { // two panes with a bar between
            const float inside = smoothStep(0.0F, 0.05F, at) * (1.0F - smoothStep(0.95F, 1.0F, at));
            return inside * (1.0F - 0.8F * (1.0F - smoothStep(0.01F, 0.05F, std::abs(at - 0.5F))));
        };
        const float plaster = 0.016F * wrinkleNoise(x * 2.2F + offset, y * 2.2F + offset) +
                              0.5F * (textureFactor(Material::Wool, x + offset, y + offset) - 1.0F);
        return bgr(wall, 0.90F + plaster + strength * edges(u) * edges(v));
    });
}

/// Paper that bends from wall to floor without an edge.
cv::Mat3b cove(cv::Size size, const Rgb& paper, float ground, core::Random& random)
{
    const float bend = ground - static_cast<float>(random.uniform(0.10, 0.22));
    const auto x0 = static_cast<float>(random.uniform(0.25, 0.75));
    return painted(size, [=](float x, float y) {
        const float floor = smoothStep(bend - 0.12F, bend + 0.12F, y);
        const float wall = 0.97F - 0.16F * std::hypot(x - x0, 0.9F * (y - 0.35F));
        return bgr(paper, wall + floor * (0.10F + 0.06F * (y - bend)));
    });
}

/// Planks that run towards a wall out of focus.
cv::Mat3b table(cv::Size size, const Rgb& wood, const Rgb& wall, float ground, core::Random& random)
{
    const float offset = offsetFrom(random);
    const float edge = ground - static_cast<float>(random.uniform(0.12, 0.24));
    auto picture = painted(size, [=](float x, float y) {
        if (y < edge) {
            const float blobs = 0.10F * wrinkleNoise(x * 0.35F + offset, y * 0.35F + offset);
            return bgr(wall, 0.86F + blobs - 0.12F * y);
        }
        const float depth = (y - edge) / (1.0F - edge), near = 0.35F + 0.65F * depth;
        const float u = (x - 0.5F) / near * 3.2F + offset, v = std::log(near) * 2.4F;
        const float plank = std::floor(u), inside = u - plank;
        const float tone = 1.0F + 0.07F * std::sin(plank * 12.9898F + offset);
        const float grain = 0.05F * wrinkleNoise(u * 1.8F, v * 0.6F + plank * 0.37F);
        const float gap = inside < 0.03F / near ? 0.72F : 1.0F;
        return bgr(wood, (tone + grain) * gap * (0.82F + 0.24F * depth));
    });
    cv::Mat3b wallPart =
        picture.rowRange(0, std::max(1, static_cast<int>(edge * static_cast<float>(size.height)) - 1));
    cv::GaussianBlur(wallPart, wallPart, {}, 0.02 * size.height + 1.0);
    return picture;
}

/// Chips of stone in cement: one in each cell of a grid, somewhere in it.
cv::Mat3b terrazzo(cv::Size size, const Rgb& cement, core::Random& random)
{
    static const std::vector<Rgb> chips = {
        {176, 120, 92}, {94, 102, 108}, {222, 214, 200}, {140, 150, 132}, {60, 60, 66}};
    const std::uint64_t seed = random.next();
    const float cells = static_cast<float>(random.uniform(13.0, 22.0));
    return painted(size, [=](float x, float y) {
        const float u = x * cells, v = y * cells;
        float light = 1.0F + 0.4F * (textureFactor(Material::Wool, x * 1.5F + 5.0F, y * 1.5F + 5.0F) - 1.0F);
        for (int row = static_cast<int>(v) - 1; row <= static_cast<int>(v) + 1; ++row)
            for (int column = static_cast<int>(u) - 1; column <= static_cast<int>(u) + 1; ++column) {
                const auto bits = core::mixSeed(seed, static_cast<std::uint64_t>(row * 1000 + column + 4096));
                const float cx = static_cast<float>(column) + static_cast<float>(bits & 255) / 255.0F,
                            cy = static_cast<float>(row) + static_cast<float>(bits >> 8 & 255) / 255.0F;
                const float turn = static_cast<float>(bits >> 16 & 255) / 40.0F;
                const float radius = 0.10F + 0.30F * static_cast<float>(bits >> 24 & 255) / 255.0F;
                const float dx = (u - cx) * std::cos(turn) + (v - cy) * std::sin(turn),
                            dy = (v - cy) * std::cos(turn) - (u - cx) * std::sin(turn);
                if (std::abs(dx) + 1.7F * std::abs(dy) < radius)
                    return bgr(chips[(bits >> 32) % chips.size()], light);
            }
        return bgr(cement, light);
    });
}

cv::Mat3b marble(cv::Size size, const Rgb& stone, core::Random& random)
{
    const float offset = offsetFrom(random);
    return painted(size, [=](float x, float y) {
        const float bend = 0.35F * wrinkleNoise(x * 0.5F + offset, y * 0.5F + offset);
        const float vein =
            std::abs(wrinkleNoise(x * 0.6F + y * 0.4F + 0.1F * bend + offset, y * 0.45F + offset + 2.0F));
        const float thin = std::max(0.0F, 1.0F - vein / 0.06F), broad = std::max(0.0F, 1.0F - vein / 0.5F);
        return bgr(stone, 1.02F - 0.14F * thin - 0.06F * broad * broad);
    });
}

/// Linen with soft folds across it.
cv::Mat3b linen(cv::Size size, const Rgb& cloth, Point light, core::Random& random)
{
    const float offset = offsetFrom(random), turn = static_cast<float>(random.uniform(-0.8, 0.8));
    const float c = std::cos(turn), s = std::sin(turn);
    const auto height = [=](float x, float y) {
        const float along = c * x + s * y, across = c * y - s * x;
        return wrinkleNoise(across * 0.9F + offset, along * 0.25F + offset);
    };
    return painted(size, [=](float x, float y) {
        constexpr float kStep = 0.01F;
        const float slope =
            light.x * (height(x + kStep, y) - height(x, y)) + light.y * (height(x, y + kStep) - height(x, y));
        return bgr(cloth, textureFactor(Material::Denim, x * 1.8F + offset, y * 1.8F + offset) * 0.97F +
                              std::clamp(0.9F * slope, -0.16F, 0.14F));
    });
}

cv::Mat1b softened(const cv::Mat1b& mask, double sigma)
{
    cv::Mat1b small, full;
    cv::resize(mask, small, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, std::max(0.6, sigma / 4.0));
    cv::resize(small, full, mask.size(), 0, 0, cv::INTER_LINEAR);
    return full;
}

void darken(cv::Mat3b& picture, const cv::Mat1b& shadow, double strength)
{
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            picture(y, x) *= 1.0 - strength * shadow(y, x) / 255.0;
}

} // namespace

Display displayOf(Kind kind)
{
    switch (kind) {
    case Kind::Coat:
    case Kind::Shirt:
    case Kind::Dress:
        return Display::Hung;
    case Kind::Bag:
    case Kind::Shoes:
    case Kind::Mug:
        return Display::Stood;
    case Kind::Trousers:
    case Kind::Scarf:
    case Kind::Hat:
    case Kind::Watch:
    case Kind::Belt:
    case Kind::Sunglasses:
        return Display::Laid;
    }
    return Display::Laid;
}

void paintHanger(Painter& painter, core::Random& random)
{
    const Rgb wood = random.pick(kWoods);
    const Rgb wire{150, 152, 156};
    painter.line(open({corner(0.0, -0.80), corner(0.0, -0.93), smooth(0.05, -0.97), smooth(0.055, -1.03),
                       smooth(0.0, -1.07), smooth(-0.05, -1.03)}),
                 0.026, wire);
    painter.fill(
        closed({corner(0.0, -0.86), smooth(0.24, -0.76), corner(0.50, -0.62), corner(0.50, -0.55),
                smooth(0.0, -0.70), corner(-0.50, -0.55), corner(-0.50, -0.62), smooth(-0.24, -0.76)}),
        {wood, Material::Wool, Pattern::Plain, wood}, {.rounding = 0.05, .depth = 0.8});
}

int groundOf(const cv::Mat1b& coverage)
{
    for (int y = coverage.rows - 1; y > 0; --y)
        for (int x = 0; x < coverage.cols; ++x)
            if (coverage(y, x) > 127)
                return y;
    return coverage.rows - 1;
}

cv::Mat3b styledBackground(cv::Size size, Display display, int ground, const Rgb& product,
                           core::Random& random)
{
    const float standing =
        std::clamp(static_cast<float>(ground) / static_cast<float>(size.height), 0.5F, 0.98F);
    const auto wall = pickedAway(kWalls, product, random);
    switch (display) {
    case Display::Hung:
        return windowLight(size, wall, random);
    case Display::Stood:
        if (random.chance(0.5))
            return cove(size, wall, standing, random);
        return table(size, pickedAway(kWoods, product, random), wall, standing, random);
    case Display::Laid:
        switch (random.below(4)) {
        case 0:
            return terrazzo(size, pickedAway(kCloths, product, random), random);
        case 1:
            return marble(size, pickedAway(kCloths, product, random), random);
        case 2:
            return table(size, pickedAway(kWoods, product, random), wall, 0.0F, random); // planks from above
        default:
            return linen(size, pickedAway(kCloths, product, random), {0.6F, -0.8F}, random);
        }
    }
    return windowLight(size, wall, random);
}

void castStyledShadow(cv::Mat3b& background, const cv::Mat1b& coverage, Display display, Point light,
                      double scale, core::Random& random)
{
    const double strength = random.uniform(0.30, 0.48);
    const auto moved = [&](double distance) {
        cv::Mat1b shadow;
        const cv::Matx23d shift(1, 0, -light.x * distance, 0, 1, -light.y * distance);
        cv::warpAffine(coverage, shadow, shift, coverage.size());
        return shadow;
    };
    if (display != Display::Stood) {
        const double away =
            display == Display::Hung ? random.uniform(0.07, 0.16) : random.uniform(0.03, 0.06);
        darken(background, softened(moved(away * scale), 0.5 * away * scale), strength);
        darken(background, softened(coverage, 0.014 * scale), 0.30);
        return;
    }
    // The outline laid down on the ground, leaning away from the light, and darkest where it touches.
    const double ground = groundOf(coverage), flat = random.uniform(0.14, 0.26), lean = -0.8 * light.x;
    cv::Mat1b laid, thin;
    cv::warpAffine(coverage, laid,
                   cv::Matx23d(1, -lean * flat, lean * flat * ground, 0, flat, ground * (1.0 - flat)),
                   coverage.size());
    darken(background, softened(laid, 0.05 * scale), strength);
    cv::warpAffine(coverage, thin, cv::Matx23d(1, 0, 0, 0, 0.05, ground * 0.95 + 0.012 * scale),
                   coverage.size());
    darken(background, softened(thin, 0.022 * scale), 0.6);
}

void lightRoom(cv::Mat3b& picture, Point light, core::Random& random)
{
    const auto slope = static_cast<float>(random.uniform(0.03, 0.12)),
               corners = static_cast<float>(random.uniform(0.05, 0.18));
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x) {
            const float u = 2.0F * static_cast<float>(x) / static_cast<float>(picture.cols) - 1.0F,
                        v = 2.0F * static_cast<float>(y) / static_cast<float>(picture.rows) - 1.0F;
            const float factor =
                1.0F + slope * (u * light.x + v * light.y) - corners * 0.5F * (u * u + v * v);
            for (int channel = 0; channel < 3; ++channel)
                picture(y, x)[channel] = cv::saturate_cast<std::uint8_t>(picture(y, x)[channel] * factor);
        }
}

} // namespace vitrine::sampledata::painting
