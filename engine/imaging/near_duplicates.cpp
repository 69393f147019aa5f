// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imaging/near_duplicates.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace vitrine::imaging {

namespace {

constexpr int kBands = 4, kBandBits = 16;
constexpr std::size_t kBuckets = std::size_t(1) << kBandBits;
constexpr int kLargestBandedDistance = 15; // beyond it the keys to be looked up outnumber the pairs
constexpr std::uint64_t kComparisonsPerStep =
    1 << 20; // about a millisecond between two looks at the stop token

/// Different hashes in the order in which they first appear, and whose hash is whose.
struct DistinctHashes {
    std::vector<std::uint64_t> hashes;
    std::vector<std::size_t> firstIndex; ///< of each distinct hash
    std::vector<std::size_t>
        secondIndex;               ///< the next index with the same hash; the first one where there is none
    std::vector<std::size_t> idOf; ///< of each index
};

DistinctHashes distinctOf(std::span<const std::uint64_t> all)
{
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return all[a] < all[b]; });
    std::vector<std::size_t> firstOf(all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        firstOf[order[i]] = i > 0 && all[order[i]] == all[order[i - 1]] ? firstOf[order[i - 1]] : order[i];

    DistinctHashes distinct;
    distinct.idOf.resize(all.size());
    for (std::size_t index = 0; index < all.size(); ++index) {
        const auto first = firstOf[index];
        if (first == index) {
            distinct.idOf[index] = distinct.hashes.size();
            distinct.hashes.push_back(all[index]);
            distinct.firstIndex.push_back(index);
            distinct.secondIndex.push_back(index);
            continue;
        }
        const auto id = distinct.idOf[index] = distinct.idOf[first];
        if (distinct.secondIndex[id] == first)
            distinct.secondIndex[id] = index;
    }
    return distinct;
}

/// What the search finds out about distinct hashes: who is joined with whom, and who is nearest.
class Neighbours {
public:
    explicit Neighbours(std::size_t count) : m_parent(count), m_nearest(count), m_distance(count, kNone)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::uint32_t(0));
    }

    void join(std::uint32_t one, std::uint32_t other, int distance)
    {
        note(one, other, distance);
        note(other, one, distance);
        const auto a = rootOf(one), b = rootOf(other);
        m_parent[std::max(a, b)] = std::min(a, b); // the root is the lowest id of its group
    }

    std::uint32_t rootOf(std::uint32_t id)
    {
        while (m_parent[id] != id)
            id = m_parent[id] = m_parent[m_parent[id]];
        return id;
    }
    bool hasNearest(std::size_t id) const { return m_distance[id] != kNone; }
    std::uint32_t nearest(std::size_t id) const { return m_nearest[id]; }
    int distance(std::size_t id) const { return m_distance[id]; }

private:
    static constexpr int kNone = 65;

    void note(std::uint32_t of, std::uint32_t other, int distance)
    {
        if (distance < m_distance[of] || (distance == m_distance[of] && other < m_nearest[of])) {
            m_distance[of] = distance;
            m_nearest[of] = other;
        }
    }

    std::vector<std::uint32_t> m_parent;
    std::vector<std::uint32_t> m_nearest;
    std::vector<int> m_distance;
};

/// Compares hashes of buckets with each other, looking at the stop token between.
class Comparison {
public:
    Comparison(Neighbours& neighbours, int maxDistance, const core::Progress& progress, std::uint64_t total)
        : m_neighbours(neighbours), m_progress(progress), m_maxDistance(maxDistance), m_total(total)
    {
        m_progress.step(0, total);
    }

    struct Bucket {
        std::span<const std::uint64_t> hashes;
        std::span<const std::uint32_t> ids;
    };

    void withinBucket(const Bucket& bucket)
    {
        for (std::size_t i = 0; i + 1 < bucket.ids.size(); ++i)
            oneWithMany(bucket.hashes[i], bucket.ids[i], bucket, i + 1);
    }
    void between(const Bucket& one, const Bucket& other)
    {
        for (std::size_t i = 0; i < one.ids.size(); ++i)
            oneWithMany(one.hashes[i], one.ids[i], other, 0);
    }
    void done(std::uint64_t done) { m_done = done; }

private:
    void oneWithMany(std::uint64_t hash, std::uint32_t id, const Bucket& many, std::size_t from)
    {
        for (std::size_t j = from; j < many.hashes.size(); ++j) {
            const int distance = std::popcount(hash ^ many.hashes[j]);
            if (distance <= m_maxDistance)
                m_neighbours.join(id, many.ids[j], distance);
        }
        m_comparisons += many.hashes.size() - from + 1;
        if (m_comparisons >= kComparisonsPerStep) {
            m_comparisons = 0;
            m_progress.step(m_done, m_total);
        }
    }

    Neighbours& m_neighbours;
    const core::Progress& m_progress;
    int m_maxDistance;
    std::uint64_t m_total, m_done = 0, m_comparisons = 0;
};

/// The distinct hashes sorted by the 16 bits of one band; within a bucket by id.
class Band {
public:
    Band(std::span<const std::uint64_t> hashes, int band)
        : m_offsets(kBuckets + 1), m_hashes(hashes.size()), m_ids(hashes.size())
    {
        const auto keyOf = [&](std::uint64_t hash) { return hash >> (band * kBandBits) & (kBuckets - 1); };
        for (const auto hash : hashes)
            ++m_offsets[keyOf(hash) + 1];
        std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());
        auto next = m_offsets;
        for (std::size_t id = 0; id < hashes.size(); ++id) {
            const auto at = next[keyOf(hashes[id])]++;
            m_hashes[at] = hashes[id];
            m_ids[at] = static_cast<std::uint32_t>(id);
        }
    }

    Comparison::Bucket bucket(std::size_t key) const
    {
        const auto from = m_offsets[key], count = m_offsets[key + 1] - from;
        return {std::span(m_hashes).subspan(from, count), std::span(m_ids).subspan(from, count)};
    }

private:
    std::vector<std::size_t> m_offsets;
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_ids;
};

std::vector<std::size_t> keysWithin(int radius)
{
    std::vector<std::size_t> flips;
    for (std::size_t flip = 1; flip < kBuckets; ++flip)
        if (std::popcount(flip) <= radius)
            flips.push_back(flip);
    return flips;
}

/// Hashes that differ in 4q + r bits differ in at most q in one of the first r + 1 bands, or in at most q − 1
/// in one of the others (Norouzi et al., section 3.1).
void searchBands(std::span<const std::uint64_t> hashes, Neighbours& neighbours, int maxDistance,
                 const core::Progress& progress)
{
    Comparison comparison(neighbours, maxDistance, progress, kBands * kBuckets);
    for (int band = 0; band < kBands; ++band) {
        const int radius = maxDistance / kBands - (band > maxDistance % kBands ? 1 : 0);
        if (radius < 0)
            break;
        const Band sorted(hashes, band);
        const auto flips = keysWithin(radius);
        for (std::size_t key = 0; key < kBuckets; ++key) {
            const auto bucket = sorted.bucket(key);
            comparison.done(band * kBuckets + key);
            if (bucket.ids.empty())
                continue;
            comparison.withinBucket(bucket);
            for (const auto flip : flips)
                if ((key ^ flip) > key) // each pair of buckets once
                    comparison.between(bucket, sorted.bucket(key ^ flip));
        }
    }
}

void searchAllPairs(std::span<const std::uint64_t> hashes, Neighbours& neighbours, int maxDistance,
                    const core::Progress& progress)
{
    std::vector<std::uint32_t> ids(hashes.size());
    std::iota(ids.begin(), ids.end(), std::uint32_t(0));
    Comparison comparison(neighbours, maxDistance, progress, hashes.size());
    for (std::size_t id = 0; id < hashes.size(); ++id) {
        comparison.done(id);
        comparison.between({hashes.subspan(id, 1), std::span(ids).subspan(id, 1)},
                           {hashes.subspan(id + 1), std::span(ids).subspan(id + 1)});
    }
}

} // namespace

std::vector<NearDuplicate> nearDuplicates(std::span<const std::uint64_t> hashes, int maxDistance,
                                          const core::Progress& progress)
{
    if (maxDistance < 0)
        return {};
    const auto distinct = distinctOf(hashes);
    Neighbours neighbours(distinct.hashes.size());
    if (maxDistance > kLargestBandedDistance)
        searchAllPairs(distinct.hashes, neighbours, maxDistance, progress);
    else if (maxDistance > 0)
        searchBands(distinct.hashes, neighbours, maxDistance, progress);

    std::vector<NearDuplicate> found;
    for (std::size_t index = 0; index < hashes.size(); ++index) {
        const auto id = distinct.idOf[index];
        const auto first = distinct.firstIndex[id], second = distinct.secondIndex[id];
        const auto group = distinct.firstIndex[neighbours.rootOf(static_cast<std::uint32_t>(id))];
        if (first != second)
            found.push_back({index, group, index == first ? second : first, 0});
        else if (neighbours.hasNearest(id))
            found.push_back(
                {index, group, distinct.firstIndex[neighbours.nearest(id)], neighbours.distance(id)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.group < b.group; });
    return found;
}

} // namespace vitrine::imaging
