// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/lanczos.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <numbers>
#include <vector>

namespace vitrine::imaging {

namespace {

constexpr double kLobes = 3.0;
constexpr int kLanes = 16;                // of a vector; the compiler splits it where a register is shorter
constexpr int kParts = 4;                 // of a lane's 32 bits: bytes that are summed up at the same time
constexpr int kBlock = kLanes * kParts;   // bytes

using Integers [[gnu::vector_size(kLanes * 4)]] = std::int32_t;
using Floats [[gnu::vector_size(kLanes * 4)]] = float;

double lanczos(double x)
{
    if (std::abs(x) >= kLobes)
        return 0.0;
    const double t = std::numbers::pi * x;
    return std::abs(t) < 1e-9 ? 1.0 : kLobes * std::sin(t) * std::sin(t / kLobes) / (t * t);
}

/// The rows that one row of the result is made of.
struct Taps {
    int first = 0;
    std::vector<float> weights; ///< they add up to one
};

Taps tapsOf(int row, double scale, int rows)
{
    const double width = std::max(scale, 1.0), centre = (row + 0.5) * scale - 0.5;
    Taps taps;
    taps.first = std::clamp(static_cast<int>(std::ceil(centre - kLobes * width)), 0, rows - 1);
    const int last = std::clamp(static_cast<int>(std::floor(centre + kLobes * width)), taps.first, rows - 1);
    double sum = 0.0;
    std::vector<double> weights;
    for (int at = taps.first; at <= last; ++at)
        sum += weights.emplace_back(lanczos((at - centre) / width));
    for (const double weight : weights)
        taps.weights.push_back(static_cast<float>(weight / sum));
    return taps;
}

/// One row of the result: `count` rows of `values` bytes that begin `stride` bytes after one another, times their
/// weights. At least a block of them; where they are no whole number of blocks, the last two overlap.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
__attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#endif
void sumOfRows(const std::uint8_t* rows, std::size_t stride, const float* weights, std::size_t count, int values,
               std::uint8_t* sums)
{
    const Integers least{}, most = least + 255;
    for (int from = 0; from < values; from += kBlock) {
        const int block = std::min(from, values - kBlock);
        Floats sum[kParts] = {};
        for (auto& lanes : sum)
            lanes += 0.5F; // rounds when the fraction is cut off
        const auto* at = rows + block;
        for (std::size_t row = 0; row < count; ++row, at += stride) {
            Integers words; // every fourth byte is taken out by shifting: the compiler widens bytes one by one
            std::memcpy(&words, at, sizeof words);
            for (int i = 0; i < kParts; ++i)
                sum[i] += weights[row] * __builtin_convertvector((words >> 8 * i) & 255, Floats);
        }
        Integers result{};
        for (int i = 0; i < kParts; ++i) {
            auto whole = __builtin_convertvector(sum[i], Integers);
            whole = whole < least ? least : whole;
            whole = whole > most ? most : whole;
            result |= whole << 8 * i;
        }
        std::memcpy(sums + block, &result, sizeof result);
    }
}

/// Room for a picture whose rows hold at least a block.
cv::Mat roomFor(cv::Size size)
{
    cv::Mat room = cv::Mat::zeros(size.height, std::max(size.width, kBlock / 3 + 1), CV_8UC3);
    return room;
}

/// Shrinks the height to `size` and lays the result on its side, so that the same function does the width too.
void shrinkHeight(const cv::Mat& source, int width, double extent, int size, cv::Mat& turned)
{
    std::vector<std::uint8_t> sums(std::size_t(source.cols) * 3);
    for (int y = 0; y < size; ++y) {
        const auto taps = tapsOf(y, extent / size, source.rows);
        sumOfRows(source.ptr(taps.first), source.step, taps.weights.data(), taps.weights.size(),
                  source.cols * 3, sums.data());
        for (int x = 0; x < width; ++x)
            std::memcpy(turned.ptr(x) + y * 3, sums.data() + x * 3, 3);
    }
}

} // namespace

cv::Mat shrunkByLanczos(const cv::Mat& bgr, cv::Size2d extent, cv::Size size)
{
    auto source = bgr;
    if (bgr.cols * 3 < kBlock) {
        source = roomFor(bgr.size());
        bgr.copyTo(source.colRange(0, bgr.cols));
    }
    auto turned = roomFor({size.height, bgr.cols});
    shrinkHeight(source, bgr.cols, extent.height, size.height, turned);
    cv::Mat shrunk(size, CV_8UC3);
    shrinkHeight(turned, size.height, extent.width, size.width, shrunk);
    return shrunk;
}

} // namespace vitrine::imaging
