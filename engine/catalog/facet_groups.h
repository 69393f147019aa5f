// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace vitrine::catalog {

/// Products of one value of a facet, in whatever case it is written.
struct FacetGroup {
    std::map<std::vector<std::string>, std::uint64_t> spellings; ///< of the value, with how many products write it so
    std::uint64_t found = 0;
    std::uint64_t all = 0;
};

/// By the value, folded.
using FacetGroups = std::map<std::vector<std::string>, FacetGroup>;

/// Which of a group's numbers counts: FacetGroup::found or FacetGroup::all.
using FacetCounter = std::uint64_t FacetGroup::*;

/// Counts so many products more of a value.
void addTo(FacetGroups& groups, const std::vector<std::string>& values, std::uint64_t products, FacetCounter counter);

} // namespace vitrine::catalog
