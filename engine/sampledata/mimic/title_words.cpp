// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/title_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace vitrine::sampledata {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> kEntities = {
    {{"&amp;", "&"},    {"&#38;", "&"},    {"&quot;", "\""},  {"&#34;", "\""},  {"&#39;", "'"},
     {"&#039;", "'"},   {"&apos;", "'"},   {"&lt;", "<"},     {"&gt;", ">"},    {"&nbsp;", " "},
     {"&#160;", " "},   {"&ndash;", "-"},  {"&mdash;", "—"},  {"&rsquo;", "’"}, {"&lsquo;", "‘"},
     {"&eacute;", "é"}, {"&egrave;", "è"}, {"&oslash;", "ø"}, {"&uuml;", "ü"},  {"&reg;", "®"},
     {"&trade;", "™"},  {"&copy;", "©"},   {"&deg;", "°"},    {"&hellip;", "…"}}};

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

std::string withoutEntities(const std::string& text, bool* changed)
{
    std::string plain;
    if (changed)
        *changed = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto rest = std::string_view(text).substr(at);
        const auto found = std::find_if(kEntities.begin(), kEntities.end(), [&](const auto& each) {
            return rest.substr(0, each.first.size()) == each.first;
        });
        if (found == kEntities.end()) {
            plain += text[at++];
            continue;
        }
        plain += found->second;
        at += found->first.size();
        if (changed)
            *changed = true;
    }
    return plain;
}

} // namespace vitrine::sampledata
