// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::catalog {

/// Whether a category is a word that shops' exports have where one should be: "N.A.", "view all", "misc".
bool isPlaceholderCategory(const std::string& category);

} // namespace vitrine::catalog
