// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tokenizer.json that nobody vouches for, and texts through what it makes.
#include "engine/vlm/tokenizer.h"

#include <algorithm>

#include "tests/fuzz/fuzzing.h"

namespace {

using namespace vitrine;
using fuzz::require;

void tryOut(const vlm::Tokenizer& tokenizer, std::string_view text)
{
    const auto ids = tokenizer.encode(text);
    require(ids.front() == tokenizer.bosId(), "an encoded text begins with BOS");
    require(std::all_of(ids.begin(), ids.end(),
                        [&](auto id) { return id >= 0 && id < tokenizer.vocabularySize(); }),
            "ids are the vocabulary's");
    tokenizer.decode(ids, vlm::Tokenizer::SpecialTokens::Keep);
    tokenizer.decode(ids, vlm::Tokenizer::SpecialTokens::Skip);
    for (const auto id : ids)
        if (const auto token = tokenizer.tokenOf(id); !token.empty())
            require(tokenizer.idOf(token) == id, "a token's text has one id");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Folder folder;
    const auto source = fuzz::textOf(data, size);
    const auto file = folder.write("tokenizer.json", source);
    fuzz::taken([&] {
        const auto tokenizer = vlm::Tokenizer::load(file);
        for (const auto text : {std::string_view(), std::string_view("Product: Red coat, <0x41> 12.50<|end|> \n x"),
                                std::string_view("\xC3\xA5 \xF0\x9F\x91\x9C \xFF\xC3 <unk></s>  "), source.substr(0, 4096)})
            tryOut(tokenizer, text);
    });
    return 0;
}
