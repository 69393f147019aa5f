// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/sampledata/attributes.h"

namespace vitrine::sampledata {

/// The drawn kind whose words a text holds ("Outdoor Jackets" → Coat): the longest one found, the last of
/// equals, because a name's noun comes last.
std::optional<Kind> kindMeant(const std::string& text);

/// The first of `texts` that means a kind decides; else a number computed from the first text, so that the
/// same category is always drawn as the same kind.
Kind nearestKind(const std::vector<std::string>& texts);

/// What a title's word says about the picture: "Navy", "grey", "striped". Nothing for other words.
std::optional<Colour> colourMeant(const std::string& word);
std::optional<Pattern> patternMeant(const std::string& word);

/// Which of a kind's three shapes a text names: "Rain Boots" → the second of Shoes. The last word that names
/// one decides.
std::optional<std::size_t> variantMeant(Kind kind, const std::string& text);

} // namespace vitrine::sampledata
