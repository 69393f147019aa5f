// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/utf8.h"
#include "engine/sampledata/mimic/draw_title.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/sampledata/mimic/coined_words.h"
#include "engine/sampledata/mimic/draw_row.h"
#include "engine/sampledata/mimic/title_words.h"

namespace vitrine::sampledata {

namespace {

// "Pazoga Pazoga Jacket" looks made up.
constexpr int kTriesForAnotherWord = 8;

/// A word that was chosen for a title; `slot` gives its place.
struct Chosen {
    const TitleWord* word;
    std::size_t slot;
};

/// One of the slot's words, or none as often as titles have none.
const TitleWord* chooseWord(const TitleSlot& slot, core::Random& random)
{
    double at = random.uniform();
    for (const auto& word : slot.words) {
        if (at < word.share)
            return &word;
        at -= word.share;
    }
    return nullptr;
}

std::vector<Chosen> chooseWords(const std::vector<TitleSlot>& slots, core::Random& random)
{
    std::vector<Chosen> chosen;
    for (std::size_t slot = 0; slot < slots.size(); ++slot)
        if (const auto* word = chooseWord(slots[slot], random))
            chosen.push_back({word, slot});
    return chosen;
}

/// Characters that a chosen word adds to a title.
std::size_t lengthOf(const Chosen& chosen)
{
    return core::charactersIn(chosen.word->before) + core::charactersIn(chosen.word->word);
}

/// Takes words out, the rarest first, until there is room for a coined one.
void makeRoom(std::vector<Chosen>& chosen, std::size_t length)
{
    const auto total = [&] {
        return std::accumulate(chosen.begin(), chosen.end(), std::size_t(0),
                               [](std::size_t sum, const Chosen& each) { return sum + lengthOf(each); });
    };
    while (!chosen.empty() && total() + kShortestCoined > length)
        chosen.erase(std::min_element(chosen.begin(), chosen.end(), [](const Chosen& a, const Chosen& b) {
            return a.word->share < b.word->share;
        }));
}

/// Coined words that fill `room` characters, blanks between them included.
std::string coinedText(const Statistics& statistics, std::size_t room, core::Random& random)
{
    const double one = std::clamp(statistics.coinedLength, double(kShortestCoined), double(kLongestCoined));
    const auto count =
        static_cast<std::size_t>(std::max(1L, std::lround((static_cast<double>(room) + 1.0) / (one + 1.0))));
    const auto letters = room > count - 1 ? room - (count - 1) : 0;
    std::string text;
    for (std::size_t at = 0; at < count; ++at) {
        const auto length = letters / count + (at < letters % count ? 1 : 0);
        auto word = wordOfLength(statistics.coinedWords, length, random);
        for (int again = 0; again < kTriesForAnotherWord && text.find(word) != std::string::npos; ++again)
            word = wordOfLength(statistics.coinedWords, length, random);
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

} // namespace

std::string drawTitle(const Statistics& statistics, const CategoryStatistics& category, double length,
                      core::Random& random, core::Random own)
{
    if (category.titleLengths.empty() || statistics.coinedWords.empty())
        return {};
    const auto wanted =
        static_cast<std::size_t>(std::max(1L, std::lround(valueAt(category.titleLengths, length))));
    auto chosen = chooseWords(category.titleSlots, random);
    makeRoom(chosen, wanted);
    const auto used =
        std::accumulate(chosen.begin(), chosen.end(), std::size_t(0),
                        [](std::size_t sum, const Chosen& each) { return sum + lengthOf(each); });
    const auto coined = coinedText(statistics, wanted > used ? wanted - used : 0, random);
    std::string title;
    bool coinedDone = false;
    const auto add = [&](const std::string& before, const std::string& text) {
        title += (title.empty() ? "" : before) + text;
    };
    for (const auto& each : chosen) {
        if (!coinedDone && each.slot >= category.coinedAt) {
            add(" ", coined);
            coinedDone = true;
        }
        const auto& slot = category.titleSlots[each.slot];
        const auto* another = slot.varies ? chooseWord(slot, own) : nullptr;
        const auto& word = another ? *another : *each.word;
        add(word.before, word.word);
    }
    if (!coinedDone)
        add(" ", coined);
    return title;
}

} // namespace vitrine::sampledata
