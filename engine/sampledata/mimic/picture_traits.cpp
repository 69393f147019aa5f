// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/picture_traits.h"

#include "engine/sampledata/mimic/draw_row.h"
#include "engine/sampledata/mimic/stratified.h"

namespace vitrine::sampledata {

std::optional<PictureSize> pictureSizeOf(const Statistics& statistics, std::uint64_t seed,
                                         std::uint64_t group, core::Random random)
{
    double sum = 0.0;
    for (const auto& size : statistics.pictureSizes)
        sum += size.share;
    double left = stratified(seed, group, Draw::PictureSize) * sum;
    for (const auto& size : statistics.pictureSizes) {
        if (left < size.share)
            return PictureSize{size.width + static_cast<int>(size.spread * random.uniform()),
                               size.height + static_cast<int>(size.spread * random.uniform())};
        left -= size.share;
    }
    return std::nullopt;
}

std::string pictureFormatOf(const Statistics& statistics, core::Random random)
{
    const auto format = pickName(statistics.pictureFormats, random);
    return format.empty() ? "jpeg" : format;
}

std::string extensionOf(const std::string& pictureFormat)
{
    return pictureFormat == "jpeg" ? ".jpg" : "." + pictureFormat;
}

} // namespace vitrine::sampledata
