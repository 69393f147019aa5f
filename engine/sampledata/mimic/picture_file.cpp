// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/picture_file.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/opencv_setup.h"

namespace vitrine::sampledata {

namespace {

cv::Mat view(const core::Picture& picture)
{
    return {picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t*>(picture.rgb.data())};
}

std::string encodeWebp(const core::Picture& picture, int quality)
{
    imaging::quietOpenCv();
    try {
        cv::Mat bgr;
        cv::cvtColor(view(picture), bgr, cv::COLOR_RGB2BGR);
        std::vector<std::uint8_t> bytes;
        cv::imencode(".webp", bgr, bytes, {cv::IMWRITE_WEBP_QUALITY, quality});
        return {bytes.begin(), bytes.end()};
    } catch (const cv::Exception& exception) {
        throw core::Error({core::ErrorCode::Internal, {}, {exception.err}});
    }
}

} // namespace

core::Picture resized(const core::Picture& picture, PictureSize size)
{
    imaging::quietOpenCv();
    core::Picture target{size.width, size.height,
                         std::vector<std::uint8_t>(std::size_t(size.width) * size.height * 3)};
    auto pixels = view(target);
    const bool smaller = size.width < picture.width;
    cv::resize(view(picture), pixels, pixels.size(), 0, 0, smaller ? cv::INTER_AREA : cv::INTER_CUBIC);
    return target;
}

std::string encodePicture(const core::Picture& picture, const std::string& format, int quality)
{
    if (format == "png")
        return imaging::encodePng(picture);
    if (format == "webp")
        return encodeWebp(picture, quality);
    return imaging::encodeJpeg(picture, quality);
}

} // namespace vitrine::sampledata
