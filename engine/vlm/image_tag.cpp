// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/image_tag.h"

#include <algorithm>
#include <charconv>

namespace vitrine::vlm {

std::optional<ImageTag> nextImageTag(std::string_view prompt, std::size_t from)
{
    constexpr std::string_view kBegin = "<|image_", kEnd = "|>";
    for (auto begin = prompt.find(kBegin, from); begin != std::string_view::npos;
         begin = prompt.find(kBegin, begin + 1)) {
        const auto digits = begin + kBegin.size();
        const auto digitsEnd = std::min(prompt.find_first_not_of("0123456789", digits), prompt.size());
        if (digitsEnd == digits || prompt.substr(digitsEnd, kEnd.size()) != kEnd)
            continue;
        ImageTag tag{begin, digitsEnd + kEnd.size(), 0};
        const auto failure =
            std::from_chars(prompt.data() + digits, prompt.data() + digitsEnd, tag.number).ec;
        if (failure != std::errc())
            tag.number = 0;
        return tag;
    }
    return std::nullopt;
}

std::string withImageTags(const std::string& prompt, std::size_t pictures)
{
    const auto tag = nextImageTag(prompt, 0);
    if (!tag || tag->number != 1 || nextImageTag(prompt, tag->end))
        return prompt;
    std::string tags;
    for (std::size_t number = 1; number <= pictures; ++number)
        tags += (number > 1 ? "\n<|image_" : "<|image_") + std::to_string(number) + "|>";
    return prompt.substr(0, tag->begin) + tags + prompt.substr(tag->end);
}

} // namespace vitrine::vlm
