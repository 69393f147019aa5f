// SPDX-License-Identifier: GPL-3.0-or-later
// Time of encoding and decoding long texts: bench_tokenizer FOLDER. One JSON line for each kind and length.
#include <chrono>
#include <cstdio>
#include <string>

#include "engine/vlm/tokenizer.h"

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// `characters` of them, the pattern over and over.
std::string repeated(const std::string& pattern, std::size_t patternCharacters, std::size_t characters)
{
    std::string text;
    for (std::size_t count = 0; count < characters; count += patternCharacters)
        text += pattern;
    return text;
}

} // namespace

int main(int count, char** values)
{
    if (count != 2) {
        std::fputs("usage: bench_tokenizer FOLDER\n", stderr);
        return 2;
    }
    const auto tokenizer = vitrine::vlm::Tokenizer::load(values[1]);
    struct Kind {
        const char* name;
        std::string pattern;
        std::size_t characters;
    };
    const Kind kinds[] = {{"product text", "Wool coat, navy blue, size 42, 129.95 EUR. ", 43},
                          {"one letter", "a", 1},
                          {"no spaces", "thequickbrownfoxjumpsoverthelazydog", 35},
                          {"bytes that merge with nothing", "\u2603\u2604", 2}};
    for (const auto& kind : kinds)
        for (const std::size_t characters : {250'000, 500'000, 1'000'000, 2'000'000, 4'000'000}) {
            const auto text = repeated(kind.pattern, kind.characters, characters);
            auto begin = Clock::now();
            const auto ids = tokenizer.encode(text);
            const double encoding = secondsSince(begin);
            begin = Clock::now();
            const auto decoded = tokenizer.decode(ids);
            std::printf("{\"what\":\"tokenizer\",\"text\":\"%s\",\"characters\":%zu,\"tokens\":%zu,\"encode_seconds\":%.3f,"
                        "\"decode_seconds\":%.3f,\"same\":%s}\n",
                        kind.name, characters, ids.size(), encoding, secondsSince(begin),
                        decoded == text ? "true" : "false");
        }
}
