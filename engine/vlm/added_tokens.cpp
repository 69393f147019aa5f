// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/added_tokens.h"

#include <algorithm>

#include "engine/vlm/utf8.h"

namespace vitrine::vlm {

namespace {

/// What `\w` matches in ASCII. Beyond it every letter-like character counts, that is all but white space and
/// the blocks of punctuation and symbols; no known vocabulary has a single-word token that would tell the
/// difference.
bool isWordCharacter(char32_t codePoint)
{
    if (codePoint < 0x80)
        return (codePoint >= '0' && codePoint <= '9') || (codePoint >= 'A' && codePoint <= 'Z') ||
               (codePoint >= 'a' && codePoint <= 'z') || codePoint == '_';
    const bool latinSigns = codePoint < 0xC0 && codePoint != 0xAA && codePoint != 0xB5 && codePoint != 0xBA;
    const bool signs = codePoint == 0xD7 || codePoint == 0xF7 ||
                       (codePoint >= 0x2010 && codePoint <= 0x2BFF) ||
                       (codePoint >= 0x3000 && codePoint <= 0x3004) || codePoint >= 0xF0000;
    return !latinSigns && !signs && !isWhiteSpace(codePoint);
}

/// Where the last character of `text` begins.
std::size_t lastCharacter(std::string_view text)
{
    std::size_t at = text.size() - 1;
    for (std::size_t back = 1; back <= 4 && back <= text.size(); ++back) {
        const auto character = utf8CharacterAt(text, text.size() - back);
        if (character.valid && character.bytes == back)
            return text.size() - back;
    }
    return at;
}

bool endsWithWord(std::string_view text)
{
    return !text.empty() && isWordCharacter(utf8CharacterAt(text, lastCharacter(text)).codePoint);
}

bool startsWithWord(std::string_view text)
{
    return !text.empty() && isWordCharacter(utf8CharacterAt(text, 0).codePoint);
}

/// Where the white space that `text` ends with begins.
std::size_t trailingSpaceBegin(std::string_view text)
{
    while (!text.empty()) {
        const auto at = lastCharacter(text);
        if (!isWhiteSpace(utf8CharacterAt(text, at).codePoint))
            break;
        text = text.substr(0, at);
    }
    return text.size();
}

std::size_t leadingSpaceBytes(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto character = utf8CharacterAt(text, at);
        if (!isWhiteSpace(character.codePoint))
            break;
        at += character.bytes;
    }
    return at;
}

} // namespace

AddedTokenSplitter::AddedTokenSplitter(std::vector<AddedToken> tokens)
{
    for (auto& token : tokens)
        m_byFirstByte[static_cast<unsigned char>(token.content.front())].push_back(std::move(token));
    for (auto& bucket : m_byFirstByte)
        std::stable_sort(bucket.begin(), bucket.end(),
                         [](const auto& a, const auto& b) { return a.content.size() > b.content.size(); });
}

const AddedToken* AddedTokenSplitter::matchAt(std::string_view text, std::size_t at) const
{
    for (const auto& token : m_byFirstByte[static_cast<unsigned char>(text[at])])
        if (text.compare(at, token.content.size(), token.content) == 0)
            return &token;
    return nullptr;
}

std::vector<AddedTokenSplitter::Piece> AddedTokenSplitter::split(std::string_view text) const
{
    std::vector<Piece> pieces;
    std::size_t taken = 0; // up to here, the text is in pieces
    for (std::size_t at = 0; at < text.size();) {
        const auto* token = matchAt(text, at);
        if (!token) {
            ++at;
            continue;
        }
        auto begin = at, end = at + token->content.size();
        at = end;
        if (token->single_word && (endsWithWord(text.substr(0, begin)) || startsWithWord(text.substr(end))))
            continue;
        if (token->lstrip)
            begin = std::max(trailingSpaceBegin(text.substr(0, begin)), taken);
        if (token->rstrip)
            end += leadingSpaceBytes(text.substr(end));
        if (taken < begin)
            pieces.push_back({text.substr(taken, begin - taken)});
        pieces.push_back({text.substr(begin, end - begin), token->id});
        taken = end;
        at = std::max(at, end);
    }
    if (taken < text.size())
        pieces.push_back({text.substr(taken)});
    return pieces;
}

} // namespace vitrine::vlm
