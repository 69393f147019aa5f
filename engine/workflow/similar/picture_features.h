// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/error.h"
#include "engine/core/progress.h"
#include "engine/vlm/feature_space.h"
#include "engine/workflow/similar/vector_index.h"

namespace vitrine::workflow {

/// With whose eyes pictures are looked at, and where what is seen is kept.
struct FeatureSource {
    std::filesystem::path model;               ///< a model folder
    std::filesystem::path adapter;             ///< a LoRA adapter beside it; empty for none
    std::string device = "auto";
    std::filesystem::path cacheFolder;         ///< parts go to a folder of the weights' hash in here
};

/// The starter model's eyes and the user's cache.
FeatureSource starterFeatures();

/// A catalog's pictures as vectors whose scalar products say how alike two are: 1 the same, 0 as different as two
/// pictures of this catalog usually are. Immutable; safe from any thread.
class PictureFeatures {
public:
    /// Computes what is not kept already, in batches, and keeps it as it goes: after a stop, the next call goes on
    /// where this one was. Products that share a picture file share its vector; a picture that cannot be read is a
    /// problem. `progress` counts pictures. Throws Error as the model's files' readers do, Error{FileUnwritable},
    /// Error{DeviceUnavailable} even when everything is kept already, Cancelled.
    static PictureFeatures compute(const catalog::Catalog& catalog, const FeatureSource& source,
                                   const core::Progress& progress);

    const VectorIndex& index() const { return m_index; } ///< one row for each picture file
    /// The products with a vector, by id.
    const std::vector<catalog::ProductId>& products() const { return m_products; }
    /// The row of products()[at].
    std::uint32_t rowOf(std::size_t at) const { return m_rows[at]; }
    /// The row of a product's picture; absent when it has none that could be read.
    std::optional<std::uint32_t> rowOf(catalog::ProductId product) const;
    /// The products that show a row's picture, by id.
    const std::vector<catalog::ProductId>& productsOf(std::uint32_t row) const { return m_productsOf[row]; }
    /// The vector of any picture file, among this catalog's. Throws Error as decodePicture.
    std::vector<float> vectorOf(const std::filesystem::path& picture) const;

    std::uint64_t computed() const { return m_computed; } ///< pictures that were not kept yet
    const std::vector<core::Problem>& problems() const { return m_problems; }

private:
    FeatureSource m_source;
    vlm::FeatureSpace m_space;
    VectorIndex m_index;
    std::vector<catalog::ProductId> m_products;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::vector<catalog::ProductId>> m_productsOf;
    std::vector<core::Problem> m_problems;
    std::uint64_t m_computed = 0;
};

} // namespace vitrine::workflow
