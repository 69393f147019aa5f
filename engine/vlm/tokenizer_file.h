// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/vlm/added_tokens.h"
#include "engine/vlm/byte_pair_merger.h"

namespace vitrine::vlm {

inline constexpr std::string_view kSpaceSymbol = "\u2581"; ///< ▁, which the vocabulary has for a space

/// What a tokenizer.json says, checked.
struct TokenizerFile {
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unordered_map<std::string, std::int32_t, TextHash, std::equal_to<>>
        vocabulary;                 ///< added tokens included
    std::vector<std::string> texts; ///< by id; empty where the vocabulary has a gap
    std::vector<bool> special;      ///< by id
    std::vector<AddedToken> added_tokens;
    BytePairMerger merger;
    std::array<std::optional<std::int32_t>, 256>
        byteIds{}; ///< of `<0x00>` … `<0xFF>`; empty without byte_fallback
    std::optional<std::int32_t> unknownId;
    bool fuse_unk = false;
    std::int64_t bosId = 0;

    /// Throws Error{FileMissing | FileUnreadable | JsonSyntax | TokenizerField}.
    static TokenizerFile read(const std::filesystem::path& file);
};

/// Phi-3's normaliser: ▁ in front of a text that is not empty, every space a ▁.
std::string normalise(std::string_view text);

/// "<0x0A>" and its kind: the byte.
std::optional<std::uint8_t> byteOfToken(std::string_view token);
std::string tokenOfByte(std::uint8_t byte);

} // namespace vitrine::vlm
