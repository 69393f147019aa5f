// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/anomalies/file_faults.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

#include "engine/imaging/opencv_setup.h"

namespace vitrine::sampledata {

namespace {

constexpr int kSmallestSide = 24, kSmallSide = 72; // of a picture that was a thumbnail once

cv::Mat view(core::Picture& picture)
{
    return {picture.height, picture.width, CV_8UC3, picture.rgb.data()};
}

void defocus(core::Picture& picture, core::Random& random)
{
    // Well past the camera's own softness, which stays below one pixel.
    const double radius =
        std::max(2.5, std::min(picture.width, picture.height) * random.uniform(0.012, 0.03));
    auto pixels = view(picture);
    cv::GaussianBlur(pixels, pixels, {}, radius);
}

void darken(core::Picture& picture, core::Random& random)
{
    const double light = random.uniform(0.06, 0.16);
    for (auto& value : picture.rgb)
        value = static_cast<std::uint8_t>(value * light + 0.5);
}

core::Picture shrunk(core::Picture& picture, core::Random& random)
{
    const auto longSide = static_cast<double>(random.between(kSmallestSide, kSmallSide));
    const double scale = longSide / std::max(picture.width, picture.height);
    core::Picture small{std::max(1, static_cast<int>(picture.width * scale)),
                        std::max(1, static_cast<int>(picture.height * scale)),
                        {}};
    small.rgb.resize(std::size_t(small.width) * small.height * 3);
    auto target = view(small);
    cv::resize(view(picture), target, target.size(), 0, 0, cv::INTER_AREA);
    return small;
}

} // namespace

core::Picture spoilPicture(core::Picture picture, Anomaly anomaly, core::Random random)
{
    imaging::quietOpenCv();
    if (anomaly == Anomaly::Blur)
        defocus(picture, random);
    else if (anomaly == Anomaly::DarkPicture)
        darken(picture, random);
    else if (anomaly == Anomaly::SmallPicture)
        return shrunk(picture, random);
    return picture;
}

std::string spoilFile(std::string bytes, Anomaly anomaly, core::Random random)
{
    if (anomaly == Anomaly::TruncatedFile)
        bytes.resize(static_cast<std::size_t>(static_cast<double>(bytes.size()) * random.uniform(0.3, 0.8)));
    return bytes;
}

} // namespace vitrine::sampledata
