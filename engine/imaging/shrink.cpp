// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/shrink.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "engine/imaging/bgr_decoder.h"
#include "engine/imaging/lanczos.h"

namespace vitrine::imaging {

namespace {

/// The largest reduction that leaves at least `side` pixels along the longer side, so that the last step
/// still shrinks and averages.
int reductionFor(const PictureHeader& header, std::int32_t side)
{
    const auto longer = std::max(header.info.width, header.info.height);
    int reduction = 1;
    while (header.info.format == "jpeg" && reduction < 8 && longer / (reduction * 2) >= side)
        reduction *= 2;
    return reduction;
}

/// How many of `decoded` pixels a side of `whole` ones covers, which the decoder divided and rounded up.
double extentOf(int decoded, std::int32_t whole)
{
    for (const int reduction : {1, 2, 4, 8})
        if ((whole + reduction - 1) / reduction == decoded)
            return double(whole) / reduction;
    return decoded;
}

cv::Size sizeWithin(const PictureInfo& info, std::int32_t side)
{
    const double scale = std::min(1.0, double(side) / std::max(info.width, info.height));
    return {std::max(1, static_cast<int>(std::lround(info.width * scale))),
            std::max(1, static_cast<int>(std::lround(info.height * scale)))};
}

} // namespace

cv::Mat decodeBgrFor(std::int32_t side, std::string_view bytes, const PictureHeader& header,
                     const std::filesystem::path& name)
{
    return decodeBgr(bytes, header, reductionFor(header, side), name);
}

cv::Mat shrunkWithin(std::int32_t side, const cv::Mat& decoded, const PictureInfo& info)
{
    const auto size = sizeWithin(info, std::max(side, 1));
    if (size == decoded.size())
        return decoded;
    cv::Mat shrunk;
    cv::resize(decoded, shrunk, size, 0, 0, cv::INTER_AREA);
    return shrunk;
}

cv::Mat finelyShrunkWithin(std::int32_t side, const cv::Mat& decoded, const PictureInfo& info)
{
    const auto size = sizeWithin(info, std::max(side, 1));
    if (size == decoded.size())
        return decoded;
    return shrunkByLanczos(decoded, {extentOf(decoded.cols, info.width), extentOf(decoded.rows, info.height)},
                           size);
}

} // namespace vitrine::imaging
