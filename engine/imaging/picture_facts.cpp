// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/picture_facts.h"

#include <algorithm>
#include <bit>
#include <utility>

#include <opencv2/imgproc.hpp>

#include "engine/imaging/bgr_decoder.h"
#include "engine/imaging/edge_sharpness.h"
#include "engine/imaging/exposure.h"
#include "engine/imaging/near_duplicates.h"
#include "engine/imaging/perceptual_hash.h"
#include "engine/imaging/plain_margins.h"
#include "engine/imaging/shrink.h"

namespace vitrine::imaging {

namespace {

ContentHash hashOfBytes(std::string_view bytes)
{
    return contentHash({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

/// The whole picture's size is part of it: two JPEGs of different size may be decoded to the same reduced
/// one.
ContentHash hashOfPixels(const cv::Mat& decoded, const PictureInfo& info)
{
    const cv::Mat pixels = decoded.isContinuous() ? decoded : decoded.clone();
    auto hash = contentHash({pixels.data, pixels.total() * pixels.elemSize()});
    hash.high ^= std::uint64_t(info.width) << 32 | std::uint64_t(info.height);
    return hash;
}

struct Likeness {
    std::uint64_t hash = 0;
    ColourLayout colours{};
};

Likeness likenessOf(const cv::Mat& bgr, const cv::Mat& grey)
{
    return {perceptualHash(grey), colourLayoutOf(bgr)};
}

bool areAlike(const Likeness& one, const Likeness& other, int maxBits)
{
    return std::popcount(one.hash ^ other.hash) <= maxBits &&
           colourDistance(one.colours, other.colours) <= kSameColours &&
           lightnessDistance(one.colours, other.colours) <= kSameLightness;
}

/// One or both of them are without margins.
bool areAlikeTrimmed(const Likeness& one, const Likeness& other)
{
    const bool areTooFaint = one.hash == 0 || other.hash == 0;
    return !areTooFaint && areAlike(one, other, kTrimmedDuplicateDistance);
}

} // namespace

int leastHashDistance(const PictureFacts& one, const PictureFacts& other)
{
    int least = std::popcount(one.perceptualHash ^ other.perceptualHash);
    for (const auto& [a, b] :
         {std::pair{one.trimmedHash, other.trimmedHash}, std::pair{one.trimmedHash, other.perceptualHash},
          std::pair{one.perceptualHash, other.trimmedHash}})
        if (a != 0 && b != 0) // too faint to tell
            least = std::min(least, std::popcount(a ^ b));
    return least;
}

bool areNearDuplicates(const PictureFacts& one, const PictureFacts& other)
{
    const Likeness wholeOne{one.perceptualHash, one.colours}, wholeOther{other.perceptualHash, other.colours};
    const Likeness trimmedOne{one.trimmedHash, one.trimmedColours};
    const Likeness trimmedOther{other.trimmedHash, other.trimmedColours};
    return areAlike(wholeOne, wholeOther, kNearDuplicateDistance) ||
           areAlikeTrimmed(trimmedOne, trimmedOther) || areAlikeTrimmed(trimmedOne, wholeOther) ||
           areAlikeTrimmed(wholeOne, trimmedOther);
}

PictureFacts examinePicture(const std::filesystem::path& file)
{
    const auto bytes = readPictureFile(file);
    const auto header = checkedHeader(bytes, file);
    const auto decoded = decodeBgrFor(kExaminedSide, bytes, header, file);
    const auto bgr = shrunkWithin(kExaminedSide, decoded, header.info);
    cv::Mat grey;
    cv::cvtColor(bgr, grey, cv::COLOR_BGR2GRAY);
    const auto whole = likenessOf(bgr, grey);
    const auto inside = withoutPlainMargins(grey);
    const auto trimmed = inside.size() == grey.size() ? whole : likenessOf(bgr(inside), grey(inside));
    const auto exposure = exposureOf(bgr, grey);
    return {.width = header.info.width,
            .height = header.info.height,
            .bytes = bytes.size(),
            .fileHash = hashOfBytes(bytes),
            .pixelHash = hashOfPixels(decoded, header.info),
            .perceptualHash = whole.hash,
            .colours = whole.colours,
            .trimmedHash = trimmed.hash,
            .trimmedColours = trimmed.colours,
            .sharpness = edgeSharpness(grey),
            .brightness = exposure.brightness,
            .contrast = exposure.contrast,
            .highlight = exposure.highlight,
            .shadow = exposure.shadow,
            .blackShare = exposure.blackShare,
            .clippedShare = exposure.clippedShare,
            .whiteShare = exposure.whiteShare};
}

} // namespace vitrine::imaging
