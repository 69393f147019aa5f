// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/sampledata/sample_staging.h"

namespace vitrine::sampledata {

/// The picture files that one sample writes into a catalog's images/. They wait in a hidden folder there and are
/// moved to their names when all of them are drawn. Unless keep() is called they are removed again, so that no file
/// stays that no row names; what was there before stays. Outlives the threads that write them.
class SamplePictures {
public:
    /// Throws Error{FileUnwritable}.
    explicit SamplePictures(const catalog::Catalog& catalog);
    ~SamplePictures();
    SamplePictures(const SamplePictures&) = delete;
    SamplePictures& operator=(const SamplePictures&) = delete;

    /// Product::image of a row's picture: images/sample-7-000001.jpg.
    static std::string nameOf(std::uint64_t seed, std::uint64_t row, const std::string& extension);

    /// Where the picture of this Product::image is written to. Thread-safe.
    std::filesystem::path fileFor(const std::string& image) const;

    /// Moves all pictures to their names. Throws Error{FileUnwritable}.
    void moveIntoPlace();
    /// Rows name them now.
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_images;
    SampleStaging m_staging;
    std::vector<std::string> m_moved; ///< names where nothing was before
    bool m_kept = false;
};

/// Removes the pictures of samples whose process was killed while it drew them into this catalog: those that wait,
/// and those that were moved to their names without a row that names them. Nothing that another program or a
/// person put there.
void removeAbandonedPictures(const catalog::Catalog& catalog);

} // namespace vitrine::sampledata
