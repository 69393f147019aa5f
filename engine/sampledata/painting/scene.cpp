// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/painting/scene.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "engine/imaging/opencv_setup.h"
#include "engine/sampledata/kinds/kinds.h"
#include "engine/sampledata/painting/background.h"
#include "engine/sampledata/painting/styled_scene.h"

namespace vitrine::sampledata::painting {

namespace {

/// How the camera stands to the product.
struct View {
    cv::Size size;
    double scale;      ///< of the product's square, in half widths of the picture
    double turn;       ///< degrees
    cv::Point2d place; ///< the square's middle, in pixels
    double squeezeX;   ///< seen a little from the side
    double tilt;       ///< perspective: how much narrower the top is than the bottom
    bool flip;
};

// Sides of a photograph of given proportions: what the drawing is made for.
constexpr int kLongestSide = 640, kShortestLongSide = 240, kShortestSide = 96;

View chooseView(bool readsBothWays, const std::optional<Frame>& frame, core::Random& random)
{
    static const std::vector<double> aspects = {1.0, 1.0, 0.75, 0.8, 4.0 / 3.0};
    View view{};
    const double side = random.uniform(320.0, 560.0), aspect = random.pick(aspects);
    view.size = {static_cast<int>(side * std::min(1.0, aspect) + 0.5),
                 static_cast<int>(side * std::min(1.0, 1.0 / aspect) + 0.5)};
    if (frame)
        view.size = {frame->width, frame->height};
    view.scale = 0.5 * std::min(view.size.width, view.size.height) * random.uniform(0.74, 0.98);
    view.turn = random.normal(0.0, 5.0);
    view.place = {view.size.width * 0.5 + random.uniform(-0.05, 0.05) * view.size.width,
                  view.size.height * 0.5 + random.uniform(-0.04, 0.04) * view.size.height};
    view.squeezeX = random.uniform(0.88, 1.04);
    view.tilt = random.uniform(-0.07, 0.07);
    view.flip = random.chance(0.5) && readsBothWays;
    return view;
}

cv::Matx33f toPixelsOf(const View& view)
{
    const double angle = view.turn * CV_PI / 180.0, c = std::cos(angle) * view.scale,
                 s = std::sin(angle) * view.scale;
    const cv::Matx33d placed(c, -s, view.place.x, s, c, view.place.y, 0, 0, 1);
    const cv::Matx33d seen(view.flip ? -view.squeezeX : view.squeezeX, 0, 0, 0, 1, 0, 0, view.tilt, 1);
    return cv::Matx33f(placed * seen);
}

/// The product's outline, moved away from the light and softened, darkens what is behind.
void castShadow(cv::Mat3b& background, const cv::Mat1b& coverage, Point light, double scale,
                core::Random& random)
{
    const double distance = scale * random.uniform(0.015, 0.09), strength = random.uniform(0.18, 0.5);
    const double softness = scale * random.uniform(0.02, 0.07);
    cv::Mat1b shadow;
    const cv::Matx23d shift(1, 0, -light.x * distance, 0, 1, -light.y * distance);
    cv::warpAffine(coverage, shadow, shift, coverage.size());
    cv::Mat1b small;
    cv::resize(shadow, small, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, std::max(0.8, softness / 4.0));
    cv::resize(small, shadow, coverage.size(), 0, 0, cv::INTER_LINEAR);
    for (int y = 0; y < background.rows; ++y)
        for (int x = 0; x < background.cols; ++x)
            background(y, x) *= 1.0 - strength * shadow(y, x) / 255.0;
}

void layOver(cv::Mat3b& background, const Painter& painter)
{
    for (int y = 0; y < background.rows; ++y)
        for (int x = 0; x < background.cols; ++x) {
            const int left = 255 - painter.coverage()(y, x);
            for (int channel = 0; channel < 3; ++channel)
                background(y, x)[channel] = cv::saturate_cast<std::uint8_t>(
                    painter.colours()(y, x)[channel] + (background(y, x)[channel] * left + 127) / 255);
        }
}

/// A studio meters its light: white paper keeps its shades, and white cloth before it is given less.
double packshotExposure(const Rgb& product)
{
    constexpr double kUsual = 0.985, kOfWhite = 0.86, kWhite = 205.0;
    return (product.r + product.g + product.b) / 3.0 > kWhite ? kOfWhite : kUsual;
}

/// Exposure, white balance, a little blur, noise: no two photographs are taken alike.
void takeWithCamera(cv::Mat3b& picture, const std::optional<double>& metered, core::Random& random)
{
    constexpr double kStudioWarmth = 0.15; // its lamps are all alike
    if (random.chance(0.35))
        cv::GaussianBlur(picture, picture, {}, random.uniform(0.4, 0.9));
    double exposure = random.uniform(0.90, 1.07);
    double warmth = random.normal(0.0, 0.022);
    if (metered) {
        exposure = *metered;
        warmth *= kStudioWarmth;
    }
    const cv::Vec3d gain(exposure * (1.0 - warmth), exposure, exposure * (1.0 + warmth));
    const double noise = random.chance(0.6) ? random.uniform(0.5, 4.0) : 0.0;
    // Pseudo-random bits are cheap and noise needs no more: the sum of four bytes is bell-shaped enough.
    for (auto& pixel : picture) {
        const std::uint64_t bits = random.next();
        for (int channel = 0; channel < 3; ++channel) {
            const int sum = static_cast<int>((bits >> (channel * 16)) & 255) +
                            static_cast<int>((bits >> (channel * 16 + 8)) & 255) - 255;
            pixel[channel] =
                cv::saturate_cast<std::uint8_t>(pixel[channel] * gain[channel] + noise * sum / 104.0);
        }
    }
}

core::Picture rgbOf(const cv::Mat3b& picture)
{
    core::Picture rgb{picture.cols, picture.rows, std::vector<std::uint8_t>(picture.total() * 3)};
    cv::Mat target(picture.rows, picture.cols, CV_8UC3, rgb.rgb.data());
    cv::cvtColor(picture, target, cv::COLOR_BGR2RGB);
    return rgb;
}

} // namespace

Frame frameFor(int width, int height)
{
    const int longSide = std::max(width, height);
    const double scale =
        static_cast<double>(std::clamp(longSide, kShortestLongSide, kLongestSide)) / longSide;
    return {std::max(kShortestSide, static_cast<int>(width * scale + 0.5)),
            std::max(kShortestSide, static_cast<int>(height * scale + 0.5))};
}

core::Picture photograph(const Attributes& attributes, Photography photography, const core::Random& random,
                         std::optional<Frame> frame)
{
    imaging::quietOpenCv();
    auto viewRandom = random.fork(1), colourRandom = random.fork(2), sceneRandom = random.fork(3),
         cameraRandom = random.fork(4);
    const auto view =
        chooseView(attributes.kind != Kind::Watch, frame, viewRandom); // a dial has a right way round
    const double lightAngle = viewRandom.uniform(200.0, 340.0) * CV_PI / 180.0; // from above, left to right
    const Point light(static_cast<float>(std::cos(lightAngle)), static_cast<float>(std::sin(lightAngle)));
    const auto palette = paletteOf(attributes, colourRandom);
    Painter painter(view.size, toPixelsOf(view), light, random.fork(5));
    const bool styled = photography == Photography::Styled;
    const auto display = displayOf(attributes.kind);
    if (styled && display == Display::Hung)
        paintHanger(painter, sceneRandom);
    kinds::paintProduct({painter, attributes, palette});
    cv::Mat3b picture;
    if (styled) {
        picture =
            styledBackground(view.size, display, groundOf(painter.coverage()), palette.main, sceneRandom);
        castStyledShadow(picture, painter.coverage(), display, light, view.scale, sceneRandom);
    } else {
        picture = photography == Photography::Packshot
                      ? paperFor(view.size, sceneRandom)
                      : backgroundFor(view.size, palette.main, sceneRandom);
        castShadow(picture, painter.coverage(), light, view.scale, sceneRandom);
    }
    layOver(picture, painter);
    if (styled)
        lightRoom(picture, light, sceneRandom);
    takeWithCamera(picture,
                   photography == Photography::Packshot ? std::optional(packshotExposure(palette.main))
                                                        : std::nullopt,
                   cameraRandom);
    return rgbOf(picture);
}

} // namespace vitrine::sampledata::painting
