// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vitrine::catalog {

/// Whether a category is a word that shops' exports have where one should be: "N.A.", "view all", "misc",
/// in whatever case, and with blanks around it; blanks alone too.
bool isPlaceholderCategory(const std::string& category);

} // namespace vitrine::catalog
