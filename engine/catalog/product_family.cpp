// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/product_family.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kShortestStem = 3;
constexpr const char* kSeparators = "-_/. ";

/// English, Dutch, Norwegian and German, as shops write them, and sizes.
constexpr auto kColoursAndSizes = std::to_array<std::string_view>(
    {"black",    "white",    "grey",   "gray",  "navy",   "blue",   "red",       "pink",     "green",
     "yellow",   "purple",   "brown",  "beige", "orange", "gold",   "silver",    "cream",    "khaki",
     "olive",    "teal",     "violet", "lilac", "zwart",  "wit",    "grijs",     "blauw",    "rood",
     "roze",     "groen",    "geel",   "paars", "bruin",  "oranje", "svart",     "hvit",     "grå",
     "blå",      "rød",      "rosa",   "grønn", "gul",    "lilla",  "brun",      "schwarz",  "weiß",
     "grau",     "blau",     "rot",    "grün",  "gelb",   "lila",   "braun",     "xxs",      "xs",
     "s",        "m",        "l",      "xl",    "xxl",    "xxxl",   "one",       "size",     "small",
     "medium",   "large",    "lg",     "sm",    "md",     "multi",  "lightblue", "darkblue", "charcoal",
     "burgundy", "turquoise"});

bool isColourOrSize(const std::string& word)
{
    const bool number = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number ||
           std::find(kColoursAndSizes.begin(), kColoursAndSizes.end(), word) != kColoursAndSizes.end();
}

bool isPartOfWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
}

} // namespace

std::string productFamily(const std::string& productCode, const std::string& title)
{
    const auto end = productCode.find_first_of(kSeparators);
    if (end == std::string::npos || end < kShortestStem)
        return {};
    std::string family;
    const auto folded = foldText(title);
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t after = at;
        while (after < folded.size() && isPartOfWord(folded[after]))
            ++after;
        if (const auto word = folded.substr(at, after - at); !word.empty() && !isColourOrSize(word))
            family += word + " ";
        at = after + 1;
    }
    return family.empty() ? family : foldText(productCode.substr(0, end)) + "|" + family;
}

std::string productFamilyOrStem(const std::string& productCode, const std::string& title)
{
    const bool whole = productCode.find_first_of(kSeparators) == std::string::npos;
    return productFamily(whole ? productCode + kSeparators[0] : productCode, title);
}

} // namespace vitrine::catalog
