// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/bgr_decoder.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/imaging/jpeg_structure.h"
#include "engine/imaging/opencv_setup.h"
#include "engine/imaging/orientation.h"
#include "engine/imaging/png_structure.h"

namespace vitrine::imaging {

using core::Error;
using core::ErrorCode;

namespace {

[[noreturn]] void refuse(const std::filesystem::path& name, const std::string& reason)
{
    throw Error({ErrorCode::PictureUndecodable, {.file = name}, {reason}});
}

/// libjpeg fills what is missing with grey and OpenCV takes it for success; PNG is checked in the same way.
bool endsEarly(std::string_view bytes)
{
    if (looksLikeJpeg(bytes))
        return !readJpegStructure(bytes, JpegDepth::Whole).complete;
    return looksLikePng(bytes) && !readPngStructure(bytes).complete;
}

int decodingFlags(int reduction)
{
    const int scale = reduction == 8   ? cv::IMREAD_REDUCED_COLOR_8
                      : reduction == 4 ? cv::IMREAD_REDUCED_COLOR_4
                      : reduction == 2 ? cv::IMREAD_REDUCED_COLOR_2
                                       : cv::IMREAD_COLOR;
    return scale | cv::IMREAD_IGNORE_ORIENTATION; // applied below, the same for every format and version
}

/// Exif 2.32, section 4.6.4: where the stored picture's first row and column belong.
cv::Mat turnedUpright(cv::Mat stored, int orientation)
{
    cv::Mat upright = std::move(stored);
    if (exchangesSides(orientation))
        cv::transpose(upright, upright);
    switch (orientation) {
    case 2:
    case 6:
        cv::flip(upright, upright, 1);
        break;
    case 3:
    case 7:
        cv::flip(upright, upright, -1);
        break;
    case 4:
    case 8:
        cv::flip(upright, upright, 0);
        break;
    default:
        break;
    }
    return upright;
}

} // namespace

std::string readPictureFile(const std::filesystem::path& file)
{
    try {
        return core::readFile(file);
    } catch (const Error& error) {
        if (error.problem().code == ErrorCode::FileMissing)
            throw Error({ErrorCode::PictureMissing, {.file = file}, {file.string()}});
        throw;
    }
}

PictureHeader checkedHeader(std::string_view bytes, const std::filesystem::path& name)
{
    if (bytes.empty())
        refuse(name, "the file is empty");
    const auto header = parsePictureHeader(bytes);
    if (!header)
        refuse(name, "the file is of no known picture format");
    const auto pixels = std::int64_t(header->info.width) * header->info.height;
    if (pixels > kMaximumPixels)
        throw Error({ErrorCode::PictureTooLarge,
                     {.file = name},
                     {std::to_string(pixels), std::to_string(kMaximumPixels)}});
    if (endsEarly(bytes))
        refuse(name, "the file ends early");
    return *header;
}

cv::Mat decodeBgr(std::string_view bytes, const PictureHeader& header, int reduction,
                  const std::filesystem::path& name)
{
    quietOpenCv();
    std::string trimmed;
    if (header.info.format == "png" && readPngStructure(bytes).hasExtras) {
        trimmed = withoutPngExtras(bytes);
        bytes = trimmed;
    }
    try {
        const cv::Mat file(1, static_cast<int>(bytes.size()), CV_8UC1,
                           const_cast<char*>(bytes.data())); // imdecode only reads
        cv::Mat stored = cv::imdecode(file, decodingFlags(reduction));
        if (stored.empty() || stored.type() != CV_8UC3)
            refuse(name, "the " + header.info.format + " data is damaged or of a kind that is not supported");
        return turnedUpright(std::move(stored), header.orientation);
    } catch (const cv::Exception& exception) {
        refuse(name, exception.err);
    }
}

core::Picture toPicture(const cv::Mat& bgr)
{
    core::Picture picture{.width = bgr.cols, .height = bgr.rows};
    picture.rgb.resize(std::size_t(bgr.cols) * bgr.rows * 3);
    cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, picture.rgb.data());
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return picture;
}

cv::Mat toBgr(const core::Picture& picture)
{
    const cv::Mat rgb(picture.height, picture.width, CV_8UC3,
                      const_cast<std::uint8_t*>(picture.rgb.data())); // cvtColor only reads
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    return bgr;
}

} // namespace vitrine::imaging
