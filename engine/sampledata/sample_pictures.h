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
/// stays that no row names; what was there before stays: no name of theirs is one that a file has. Outlives the threads
/// that write them.
class SamplePictures {
public:
    /// Throws Error{FileUnwritable}.
    SamplePictures(const catalog::Catalog& catalog, std::uint64_t seed);
    ~SamplePictures();
    SamplePictures(const SamplePictures&) = delete;
    SamplePictures& operator=(const SamplePictures&) = delete;

    /// Product::image of a row's picture: images/sample-7-000001.jpg; images/sample-7-2-000001.jpg where pictures of
    /// this seed are there already, and so on. Thread-safe.
    std::string nameOf(std::uint64_t row, const std::string& extension) const;

    /// Where the picture of this Product::image is written to. Thread-safe.
    std::filesystem::path fileFor(const std::string& image) const;

    /// Moves all pictures to their names. Throws Error{FileUnwritable}, also when one of the names was taken meanwhile.
    void moveIntoPlace();
    /// Rows name them now.
    void keep();

private:
    std::filesystem::path m_images;
    std::string m_stem; ///< what the names of these pictures begin with
    SampleStaging m_staging;
    std::vector<std::string> m_moved;
    bool m_kept = false;
};

/// Removes the pictures of samples whose process was killed while it drew them into this catalog: those that wait,
/// and those that were moved to their names without a row that names them. Nothing that another program or a
/// person put there.
void removeAbandonedPictures(const catalog::Catalog& catalog);

} // namespace vitrine::sampledata
