// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <torch/torch.h>

#include "engine/core/progress.h"
#include "engine/vlm/config.h"
#include "engine/vlm/nn/linear.h"
#include "engine/vlm/nn/phi3_vision.h"
#include "engine/vlm/safetensors.h"

namespace vitrine::vlm {

torch::Dtype toTorch(Dtype dtype);
Dtype fromTorch(torch::Dtype dtype); ///< throws core::Error{SafetensorsDtype} for one that files cannot hold
torch::Dtype torchDtypeNamed(const std::string& name); ///< "float32", "bfloat16", "float16"

/// The tensor's bytes without a copy, valid as long as the file; with an `owner`, which the tensor and all that share
/// its memory keep alive, always. Must not be written to.
torch::Tensor viewOf(const TensorView& tensor, std::shared_ptr<const void> owner = {});

enum class WeightUse {
    ReadOnly, ///< views into the mapped file where dtype, alignment and device allow; they keep the file open
    Trained   ///< own memory
};

/// A model with the weights of `folder`, checked whole against its config (checkpoint_check.h) before anything is
/// allocated. Weights get `dtype`; activations too. In evaluation mode. Views take no memory but the pages of the file
/// that are touched, and those that only pictures need are let go once a picture was embedded; copies leave none behind.
/// Throws core::Error as the files' readers do.
Phi3Vision loadModel(const std::filesystem::path& folder, torch::Dtype dtype, const torch::Device& device,
                     WeightUse use);

/// Which matrices are quantised. Head and embeddings never are.
enum class QuantisedPart {
    Decoder,  ///< those of the decoder's layers: what captions are made with
    AllLinear ///< the vision tower's and the projection's too, as QLoRA does it (Dettmers et al. 2023)
};

/// The linear layers of a model that `part` means, by the names of their weights.
std::map<std::string, LinearImpl*> matricesOf(Phi3Vision& model, QuantisedPart part);

/// The same with the matrices of `part` in `format`, Int8 or Nf4; the same file gives the same numbers every time.
/// Quantised one by one on the CPU from the mapped file, whose pages are let go, and kept on `device`: the full weights are
/// never in memory together.
Phi3Vision loadQuantisedModel(const std::filesystem::path& folder, torch::Dtype dtype, kernels::WeightFormat format,
                              QuantisedPart part = QuantisedPart::Decoder, const torch::Device& device = torch::kCPU);

/// Bytes of a model's weights as they are kept, adapters left out.
std::uint64_t weightBytes(Phi3Vision& model);

/// Named tensors as one safetensors file, cast to `dtype` when given. Atomic.
void saveTensors(const std::filesystem::path& path, const std::vector<std::pair<std::string, torch::Tensor>>& tensors,
                 std::optional<torch::Dtype> dtype = {});

/// All tensors of one safetensors file, copied.
std::map<std::string, torch::Tensor> readTensors(const std::filesystem::path& path);

/// Writes a whole model folder in the Hugging Face layout: weights in `dtype` (adapters merged, one tensor at a time;
/// in `shards` files, or for 0 in as many as hold at most 5 GB each), config.json, generation_config.json, and the
/// tokenizer and preprocessor files of `source`. Progress counts bytes; throws Cancelled.
void saveModel(Phi3Vision& model, const std::filesystem::path& folder, const std::filesystem::path& source,
               torch::Dtype dtype, std::size_t shards = 0, const core::Progress& progress = {});

/// The same from a model folder, whose weights are never in memory together.
void convertCheckpoint(const std::filesystem::path& model, const std::filesystem::path& folder, torch::Dtype dtype,
                       std::size_t shards = 0, const core::Progress& progress = {});

/// Copies the files of a model folder that are not weights or configuration (tokenizer, preprocessor, the reference's code).
void copyProcessorFiles(const std::filesystem::path& source, const std::filesystem::path& folder);

/// "auto", "cpu", "cuda", "cuda:N" to a device. Throws core::Error{DeviceUnavailable}.
torch::Device deviceNamed(const std::string& name);

} // namespace vitrine::vlm
