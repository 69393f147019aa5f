// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/catalog/import/import.h"

namespace vitrine::catalog {

/// Gathers what a source names in folders that it may not read.
class OutsideFolders {
public:
    /// Counts PathOutsideSource; every other problem is passed over.
    void add(const core::Problem& problem);

    std::uint64_t count() const { return m_count; }
    std::vector<OutsideFolder> mostRowsFirst() const; ///< at most 100

private:
    std::map<std::string, OutsideFolder> m_folders;
    std::uint64_t m_count = 0;
};

} // namespace vitrine::catalog
