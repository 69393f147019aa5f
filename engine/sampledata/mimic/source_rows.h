// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/progress.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/mimic/tally.h"

namespace vitrine::sampledata {

/// What of a product is counted and compared.
struct SourceRow {
    catalog::ProductId id = 0;
    std::string title; ///< without entities
    bool hadEntities = false;
    std::string category1_code;
    std::string category2_code;
    std::string category3_code;
    std::optional<double> fullPrice; ///< the price where there is no full price; in whole cents
    double discount = 0.0;           ///< 0.2: the price is four fifths of the full price
    std::string brand;
    std::string currency_code;
    catalog::Split split = catalog::Split::Unassigned;
    ProductIdentity identity;
    std::size_t picture = 0; ///< index into SourceRows::pictures; kNone for a row that names none
    static constexpr std::size_t kNone = ~std::size_t(0);
};

/// A picture that rows name.
struct SourcePicture {
    std::string path;
    std::optional<imaging::PictureInfo> info; ///< nothing when it is missing or cannot be read
    bool isThere = false;
};

struct SourceRows {
    std::vector<SourceRow> rows;
    std::vector<SourcePicture> pictures; ///< each once, in the order in which rows name them
};

/// All of a catalog's products. Reads the header of every picture, on all cores. Throws Cancelled.
SourceRows readSourceRows(const catalog::Catalog& catalog, const core::Progress& progress);

} // namespace vitrine::sampledata
