// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/nn/generation.h"

#include <algorithm>

#include "engine/core/random.h"
#include "engine/vlm/nn/kv_cache.h"
#include "engine/vlm/nn/sampling.h"

namespace vitrine::vlm {

std::vector<GeneratedTokens> generate(Phi3Vision& model, const ModelInput& prompts, const GenerationOptions& options,
                                      const core::Progress& progress,
                                      const std::function<void(std::size_t, const GeneratedTokens&)>& onToken)
{
    const c10::InferenceMode inference;
    const auto batch = static_cast<std::size_t>(prompts.inputIds.size(0));
    const auto promptLength = prompts.inputIds.size(1);
    const auto& ends = model->config().eos_token_ids;
    std::vector<GeneratedTokens> rows(batch);
    std::vector<bool> finished(batch, false);
    std::vector<std::vector<std::int64_t>> earlier(batch);
    std::vector<core::Random> random;
    for (std::size_t row = 0; row < batch; ++row) {
        random.push_back(core::Random(options.seed).fork(row));
        const auto ids = prompts.inputIds[static_cast<std::int64_t>(row)].to(torch::kCPU).contiguous();
        earlier[row].assign(ids.data_ptr<std::int64_t>(), ids.data_ptr<std::int64_t>() + ids.numel());
    }
    if (options.max_new_tokens < 1)
        return rows;
    progress.step(0, static_cast<std::uint64_t>(options.max_new_tokens));
    const auto embeds = model->embed(prompts);
    KvCache cache(model->config(), static_cast<std::int64_t>(batch), promptLength + options.max_new_tokens,
                  embeds.options());
    auto hidden = model->hiddenStates(embeds, cache).select(1, promptLength - 1); // [B, D]
    for (std::int64_t step = 0; step < options.max_new_tokens; ++step) {
        progress.step(static_cast<std::uint64_t>(step), static_cast<std::uint64_t>(options.max_new_tokens));
        const auto logits = model->logits(hidden).to(torch::kCPU); // [B, V]
        std::vector<std::int64_t> next(batch, model->config().pad_token_id);
        for (std::size_t row = 0; row < batch; ++row) {
            if (finished[row])
                continue;
            const auto token = chooseToken(logits[static_cast<std::int64_t>(row)], earlier[row], options, random[row]);
            next[row] = token.id;
            earlier[row].push_back(token.id);
            rows[row].ids.push_back(token.id);
            rows[row].logProbability += token.logProbability;
            finished[row] = std::find(ends.begin(), ends.end(), token.id) != ends.end();
            if (onToken)
                onToken(row, rows[row]);
        }
        const bool allFinished = std::all_of(finished.begin(), finished.end(), [](bool done) { return done; });
        if (allFinished || step + 1 == options.max_new_tokens)
            break;
        const auto ids = torch::tensor(next).unsqueeze(1).to(embeds.device()); // [B, 1]
        hidden = model->hiddenStates(model->embedTokens(ids), cache).select(1, 0);
    }
    return rows;
}

} // namespace vitrine::vlm
