// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace vitrine::core {

/// The path without links and "..", which would give a place another name; what it names need not exist. Throws
/// Error{FileUnwritable} where links lead in a circle. Thread-safe.
std::filesystem::path resolved(const std::filesystem::path& path);

/// Whether `path` is `folder` or in it; both resolved().
bool isBelow(const std::filesystem::path& path, const std::filesystem::path& folder);

} // namespace vitrine::core
