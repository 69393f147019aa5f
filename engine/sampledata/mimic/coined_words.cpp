// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/coined_words.h"

#include <cctype>

#include "engine/catalog/fold_text.h"
#include "engine/core/random.h"

namespace vitrine::sampledata {

namespace {

constexpr std::size_t kWordsOfALength = 60;
constexpr const char* kConsonants = "bdfglmnprstvz";
constexpr const char* kVowels = "aeio";

std::string coined(std::size_t length, core::Random& random)
{
    const std::string consonants = kConsonants, vowels = kVowels;
    std::string word;
    while (word.size() < length)
        word += word.size() % 2 == 0 ? consonants[random.below(consonants.size())]
                                     : vowels[random.below(vowels.size())];
    word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
    return word;
}

} // namespace

std::vector<std::string> coinedWords(const std::set<std::string>& known)
{
    core::Random random(core::mixSeed(0, "coined words"));
    std::vector<std::string> words;
    std::set<std::string> taken;
    for (auto length = kShortestCoined; length <= kLongestCoined; ++length) {
        // A catalog could hold every short word there is; it cannot hold every long one.
        for (std::size_t found = 0, tries = 0; found < kWordsOfALength && tries < 20 * kWordsOfALength;
             ++tries) {
            auto word = coined(length, random);
            const auto folded = catalog::foldText(word);
            if (known.count(folded) != 0 || !taken.insert(folded).second)
                continue;
            words.push_back(std::move(word));
            ++found;
        }
    }
    return words;
}

} // namespace vitrine::sampledata
