// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/title_words.h"

#include <utility>

namespace vitrine::sampledata {

namespace {

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= 'a' && byte <= 'z') || c == '\'' || c == '&' || c == '%' || c == '+';
}

} // namespace

std::vector<TextWord> titleWords(const std::string& text)
{
    std::vector<TextWord> words;
    TextWord current;
    const auto finish = [&] {
        if (!current.word.empty())
            words.push_back(std::exchange(current, {}));
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool dotInside =
            c == '.' && !current.word.empty() && at + 1 < text.size() && isWordByte(text[at + 1]);
        if (isWordByte(c) || dotInside) {
            current.word += c;
            continue;
        }
        finish();
        const char shown = c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        if (shown != ' ' || current.before.empty() || current.before.back() != ' ')
            current.before += shown;
    }
    finish();
    return words;
}

} // namespace vitrine::sampledata
