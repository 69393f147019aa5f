// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/sampling.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "engine/core/error.h"

namespace vitrine::vlm {

namespace {

struct Candidate {
    std::int64_t id;
    double weight; ///< not normalised
};

void penaliseRepetition(std::vector<float>& logits, const std::vector<std::int64_t>& earlier, double penalty)
{
    for (const auto id : std::set<std::int64_t>(earlier.begin(), earlier.end())) {
        if (id < 0 || id >= static_cast<std::int64_t>(logits.size()))
            continue;
        auto& logit = logits[static_cast<std::size_t>(id)];
        logit = static_cast<float>(logit > 0 ? logit / penalty : logit * penalty);
    }
}

/// The candidates that top-k and top-p leave, most likely first.
std::vector<Candidate> candidatesOf(const std::vector<float>& logits, const GenerationOptions& options)
{
    std::vector<std::int64_t> order(logits.size());
    std::iota(order.begin(), order.end(), 0);
    const auto count = options.top_k > 0 ? std::min<std::size_t>(order.size(), options.top_k) : order.size();
    const auto larger = [&](std::int64_t a, std::int64_t b) {
        return logits[a] != logits[b] ? logits[a] > logits[b] : a < b;
    };
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(), larger);
    std::vector<Candidate> candidates;
    double total = 0.0;
    for (std::size_t rank = 0; rank < count; ++rank) {
        const double weight = std::exp((logits[order[rank]] - logits[order[0]]) / options.temperature);
        candidates.push_back({order[rank], weight});
        total += weight;
    }
    double reached = 0.0;
    for (std::size_t rank = 0; rank < candidates.size(); ++rank) {
        reached += candidates[rank].weight / total;
        if (reached >= options.top_p) {
            candidates.resize(rank + 1);
            break;
        }
    }
    return candidates;
}

/// A NaN compares as neither larger nor smaller, so that the search for the largest logit passes over it.
void requireFinite(const std::vector<float>& logits)
{
    for (const auto logit : logits)
        if (!std::isfinite(logit))
            throw core::Error({core::ErrorCode::LogitsNotFinite, {}, {}});
}

} // namespace

ChosenToken chooseToken(const torch::Tensor& logits, const std::vector<std::int64_t>& earlier,
                        const GenerationOptions& options, core::Random& random)
{
    const auto row = logits.contiguous();
    const auto* first = row.data_ptr<float>();
    const std::vector<float> original(first, first + row.numel());
    requireFinite(original);
    std::vector<float> values = original;
    if (options.repetition_penalty != 1.0)
        penaliseRepetition(values, earlier, options.repetition_penalty);
    std::int64_t id = std::max_element(values.begin(), values.end()) - values.begin();
    if (options.temperature > 0.0) {
        const auto candidates = candidatesOf(values, options);
        std::vector<double> weights;
        for (const auto& candidate : candidates)
            weights.push_back(candidate.weight);
        id = candidates[random.weighted(weights)].id;
    }
    const double largest = *std::max_element(original.begin(), original.end());
    double sum = 0.0;
    for (const auto value : original)
        sum += std::exp(value - largest);
    return {id, original[static_cast<std::size_t>(id)] - largest - std::log(sum)};
}

} // namespace vitrine::vlm
