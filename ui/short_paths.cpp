// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/short_paths.h"

#include <algorithm>
#include <vector>

namespace vitrine::ui {

namespace {

std::filesystem::path lastParts(const std::filesystem::path& file, std::size_t count)
{
    const std::vector<std::filesystem::path> parts(file.begin(), file.end());
    std::filesystem::path last;
    for (auto at = parts.size() - std::min(count, parts.size()); at < parts.size(); ++at)
        last /= parts[at];
    return last;
}

} // namespace

bool ShortPaths::add(const std::filesystem::path& file)
{
    auto& same = m_files[file.filename()];
    if (!same.files.insert(file).second || same.names.insert(lastParts(file, same.parts)).second)
        return false;
    do { // ends: whole paths differ
        ++same.parts;
        same.names.clear();
        for (const auto& each : same.files)
            same.names.insert(lastParts(each, same.parts));
    } while (same.names.size() < same.files.size());
    return true;
}

std::filesystem::path ShortPaths::nameOf(const std::filesystem::path& file) const
{
    const auto same = m_files.find(file.filename());
    return same == m_files.end() ? file : lastParts(file, same->second.parts);
}

} // namespace vitrine::ui
