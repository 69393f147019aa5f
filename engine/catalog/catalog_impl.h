// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/catalog/columns/segment_cache.h"
#include "engine/catalog/database.h"

namespace vitrine::catalog {

struct Catalog::Impl {
    Impl(std::filesystem::path where, const std::filesystem::path& file)
        : folder(std::move(where)), database(file)
    {}

    std::filesystem::path folder;
    mutable Database database;
    mutable SegmentCache segments;
};

} // namespace vitrine::catalog
