// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "engine/core/error.h"
#include "engine/imaging/picture_facts.h"

namespace vitrine::catalog {

/// What a picture file was like when it was last examined.
struct KnownPicture {
    std::uint64_t bytes = 0;
    std::int64_t modified = 0;            ///< the file system's time in its own ticks; only compared
    std::optional<core::Problem> problem; ///< why it cannot be used; then there are no facts
    imaging::PictureFacts facts{};

    /// As stampOf() gave it; a file that was not there has none.
    std::optional<std::pair<std::uint64_t, std::int64_t>> stamp() const
    {
        return modified == 0 ? std::nullopt : std::optional(std::pair{bytes, modified});
    }
};

/// By the path as the products name it.
using KnownPictures = std::unordered_map<std::string, KnownPicture>;

KnownPictures readKnownPictures(SQLite::Database& connection);
void writeKnownPictures(SQLite::Database& connection,
                        const std::vector<std::pair<std::string, KnownPicture>>& pictures);
/// Forgets pictures that no product names any more.
void forgetUnnamedPictures(SQLite::Database& connection);

/// Size and time of the file; nothing when it is not there.
std::optional<std::pair<std::uint64_t, std::int64_t>> stampOf(const std::filesystem::path& file);

/// Examines the file. What is wrong with it is data.
KnownPicture examine(const std::filesystem::path& file);

} // namespace vitrine::catalog
