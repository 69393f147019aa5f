// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/error.h"
#include "engine/core/progress.h"

namespace vitrine::workflow {

struct FetchOptions {
    catalog::Query query; ///< of which products
    int atOnce = 8;
    int atOncePerHost = 4;
    std::uint64_t maxBytes = 64 << 20; ///< of one picture
    int attempts = 4;
    std::int64_t firstWaitMilliseconds = 500; ///< before the second attempt; doubles with each further one
    /// Ask for pictures that have come already too, and take those that have changed on the server.
    bool refresh = false;
};

struct FetchReport {
    std::uint64_t addresses = 0;         ///< different ones
    std::uint64_t downloaded = 0;        ///< pictures that came over the network
    std::uint64_t known = 0;             ///< had come already
    std::uint64_t refused = 0;           ///< addresses without a usable picture
    std::uint64_t products = 0;          ///< that have a picture now and had none
    std::uint64_t bytes = 0;             ///< received
    std::vector<core::Problem> problems; ///< one for each product without a picture; at most 10,000 kept
    std::uint64_t problemCount = 0;
};

/// Downloads the pictures of products whose picture is an address into the catalog's images/, each address
/// once however many products name it. What has come is written into the products every few seconds and at
/// the end, as one undoable step, and stays when this is cancelled or killed: calling again goes on where it
/// stopped and tries again what failed. Throws Error{FileUnwritable | CatalogLocked}, Cancelled.
FetchReport fetchPictures(catalog::Catalog& catalog, const FetchOptions& options,
                          const core::Progress& progress);

} // namespace vitrine::workflow
