// SPDX-License-Identifier: GPL-3.0-or-later
// Near duplicates among perceptual hashes, one in ten of them a copy with a few other bits: seconds, and whether all
// copies are found. Prints JSON. Usage: bench_near_duplicates [COUNT]

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/core/random.h"
#include "engine/imaging/near_duplicates.h"

using namespace vitrine;

namespace {

nlohmann::json measured(std::vector<std::uint64_t> hashes, core::Random& random)
{
    std::size_t copies = 0;
    for (std::size_t i = 10; i < hashes.size(); i += 10, ++copies) {
        hashes[i] = hashes[i - 1];
        for (std::uint64_t bit = random.below(imaging::kNearDuplicateDistance + 1); bit > 0; --bit)
            hashes[i] ^= std::uint64_t(1) << random.below(64);
    }
    const auto start = std::chrono::steady_clock::now();
    const auto found = imaging::nearDuplicates(hashes, imaging::kNearDuplicateDistance);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::vector<bool> isFound(hashes.size());
    for (const auto& one : found)
        isFound[one.index] = true;
    std::size_t right = 0;
    for (std::size_t i = 10; i < hashes.size(); i += 10)
        right += isFound[i] ? 1 : 0;
    return {{"seconds", seconds.count()}, {"planted", copies}, {"found", right}};
}

} // namespace

int main(int count, char** arguments)
{
    const auto wanted = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 100'000;
    core::Random random(1);
    std::vector<std::uint64_t> hashes(wanted), alike(wanted);
    for (auto& hash : hashes)
        hash = random.next();
    for (std::size_t i = 0; i < alike.size(); ++i) // a quarter of the pictures shares one band of 16 bits
        alike[i] = i % 4 == 0 ? (random.next() & ~std::uint64_t(0xFFFF)) : random.next();
    nlohmann::json result{{"bench", "near_duplicates"}, {"hashes", wanted}, {"threads", 1}};
    result["random"] = measured(hashes, random);
    result["a quarter alike in one band"] = measured(alike, random);
    std::cout << result.dump(2) << "\n";
    return 0;
}
