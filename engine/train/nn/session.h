// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <torch/torch.h>

#include "engine/core/task_pool.h"
#include "engine/train/nn/batch.h"
#include "engine/train/recipe.h"
#include "engine/train/trainer.h"
#include "engine/vlm/adapter.h"
#include "engine/vlm/image_processor.h"
#include "engine/vlm/nn/phi3_vision.h"
#include "engine/vlm/tokenizer.h"

namespace vitrine::train {

enum class Purpose { Training, Evaluation };

/// A row with its picture, ready for the model.
struct LoadedRow {
    const Example* example = nullptr; ///< not owned
    EncodedExample text;
    vlm::ProcessedImage image;
};

/// A row that could not be loaded.
struct RefusedRow {
    const Example* example = nullptr; ///< not owned
    core::Problem problem;
};

/// A model with everything that turns rows into its input: what training and evaluation share.
/// One thread at a time; load() uses the pool.
class Session {
public:
    /// Loads recipe.base_model; with qlora all its linear layers but the head are quantised on the way, always to
    /// the same numbers. For training, trained tensors are f32 and require gradients: all of them (full) or those
    /// of a new adapter drawn from recipe.seed (lora, qlora). For evaluation, `adapter` is attached unless empty.
    /// Throws core::Error as the files' readers do, and Error{DeviceUnavailable}.
    Session(const Recipe& recipe, Purpose purpose, const std::filesystem::path& adapter = {});

    /// Decodes, processes and encodes rows in the pool, in order; rows that cannot be are put into `refused`.
    std::vector<LoadedRow> load(const std::vector<const Example*>& examples, const PictureLoader& loadPicture,
                                std::vector<RefusedRow>& refused);

    /// One padded batch with its pictures.
    Batch batchOf(const std::vector<LoadedRow>& rows, std::size_t first, std::size_t count) const;

    /// What is trained, by name: the optimiser's parameters.
    std::vector<std::pair<std::string, torch::Tensor>> trainedParameters();
    std::uint64_t parameterCount();

    const Recipe& recipe() const { return m_recipe; }
    const std::filesystem::path& modelFolder() const { return m_modelFolder; }
    const vlm::Tokenizer& tokenizer() const { return *m_tokenizer; }
    const ExampleEncoder& encoder() const { return m_encoder; }
    const vlm::AdapterConfig& adapterConfig() const { return m_adapterConfig; }
    vlm::Phi3Vision& model() { return m_model; }
    torch::Device device() const { return m_device; }
    std::string precision() const; ///< "f32" or "bf16"

private:
    Recipe m_recipe;
    std::filesystem::path m_modelFolder;
    torch::Device m_device;
    std::shared_ptr<const vlm::Tokenizer> m_tokenizer;
    ExampleEncoder m_encoder;
    vlm::ImageProcessor m_processor;
    vlm::AdapterConfig m_adapterConfig;
    vlm::Phi3Vision m_model{nullptr};
    core::TaskPool m_pool;
};

} // namespace vitrine::train
