// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/tokenizer.h"

#include <algorithm>
#include <cassert>
#include <set>

#include "engine/core/error.h"
#include "engine/vlm/config.h"
#include "engine/vlm/image_tag.h"
#include "engine/vlm/tokenizer_file.h"
#include "engine/vlm/utf8.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;

namespace {

const char* const kTokenizerFile = "tokenizer.json";
constexpr std::string_view kReplacementCharacter = "\uFFFD";

std::vector<AddedToken> rawTokens(const TokenizerFile& file)
{
    std::vector<AddedToken> tokens;
    std::copy_if(file.added_tokens.begin(), file.added_tokens.end(), std::back_inserter(tokens),
                 [](const auto& token) { return !token.normalized; });
    return tokens;
}

std::vector<AddedToken> normalisedTokens(const TokenizerFile& file)
{
    std::vector<AddedToken> tokens;
    for (auto token : file.added_tokens) {
        if (!token.normalized)
            continue;
        token.content = normalise(token.content);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace

struct Tokenizer::Impl {
    explicit Impl(TokenizerFile source)
        : file(std::move(source)), rawSplitter(rawTokens(file)), normalisedSplitter(normalisedTokens(file))
    {}

    /// One stretch of raw text between added tokens.
    void encodeText(std::string_view text, std::vector<std::int64_t>& ids) const
    {
        const auto normalised = normalise(text);
        for (const auto& piece : normalisedSplitter.split(normalised)) {
            if (piece.id) {
                ids.push_back(*piece.id);
                continue;
            }
            auto symbols = symbolsOf(piece.text);
            file.merger.merge(symbols);
            ids.insert(ids.end(), symbols.begin(), symbols.end());
        }
    }

    /// Every character's id: its own, its bytes', or the unknown one.
    std::vector<std::int32_t> symbolsOf(std::string_view text) const
    {
        std::vector<std::int32_t> symbols;
        symbols.reserve(text.size());
        bool afterUnknown = false;
        for (std::size_t at = 0; at < text.size();) {
            const auto character = text.substr(at, utf8CharacterAt(text, at).bytes);
            at += character.size();
            const auto found = file.vocabulary.find(character);
            const bool unknown = found == file.vocabulary.end() && !file.byteIds[0];
            if (found != file.vocabulary.end())
                symbols.push_back(found->second);
            else if (!unknown)
                for (const char byte : character)
                    symbols.push_back(*file.byteIds[static_cast<unsigned char>(byte)]);
            else if (file.unknownId && !(file.fuse_unk && afterUnknown))
                symbols.push_back(*file.unknownId);
            afterUnknown = unknown;
        }
        return symbols;
    }

    TokenizerFile file;
    AddedTokenSplitter rawSplitter;
    AddedTokenSplitter normalisedSplitter;
};

Tokenizer::Tokenizer(std::unique_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;
Tokenizer::~Tokenizer() = default;

Tokenizer Tokenizer::load(const std::filesystem::path& fileOrFolder)
{
    std::error_code ignored; // what cannot be looked at is reported when it is opened
    const bool folder = std::filesystem::is_directory(fileOrFolder, ignored);
    auto file = TokenizerFile::read(folder ? fileOrFolder / kTokenizerFile : fileOrFolder);
    return Tokenizer(std::make_unique<const Impl>(std::move(file)));
}

Tokenizer Tokenizer::ofModel(const std::filesystem::path& folder)
{
    auto tokenizer = load(folder);
    const auto vocab_size = Phi3VisionConfig::load(folder).vocab_size;
    const auto largest = tokenizer.vocabularySize() - 1;
    if (largest >= vocab_size)
        throw Error({ErrorCode::TokenizerField,
                     {.file = folder / kTokenizerFile, .item = tokenizer.tokenOf(largest)},
                     {"the token's id is " + std::to_string(largest) + "; vocab_size in config.json allows ids up to " +
                      std::to_string(vocab_size - 1)}});
    return tokenizer;
}

std::vector<std::int64_t> Tokenizer::encode(std::string_view text, Bos bos) const
{
    std::vector<std::int64_t> ids;
    if (bos == Bos::Add)
        ids.push_back(m_impl->file.bosId);
    for (const auto& piece : m_impl->rawSplitter.split(text)) {
        if (piece.id)
            ids.push_back(*piece.id);
        else
            m_impl->encodeText(piece.text, ids);
    }
    return ids;
}

std::vector<std::int64_t> Tokenizer::encodePrompt(std::string_view prompt,
                                                  std::span<const std::int64_t> imageTokenCounts) const
{
    const auto refuse = [&](ErrorCode code, std::string tag) {
        throw Error({code, {.item = std::move(tag)}, {std::to_string(imageTokenCounts.size())}});
    };
    std::vector<std::int64_t> ids;
    std::set<std::size_t> numbers;
    const auto append = [&](std::string_view text) {
        const auto piece = encode(text);
        ids.insert(ids.end(), piece.begin(), piece.end());
    };
    std::size_t at = 0;
    while (const auto tag = nextImageTag(prompt, at)) {
        append(prompt.substr(at, tag->begin - at));
        const std::string written(prompt.substr(tag->begin, tag->end - tag->begin));
        if (tag->number < 1 || tag->number > imageTokenCounts.size())
            refuse(ErrorCode::PromptTagUnknown, written);
        if (!numbers.insert(tag->number).second)
            refuse(ErrorCode::PromptTagRepeated, written);
        const auto count = imageTokenCounts[tag->number - 1];
        assert(count >= 0);
        ids.insert(ids.end(), static_cast<std::size_t>(count), -static_cast<std::int64_t>(tag->number));
        at = tag->end;
    }
    append(prompt.substr(at));
    for (std::size_t number = 1; number <= imageTokenCounts.size(); ++number)
        if (!numbers.contains(number))
            refuse(ErrorCode::PromptTagMissing, "<|image_" + std::to_string(number) + "|>");
    return ids;
}

std::string Tokenizer::decode(std::span<const std::int64_t> ids, SpecialTokens special) const
{
    const auto& file = m_impl->file;
    std::string text, bytes; // `bytes`: of the run of byte tokens that is not closed yet
    const auto closeRun = [&] {
        if (isValidUtf8(bytes))
            text += bytes;
        else
            for (std::size_t at = 0; at < bytes.size(); ++at)
                text += kReplacementCharacter;
        bytes.clear();
    };
    for (const auto id : ids) {
        if (id < 0 || id >= vocabularySize() || file.texts[id].empty())
            continue;
        if (special == SpecialTokens::Skip && file.special[id])
            continue;
        const std::string_view token = file.texts[id];
        if (const auto byte = byteOfToken(token)) {
            bytes += static_cast<char>(*byte);
            continue;
        }
        closeRun();
        for (std::size_t at = 0; at < token.size();) {
            const bool space = token.compare(at, kSpaceSymbol.size(), kSpaceSymbol) == 0;
            text += space ? ' ' : token[at];
            at += space ? kSpaceSymbol.size() : 1;
        }
    }
    closeRun();
    if (!text.empty() && text.front() == ' ')
        text.erase(0, 1);
    return text;
}

std::string Tokenizer::decodeSoFar(std::span<const std::int64_t> ids) const
{
    std::string bytes; // of the byte tokens at the end, as many as can be an unfinished character
    for (const auto id : ids.last(std::min<std::size_t>(ids.size(), 3))) {
        const auto byte = byteOfToken(tokenOf(id));
        bytes = byte ? bytes + static_cast<char>(*byte) : std::string();
    }
    return decode(ids.first(ids.size() - unfinishedUtf8Bytes(bytes)));
}

std::optional<std::int64_t> Tokenizer::idOf(std::string_view token) const
{
    const auto found = m_impl->file.vocabulary.find(token);
    return found == m_impl->file.vocabulary.end() ? std::nullopt : std::optional<std::int64_t>(found->second);
}

std::string Tokenizer::tokenOf(std::int64_t id) const
{
    return id >= 0 && id < vocabularySize() ? m_impl->file.texts[id] : std::string();
}

std::int64_t Tokenizer::vocabularySize() const
{
    return static_cast<std::int64_t>(m_impl->file.texts.size());
}

std::int64_t Tokenizer::bosId() const
{
    return m_impl->file.bosId;
}

} // namespace vitrine::vlm
