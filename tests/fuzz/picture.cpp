// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture file as far as its structure goes; nothing is decoded.
#include <algorithm>

#include "engine/imaging/colour_profile.h"
#include "engine/imaging/embedded_profile.h"
#include "engine/imaging/jpeg_structure.h"
#include "engine/imaging/picture_header.h"
#include "engine/imaging/png_structure.h"
#include "tests/fuzz/fuzzing.h"

namespace {

using namespace vitrine;
using fuzz::require;

void readProfile(std::string_view icc)
{
    if (const auto profile = imaging::ColourProfile::parse(icc); profile && !profile->isSrgb()) {
        cv::Mat pixels(2, 3, CV_8UC3, cv::Scalar(0, 127, 255));
        profile->convertToSrgb(pixels);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::textOf(data, size);
    if (const auto header = imaging::parsePictureHeader(bytes))
        require(header->info.width > 0 && header->info.height > 0 && header->orientation >= 1 &&
                    header->orientation <= 8 && !header->info.format.empty(),
                "a header has sides, an orientation and a format");
    if (imaging::looksLikeJpeg(bytes)) {
        const auto whole = imaging::readJpegStructure(bytes, imaging::JpegDepth::Whole);
        require(whole.orientation >= 1 && whole.orientation <= 8, "an orientation is one of eight");
    }
    if (imaging::looksLikePng(bytes)) {
        const auto before = imaging::readPngStructure(bytes);
        const auto plain = imaging::withoutPngExtras(bytes);
        const auto after = imaging::readPngStructure(plain);
        require(!after.hasExtras && after.complete == before.complete && plain.size() <= bytes.size(),
                "only what decoding does not need is left out");
    }
    for (const auto* format : {"jpeg", "png", "webp"})
        readProfile(imaging::embeddedProfile(bytes, format));
    readProfile(bytes);
    return 0;
}
