// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/vlm/config.h"

namespace vitrine::vlm {

/// Parameters of one part of a model, by its config.
struct ModelPart {
    std::string name; ///< "vision_tower", "projection", "embedding", "decoder", "head"
    std::uint64_t parameters = 0;
};
/// In the order above; a tied head has none of its own.
std::vector<ModelPart> modelParts(const Phi3VisionConfig& config);

/// Tensors of one number format in a checkpoint.
struct DtypeShare {
    std::string dtype; ///< as files name it: "BF16"
    std::uint64_t tensors = 0;
    std::uint64_t bytes = 0;
};

/// One file of weights.
struct WeightFile {
    std::filesystem::path path;
    std::uint64_t tensors = 0;
    std::uint64_t bytes = 0; ///< of the tensors
};

/// What a model folder holds; weights are not read.
struct ModelSummary {
    Phi3VisionConfig config;
    PreprocessorConfig preprocessor;
    std::vector<ModelPart> parts;
    std::vector<DtypeShare> dtypes; ///< largest share first
    std::vector<WeightFile> files;
    std::uint64_t parameters = 0;   ///< sum of the parts
    std::uint64_t weightBytes = 0;  ///< of the tensors that are there
    std::uint64_t loadedBytes = 0;  ///< of all parameters in the config's torch_dtype
    std::vector<core::Problem> problems; ///< where files and config differ, see checkpointProblems()
    std::vector<core::Problem> notices;  ///< what may be and is worth knowing, see checkpointNotices()
};

/// Bytes of a number when a CPU captions: models of less than 2 GiB in f32, which is faster and exact there, larger
/// bf16 ones as they are on disk, so that they need not be copied, and f16, which CPUs cannot multiply, in f32.
std::int64_t captioningBytes(const ModelSummary& summary);
std::int64_t captioningBytes(const Phi3VisionConfig& config, std::uint64_t weightBytes);

/// Throws core::Error as the files' readers do; what does not fit the config is listed, not thrown.
ModelSummary inspectModel(const std::filesystem::path& folder);

} // namespace vitrine::vlm
