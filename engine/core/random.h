// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace vitrine::core {

/// A small seeded generator (xoshiro256**, Blackman and Vigna 2018) with distributions of its own: those of the
/// standard library differ between implementations, and the same seed must give the same bytes everywhere.
/// One thread at a time; `fork` gives each item its own, so that the thread count does not matter.
class Random {
public:
    explicit Random(std::uint64_t seed);

    /// An independent generator for item `stream` of whatever this one is for. Does not advance this one.
    Random fork(std::uint64_t stream) const;

    std::uint64_t next();                         ///< 64 random bits
    double uniform();                             ///< [0, 1)
    double uniform(double low, double high);      ///< [low, high)
    std::uint64_t below(std::uint64_t bound);     ///< 0 … bound − 1 without bias; bound ≥ 1
    std::int64_t between(std::int64_t low, std::int64_t high); ///< low … high, both included
    bool chance(double probability);
    double normal(double mean = 0.0, double deviation = 1.0); ///< Box–Muller, both values used in turn
    std::size_t weighted(const std::vector<double>& weights); ///< an index, in proportion to its weight

    template <typename T> const T& pick(const std::vector<T>& items) { return items[below(items.size())]; }

    /// Fisher–Yates.
    template <typename T> void shuffle(std::vector<T>& items)
    {
        for (std::size_t at = items.size(); at > 1; --at)
            std::swap(items[at - 1], items[below(at)]);
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_state[4];
    double m_spareNormal = 0.0;
    bool m_hasSpareNormal = false;
};

/// A seed from a seed and a number or name, for derived generators (splitmix64; FNV-1a for the name).
std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t stream);
std::uint64_t mixSeed(std::uint64_t seed, const char* stream);

} // namespace vitrine::core
