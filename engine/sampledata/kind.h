// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace vitrine::sampledata {

/// What can be drawn. A profile gives each kind its shop's own category names, nouns and price level.
enum class Kind { Coat, Shirt, Trousers, Bag, Shoes, Scarf, Hat, Watch, Dress, Belt, Sunglasses, Mug };
std::string nameOf(Kind kind); ///< "Coat"
std::optional<Kind> kindNamed(const std::string& name);
const std::vector<Kind>& allKinds();

} // namespace vitrine::sampledata
