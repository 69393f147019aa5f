// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/generation.h"

#include <algorithm>
#include <numeric>

#include "engine/core/random.h"
#include "engine/vlm/nn/kv_cache.h"
#include "engine/vlm/nn/sampling.h"

namespace vitrine::vlm {

namespace {

/// Tokens in one prefill: enough to keep every core or a GPU busy, few enough that activations stay small.
constexpr std::size_t kPrefillTokens = 4096;

/// Rows by the length of their prompts: equally long ones stand together.
std::vector<std::size_t> orderByLength(const std::vector<Prompt>& prompts)
{
    std::vector<std::size_t> order(prompts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return prompts[a].ids.size() < prompts[b].ids.size(); });
    return order;
}

/// Equally long prompts as one input.
ModelInput inputOf(const std::vector<Prompt>& prompts, const std::vector<std::size_t>& rows, const torch::Device& device)
{
    ModelInput input;
    std::vector<torch::Tensor> ids;
    for (const auto row : rows) {
        const auto& prompt = prompts[row];
        ids.push_back(torch::tensor(prompt.ids));
        if (prompt.pictureEmbeddings.empty())
            input.pictures.insert(input.pictures.end(), prompt.pictures.begin(), prompt.pictures.end());
        else
            input.pictureEmbeddings.insert(input.pictureEmbeddings.end(), prompt.pictureEmbeddings.begin(),
                                           prompt.pictureEmbeddings.end());
    }
    input.inputIds = torch::stack(ids).to(device);
    return input;
}

/// The prompts' keys and values into a new cache, and the hidden states [B, D] of their last tokens, rows as in `order`.
std::pair<KvCache, torch::Tensor> prefill(Phi3Vision& model, const std::vector<Prompt>& prompts,
                                          const std::vector<std::size_t>& order, std::int64_t newTokens,
                                          const core::Progress& progress)
{
    const auto longest = static_cast<std::int64_t>(prompts[order.back()].ids.size());
    const auto options = torch::TensorOptions().dtype(model->computeDtype()).device(model->device());
    KvCache cache(model->config(), static_cast<std::int64_t>(order.size()), longest + newTokens, options);
    const BeforePart beforePart = [&] { progress.step(0, static_cast<std::uint64_t>(newTokens)); };
    std::vector<torch::Tensor> last;
    for (std::size_t first = 0; first < order.size();) {
        const auto length = prompts[order[first]].ids.size();
        std::vector<std::size_t> rows;
        while (first + rows.size() < order.size() && prompts[order[first + rows.size()]].ids.size() == length &&
               (rows.empty() || (rows.size() + 1) * length <= kPrefillTokens))
            rows.push_back(order[first + rows.size()]);
        const auto count = static_cast<std::int64_t>(length);
        auto part = cache.rows(static_cast<std::int64_t>(first), static_cast<std::int64_t>(rows.size()), longest - count);
        const auto embeds = model->embed(inputOf(prompts, rows, model->device()), beforePart);
        last.push_back(model->hiddenStates(embeds, part, beforePart).select(1, count - 1));
        first += rows.size();
    }
    cache.setLength(longest);
    return {std::move(cache), torch::cat(last)};
}

/// One row while it grows.
struct Row {
    std::vector<std::int64_t> all; ///< prompt and generated, for the repetition penalty
    core::Random random;
    bool finished = false;
};

} // namespace

std::vector<GeneratedTokens> generate(Phi3Vision& model, const std::vector<Prompt>& prompts,
                                      const GenerationOptions& options, const core::Progress& progress,
                                      const OnToken& onToken)
{
    const c10::InferenceMode inference;
    std::vector<GeneratedTokens> results(prompts.size());
    if (options.max_new_tokens < 1 || prompts.empty())
        return results;
    const auto& ends = model->config().eos_token_ids;
    const auto total = static_cast<std::uint64_t>(options.max_new_tokens);
    const auto order = orderByLength(prompts);
    std::vector<Row> rows; // in the order of the cache, as `next` below
    for (const auto index : order)
        rows.push_back({prompts[index].ids, core::Random(options.seed)});
    auto [cache, hidden] = prefill(model, prompts, order, options.max_new_tokens, progress);
    for (std::int64_t step = 0; step < options.max_new_tokens; ++step) {
        progress.step(static_cast<std::uint64_t>(step), total);
        const auto logits = model->logits(hidden).to(torch::kCPU); // [B, V]
        std::vector<std::int64_t> next(rows.size(), model->config().pad_token_id);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].finished)
                continue;
            const auto token =
                chooseToken(logits[static_cast<std::int64_t>(row)], rows[row].all, options, rows[row].random);
            next[row] = token.id;
            rows[row].all.push_back(token.id);
            rows[row].finished = std::find(ends.begin(), ends.end(), token.id) != ends.end();
            auto& result = results[order[row]];
            result.ids.push_back(token.id);
            result.logProbability += token.logProbability;
            if (onToken)
                onToken(order[row], result);
        }
        const bool allFinished = std::all_of(rows.begin(), rows.end(), [](const Row& row) { return row.finished; });
        if (allFinished || step + 1 == options.max_new_tokens)
            break;
        const auto ids = torch::tensor(next).unsqueeze(1).to(model->device()); // [B, 1]
        hidden = model->hiddenStates(model->embedTokens(ids), cache).select(1, 0);
    }
    return results;
}

} // namespace vitrine::vlm
