// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::vlm {

/// An entry of tokenizer.json's `added_tokens`; members carry the file's keys.
struct AddedToken {
    std::int64_t id = 0;
    std::string content;
    bool single_word = false; ///< only where no word character touches it
    bool lstrip = false;      ///< swallows white space to its left
    bool rstrip = false;      ///< swallows white space to its right
    bool normalized = false;  ///< sought in the normalised text
    bool special = false;
};

/// Cuts added tokens out of a text as the `tokenizers` library does: leftmost first, the longest of those
/// that begin at one place. Immutable.
class AddedTokenSplitter {
public:
    explicit AddedTokenSplitter(std::vector<AddedToken> tokens);

    /// A stretch of the text: a token's (with the white space that it swallows), or what lies between.
    struct Piece {
        std::string_view text;
        std::optional<std::int64_t> id{};
    };
    std::vector<Piece> split(std::string_view text) const;

private:
    const AddedToken* matchAt(std::string_view text, std::size_t at) const;

    std::array<std::vector<AddedToken>, 256> m_byFirstByte; ///< each longest first
};

} // namespace vitrine::vlm
