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

/// Gives every linear module that `config` targets a new adapter (A random from `generator`, B zero), freezes
/// everything else. Layers that never run (the tower's last) are left out. Throws core::Error{AdapterField} when
/// no module matches.
void attachAdapter(Phi3Vision& model, const AdapterConfig& config, torch::Generator& generator);

/// Attaches the adapter of a PEFT folder. Throws core::Error{AdapterField | TensorMissing | TensorShape |
/// TensorUnexpected} as the file does not fit, and as the files' readers do.
void loadAdapter(Phi3Vision& model, const std::filesystem::path& folder);

/// Fills the attached adapters from tensors with PEFT's names. Throws as loadAdapter; `file` is for messages.
void setAdapterWeights(Phi3Vision& model, const std::filesystem::path& file);

/// The adapters' tensors under PEFT's names, in the model's order.
std::vector<std::pair<std::string, torch::Tensor>> adapterTensors(Phi3Vision& model);

/// Writes adapter_config.json and adapter_model.safetensors. Atomic, the configuration last.
void saveAdapter(Phi3Vision& model, const AdapterConfig& config, const std::filesystem::path& folder);

} // namespace vitrine::vlm
