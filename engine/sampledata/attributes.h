// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "engine/core/random.h"
#include "engine/sampledata/profile.h"

namespace vitrine::sampledata {

enum class Colour { Black, White, Grey, Navy, Blue, Red, Pink, Green, Yellow, Purple, Brown, Beige };
enum class Pattern { Plain, Striped, Checked, Dotted, Floral };
/// The metal of buckles, clasps, cases and buttons; None where a product shows no metal.
enum class Hardware { None, Silver, Gold };

std::string nameOf(Colour colour);     ///< "Navy": the key in a profile
std::string nameOf(Pattern pattern);   ///< "Striped"
std::string nameOf(Hardware hardware); ///< "Gold"
const std::vector<Colour>& allColours();
const std::vector<Pattern>& allPatterns();
const std::vector<Hardware>& allHardware();

inline constexpr std::size_t kVariantsPerKind = 3;

/// Categories 1, 2 and 3 of a product.
using Categories = std::array<std::string, 3>;

/// Everything about a product that can be seen and that its row tells.
struct Attributes {
    Kind kind = Kind::Coat;
    std::size_t variant = 0; ///< index into the kind's nouns
    Colour colour = Colour::Black;
    Pattern pattern = Pattern::Plain;
    Hardware hardware = Hardware::None;
};

/// The patterns that a kind is drawn with: no floral watches.
const std::vector<Pattern>& patternsOf(Kind kind);
bool hasHardware(Kind kind);

/// What row draws: kinds by the profile's weights, half of the rows plain, everything else evenly.
Attributes chooseAttributes(const Profile& profile, core::Random& random);

/// What a title says that cannot be seen.
struct Unseen {
    std::string material;
    std::string collection;
};
Unseen chooseUnseen(const Profile& profile, Kind kind, core::Random& random);

/// What the shop says and asks for it. The same attributes always give the same title, category and price.
std::string titleOf(const Profile& profile, const Attributes& attributes, const Unseen& unseen = {});
double priceOf(const Profile& profile, const Attributes& attributes);
std::string departmentOf(const Profile& profile, const Attributes& attributes);
Categories categoriesOf(const Profile& profile, const Attributes& attributes);

/// Every set of categories that this shop's rows can have.
std::vector<Categories> allCategoriesOf(const Profile& profile);

} // namespace vitrine::sampledata
