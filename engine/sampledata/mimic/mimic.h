// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "engine/catalog/catalog.h"
#include "engine/core/progress.h"
#include "engine/sampledata/profile.h"

namespace vitrine::sampledata {

struct MimicOptions {
    /// What fewer products have in common does not enter the profile; at least 2. The sizes of one product
    /// count as one; for whatever could name a product (words, brands) its colours too (ProductIdentity).
    std::uint64_t k = 10;
    std::string name = "Mimic"; ///< of the profile
};

/// A profile whose samples resemble a catalog: shares of categories, price distributions, words and lengths
/// of titles, brands, currencies, splits, sizes and formats of pictures, rates of those anomalies that can be
/// counted. It holds no picture, no title, and nothing that fewer than k products have: no category, no word,
/// no price, no brand, no size. Every title that is generated from it holds a coined word that is in none of
/// the catalog's titles, so that no title is ever one of the catalog's. Reads the header of every picture.
/// Throws Error{MimicTooFew} when no k products have a category in common, Cancelled.
Profile mimicProfile(const catalog::Catalog& catalog, const MimicOptions& options = {},
                     const core::Progress& progress = {});

} // namespace vitrine::sampledata
