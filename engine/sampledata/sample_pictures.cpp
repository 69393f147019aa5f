// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_pictures.h"

#include <cstdio>
#include <system_error>

namespace vitrine::sampledata {

namespace {

std::string prefixOf(std::uint64_t seed)
{
    return "sample-" + std::to_string(seed) + "-";
}

} // namespace

SamplePictures::SamplePictures(const std::filesystem::path& catalogFolder, std::uint64_t seed)
    : m_folder(catalogFolder / "images"), m_prefix(prefixOf(seed)), m_before(namesThere())
{
}

SamplePictures::~SamplePictures()
{
    if (m_kept)
        return;
    for (const auto& name : namesThere())
        if (m_before.count(name) == 0) {
            std::error_code code; // a file that will not go is no reason to hide why the sample failed
            std::filesystem::remove(m_folder / name, code);
        }
}

std::string SamplePictures::nameOf(std::uint64_t seed, std::uint64_t row, const std::string& extension)
{
    char number[24];
    std::snprintf(number, sizeof number, "%06llu", static_cast<unsigned long long>(row + 1));
    return "images/" + prefixOf(seed) + number + extension;
}

std::set<std::string> SamplePictures::namesThere() const
{
    std::set<std::string> names;
    std::error_code code;
    for (std::filesystem::directory_iterator at(m_folder, code), end; !code && at != end; at.increment(code))
        if (auto name = at->path().filename().string(); name.rfind(m_prefix, 0) == 0)
            names.insert(std::move(name));
    return names;
}

} // namespace vitrine::sampledata
