// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vitrine::catalog {

/// Whether a word of a title, folded (fold_text.h), names a colour or a size, as shops write them in English, Dutch,
/// Norwegian, German, French, Spanish, Italian, Bulgarian and Hungarian; a number does.
bool isColourOrSize(std::string_view word);

} // namespace vitrine::catalog
