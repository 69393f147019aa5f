// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/byte_pair_learner.h"

#include <algorithm>
#include <map>
#include <queue>
#include <tuple>
#include <unordered_map>

namespace vitrine::vlm {

namespace {

constexpr std::int64_t kSmallestCount = 2; // what occurs once teaches nothing
constexpr std::int64_t kNearlyAlways = 10; // nine times of ten

using Pair = std::pair<std::int32_t, std::int32_t>;

struct PairHash {
    std::size_t operator()(const Pair& pair) const
    {
        return (std::uint64_t(pair.first) << 32 | static_cast<std::uint32_t>(pair.second)) *
                   0x9E3779B97F4A7C15ULL >>
               16;
    }
};

struct PairFacts {
    std::int64_t count = 0;
    std::vector<std::size_t> words{}; ///< that hold it or once did
};

/// A pair's count when it was queued; one that has changed since was queued again.
struct Candidate {
    std::int64_t count = 0;
    Pair pair;

    bool operator<(const Candidate& other) const // the queue's top is the most frequent, then the oldest
    {
        return std::tie(count, other.pair) < std::tie(other.count, pair);
    }
};

class Learner {
public:
    Learner(std::vector<WeightedWord> words, std::vector<Symbol>& symbols)
        : m_words(std::move(words)), m_symbols(symbols), m_symbolCounts(symbols.size())
    {
        for (std::size_t index = 0; index < m_symbols.size(); ++index)
            m_indexOf.emplace(m_symbols[index].text, static_cast<std::int32_t>(index));
        for (std::size_t index = 0; index < m_words.size(); ++index) {
            const auto& word = m_words[index];
            for (const auto symbol : word.symbols)
                m_symbolCounts[symbol] += word.count;
            for (std::size_t at = 0; at + 1 < word.symbols.size(); ++at)
                addPair({word.symbols[at], word.symbols[at + 1]}, word.count, index);
        }
        for (const auto& [pair, facts] : m_pairs)
            m_queue.push({facts.count, pair});
    }

    std::vector<LearnedMerge> learn(std::size_t newSymbols)
    {
        const auto limit = m_symbols.size() + newSymbols;
        std::vector<LearnedMerge> merges;
        while (m_symbols.size() < limit && !m_queue.empty()) {
            const auto candidate = m_queue.top();
            m_queue.pop();
            const auto& facts = m_pairs[candidate.pair];
            if (candidate.count != facts.count || candidate.count < kSmallestCount)
                continue;
            if (!areNearlyAlwaysTogether(candidate)) {
                m_parked[candidate.pair.first].push_back(candidate.pair);
                continue;
            }
            merges.push_back({candidate.pair.first, candidate.pair.second, symbolFor(candidate.pair)});
            apply(merges.back());
        }
        return merges;
    }

private:
    bool mayEverMerge(const Pair& pair) const
    {
        const auto &left = m_symbols[pair.first], &right = m_symbols[pair.second];
        if (left.last == SymbolClass::Alone || right.first == SymbolClass::Alone)
            return false;
        return left.last == SymbolClass::Space || left.last == right.first ||
               left.first == SymbolClass::Space;
    }

    bool areNearlyAlwaysTogether(const Candidate& candidate) const
    {
        const auto &left = m_symbols[candidate.pair.first], &right = m_symbols[candidate.pair.second];
        if (left.last == SymbolClass::Space || left.last == right.first)
            return true;
        return candidate.count * kNearlyAlways >= m_symbolCounts[candidate.pair.first] * (kNearlyAlways - 1);
    }

    void addPair(const Pair& pair, std::int64_t count, std::size_t word)
    {
        if (!mayEverMerge(pair))
            return;
        auto& facts = m_pairs[pair];
        facts.count += count;
        if (facts.words.empty() || facts.words.back() != word)
            facts.words.push_back(word);
    }

    std::int32_t symbolFor(const Pair& pair)
    {
        const auto &left = m_symbols[pair.first], &right = m_symbols[pair.second];
        Symbol merged{left.text + right.text, left.first, right.last};
        const auto [found, isNew] =
            m_indexOf.emplace(merged.text, static_cast<std::int32_t>(m_symbols.size()));
        if (isNew) {
            m_symbols.push_back(std::move(merged));
            m_symbolCounts.push_back(0);
        }
        return found->second;
    }

    void apply(const LearnedMerge& merge)
    {
        const Pair pair{merge.left, merge.right};
        auto words = std::move(m_pairs[pair].words);
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        std::vector<Pair> changed;
        for (const auto index : words)
            rewrite(index, merge, changed);
        m_pairs.erase(pair);
        for (const auto symbol :
             {merge.left, merge.right}) { // fewer of them: what was parked may have become nearly all
            const auto parked = m_parked.find(symbol);
            if (parked == m_parked.end())
                continue;
            changed.insert(changed.end(), parked->second.begin(), parked->second.end());
            m_parked.erase(parked);
        }
        std::sort(changed.begin(), changed.end());
        changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
        for (const auto& key : changed)
            if (const auto found = m_pairs.find(key); found != m_pairs.end() && found->second.count > 0)
                m_queue.push({found->second.count, key});
    }

    void rewrite(std::size_t index, const LearnedMerge& merge, std::vector<Pair>& changed)
    {
        auto& [symbols, count] = m_words[index];
        std::vector<std::int32_t> merged;
        for (std::size_t at = 0; at < symbols.size(); ++at) {
            const bool hit =
                at + 1 < symbols.size() && symbols[at] == merge.left && symbols[at + 1] == merge.right;
            merged.push_back(hit ? merge.merged : symbols[at]);
            at += hit ? 1 : 0;
        }
        if (merged.size() == symbols.size())
            return; // another merge took the pair away
        for (std::size_t at = 0; at + 1 < symbols.size(); ++at) {
            const Pair pair{symbols[at], symbols[at + 1]};
            if (const auto found = m_pairs.find(pair); found != m_pairs.end()) {
                found->second.count -= count;
                changed.push_back(pair);
            }
        }
        for (std::size_t at = 0; at + 1 < merged.size(); ++at) {
            addPair({merged[at], merged[at + 1]}, count, index);
            changed.emplace_back(merged[at], merged[at + 1]);
        }
        for (const auto symbol : symbols)
            m_symbolCounts[symbol] -= count;
        for (const auto symbol : merged)
            m_symbolCounts[symbol] += count;
        symbols = std::move(merged);
    }

    std::vector<WeightedWord> m_words;
    std::vector<Symbol>& m_symbols;
    std::vector<std::int64_t> m_symbolCounts;
    std::unordered_map<std::string, std::int32_t> m_indexOf;
    std::unordered_map<Pair, PairFacts, PairHash> m_pairs;
    std::priority_queue<Candidate> m_queue;
    std::map<std::int32_t, std::vector<Pair>>
        m_parked; ///< by left symbol: frequent, but not nearly always together
};

} // namespace

std::vector<LearnedMerge> learnMerges(std::vector<WeightedWord> words, std::vector<Symbol>& symbols,
                                      std::size_t newSymbols)
{
    return Learner(std::move(words), symbols).learn(newSymbols);
}

} // namespace vitrine::vlm
