// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <vector>

/// Photographs of real shops, where they are at hand.
namespace vitrine {

inline std::filesystem::path realCatalogs()
{
    const char* chosen = std::getenv("VITRINE_CATALOGS");
    return chosen && *chosen ? std::filesystem::path(chosen)
                             : std::filesystem::path(VITRINE_SOURCE_FOLDER) / "../shared/catalogs";
}

/// Every `step`th picture below a folder, in the order of their names.
inline std::vector<std::filesystem::path> picturesBelow(const std::filesystem::path& folder, std::size_t step)
{
    std::vector<std::filesystem::path> all, chosen;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".jpg")
            all.push_back(entry.path());
    std::sort(all.begin(), all.end());
    for (std::size_t i = 0; i < all.size(); i += step)
        chosen.push_back(all[i]);
    return chosen;
}

} // namespace vitrine
