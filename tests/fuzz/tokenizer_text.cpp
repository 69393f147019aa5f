// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text through the starter model's tokenizer and back.
#include "engine/vlm/tokenizer.h"
#include "engine/vlm/utf8.h"

#include <algorithm>
#include <array>

#include "tests/fuzz/fuzzing.h"

namespace {

using namespace vitrine;

/// What the vocabulary keeps for itself does not come back as it was: added tokens swallow white space, and ▁ is a
/// space.
bool comesBack(std::string_view text)
{
    constexpr std::array<std::string_view, 6> kOwn = {"<|", "<s>", "</s>", "<unk>", "<0x", "\u2581"};
    return vlm::isValidUtf8(text) && std::none_of(kOwn.begin(), kOwn.end(), [&](auto own) {
        return text.find(own) != std::string_view::npos;
    });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto tokenizer = vlm::Tokenizer::load(VITRINE_SOURCE_FOLDER "/resources/starter");
    const auto text = fuzz::textOf(data, size);
    const auto ids = tokenizer.encode(text, vlm::Tokenizer::Bos::Omit);
    const auto back = tokenizer.decode(ids, vlm::Tokenizer::SpecialTokens::Keep);
    if (comesBack(text))
        fuzz::require(back == text, "a text comes back as it was");
    fuzz::taken([&] {
        constexpr std::array<std::int64_t, 2> kCounts = {3, 0};
        tokenizer.encodePrompt(text, kCounts);
    });
    return 0;
}
