// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>

namespace vitrine::sampledata {

/// The picture files that one sample writes into a catalog's images/. Unless keep() is called they are removed
/// again, so that no file stays that no row names; what was there before stays. Outlives the threads that
/// write them.
class SamplePictures {
public:
    SamplePictures(const std::filesystem::path& catalogFolder, std::uint64_t seed);
    ~SamplePictures();
    SamplePictures(const SamplePictures&) = delete;
    SamplePictures& operator=(const SamplePictures&) = delete;

    /// Product::image of a row's picture: images/sample-7-000001.jpg.
    static std::string nameOf(std::uint64_t seed, std::uint64_t row, const std::string& extension);

    void keep() { m_kept = true; }

private:
    std::set<std::string> namesThere() const; ///< of this seed's files

    std::filesystem::path m_folder;
    std::string m_prefix;
    std::set<std::string> m_before;
    bool m_kept = false;
};

} // namespace vitrine::sampledata
