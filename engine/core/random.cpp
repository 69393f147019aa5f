// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/random.h"

#include <bit>
#include <cmath>
#include <numbers>
#include <numeric>

namespace vitrine::core {

namespace {

std::uint64_t splitmix64(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

} // namespace

std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t state = seed;
    const auto first = splitmix64(state);
    state = first ^ stream;
    return splitmix64(state);
}

std::uint64_t mixSeed(std::uint64_t seed, const char* stream)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (; *stream != '\0'; ++stream)
        hash = (hash ^ static_cast<unsigned char>(*stream)) * 0x100000001B3ULL;
    return mixSeed(seed, hash);
}

Random::Random(std::uint64_t seed) : m_seed(seed)
{
    std::uint64_t state = seed;
    for (auto& word : m_state)
        word = splitmix64(state);
}

Random Random::fork(std::uint64_t stream) const
{
    return Random(mixSeed(m_seed, stream));
}

std::uint64_t Random::next()
{
    const auto result = std::rotl(m_state[1] * 5, 7) * 9;
    const auto shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double Random::uniform(double low, double high)
{
    return low + (high - low) * uniform();
}

std::uint64_t Random::below(std::uint64_t bound)
{
    const std::uint64_t threshold = (0 - bound) % bound; // values below it would favour small results
    while (true) {
        const auto value = next();
        if (value >= threshold)
            return value % bound;
    }
}

std::int64_t Random::between(std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
}

bool Random::chance(double probability)
{
    return uniform() < probability;
}

double Random::normal(double mean, double deviation)
{
    if (m_hasSpareNormal) {
        m_hasSpareNormal = false;
        return mean + deviation * m_spareNormal;
    }
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    m_spareNormal = radius * std::sin(angle);
    m_hasSpareNormal = true;
    return mean + deviation * radius * std::cos(angle);
}

std::size_t Random::weighted(const std::vector<double>& weights)
{
    double left = uniform() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t index = 0; index < weights.size(); ++index) {
        left -= weights[index];
        if (left < 0.0)
            return index;
    }
    return weights.size() - 1;
}

} // namespace vitrine::core
