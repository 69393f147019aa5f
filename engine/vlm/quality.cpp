// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/quality.h"

#include <algorithm>
#include <cmath>

#include <torch/torch.h>

#include "engine/vlm/image_processor.h"
#include "engine/vlm/model_summary.h"
#include "engine/vlm/nn/generation.h"
#include "engine/vlm/nn/weights.h"
#include "engine/vlm/tokenizer.h"

namespace vitrine::vlm {

namespace {

/// Captions that are generated together.
constexpr std::size_t kPicturesAtOnce = 8;

/// What the other models are compared with, of one picture.
struct BaseCaption {
    std::size_t picture = 0;
    std::vector<std::int64_t> ids;
    torch::Tensor hidden; ///< [ids, D]: the states from which each id is predicted
};

/// The model's folder with what does not depend on the precision.
struct Setting {
    const QualityOptions& options;
    const QualityPicture& picture;
    const core::Progress& progress;
    Tokenizer tokenizer;
    ImageProcessor processor;
    torch::Dtype compute;

    std::uint64_t steps() const { return options.pictures * (1 + options.precisions.size()); }
};

struct PromptOfPicture {
    std::size_t picture = 0;
    Prompt prompt;
};

/// The prompts of pictures first … last − 1 with what `model` sees in them; those that cannot be read are
/// left out.
std::vector<PromptOfPicture> promptsOf(const Setting& setting, Phi3Vision& model, std::size_t first,
                                       std::size_t last)
{
    std::vector<PromptOfPicture> prompts;
    for (auto index = first; index < last; ++index) {
        const auto picture = setting.picture(index);
        if (!picture)
            continue;
        const auto image = setting.processor.process(*picture);
        const std::vector<std::int64_t> counts{image.imageTokenCount};
        Prompt prompt{setting.tokenizer.encodePrompt(setting.options.prompt, counts), {}};
        prompt.pictureEmbeddings = model->embedPictures({toInput(image, model->device())});
        prompts.push_back({index, std::move(prompt)});
    }
    return prompts;
}

std::vector<GeneratedTokens> captionsOf(const Setting& setting, Phi3Vision& model,
                                        const std::vector<PromptOfPicture>& rows)
{
    std::vector<Prompt> prompts;
    for (const auto& row : rows)
        prompts.push_back(row.prompt);
    GenerationOptions greedy;
    greedy.max_new_tokens = setting.options.max_new_tokens;
    const core::Progress stopOnly{setting.progress.stop}; // pictures are counted, not tokens
    return generate(model, prompts, greedy, stopOnly);
}

/// The states [ids, D] from which `model` predicts each of `ids` behind the prompt and the ids before it.
torch::Tensor predictingStates(Phi3Vision& model, const Prompt& prompt, const std::vector<std::int64_t>& ids)
{
    auto all = prompt.ids;
    all.insert(all.end(), ids.begin(), ids.end() - 1); // nothing is predicted from the last
    ModelInput input;
    input.inputIds = torch::tensor(all).unsqueeze(0);
    input.pictureEmbeddings = prompt.pictureEmbeddings;
    const auto count = static_cast<std::int64_t>(ids.size());
    return model->hiddenStates(input)[0]
        .narrow(0, static_cast<std::int64_t>(prompt.ids.size()) - 1, count)
        .clone();
}

/// Calls `each(row, its caption)` for all pictures. `model` is the `order`-th that sees them.
template <typename Each>
void forCaptions(const Setting& setting, Phi3Vision& model, std::size_t order, const Each& each)
{
    const auto count = setting.options.pictures;
    for (std::size_t first = 0; first < count; first += kPicturesAtOnce) {
        setting.progress.step(order * count + first, setting.steps());
        const auto rows = promptsOf(setting, model, first, std::min(first + kPicturesAtOnce, count));
        const auto captions = captionsOf(setting, model, rows);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            setting.progress.step(order * count + rows[row].picture, setting.steps());
            each(rows[row], captions[row].ids);
        }
    }
}

Phi3Vision loadFor(const Setting& setting, WeightPrecision precision)
{
    const auto& folder = setting.options.model;
    auto model = precision == WeightPrecision::AsStored
                     ? loadModel(folder, torch::kBFloat16, torch::kCPU, WeightUse::ReadOnly)
                     : loadQuantisedModel(folder, torch::kBFloat16,
                                          precision == WeightPrecision::Int8 ? kernels::WeightFormat::Int8
                                                                             : kernels::WeightFormat::Nf4);
    model->setComputeDtype(setting.compute);
    return model;
}

std::vector<BaseCaption> captionWithBase(const Setting& setting, QualityReport& report)
{
    auto model = loadFor(setting, WeightPrecision::AsStored);
    report.base_weight_bytes = weightBytes(model);
    std::vector<BaseCaption> captions;
    forCaptions(setting, model, 0, [&](const PromptOfPicture& row, const std::vector<std::int64_t>& ids) {
        captions.push_back({row.picture, ids, predictingStates(model, row.prompt, ids)});
        report.tokens += static_cast<std::int64_t>(ids.size());
    });
    report.pictures = captions.size();
    return captions;
}

/// The divergences at every token of the base's caption.
void addDivergences(Phi3Vision& model, const BaseCaption& base, const torch::Tensor& hidden,
                    std::vector<double>& kl)
{
    // The head is not quantised: this model's is the base's.
    const auto wanted = model->logits(base.hidden).contiguous(),
               found = model->logits(hidden).contiguous(); // [ids, V]
    const auto row = [](const torch::Tensor& logits, std::int64_t at) {
        const auto width = static_cast<std::size_t>(logits.size(1));
        return std::span(logits.data_ptr<float>() + at * logits.size(1), width);
    };
    for (std::int64_t at = 0; at < wanted.size(0); ++at)
        kl.push_back(klDivergence(row(wanted, at), row(found, at)));
}

double shareOfLeading(const std::vector<std::int64_t>& base, const std::vector<std::int64_t>& other)
{
    const auto end = std::mismatch(base.begin(), base.end(), other.begin(), other.end()).first;
    return static_cast<double>(end - base.begin()) / static_cast<double>(base.size());
}

/// The smallest value that 99 of 100 do not exceed.
double percentile99(std::vector<double> values)
{
    const auto rank = static_cast<std::ptrdiff_t>((values.size() * 99 + 99) / 100) - 1;
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[static_cast<std::size_t>(rank)];
}

QualityFigures compare(const Setting& setting, std::size_t order, const std::vector<BaseCaption>& base)
{
    QualityFigures figures;
    figures.precision = setting.options.precisions[order];
    auto model = loadFor(setting, figures.precision);
    figures.weight_bytes = weightBytes(model);
    std::vector<double> kl;
    std::size_t compared = 0, same = 0;
    double leading = 0.0;
    forCaptions(
        setting, model, order + 1, [&](const PromptOfPicture& row, const std::vector<std::int64_t>& ids) {
            const auto found = std::find_if(base.begin(), base.end(), [&](const BaseCaption& caption) {
                return caption.picture == row.picture;
            });
            if (found == base.end())
                return; // it could not be read when the base wanted it
            ++compared;
            addDivergences(model, *found, predictingStates(model, row.prompt, found->ids), kl);
            same += setting.tokenizer.decode(found->ids) == setting.tokenizer.decode(ids) ? 1 : 0;
            leading += shareOfLeading(found->ids, ids);
        });
    if (compared == 0)
        return figures;
    for (const auto divergence : kl)
        figures.kl_mean += divergence / static_cast<double>(kl.size());
    figures.kl_p99 = percentile99(std::move(kl));
    figures.same_caption = static_cast<double>(same) / static_cast<double>(compared);
    figures.same_leading_tokens = leading / static_cast<double>(compared);
    return figures;
}

} // namespace

double klDivergence(std::span<const float> base, std::span<const float> other)
{
    const auto logSum = [](std::span<const float> logits) {
        const double largest = *std::max_element(logits.begin(), logits.end());
        double sum = 0.0;
        for (const double logit : logits)
            sum += std::exp(logit - largest);
        return largest + std::log(sum);
    };
    const double ofBase = logSum(base), ofOther = logSum(other);
    double divergence = 0.0;
    for (std::size_t at = 0; at < base.size(); ++at) {
        const double logP = base[at] - ofBase, p = std::exp(logP);
        if (p > 0.0) // what never comes costs nothing
            divergence += p * (logP - (other[at] - ofOther));
    }
    return std::max(divergence, 0.0); // rounding alone would make it less
}

QualityReport measureQuality(const QualityOptions& options, const QualityPicture& picture,
                             const core::Progress& progress)
{
    const c10::InferenceMode inference;
    auto preprocessor = PreprocessorConfig::load(options.model);
    if (options.num_crops > 0)
        preprocessor.num_crops = options.num_crops;
    const auto config = Phi3VisionConfig::load(options.model);
    const bool inF32 = captioningBytes(config, Checkpoint(options.model).totalBytes()) == 4;
    const Setting setting{options,
                          picture,
                          progress,
                          Tokenizer::ofModel(options.model),
                          ImageProcessor(preprocessor),
                          inF32 ? torch::kFloat32 : torch::kBFloat16};
    QualityReport report;
    report.stored_dtype = config.torch_dtype;
    report.compute = inF32 ? "f32" : "bf16";
    const auto base = captionWithBase(setting, report);
    for (std::size_t order = 0; order < options.precisions.size(); ++order)
        report.figures.push_back(compare(setting, order, base));
    progress.report(setting.steps(), setting.steps());
    return report;
}

} // namespace vitrine::vlm
