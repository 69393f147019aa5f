// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/title_statistics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "engine/sampledata/mimic/fit_ranges.h"
#include "engine/sampledata/mimic/title_words.h"

namespace vitrine::sampledata {

namespace {

constexpr std::size_t kMostWords = 160; // of a category: grouping looks at all pairs of them
constexpr double kSamePlace = 0.25;     // of a title's length: words of one slot stand no further apart

/// A word among the titles of a category.
struct Occurrences {
    std::string word;
    std::vector<std::uint32_t> titles; ///< ascending, each once
    Tally tally;
    double places = 0.0; ///< sum of the relative places
    std::map<std::string, Tally> before;

    double place() const { return places / static_cast<double>(titles.size()); }
};

std::map<std::string, Occurrences> occurrencesIn(const std::vector<PicturedTitle>& titles)
{
    std::map<std::string, Occurrences> all;
    for (std::size_t title = 0; title < titles.size(); ++title) {
        const auto words = titleWords(titles[title].title);
        for (std::size_t at = 0; at < words.size(); ++at) {
            auto& word = all[words[at].word];
            if (!word.titles.empty() && word.titles.back() == title)
                continue; // twice in one title counts once
            word.word = words[at].word;
            word.titles.push_back(static_cast<std::uint32_t>(title));
            word.tally.add(titles[title].of);
            word.places += (static_cast<double>(at) + 0.5) / static_cast<double>(words.size());
            if (at > 0)
                word.before[words[at].before].add(titles[title].of);
        }
    }
    return all;
}

bool isTold(const Occurrences& word, const std::set<std::string>& tellable)
{
    return word.tally.isSeveral() && tellable.count(word.word) != 0;
}

bool occurTogether(const Occurrences& a, const Occurrences& b)
{
    for (std::size_t i = 0, j = 0; i < a.titles.size() && j < b.titles.size();) {
        if (a.titles[i] == b.titles[j])
            return true;
        a.titles[i] < b.titles[j] ? ++i : ++j;
    }
    return false;
}

/// What mostly stands before the word, when that is common enough to be told.
std::string separatorOf(const Occurrences& word, std::uint64_t k)
{
    std::string separator = " ";
    std::uint64_t most = 0;
    for (const auto& [text, tally] : word.before)
        if (tally.isCrowd(k) && tally.rows() > most) {
            separator = text;
            most = tally.rows();
        }
    return separator;
}

using Group = std::vector<const Occurrences*>;

double placeOf(const Group& group)
{
    double sum = 0.0, count = 0.0;
    for (const auto* word : group) {
        sum += word->places;
        count += static_cast<double>(word->titles.size());
    }
    return sum / count;
}

/// Most frequent words first; each joins the first group that it never meets and whose place it shares.
std::vector<Group> groupsOf(const std::vector<const Occurrences*>& words)
{
    std::vector<Group> groups;
    for (const auto* word : words) {
        const auto fits = [&](const Group& group) {
            return std::abs(placeOf(group) - word->place()) <= kSamePlace &&
                   std::none_of(group.begin(), group.end(),
                                [&](const Occurrences* other) { return occurTogether(*word, *other); });
        };
        const auto found = std::find_if(groups.begin(), groups.end(), fits);
        if (found == groups.end())
            groups.push_back({word});
        else
            found->push_back(word);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return placeOf(a) < placeOf(b); });
    return groups;
}

/// Where words stand that are too rare to be told: their place, when there are enough of them for a mean.
double placeOfRareWords(const std::map<std::string, Occurrences>& all, const std::set<std::string>& tellable,
                        std::uint64_t k)
{
    double places = 0.0, count = 0.0;
    Tally rare;
    for (const auto& [text, word] : all)
        if (!isTold(word, tellable)) {
            places += word.places;
            count += static_cast<double>(word.titles.size());
            rare.add(word.tally);
        }
    return rare.isCrowd(k) ? places / count : 0.0;
}

/// Whether the group's word mostly changes from one title of a picture to the next.
bool varies(const Group& group, const std::vector<PicturedTitle>& titles, std::uint64_t k)
{
    std::map<std::size_t, std::map<std::uint32_t, const Occurrences*>> byPicture;
    for (const auto* word : group)
        for (const auto title : word->titles)
            if (titles[title].picture)
                byPicture[*titles[title].picture][title] = word;
    Tally pairs;
    std::uint64_t changes = 0;
    for (const auto& [picture, words] : byPicture) {
        const Occurrences* before = nullptr;
        for (const auto& [title, word] : words) {
            if (before != nullptr)
                pairs.add(titles[title].of);
            changes += before != nullptr && before != word;
            before = word;
        }
    }
    return pairs.isCrowd(k) && 2 * changes > pairs.rows();
}

} // namespace

std::set<std::string> tellableWords(const std::vector<PicturedTitle>& titles, std::uint64_t k)
{
    std::map<std::string, Tally> tallies;
    for (const auto& title : titles)
        for (const auto& [word, before] : titleWords(title.title))
            tallies[word].add(title.of);
    std::set<std::string> tellable;
    for (const auto& [word, tally] : tallies)
        if (tally.isCommon(k))
            tellable.insert(word);
    return tellable;
}

TitleStatistics titleStatistics(const std::vector<PicturedTitle>& titles,
                                const std::set<std::string>& tellable, std::uint64_t k)
{
    TitleStatistics statistics;
    const auto all = occurrencesIn(titles);
    std::vector<const Occurrences*> frequentWords;
    for (const auto& [text, word] : all)
        if (isTold(word, tellable))
            frequentWords.push_back(&word);
    std::stable_sort(frequentWords.begin(), frequentWords.end(),
                     [](const auto* a, const auto* b) { return a->titles.size() > b->titles.size(); });
    frequentWords.resize(std::min(frequentWords.size(), kMostWords));

    const double coinedPlace = placeOfRareWords(all, tellable, k);
    for (const auto& group : groupsOf(frequentWords)) {
        if (placeOf(group) < coinedPlace)
            statistics.coinedAt = statistics.slots.size() + 1;
        auto& slot = statistics.slots.emplace_back();
        slot.varies = varies(group, titles, k);
        for (const auto* word : group)
            slot.words.push_back(
                {word->word, separatorOf(*word, k), roundedShare(word->titles.size(), titles.size())});
    }
    return statistics;
}

} // namespace vitrine::sampledata
