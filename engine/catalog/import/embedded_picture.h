// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace vitrine::catalog {

/// A picture that a source holds itself instead of naming a file.
struct EmbeddedPicture {
    std::string bytes;  ///< of the picture file; empty when they cannot be had
    std::string name;   ///< as the source calls the file; may be empty
    std::string reason; ///< why there are no bytes
};

/// "data:image/png;base64,…", bare base64 of a picture, or {"bytes": …, "path": …} as Hugging Face's
/// `datasets` writes it (bytes as base64 or as a list of numbers), also as text; of a list the first. Nothing
/// when the value is none of these.
std::optional<EmbeddedPicture> embeddedPicture(const nlohmann::ordered_json& value);

/// The same question without decoding.
bool isEmbeddedPicture(const nlohmann::ordered_json& value);

/// What names a picture in a value: the text itself, "path", "src" or "url" of an object, the first of a
/// list.
struct PictureText {
    std::string text;
    bool whole = true; ///< the text says all that the value says
};
PictureText pictureTextOf(const nlohmann::ordered_json& value);

/// Base64 with or without padding and line breaks, in either alphabet; nothing for any other text.
std::optional<std::string> fromBase64(std::string_view text);

} // namespace vitrine::catalog
