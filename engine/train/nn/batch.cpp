// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/nn/batch.h"

#include <algorithm>

#include "engine/core/error.h"

namespace vitrine::train {

namespace {

constexpr const char* kEndToken = "<|end|>";

std::vector<std::int64_t> joined(const std::vector<std::int64_t>& first, const std::vector<std::int64_t>& second)
{
    auto all = first;
    all.insert(all.end(), second.begin(), second.end());
    return all;
}

} // namespace

ExampleEncoder::ExampleEncoder(const Recipe& recipe, std::shared_ptr<const vlm::Tokenizer> tokenizer)
    : m_recipe(recipe), m_tokenizer(std::move(tokenizer))
{
}

std::string ExampleEncoder::response(const Example& example) const
{
    if (!example.caption.empty())
        return example.caption + kEndToken;
    return renderTemplate(m_recipe.response_template, example.fields);
}

std::string ExampleEncoder::truth(const Example& example) const
{
    const auto ids = m_tokenizer->encode(response(example), vlm::Tokenizer::Bos::Omit);
    return m_tokenizer->decode(ids);
}

EncodedExample ExampleEncoder::encode(const Example& example, std::int64_t imageTokenCount) const
{
    const std::vector<std::int64_t> counts{imageTokenCount};
    const auto prompt = renderTemplate(m_recipe.prompt_template, example.fields);
    EncodedExample encoded;
    encoded.promptIds = m_tokenizer->encodePrompt(prompt, counts);
    encoded.ids = m_tokenizer->encodePrompt(prompt + response(example), counts);
    const auto& start = encoded.promptIds;
    // A prompt that does not end in a special token may join with the response's first letters. Generation starts
    // from the prompt alone, so training does too then.
    const bool promptIsPrefix =
        encoded.ids.size() >= start.size() && std::equal(start.begin(), start.end(), encoded.ids.begin());
    if (!promptIsPrefix)
        encoded.ids = joined(start, m_tokenizer->encode(response(example), vlm::Tokenizer::Bos::Omit));
    const auto limit = static_cast<std::size_t>(m_recipe.max_sequence_length);
    if (encoded.ids.size() > limit)
        throw core::Error({core::ErrorCode::SequenceTooLong,
                           {.file = example.image, .item = "max_sequence_length"},
                           {std::to_string(encoded.ids.size()), std::to_string(limit)}});
    encoded.labels = encoded.ids;
    const auto learnedFrom = m_recipe.loss_on == "all_text" ? std::size_t{1} : start.size();
    for (std::size_t at = 0; at < encoded.labels.size(); ++at) {
        if (at < learnedFrom || encoded.ids[at] < 0)
            encoded.labels[at] = -100;
        encoded.learnedTokens += encoded.labels[at] >= 0 ? 1 : 0;
    }
    return encoded;
}

Batch collate(const std::vector<const EncodedExample*>& rows, std::int64_t padId, const torch::Device& device)
{
    std::size_t longest = 0;
    bool ragged = false;
    for (const auto* row : rows) {
        ragged = ragged || row->ids.size() != rows.front()->ids.size();
        longest = std::max(longest, row->ids.size());
    }
    const auto batch = static_cast<std::int64_t>(rows.size()), tokens = static_cast<std::int64_t>(longest);
    auto ids = torch::full({batch, tokens}, padId, torch::kLong);
    auto labels = torch::full({batch, tokens}, -100, torch::kLong);
    auto mask = torch::zeros({batch, tokens}, torch::kBool);
    for (std::int64_t index = 0; index < batch; ++index) {
        const auto& row = *rows[static_cast<std::size_t>(index)];
        const auto length = static_cast<std::int64_t>(row.ids.size());
        ids[index].narrow(0, 0, length).copy_(torch::tensor(row.ids));
        labels[index].narrow(0, 0, length).copy_(torch::tensor(row.labels));
        mask[index].narrow(0, 0, length).fill_(true);
    }
    Batch result;
    result.input.inputIds = ids.to(device);
    if (ragged)
        result.input.keyMask = mask.to(device);
    result.labels = labels.to(device);
    return result;
}

} // namespace vitrine::train
