// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/feature_files.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

#include <unistd.h>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/log.h"

namespace vitrine::workflow {

static_assert(std::endian::native == std::endian::little, "parts are written as they are in memory");

namespace {

constexpr char kMagic[8] = {'V', 'T', 'R', 'F', 'E', 'A', 'T', '1'};
constexpr const char* kSuffix = ".features";
constexpr std::size_t kPartsKept = 16; ///< opening many small files is slow

struct Header {
    char magic[8];
    std::uint32_t width;
    std::uint32_t count;
};
static_assert(sizeof(Header) == 16 && sizeof(PictureKey) == 16);

template <typename T> std::string_view bytesOf(std::span<const T> values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
}

} // namespace

PictureKey pictureKey(const std::filesystem::path& picture)
{
    std::error_code code;
    auto text = std::filesystem::absolute(picture, code).lexically_normal().string();
    const auto bytes = std::filesystem::file_size(picture, code);
    const auto changed = std::filesystem::last_write_time(picture, code).time_since_epoch().count();
    text += '\0' + std::to_string(bytes) + '\0' + std::to_string(changed);
    return imaging::contentHash({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

FeatureFiles::FeatureFiles(std::filesystem::path folder, std::size_t width)
    : m_folder(std::move(folder)), m_width(width)
{
    std::error_code code;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, code))
        if (entry.path().extension() == kSuffix)
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files)
        readPart(file);
}

void FeatureFiles::readPart(const std::filesystem::path& file)
{
    try {
        const auto content = core::readFile(file);
        Header header{};
        if (content.size() >= sizeof header)
            std::memcpy(&header, content.data(), sizeof header);
        const auto keyBytes = std::size_t(header.count) * sizeof(PictureKey);
        const auto featureBytes = std::size_t(header.count) * m_width * sizeof(Half);
        if (std::memcmp(header.magic, kMagic, sizeof kMagic) != 0 || header.width != m_width ||
            content.size() != sizeof header + keyBytes + featureBytes) {
            core::log(core::LogLevel::Info, "Features that cannot be read are computed again: " + file.string());
            return;
        }
        std::vector<PictureKey> keys(header.count);
        std::memcpy(keys.data(), content.data() + sizeof header, keyBytes);
        std::vector<Half> features(header.count * m_width);
        std::memcpy(features.data(), content.data() + sizeof header + keyBytes, featureBytes);
        remember(keys, features);
        m_parts.push_back(file);
    } catch (const core::Error& error) { // joined into another part by somebody else just now, or unreadable
        core::log(core::LogLevel::Info, std::string("Features are computed again: ") + error.what());
    }
}

void FeatureFiles::remember(std::span<const PictureKey> keys, std::span<const Half> features)
{
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (!m_place.emplace(keys[at], m_place.size()).second)
            continue; // another program was as quick
        const auto row = features.subspan(at * m_width, m_width);
        m_features.insert(m_features.end(), row.begin(), row.end());
    }
}

const Half* FeatureFiles::find(const PictureKey& key) const
{
    const auto found = m_place.find(key);
    return found == m_place.end() ? nullptr : m_features.data() + found->second * m_width;
}

std::filesystem::path FeatureFiles::writePart(std::span<const PictureKey> keys,
                                              std::span<const Half> features) const
{
    // Named after what is in it and who wrote it: no two programs ever write the same file.
    const auto hash = imaging::contentHash(
        {reinterpret_cast<const std::uint8_t*>(keys.data()), keys.size_bytes()});
    const auto path = m_folder / (toText(hash) + "-" + std::to_string(::getpid()) + kSuffix);
    Header header{};
    std::memcpy(header.magic, kMagic, sizeof kMagic);
    header.width = static_cast<std::uint32_t>(m_width);
    header.count = static_cast<std::uint32_t>(keys.size());
    core::AtomicFile file(path);
    file.write(&header, sizeof header);
    file.write(bytesOf(keys));
    file.write(bytesOf(features));
    file.commit();
    return path;
}

void FeatureFiles::add(std::span<const PictureKey> keys, std::span<const Half> features)
{
    assert(features.size() == keys.size() * m_width);
    if (keys.empty())
        return;
    m_parts.push_back(writePart(keys, features));
    remember(keys, features);
    if (m_parts.size() > kPartsKept)
        joinParts();
}

void FeatureFiles::joinParts()
{
    std::vector<PictureKey> keys(m_place.size());
    for (const auto& [key, place] : m_place)
        keys[place] = key;
    const auto joined = writePart(keys, m_features);
    std::error_code ignored; // what stays is only read twice
    for (const auto& part : m_parts)
        if (part != joined)
            std::filesystem::remove(part, ignored);
    m_parts = {joined};
}

} // namespace vitrine::workflow
