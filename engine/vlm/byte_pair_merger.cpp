// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/byte_pair_merger.h"

#include <cstddef>
#include <queue>
#include <tuple>

namespace vitrine::vlm {

namespace {

std::uint64_t keyOf(std::int32_t left, std::int32_t right)
{
    return std::uint64_t(static_cast<std::uint32_t>(left)) << 32 | static_cast<std::uint32_t>(right);
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// One symbol of the sequence, linked to its neighbours that are still there.
struct Symbol {
    std::int32_t id = 0;
    bool merged = false; ///< it has become part of its left neighbour
    std::size_t previous = kNone;
    std::size_t next = kNone;
};

/// A pair that could merge when it was seen; its symbols may have changed since.
struct Candidate {
    std::uint32_t rank = 0;
    std::int32_t merged = 0;
    std::size_t place = 0;

    bool operator<(const Candidate& other) const // the queue's top is the lowest rank, leftmost
    {
        return std::tie(rank, place) > std::tie(other.rank, other.place);
    }
};

} // namespace

void BytePairMerger::addMerge(std::int32_t left, std::int32_t right, std::int32_t merged)
{
    m_merges[keyOf(left, right)] = {m_nextRank++, merged};
}

const BytePairMerger::Merge* BytePairMerger::find(std::int32_t left, std::int32_t right) const
{
    const auto found = m_merges.find(keyOf(left, right));
    return found == m_merges.end() ? nullptr : &found->second;
}

void BytePairMerger::merge(std::vector<std::int32_t>& ids) const
{
    std::vector<Symbol> symbols(ids.size());
    for (std::size_t at = 0; at < ids.size(); ++at)
        symbols[at] = {ids[at], false, at > 0 ? at - 1 : kNone, at + 1 < ids.size() ? at + 1 : kNone};

    std::vector<Candidate> candidates;
    for (std::size_t at = 0; at + 1 < ids.size(); ++at)
        if (const auto* found = find(ids[at], ids[at + 1]))
            candidates.push_back({found->rank, found->merged, at});
    std::priority_queue<Candidate> queue(std::less<Candidate>{}, std::move(candidates));

    const auto offer = [&](std::size_t left, std::size_t right) {
        if (left == kNone || right == kNone)
            return;
        if (const auto* found = find(symbols[left].id, symbols[right].id))
            queue.push({found->rank, found->merged, left});
    };
    while (!queue.empty()) {
        const auto candidate = queue.top();
        queue.pop();
        auto& left = symbols[candidate.place];
        if (left.merged || left.next == kNone)
            continue;
        auto& right = symbols[left.next];
        const auto* current = find(left.id, right.id);
        if (!current || current->merged != candidate.merged)
            continue;
        left.id = candidate.merged;
        right.merged = true;
        left.next = right.next;
        if (left.next != kNone)
            symbols[left.next].previous = candidate.place;
        offer(left.previous, candidate.place);
        offer(candidate.place, left.next);
    }

    ids.clear();
    for (const auto& symbol : symbols)
        if (!symbol.merged)
            ids.push_back(symbol.id);
}

} // namespace vitrine::vlm
