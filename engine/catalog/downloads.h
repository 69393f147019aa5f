// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"

namespace vitrine::catalog {

/// Whether Product::image is an address ("https://…") rather than a file.
bool isPictureUrl(const std::string& image);

/// The pictures of a catalog that are on the network: which are wanted, which have come. Loading them is
/// engine/workflow's. One thread at a time, unless stated otherwise for Catalog.
class PictureDownloads {
public:
    explicit PictureDownloads(Catalog& catalog);

    /// A product whose picture is an address, whether or not it is of a kind that can be downloaded.
    struct Wanted {
        ProductId product = 0;
        std::string url;
        core::Where where; ///< the row and column that it came from, as its problem tells
    };
    /// Of the products that `query` finds, in its order.
    std::vector<Wanted> wanted(const Query& query) const;

    /// A picture that has come. `image` is "images/…".
    struct Known {
        std::string url;
        std::string image;
        std::string etag;
        std::string lastModified;
    };
    /// What has come from this address, while its file is there.
    std::optional<Known> known(const std::string& url) const;
    std::vector<Known> all() const;
    /// Remembers, and replaces what was known of these addresses. Nothing to undo: files, not products.
    void remember(const std::vector<Known>& pictures);

    /// Takes a downloaded file into images/ under a free name like `name`, with the extension of its format.
    /// Returns "images/…". The file is gone then. Throws Error{PictureUndecodable | FileUnwritable}.
    std::string take(const std::filesystem::path& file, const std::string& name);

    /// How a product's picture ended: `image`, or why there is none.
    struct Arrival {
        Wanted wanted;
        std::string image;
        std::optional<core::Problem> problem;
    };
    /// Writes them into the products in one undoable step; the address stays as a further column. Steps of
    /// one PictureDownloads with nothing between them become one. Products whose picture is another one by
    /// now are left alone. Returns how many changed.
    std::uint64_t settle(const std::vector<Arrival>& arrivals);

private:
    Catalog& m_catalog;
    std::int64_t m_step = 0; ///< the last one of settle()
};

} // namespace vitrine::catalog
