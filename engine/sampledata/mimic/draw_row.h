// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"
#include "engine/core/random.h"
#include "engine/sampledata/attributes.h"

namespace vitrine::sampledata {

/// What a row says and what is drawn for it.
struct DrawnRow {
    Attributes attributes;
    catalog::Product product;
};

/// A row that resembles the catalog of profile.statistics, which has categories: shares of categories and
/// prices are met closely by consecutive `group`s. Shape, colour and pattern are drawn as the title names
/// them; the price follows the category alone. Thread-safe.
DrawnRow drawRow(const Profile& profile, std::uint64_t seed, std::uint64_t group, const core::Random& random,
                 const core::Random& own);

/// A full price of the category at a place 0 … 1 of its distribution. Within a range it is one of the
/// catalog's price points in proportion to their shares, or another price with one of the catalog's endings.
double priceAt(const Statistics& statistics, const CategoryStatistics& category, double place,
               core::Random& random);

/// The value at a place 0 … 1 of a distribution; 0 when it has no ranges.
double valueAt(const std::vector<RangeShare>& ranges, double place);

/// One of the words with this many characters, or of those whose length comes closest.
const std::string& wordOfLength(const std::vector<std::string>& words, std::size_t length,
                                core::Random& random);

/// One of the names; "" for what their shares leave to 1.
std::string pickName(const std::vector<NameShare>& names, core::Random& random);

} // namespace vitrine::sampledata
