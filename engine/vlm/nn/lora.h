// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "engine/vlm/adapter.h"
#include "engine/vlm/nn/phi3_vision.h"

namespace vitrine::vlm {

/// What PEFT puts before a module's name in an adapter file.
inline constexpr const char* kPeftPrefix = "base_model.model.";

/// A tensor's name in an adapter file, taken apart.
struct AdapterTensorName {
    enum class Part {
        A,     ///< `name` is the module with an adapter
        B,
        Saved, ///< `name` is a parameter that modules_to_save keeps whole
        Other  ///< nothing of PEFT's
    };
    Part part = Part::Other;
    std::string name;
};
AdapterTensorName splitAdapterName(const std::string& tensor);
std::string adapterTensorName(const std::string& module, AdapterTensorName::Part part); ///< of A or B

/// Throws core::Error{AdapterNotFinite} naming the tensor `name` of `file` when a value is infinite or not a number.
void requireFinite(const torch::Tensor& values, const std::filesystem::path& file, const std::string& name);

/// The tower's last layer is in the checkpoint and never run: an adapter there would never learn.
bool neverRuns(const std::string& module, const Phi3VisionConfig& config);

/// Gives every linear module that `config` targets a new adapter to train (A random from `generator`, B zero) and every
/// parameter that it saves an f32 copy to train, freezes everything else. Layers that never run are left out. Throws
/// core::Error{AdapterField} when no module matches.
void attachAdapter(Phi3Vision& model, const AdapterConfig& config, torch::Generator& generator);

/// Puts the adapter of a PEFT folder on the model, to be used and not trained: adapter_switch.h for one adapter.
void loadAdapter(Phi3Vision& model, const std::filesystem::path& folder);

/// Fills what attachAdapter() made from tensors with PEFT's names. Throws core::Error{TensorMissing | TensorShape |
/// TensorUnexpected | AdapterNotFinite} as the file does not fit, and as the files' readers do.
void setAdapterWeights(Phi3Vision& model, const std::filesystem::path& file);

/// What attachAdapter() made, under PEFT's names, in the model's order.
std::vector<std::pair<std::string, torch::Tensor>> adapterTensors(Phi3Vision& model);

/// Writes adapter_config.json and adapter_model.safetensors. Atomic, the configuration last.
void saveAdapter(Phi3Vision& model, const AdapterConfig& config, const std::filesystem::path& folder);

} // namespace vitrine::vlm
