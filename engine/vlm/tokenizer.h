// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::vlm {

/// The tokenizer of a Phi-3 `tokenizer.json` (SPEC.md, "Text to ids"): added tokens cut out first, Prepend ▁,
/// space to ▁, byte-pair merges with byte fallback. Immutable after loading; safe from any thread.
class Tokenizer {
public:
    /// Reads `folder`/tokenizer.json, or the file itself. Throws Error{FileMissing | JsonSyntax | TokenizerField}.
    static Tokenizer load(const std::filesystem::path& fileOrFolder);

    /// A model folder's tokenizer, whose ids must all have a row in the embedding that its config.json describes
    /// (`vocab_size`). Throws as load() and Phi3VisionConfig::load() do, and Error{TokenizerField} naming the token
    /// with the largest id when that has none.
    static Tokenizer ofModel(const std::filesystem::path& folder);

    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;
    ~Tokenizer();

    enum class Bos { Add, Omit };
    enum class SpecialTokens { Keep, Skip };

    /// Text to ids, in time linear in its length (times log).
    std::vector<std::int64_t> encode(std::string_view text, Bos bos = Bos::Add) const;

    /// A prompt that may hold `<|image_1|>` … `<|image_N|>`: cut there, each piece encoded by itself with its own
    /// BOS, and between them `imageTokenCounts[n − 1]` times the id −n. Every count, none of them negative, must
    /// have its tag, in whatever order; throws Error{PromptTagUnknown | PromptTagMissing | PromptTagRepeated} naming
    /// the tag otherwise: the reference's processor takes a tag twice, its model then fails.
    /// Chat vectors: tokenizer/vectors.json.
    std::vector<std::int64_t> encodePrompt(std::string_view prompt,
                                           std::span<const std::int64_t> imageTokenCounts) const;

    /// Ids to text. Ids that the vocabulary lacks (negative ones too) give nothing.
    std::string decode(std::span<const std::int64_t> ids, SpecialTokens special = SpecialTokens::Skip) const;

    /// The same of ids that are still growing: a character whose byte tokens are not all there yet is left out.
    std::string decodeSoFar(std::span<const std::int64_t> ids) const;

    std::optional<std::int64_t> idOf(std::string_view token) const;
    /// The token's text as the vocabulary spells it; empty for an unknown id.
    std::string tokenOf(std::int64_t id) const;
    std::int64_t vocabularySize() const; ///< largest id + 1
    std::int64_t bosId() const;

private:
    struct Impl;
    explicit Tokenizer(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> m_impl;
};

/// Learns a byte-fallback BPE vocabulary from `texts` and writes a tokenizer.json (and tokenizer_config.json,
/// special_tokens_map.json) of Phi-3's form into `folder`: `<unk> <s> </s>`, 256 byte tokens, characters, merges,
/// then Phi-3's added tokens `<|endoftext|> <|assistant|> <|system|> <|end|> <|user|> <|image|>` with its flags.
/// Digits are never merged, so that prices stay digit by digit. At most `vocabularySize` ids in all.
/// Deterministic in the texts' order. Throws Error{FileUnwritable}, Error{TokenizerField} when the size is less
/// than 360 ids, which bytes, ASCII and added tokens take.
void trainTokenizer(const std::vector<std::string>& texts, std::int64_t vocabularySize,
                    const std::filesystem::path& folder);

} // namespace vitrine::vlm
