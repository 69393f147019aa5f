// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

#include "engine/core/picture.h"
#include "engine/core/random.h"

/// Pictures as a shop has them, drawn instead of photographed, and what may go wrong with them.
namespace vitrine {

/// Every channel of every pixel through `tone`: 0 … 1 to 0 … 1, more is cut off.
inline core::Picture toned(core::Picture picture, const std::function<double(double)>& tone)
{
    std::array<std::uint8_t, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<std::uint8_t>(std::lround(255 * std::clamp(tone(double(i) / 255), 0.0, 1.0)));
    for (auto& value : picture.rgb)
        value = table[value];
    return picture;
}

/// Each pixel the mean of those it covers.
inline core::Picture shrunk(const core::Picture& picture, std::int32_t width, std::int32_t height)
{
    core::Picture small{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (std::int32_t y = 0; y < height; ++y)
        for (std::int32_t x = 0; x < width; ++x)
            for (int channel = 0; channel < 3; ++channel) {
                const int left = x * picture.width / width, top = y * picture.height / height;
                const int right = std::max(left + 1, (x + 1) * picture.width / width);
                const int bottom = std::max(top + 1, (y + 1) * picture.height / height);
                int sum = 0;
                for (int row = top; row < bottom; ++row)
                    for (int column = left; column < right; ++column)
                        sum += picture.row(row)[column * 3 + channel];
                const int count = (right - left) * (bottom - top);
                small.row(y)[x * 3 + channel] = static_cast<std::uint8_t>((sum + count / 2) / count);
            }
    return small;
}

/// Blurred by a Gaussian of `sigma` pixels; the border's pixels count as going on.
inline core::Picture blurred(const core::Picture& picture, double sigma)
{
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<float> weights;
    float sum = 0;
    for (int at = -reach; at <= reach; ++at)
        sum += weights.emplace_back(static_cast<float>(std::exp(-at * at / (2 * sigma * sigma))));
    std::vector<float> across(picture.rgb.size());
    const int width = picture.width, height = picture.height;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int at = -reach; at <= reach; ++at)
                for (int channel = 0; channel < 3; ++channel)
                    across[(std::size_t(y) * width + x) * 3 + channel] +=
                        weights[std::size_t(at + reach)] / sum *
                        float(picture.row(y)[std::clamp(x + at, 0, width - 1) * 3 + channel]);
    std::vector<float> both(across.size());
    for (int y = 0; y < height; ++y)
        for (int at = -reach; at <= reach; ++at) {
            const auto* from = &across[std::size_t(std::clamp(y + at, 0, height - 1)) * width * 3];
            auto* to = &both[std::size_t(y) * width * 3];
            for (int i = 0; i < width * 3; ++i)
                to[i] += weights[std::size_t(at + reach)] / sum * from[i];
        }
    core::Picture result{width, height, {}};
    for (const float value : both)
        result.rgb.push_back(static_cast<std::uint8_t>(std::lround(value)));
    return result;
}

inline core::Picture plain(std::int32_t width, std::int32_t height, std::uint8_t tone)
{
    return {width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3, tone)};
}

/// Pixels of a plain margin at each side.
struct Margin {
    std::int32_t left = 0, top = 0, right = 0, bottom = 0;
};

/// The same with a plain margin of one tone around it.
inline core::Picture padded(const core::Picture& picture, const Margin& margin, std::uint8_t tone)
{
    auto large = plain(picture.width + margin.left + margin.right,
                       picture.height + margin.top + margin.bottom, tone);
    for (std::int32_t y = 0; y < picture.height; ++y)
        std::copy_n(picture.row(y), std::size_t(picture.width) * 3,
                    large.row(y + margin.top) + std::size_t(margin.left) * 3);
    return large;
}

enum class Backdrop {
    White, ///< a shop's studio
    Room,  ///< a telephone's: wooden boards in uneven light
};

/// A thing of a few overlapping round and square parts with folds, seams and prints, each `seed` another one.
inline core::Picture drawnProduct(std::uint64_t seed, Backdrop backdrop, std::int32_t width,
                                  std::int32_t height)
{
    struct Part {
        double x, y, wide, high, turn, power; ///< a superellipse
        std::array<double, 3> colour;
        double stripes, contrast;
    };
    core::Random random(seed);
    const auto colour = [&] {
        return std::array{random.uniform(40, 215), random.uniform(40, 215), random.uniform(40, 215)};
    };
    std::vector<Part> parts;
    for (int i = 0; i < 7; ++i)
        parts.push_back({random.uniform(0.25, 0.75), random.uniform(0.2, 0.8), random.uniform(0.08, 0.26),
                         random.uniform(0.08, 0.3), random.uniform(0, 3), random.uniform(1.5, 6), colour(),
                         random.uniform(10, 70), random.uniform(4, 35)});
    const auto boards = colour();
    const double lightFrom = random.uniform(0, 6), boardCount = random.uniform(5, 12);

    core::Picture picture{width, height, std::vector<std::uint8_t>(std::size_t(width) * height * 3)};
    for (std::int32_t y = 0; y < height; ++y)
        for (std::int32_t x = 0; x < width; ++x) {
            const double u = (x + 0.5) / width, v = (y + 0.5) / height;
            std::array<double, 3> seen{255, 255, 255};
            double light = 1.0;
            if (backdrop == Backdrop::Room) {
                const double gap = std::abs(std::fmod(u * boardCount, 1.0) - 0.5) < 0.02 ? 0.6 : 1.0;
                light = 0.85 + 0.2 * std::sin(lightFrom + 2 * u + v);
                for (std::size_t c = 0; c < 3; ++c)
                    seen[c] = gap * (boards[c] + 12 * std::sin(40 * v + 8 * std::sin(9 * u)));
            }
            for (const auto& part : parts) {
                const double dx = u - part.x, dy = v - part.y;
                const double along = (dx * std::cos(part.turn) + dy * std::sin(part.turn)) / part.wide;
                const double across = (dy * std::cos(part.turn) - dx * std::sin(part.turn)) / part.high;
                const double edge =
                    std::pow(std::abs(along), part.power) + std::pow(std::abs(across), part.power);
                if (edge > 1)
                    continue;
                const double fold = part.contrast * std::sin(part.stripes * along) * (1 - 0.3 * across);
                const double shade = 1 - 0.35 * edge;
                for (std::size_t c = 0; c < 3; ++c)
                    seen[c] = shade * part.colour[c] + fold;
            }
            for (std::size_t c = 0; c < 3; ++c)
                picture.row(y)[x * 3 + int(c)] = static_cast<std::uint8_t>(
                    std::clamp(light * seen[c] + (seen[c] < 255 ? random.normal(0, 2) : 0), 0.0, 255.0));
        }
    return picture;
}

/// A product that was drawn on white, in greys: from `darkest` to 0.2 more (0 … 1), on a ground of one tone.
inline core::Picture inGreys(core::Picture picture, double darkest, std::uint8_t ground = 255)
{
    for (std::size_t i = 0; i < picture.rgb.size(); i += 3) {
        const int sum = picture.rgb[i] + picture.rgb[i + 1] + picture.rgb[i + 2];
        const auto grey = static_cast<std::uint8_t>(255 * darkest + 0.2 * sum / 3);
        std::fill_n(picture.rgb.begin() + std::ptrdiff_t(i), 3, sum == 3 * 255 ? ground : grey);
    }
    return picture;
}

} // namespace vitrine
