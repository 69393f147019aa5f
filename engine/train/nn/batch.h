// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <torch/torch.h>

#include "engine/train/trainer.h"
#include "engine/vlm/image_processor.h"
#include "engine/vlm/nn/phi3_vision.h"
#include "engine/vlm/tokenizer.h"

namespace vitrine::train {

/// A row as the model reads it.
struct EncodedExample {
    std::vector<std::int64_t> ids;       ///< prompt and response; the picture's places negative
    std::vector<std::int64_t> labels;    ///< ids where they are learned, -100 elsewhere
    std::vector<std::int64_t> promptIds; ///< what generation starts from
    std::int64_t learnedTokens = 0;      ///< labels that take part in the loss (the first position never does)
};

/// Turns examples into ids and labels by a recipe's templates. Immutable; safe from any thread.
class ExampleEncoder {
public:
    ExampleEncoder(const Recipe& recipe, std::shared_ptr<const vlm::Tokenizer> tokenizer);

    /// For a picture that takes `imageTokenCount` places. Throws core::Error{SequenceTooLong}.
    EncodedExample encode(const Example& example, std::int64_t imageTokenCount) const;

    /// The response as a person reads it: without special tokens.
    std::string truth(const Example& example) const;

private:
    std::string response(const Example& example) const;

    Recipe m_recipe;
    std::shared_ptr<const vlm::Tokenizer> m_tokenizer;
};

/// Rows of one micro-batch, right-padded.
struct Batch {
    vlm::ModelInput input; ///< keyMask only when lengths differ
    torch::Tensor labels;  ///< [B, T]
};

/// Puts rows together; pictures are left to the caller.
Batch collate(const std::vector<const EncodedExample*>& rows, std::int64_t padId, const torch::Device& device);

} // namespace vitrine::train
