// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/nn/session.h"

#include "engine/core/error.h"
#include "engine/core/paths.h"
#include "engine/core/random.h"
#include "engine/train/base_format.h"
#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::train {

namespace {

std::filesystem::path modelFolderOf(const Recipe& recipe)
{
    return recipe.base_model.empty() ? core::starterModelFolder() : std::filesystem::path(recipe.base_model);
}

vlm::PreprocessorConfig preprocessorOf(const Recipe& recipe, const std::filesystem::path& folder)
{
    auto config = vlm::PreprocessorConfig::load(folder);
    if (recipe.num_crops > 0)
        config.num_crops = recipe.num_crops;
    return config;
}

torch::Dtype computeDtypeOf(const Recipe& recipe, const torch::Device& device)
{
    if (recipe.precision == "auto")
        return device.is_cuda() ? torch::kBFloat16 : torch::kFloat32;
    return recipe.precision == "bf16" ? torch::kBFloat16 : torch::kFloat32;
}

vlm::AdapterConfig adapterConfigOf(const Recipe& recipe, const std::filesystem::path& folder)
{
    vlm::AdapterConfig config;
    // PEFT opens the base by it, from whatever folder its program runs in.
    config.base_model_name_or_path = std::filesystem::absolute(folder).lexically_normal().string();
    config.r = recipe.rank;
    config.lora_alpha = recipe.alpha;
    config.lora_dropout = recipe.dropout;
    config.target_modules = recipe.target_modules;
    return config;
}

/// Full fine-tuning keeps f32 master weights: in bf16, steps of 5e-5 on weights of 0.02 round away. A qlora run is
/// evaluated on the quantised base that its adapter has learned to correct.
vlm::Phi3Vision loadBase(const Recipe& recipe, const std::filesystem::path& folder, const torch::Device& device,
                         torch::Dtype compute, bool full)
{
    if (recipe.method == "qlora")
        return vlm::loadQuantisedModel(folder, compute, baseFormatOf(recipe), vlm::QuantisedPart::AllLinear, device);
    return vlm::loadModel(folder, full ? torch::kFloat32 : compute, device,
                          full ? vlm::WeightUse::Trained : vlm::WeightUse::ReadOnly);
}

} // namespace

Session::Session(const Recipe& recipe, Purpose purpose, const std::filesystem::path& adapter)
    : m_recipe(recipe), m_modelFolder(modelFolderOf(recipe)), m_device(vlm::deviceNamed(recipe.device)),
      m_tokenizer(std::make_shared<const vlm::Tokenizer>(vlm::Tokenizer::ofModel(m_modelFolder))),
      m_encoder(recipe, m_tokenizer), m_processor(preprocessorOf(recipe, m_modelFolder)),
      m_adapterConfig(adapterConfigOf(recipe, m_modelFolder))
{
    const bool full = purpose == Purpose::Training && recipe.method == "full";
    const auto compute = computeDtypeOf(recipe, m_device);
    m_model = loadBase(recipe, m_modelFolder, m_device, compute, full);
    m_model->setComputeDtype(compute);
    if (purpose == Purpose::Evaluation) {
        for (auto& parameter : m_model->parameters())
            parameter.set_requires_grad(false);
        if (!adapter.empty())
            vlm::loadAdapter(m_model, adapter);
        return;
    }
    if (full)
        return;
    auto generator = at::detail::createCPUGenerator(core::mixSeed(recipe.seed, "adapter"));
    vlm::attachAdapter(m_model, m_adapterConfig, generator);
}

std::vector<LoadedRow> Session::load(const std::vector<const Example*>& examples, const PictureLoader& loadPicture,
                                     std::vector<RefusedRow>& refused)
{
    std::vector<std::optional<LoadedRow>> loaded(examples.size());
    std::vector<std::optional<core::Problem>> problems(examples.size());
    m_pool.forEach(examples.size(), [&](std::size_t index) {
        const auto* example = examples[index];
        try {
            LoadedRow row{example, {}, m_processor.process(loadPicture(*example))};
            row.text = m_encoder.encode(*example, row.image.imageTokenCount);
            loaded[index] = std::move(row);
        } catch (const core::Error& error) {
            problems[index] = error.problem();
        }
    });
    std::vector<LoadedRow> rows;
    for (std::size_t index = 0; index < examples.size(); ++index) {
        if (loaded[index])
            rows.push_back(std::move(*loaded[index]));
        else
            refused.push_back({examples[index], *problems[index]});
    }
    return rows;
}

Batch Session::batchOf(const std::vector<LoadedRow>& rows, std::size_t first, std::size_t count) const
{
    std::vector<const EncodedExample*> texts;
    for (std::size_t index = first; index < first + count; ++index)
        texts.push_back(&rows[index].text);
    auto batch = collate(texts, m_model->config().pad_token_id, m_device);
    for (std::size_t index = first; index < first + count; ++index)
        batch.input.pictures.push_back(vlm::toInput(rows[index].image, m_device));
    return batch;
}

std::vector<std::pair<std::string, torch::Tensor>> Session::trainedParameters()
{
    std::vector<std::pair<std::string, torch::Tensor>> trained;
    for (const auto& parameter : m_model->named_parameters())
        if (parameter.value().requires_grad())
            trained.emplace_back(parameter.key(), parameter.value());
    return trained;
}

std::uint64_t Session::parameterCount()
{
    std::uint64_t count = 0;
    for (const auto& parameter : m_model->parameters())
        count += static_cast<std::uint64_t>(parameter.numel());
    return count;
}

std::string Session::precision() const
{
    return m_model->computeDtype() == torch::kBFloat16 ? "bf16" : "f32";
}

} // namespace vitrine::train
