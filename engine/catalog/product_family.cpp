// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/product_family.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "engine/catalog/colour_words.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kShortestStem = 3;
constexpr const char* kSeparators = "-_/. ";
constexpr std::size_t kTellingLetters = 3; ///< a shorter word names nothing: the "t" of "t-shirt"
constexpr std::ptrdiff_t kTellingWords = 2; ///< "coat" is what many products are

bool isPartOfWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
}

/// The folded words of a title, without those for colours and sizes.
std::vector<std::string> nameWords(const std::string& title)
{
    std::vector<std::string> words;
    const auto folded = foldText(title);
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t after = at;
        while (after < folded.size() && isPartOfWord(folded[after]))
            ++after;
        if (auto word = folded.substr(at, after - at); !word.empty() && !isColourOrSize(word))
            words.push_back(std::move(word));
        at = after + 1;
    }
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += word + " ";
    return text;
}

/// Bytes of UTF-8 that continue a letter do not count.
bool isTelling(const std::string& word)
{
    const auto letters =
        std::count_if(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return static_cast<std::size_t>(letters) >= kTellingLetters;
}

} // namespace

std::string productFamily(const std::string& productCode, const std::string& title)
{
    const auto end = productCode.find_first_of(kSeparators);
    if (end == std::string::npos || end < kShortestStem)
        return {};
    const auto family = joined(nameWords(title));
    return family.empty() ? family : foldText(productCode.substr(0, end)) + "|" + family;
}

std::string productFamilyOrStem(const std::string& productCode, const std::string& title)
{
    const bool whole = productCode.find_first_of(kSeparators) == std::string::npos;
    return productFamily(whole ? productCode + kSeparators[0] : productCode, title);
}

std::string titleFamily(const std::string& title)
{
    const auto words = nameWords(title);
    return std::count_if(words.begin(), words.end(), isTelling) < kTellingWords ? std::string() : joined(words);
}

std::size_t mostOfTitleFamily(std::size_t rows)
{
    constexpr std::size_t kFew = 24, kMany = 64, kShare = 20;
    return std::clamp(rows / kShare, kFew, kMany);
}

} // namespace vitrine::catalog
