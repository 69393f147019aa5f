// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/outside_folders.h"

#include <algorithm>

namespace vitrine::catalog {

namespace {

constexpr std::size_t kFoldersTold = 100;
constexpr std::size_t kExamplesTold = 3;

} // namespace

void OutsideFolders::add(const core::Problem& problem)
{
    if (problem.code != core::ErrorCode::PathOutsideSource || problem.values.size() < 2)
        return;
    ++m_count;
    auto& folder = m_folders[problem.values[1]];
    ++folder.rows;
    if (folder.examples.size() < kExamplesTold)
        folder.examples.push_back(std::filesystem::path(problem.values[0]).filename().string());
}

std::vector<OutsideFolder> OutsideFolders::mostRowsFirst() const
{
    std::vector<OutsideFolder> folders;
    for (const auto& [folder, seen] : m_folders) {
        folders.push_back(seen);
        folders.back().folder = folder;
    }
    std::stable_sort(folders.begin(), folders.end(),
                     [](const auto& a, const auto& b) { return a.rows > b.rows; });
    folders.resize(std::min(folders.size(), kFoldersTold));
    return folders;
}

} // namespace vitrine::catalog
