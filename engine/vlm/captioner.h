// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/core/picture.h"
#include "engine/core/progress.h"

namespace vitrine::vlm {

/// How words are chosen. temperature 0 is greedy.
struct GenerationOptions {
    std::int64_t max_new_tokens = 64;
    double temperature = 0.0;
    std::int64_t top_k = 0;   ///< 0: all
    double top_p = 1.0;
    double repetition_penalty = 1.0;
    std::uint64_t seed = 0;
};

/// One generated caption.
struct Caption {
    std::string text;              ///< special tokens removed
    std::int64_t tokens = 0;       ///< generated, the closing one included
    double seconds = 0.0;
    double mean_log_probability = 0.0; ///< of the generated tokens, under the model without temperature
};

/// Which device a model runs on: "auto", "cpu", "cuda", "cuda:N".
/// Throws Error{DeviceUnavailable} from whatever uses it when there is no such device.
using DeviceName = std::string;

/// What a model folder holds, without loading weights.
struct ModelSummary {
    std::string modelType;
    std::uint64_t parameters = 0;
    std::uint64_t visionParameters = 0;
    std::uint64_t projectionParameters = 0;
    std::uint64_t decoderParameters = 0;
    std::uint64_t weightBytes = 0;
    std::string dtype;
    std::int64_t num_crops = 0;
    std::vector<std::filesystem::path> files;
};

/// Reads and checks a model folder against its config: every tensor there, with its shape, and none besides.
/// Throws Error as the files' readers do.
ModelSummary inspectModel(const std::filesystem::path& folder);

/// A loaded Phi-3-Vision model that captions pictures. One thread at a time.
class Captioner {
public:
    /// Loads a model folder (Hugging Face layout) and, when given, a PEFT LoRA adapter beside it.
    /// Throws Error as the files' readers do, Error{DeviceUnavailable}.
    explicit Captioner(const std::filesystem::path& model, const std::optional<std::filesystem::path>& adapter = {},
                       const DeviceName& device = "auto");
    ~Captioner();
    Captioner(Captioner&&) noexcept;
    Captioner& operator=(Captioner&&) noexcept;

    /// `prompt` holds one `<|image_1|>`. `onText`, when given, gets the text so far after every token.
    /// Throws Cancelled within one token of a stop.
    Caption caption(const core::Picture& picture, const std::string& prompt, const GenerationOptions& options = {},
                    const core::Progress& progress = {},
                    const std::function<void(const std::string& textSoFar)>& onText = {});

    std::string device() const; ///< "cpu" or "cuda:0"

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::vlm
