// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/picture.h"
#include "engine/core/progress.h"
#include "engine/vlm/adapter.h"

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
    double seconds = 0.0;          ///< of the whole batch that it was made in
    double mean_log_probability = 0.0; ///< of the generated tokens, under the model without temperature
};

/// Which device a model runs on: "auto", "cpu", "cuda", "cuda:N".
/// Throws Error{DeviceUnavailable} from whatever uses it when there is no such device.
using DeviceName = std::string;

/// In how many bits the decoder's weights are kept. Less memory and faster words, at some cost in quality.
enum class WeightPrecision {
    AsStored,
    Int8, ///< one scale for each row
    Nf4   ///< 4-bit NormalFloat in blocks of 64
};

/// How a Captioner is made.
struct CaptionerOptions {
    std::vector<AdapterChoice> adapters{};
    DeviceName device = "auto";
    std::int64_t num_crops = 0; ///< 0: what preprocessor_config.json says
    WeightPrecision precision = WeightPrecision::AsStored;
};

/// One caption that is wanted.
struct CaptionRequest {
    std::vector<const core::Picture*> pictures; ///< for the prompt's tags as they come; kept by the caller
    std::string prompt;                         ///< holds as many tags as there are pictures
};

/// A request and its text so far, without a character whose bytes have not all come.
using OnText = std::function<void(std::size_t request, const std::string& textSoFar)>;

/// A loaded Phi-3-Vision model that captions pictures. One thread at a time.
class Captioner {
public:
    /// Loads a model folder (Hugging Face layout) and PEFT LoRA adapters beside it. A GPU computes with the weights as
    /// they are, a CPU as captioningBytes() says; large bf16 models straight from the mapped file. Throws Error as the files' readers do, Error{DeviceUnavailable}.
    explicit Captioner(const std::filesystem::path& model, const CaptionerOptions& options = {});
    ~Captioner();
    Captioner(Captioner&&) noexcept;
    Captioner& operator=(Captioner&&) noexcept;

    /// Other adapters from now on, without loading the base again; those that were used before are still in memory.
    /// Throws as reading adapters does, and then leaves everything as it was.
    void useAdapters(const std::vector<AdapterChoice>& adapters);

    /// Captions of several requests as one batch: the words are those of one by one. `onText`, when given, gets the text
    /// so far after every token. Throws Cancelled within one token of a stop, and in a prompt within one layer's part of it
    /// or a few crops, Error{PromptTagUnknown | PromptTagMissing | PromptTagRepeated} for a prompt whose tags are not its
    /// pictures', Error{LogitsNotFinite} when the model computes what is no number.
    std::vector<Caption> captions(const std::vector<CaptionRequest>& requests, const GenerationOptions& options = {},
                                  const core::Progress& progress = {}, const OnText& onText = {});

    /// The caption of one picture; `prompt` holds one `<|image_1|>`.
    Caption caption(const core::Picture& picture, const std::string& prompt, const GenerationOptions& options = {},
                    const core::Progress& progress = {},
                    const std::function<void(const std::string& textSoFar)>& onText = {});

    std::string device() const; ///< "cpu" or "cuda:0"

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::vlm
