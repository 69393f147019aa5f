// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/thumbnail.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/log.h"
#include "engine/core/random.h"
#include "engine/imaging/bgr_decoder.h"
#include "engine/imaging/colour_profile.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/embedded_profile.h"
#include "engine/imaging/shrink.h"

namespace vitrine::imaging {

namespace {

constexpr std::int32_t kSpare = 2; // decoded twice as large at least: the decoder's own shrinking would show
constexpr std::uint64_t kMaking = 2; // counts up when thumbnails are made otherwise: older entries are left alone
constexpr int kCacheQuality = 88;  // of the stored JPEG: no difference to be seen at a thumbnail's size

std::filesystem::path entryFor(const std::filesystem::path& folder, const std::filesystem::path& file,
                               std::int32_t side)
{
    std::error_code code;
    const auto bytes = std::filesystem::file_size(file, code);
    const auto changed = std::filesystem::last_write_time(file, code).time_since_epoch().count();
    const auto path = std::filesystem::absolute(file, code).lexically_normal().string();
    auto key = core::mixSeed(0, path.c_str());
    for (const auto part : {std::uint64_t(bytes), std::uint64_t(changed), std::uint64_t(side), kMaking})
        key = core::mixSeed(key, part);
    char name[24];
    std::snprintf(name, sizeof name, "%016llx.jpg", static_cast<unsigned long long>(key));
    return folder / std::string(name, 2) / name;
}

std::optional<core::Picture> storedThumbnail(const std::filesystem::path& entry, std::int32_t side)
{
    std::error_code code;
    if (!std::filesystem::is_regular_file(entry, code))
        return std::nullopt;
    try {
        auto picture = decodePicture(entry);
        if (std::max(picture.width, picture.height) <= side)
            return picture;
    } catch (const core::Error& error) {
        core::log(core::LogLevel::Debug, std::string("A stored thumbnail is made anew: ") + error.what());
    }
    return std::nullopt;
}

} // namespace

core::Picture makeThumbnail(const std::filesystem::path& file, std::int32_t side)
{
    const auto bytes = readPictureFile(file);
    const auto header = checkedHeader(bytes, file);
    auto small = finelyShrunkWithin(side, decodeBgrFor(kSpare * side, bytes, header, file), header.info);
    if (const auto profile = ColourProfile::parse(embeddedProfile(bytes, header.info.format));
        profile && !profile->isSrgb())
        profile->convertToSrgb(small);
    return toPicture(small);
}

ThumbnailCache::ThumbnailCache(std::filesystem::path folder) : m_folder(std::move(folder)) {}

core::Picture ThumbnailCache::thumbnail(const std::filesystem::path& file, std::int32_t side) const
{
    const auto entry = entryFor(m_folder, file, side);
    if (auto stored = storedThumbnail(entry, side))
        return *std::move(stored);
    auto made = makeThumbnail(file, side);
    try {
        core::writeFileAtomically(entry, encodeJpeg(made, kCacheQuality));
    } catch (const core::Error& error) {
        core::log(core::LogLevel::Debug, std::string("A thumbnail could not be stored: ") + error.what());
    }
    return made;
}

} // namespace vitrine::imaging
