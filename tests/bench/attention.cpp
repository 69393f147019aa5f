// SPDX-License-Identifier: GPL-3.0-or-later
// Memory and time of one pass over long inputs: bench_attention MODEL [--train] [--whole] TOKENS…
// One JSON line for each length. `peak_mb` is the highest resident memory during the pass, less what was resident
// before it; the model's logits are taken of the last position alone, as generation does.
#include <torch/torch.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "engine/vlm/compute.h"
#include "engine/vlm/nn/attention.h"
#include "engine/vlm/nn/phi3_vision.h"
#include "engine/vlm/nn/weights.h"

namespace {

using namespace vitrine::vlm;

double statusMegabytes(const std::string& key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key + ":"))
            return std::stod(line.substr(key.size() + 1)) / 1024.0;
    return 0.0;
}

void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

struct Arguments {
    std::string model;
    bool train = false;
    bool whole = false; ///< attention of one layer alone, all scores at once: what it would cost
    std::vector<std::int64_t> lengths;
};

void pass(Phi3Vision& model, const Arguments& arguments, std::int64_t tokens)
{
    const auto& config = model->config();
    if (arguments.whole) {
        const torch::NoGradGuard noGrad;
        const auto part = [&] { return torch::randn({1, config.num_attention_heads, tokens, config.headSize()}); };
        attendWhole(part(), part(), part(), Masking::Causal);
        return;
    }
    ModelInput input;
    input.inputIds = torch::arange(tokens).remainder(config.vocab_size).unsqueeze(0);
    if (arguments.train) {
        const auto hidden = model->hiddenStates(input);
        hidden.square().mean().backward();
        return;
    }
    const torch::NoGradGuard noGrad;
    const auto hidden = model->hiddenStates(input);
    const auto logits = model->logits(hidden.select(1, tokens - 1));
    if (!logits.isfinite().all().item<bool>())
        std::fprintf(stderr, "the logits are not finite\n");
}

void measure(Phi3Vision& model, const Arguments& arguments, std::int64_t tokens)
{
    const double before = statusMegabytes("VmRSS");
    forgetPeak();
    const auto begin = std::chrono::steady_clock::now();
    pass(model, arguments, tokens);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("{\"what\":\"attention\",\"pass\":\"%s\",\"tokens\":%lld,\"seconds\":%.2f,\"peak_mb\":%.0f,"
                "\"threads\":%d}\n",
                arguments.whole ? "one layer's scores at once" : arguments.train ? "training" : "prefill",
                static_cast<long long>(tokens), seconds.count(), statusMegabytes("VmHWM") - before,
                at::get_num_threads());
    std::fflush(stdout);
}

} // namespace

int main(int count, char** values)
{
    Arguments arguments;
    for (int at = 1; at < count; ++at) {
        const std::string value = values[at];
        if (value == "--train")
            arguments.train = true;
        else if (value == "--whole")
            arguments.whole = true;
        else if (arguments.model.empty())
            arguments.model = value;
        else
            arguments.lengths.push_back(std::stoll(value));
    }
    if (arguments.model.empty()) {
        std::fputs("usage: bench_attention MODEL [--train] [--whole] TOKENS…\n", stderr);
        return 2;
    }
    setUpCompute();
    auto model = loadModel(arguments.model, torch::kFloat32, torch::kCPU,
                           arguments.train ? WeightUse::Trained : WeightUse::ReadOnly);
    for (const auto tokens : arguments.lengths)
        measure(model, arguments, tokens);
}
