// SPDX-License-Identifier: GPL-3.0-or-later
#include <opencv2/imgcodecs.hpp>

#include "engine/core/error.h"
#include "engine/imaging/bgr_decoder.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/opencv_setup.h"

namespace vitrine::imaging {

using core::Error;
using core::ErrorCode;

namespace {

std::string encode(const core::Picture& picture, const char* extension, const std::vector<int>& settings)
{
    quietOpenCv();
    if (picture.width <= 0 || picture.height <= 0 ||
        picture.rgb.size() != std::size_t(picture.width) * picture.height * 3)
        throw Error({ErrorCode::Internal, {}, {"a picture to be encoded has no pixels"}});
    try {
        std::vector<std::uint8_t> bytes;
        if (!cv::imencode(extension, toBgr(picture), bytes, settings))
            throw Error({ErrorCode::Internal, {}, {"the picture could not be encoded"}});
        return {bytes.begin(), bytes.end()};
    } catch (const cv::Exception& exception) {
        throw Error({ErrorCode::Internal, {}, {exception.err}});
    }
}

} // namespace

std::string encodeJpeg(const core::Picture& picture, int quality)
{
    return encode(picture, ".jpg", {cv::IMWRITE_JPEG_QUALITY, quality});
}

std::string encodePng(const core::Picture& picture)
{
    return encode(picture, ".png", {cv::IMWRITE_PNG_COMPRESSION, 4});
}

} // namespace vitrine::imaging
