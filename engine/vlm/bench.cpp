// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/bench.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include "engine/core/random.h"
#include "engine/vlm/kernels/bandwidth.h"
#include "engine/vlm/kernels/cpu_level.h"
#include "engine/vlm/nn/kv_cache.h"
#include "engine/vlm/nn/phi3_vision.h"
#include "engine/vlm/nn/unallocated.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::vlm {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kRepeats = 5, kReadings = 15;

torch::Dtype dtypeOf(BenchPrecision precision)
{
    return precision == BenchPrecision::F32 ? torch::kFloat32 : torch::kBFloat16;
}

const char* nameOf(BenchPrecision precision)
{
    switch (precision) {
    case BenchPrecision::F32:
        return "f32";
    case BenchPrecision::Bf16:
        return "bf16";
    case BenchPrecision::Int8:
        return "int8";
    case BenchPrecision::Nf4:
        return "nf4";
    }
    return "";
}

/// The format of the decoder's matrices; nothing where they are kept as all other weights are.
std::optional<kernels::WeightFormat> quantisedFormat(BenchPrecision precision)
{
    if (precision == BenchPrecision::Int8)
        return kernels::WeightFormat::Int8;
    return precision == BenchPrecision::Nf4 ? std::optional(kernels::WeightFormat::Nf4) : std::nullopt;
}

template <typename Work> double secondsOf(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The median of several times, after one that warms up; in turns with what it is compared with, because a machine is not
/// the same fast all the time.
struct Compared {
    double seconds = 0.0;
    double others = 0.0;
};
template <typename Work, typename Other>
Compared usualSeconds(const core::Progress& progress, const Work& work, const Other& other)
{
    other();
    work();
    std::vector<double> seconds, others;
    for (int repeat = 0; repeat < kRepeats; ++repeat) {
        progress.step(static_cast<std::uint64_t>(repeat), kRepeats);
        others.push_back(secondsOf(other));
        seconds.push_back(secondsOf(work));
    }
    return {median(seconds), median(others)};
}

Json beginning(const char* what, const BenchOptions& options)
{
    return {{"what", what},
            {"precision", nameOf(options.precision)},
            {"threads", at::get_num_threads()},
            {"kernels", kernels::nameOf(kernels::cpuLevel())}};
}

/// Normal numbers of a model's own deviation. One piece is drawn and repeated: 4 billion would take minutes.
torch::Tensor drawn(const std::vector<std::int64_t>& shape, torch::Dtype dtype, double deviation)
{
    constexpr std::int64_t kPiece = 1 << 20;
    auto generator = at::detail::createCPUGenerator(1);
    const auto piece = torch::empty({kPiece}).normal_(0.0, deviation, generator).to(dtype);
    auto tensor = torch::empty(shape, dtype);
    auto flat = tensor.view({-1});
    for (std::int64_t at = 0; at < flat.size(0); at += kPiece) {
        const auto count = std::min(kPiece, flat.size(0) - at);
        flat.narrow(0, at, count).copy_(piece.narrow(0, 0, count));
    }
    return tensor;
}

Phi3Vision randomModel(const Phi3VisionConfig& config, BenchPrecision precision)
{
    const torch::NoGradGuard noGrad;
    const auto dtype = dtypeOf(precision);
    const auto format = quantisedFormat(precision);
    Phi3Vision model(config);
    const auto matrices =
        format ? matricesOf(model, QuantisedPart::Decoder) : std::map<std::string, LinearImpl*>{};
    for (auto& parameter : model->named_parameters()) {
        const auto& name = parameter.key();
        const auto shape = parameter.value().sizes().vec();
        if (name.ends_with("bias"))
            parameter.value().set_data(torch::zeros(shape, dtype));
        else if (name.find("norm") != std::string::npos) // pre_layrnorm too
            parameter.value().set_data(torch::ones(shape, dtype));
        else if (const auto matrix = matrices.find(name); matrix != matrices.end())
            matrix->second->setQuantised(quantised(drawn(shape, dtype, config.initializer_range), *format));
        else
            parameter.value().set_data(drawn(shape, dtype, config.initializer_range));
    }
    model->setComputeDtype(dtype);
    model->eval();
    return model;
}

/// Numbers in the decoder's matrices, and in the head's.
struct Sizes {
    double layers = 0.0;
    double head = 0.0;
};

bool isOfLayers(const TensorSpec& spec)
{
    return spec.name.starts_with("model.layers.") && spec.shape.size() == 2;
}

Sizes sizesOf(const Phi3VisionConfig& config)
{
    Sizes sizes;
    sizes.head = static_cast<double>(config.vocab_size * config.hidden_size);
    for (const auto& spec : tensorTable(config))
        if (isOfLayers(spec))
            sizes.layers += static_cast<double>(spec.shape[0] * spec.shape[1]);
    return sizes;
}

/// Bytes of those that one decoding step reads.
double stepWeightBytes(const Phi3VisionConfig& config, BenchPrecision precision)
{
    const auto sizes = sizesOf(config);
    const auto bytesOfNumber = static_cast<double>(torch::elementSize(dtypeOf(precision)));
    const auto format = quantisedFormat(precision);
    if (!format)
        return (sizes.layers + sizes.head) * bytesOfNumber;
    double bytes = sizes.head * bytesOfNumber;
    for (const auto& spec : tensorTable(config))
        if (isOfLayers(spec))
            bytes += static_cast<double>(kernels::quantisedBytes(*format, spec.shape[0], spec.shape[1]));
    return bytes;
}

/// Multiplications and additions in the attention of `tokens` tokens, half of which a token sees on average.
double attentionFlop(const Phi3VisionConfig& config, double tokens)
{
    return 2.0 * tokens * tokens * static_cast<double>(config.hidden_size * config.num_hidden_layers);
}

/// One product, x [rows, in] Wᵀ with W [out, in].
class Gemm {
public:
    Gemm(torch::Dtype dtype, std::int64_t rows, std::int64_t in, std::int64_t out)
        : m_x(drawn({rows, in}, dtype, 1.0)), m_weight(drawn({out, in}, dtype, 1.0)),
          m_flop(2.0 * static_cast<double>(rows) * static_cast<double>(in * out))
    {
    }
    void operator()() const { torch::linear(m_x, m_weight); }
    double flop() const { return m_flop; }

private:
    torch::Tensor m_x, m_weight;
    double m_flop;
};

torch::Tensor drawnIds(const Phi3VisionConfig& config, std::int64_t batch, std::int64_t tokens)
{
    return torch::arange(batch * tokens).remainder(config.vocab_size).view({batch, tokens});
}

} // namespace

Json benchBandwidth(const BenchOptions& options, const core::Progress& progress)
{
    auto result = beginning("bandwidth", options);
    result.erase("precision");
    progress.step(0, 1);
    result["bytes"] = kernels::kBandwidthBytes;
    const kernels::PlainReading reading;
    std::vector<double> found;
    for (int repeat = 0; repeat < kReadings; ++repeat)
        found.push_back(reading.once(at::get_num_threads()));
    result["read_gb_per_second"] = median(found) / 1e9;
    result["read_gb_per_second_best"] = *std::max_element(found.begin(), found.end()) / 1e9;
    return result;
}

Json benchGemm(const BenchOptions& options, const core::Progress& progress)
{
    const c10::InferenceMode inference;
    const auto config = Phi3VisionConfig::load(options.model);
    auto result = beginning("gemm", options);
    const auto in = config.hidden_size, out = 2 * config.intermediate_size;
    result["shape"] = {options.prompt, in, out};
    const Gemm gemm(dtypeOf(options.precision), options.prompt, in, out);
    result["gemm_gflop_per_second"] = gemm.flop() / usualSeconds(progress, gemm, [] {}).seconds / 1e9;
    return result;
}

Json benchGenerate(const BenchOptions& options, const core::Progress& progress)
{
    const c10::InferenceMode inference;
    const auto config = Phi3VisionConfig::load(options.model);
    auto model = randomModel(config, options.precision);
    const auto bytesOfNumber = static_cast<double>(torch::elementSize(dtypeOf(options.precision)));
    KvCache cache(config, options.batch, options.depth + options.new_tokens,
                  torch::TensorOptions().dtype(model->computeDtype()));
    model->hiddenStates(model->embedTokens(drawnIds(config, options.batch, options.depth)), cache);
    const kernels::PlainReading reading;
    std::vector<double> steps, readings; // in turns: memory is not the same fast all the time
    for (std::int64_t step = 0; step < options.new_tokens; ++step) {
        progress.step(static_cast<std::uint64_t>(step), static_cast<std::uint64_t>(options.new_tokens));
        readings.push_back(reading.once(at::get_num_threads()));
        steps.push_back(secondsOf([&] {
            const auto ids = drawnIds(config, options.batch, 1);
            const auto hidden = model->hiddenStates(model->embedTokens(ids), cache).select(1, 0);
            model->logits(hidden).argmax(-1);
        }));
    }
    const auto bandwidth = median(readings);
    const auto seconds = median(steps);
    const auto weightBytes = stepWeightBytes(config, options.precision);
    const auto places = static_cast<double>(options.depth) + static_cast<double>(options.new_tokens) / 2.0;
    const auto cacheBytes = 2.0 * bytesOfNumber * places *
                            static_cast<double>(options.batch * config.num_hidden_layers *
                                                config.num_key_value_heads * config.headSize());
    auto result = beginning("generate", options);
    result["depth"] = options.depth;
    result["new"] = options.new_tokens;
    result["batch"] = options.batch;
    result["tokens_per_second"] = static_cast<double>(options.batch) / seconds;
    result["weight_bytes"] = weightBytes;
    result["cache_bytes"] = cacheBytes;
    result["step_gb_per_second"] = (weightBytes + cacheBytes) / seconds / 1e9;
    result["read_gb_per_second"] = bandwidth / 1e9;
    result["of_bandwidth"] = (weightBytes + cacheBytes) / seconds / bandwidth;
    return result;
}

Json benchPrefill(const BenchOptions& options, const core::Progress& progress)
{
    const c10::InferenceMode inference;
    const auto config = Phi3VisionConfig::load(options.model);
    auto model = randomModel(config, options.precision);
    const Gemm product(dtypeOf(options.precision), options.prompt, config.hidden_size, 2 * config.intermediate_size);
    const auto embeds = model->embedTokens(drawnIds(config, 1, options.prompt));
    const auto prefill = [&] {
        KvCache cache(config, 1, options.prompt, embeds.options());
        model->logits(model->hiddenStates(embeds, cache).select(1, options.prompt - 1));
    };
    const auto [seconds, ofProduct] = usualSeconds(progress, prefill, product);
    const auto gemm = product.flop() / ofProduct;
    const auto tokens = static_cast<double>(options.prompt);
    const auto sizes = sizesOf(config);
    const auto flop = 2.0 * (sizes.layers * tokens + sizes.head) + attentionFlop(config, tokens);
    auto result = beginning("prefill", options);
    result["prompt"] = options.prompt;
    result["seconds"] = seconds;
    result["tokens_per_second"] = tokens / seconds;
    result["gflop_per_second"] = flop / seconds / 1e9;
    result["gemm_gflop_per_second"] = gemm / 1e9;
    result["of_gemm"] = flop / seconds / gemm;
    return result;
}

Json benchVision(const BenchOptions& options, const core::Progress& progress)
{
    const c10::InferenceMode inference;
    const auto config = Phi3VisionConfig::load(options.model).vision_config;
    const auto dtype = dtypeOf(options.precision);
    ClipVisionTower tower(config);
    for (auto& parameter : tower->parameters())
        parameter.set_data(drawn(parameter.sizes().vec(), dtype, 0.02));
    tower->eval();
    const auto patches = config.patchesPerSide() * config.patchesPerSide(), tokens = patches + 1;
    const Gemm product(dtype, options.batch * tokens, config.hidden_size, config.intermediate_size);
    const auto pixels = drawn({options.batch, config.num_channels, config.image_size, config.image_size}, dtype, 1.0);
    const auto [seconds, ofProduct] = usualSeconds(progress, [&] { tower(pixels); }, product);
    const auto gemm = product.flop() / ofProduct;
    const auto width = static_cast<double>(config.hidden_size), length = static_cast<double>(tokens);
    const auto inner = static_cast<double>(config.intermediate_size);
    const auto layerFlop = length * (8.0 * width * width + 4.0 * width * inner) + 4.0 * length * length * width;
    const auto layers = static_cast<double>(config.num_hidden_layers - 1);
    const auto flop = static_cast<double>(options.batch) * layerFlop * layers;
    auto result = beginning("vision", options);
    result["crops"] = options.batch;
    result["seconds"] = seconds;
    result["crops_per_second"] = static_cast<double>(options.batch) / seconds;
    result["gflop_per_second"] = flop / seconds / 1e9;
    result["gemm_gflop_per_second"] = gemm / 1e9;
    result["of_gemm"] = flop / seconds / gemm;
    return result;
}

Json benchLoad(const BenchOptions& options, const core::Progress& progress)
{
    const c10::InferenceMode inference;
    progress.step(0, 1);
    double bytes = 0.0;
    std::vector<torch::Tensor> kept; // the sums, so that the reading is not left out
    const auto seconds = secondsOf([&] {
        const auto dtype = dtypeOf(options.precision);
        const auto format = quantisedFormat(options.precision);
        auto model = format ? loadQuantisedModel(options.model, dtype, *format)
                            : loadModel(options.model, dtype, torch::kCPU, WeightUse::ReadOnly);
        bytes = static_cast<double>(weightBytes(model));
        for (const auto& parameter : model->parameters())
            if (!isUnallocated(parameter)) // quantised ones were touched when they were made
                kept.push_back(parameter.sum());
    });
    auto result = beginning("load", options);
    result["bytes"] = bytes;
    result["seconds"] = seconds;
    result["gb_per_second"] = bytes / seconds / 1e9;
    return result;
}

} // namespace vitrine::vlm
