// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/embedded_picture.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "engine/catalog/import/json_text.h"
#include "engine/catalog/import/source_reader.h"

namespace vitrine::catalog {

using nlohmann::ordered_json;

namespace {

constexpr std::size_t kShortestBase64 = 48; // no picture file is smaller; a path may look like base64
constexpr const char* kNoBase64 = "it is no valid base64";

int base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Base64 of the bytes with which JPEG, PNG, GIF, WebP, BMP and TIFF files begin.
bool isBase64OfPicture(const std::string& text)
{
    constexpr std::array<std::string_view, 7> kBeginnings = {"/9j/", "iVBORw0KGgo", "R0lGOD", "UklGR",
                                                             "Qk",   "SUkqA",       "TU0AK"};
    const auto begins = [&](std::string_view beginning) { return text.starts_with(beginning); };
    if (text.size() < kShortestBase64 || std::none_of(kBeginnings.begin(), kBeginnings.end(), begins))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return base64Digit(c) >= 0 || c == '=' || isBlank(c); });
}

bool isDataUrl(const std::string& text)
{
    constexpr std::string_view kScheme = "data:";
    return text.size() > kScheme.size() && text.find(',') != std::string::npos &&
           std::equal(kScheme.begin(), kScheme.end(), text.begin(),
                      [](char a, char b) { return a == static_cast<char>(b | 0x20); });
}

std::string percentDecoded(std::string_view text)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'                     ? c - '0'
               : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                        : -1;
    };
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            bytes.push_back(static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])));
            i += 2;
        } else {
            bytes.push_back(text[i]);
        }
    return bytes;
}

EmbeddedPicture fromBase64Text(std::string_view text, std::string name)
{
    auto bytes = fromBase64(text);
    if (!bytes || bytes->empty())
        return {{}, std::move(name), kNoBase64};
    return {std::move(*bytes), std::move(name), {}};
}

EmbeddedPicture fromDataUrl(const std::string& text)
{
    const auto comma = text.find(',');
    const auto data = std::string_view(text).substr(comma + 1);
    if (text.substr(0, comma).ends_with(";base64"))
        return fromBase64Text(percentDecoded(data), {});
    return {percentDecoded(data), {}, {}};
}

EmbeddedPicture fromNumbers(const ordered_json& numbers, std::string name)
{
    EmbeddedPicture picture{{}, std::move(name), {}};
    for (const auto& number : numbers) {
        if (!number.is_number_integer() || number < 0 || number > 255)
            return {{}, std::move(picture.name), "its bytes are no numbers from 0 to 255"};
        picture.bytes.push_back(static_cast<char>(number.get<std::uint8_t>()));
    }
    return picture;
}

bool hasBytes(const ordered_json& value)
{
    if (!value.is_object())
        return false;
    const auto bytes = value.find("bytes");
    return bytes != value.end() && (bytes->is_string() || bytes->is_array()) && !bytes->empty();
}

/// CSV holds an object as its text.
ordered_json objectIn(const std::string& text)
{
    if (!text.starts_with('{') || text.find("\"bytes\"") == std::string::npos)
        return {};
    try {
        return readJson(text).value;
    } catch (const std::runtime_error&) {
        return {}; // then it is no embedded picture but a text, which names no file
    }
}

std::optional<EmbeddedPicture> fromObject(const ordered_json& value)
{
    if (!hasBytes(value))
        return std::nullopt;
    const auto path = value.find("path");
    auto name = path != value.end() && path->is_string() ? path->get<std::string>() : std::string();
    const auto& bytes = value.at("bytes");
    if (bytes.is_array())
        return fromNumbers(bytes, std::move(name));
    const auto text = bytes.get<std::string>();
    return isDataUrl(text) ? fromDataUrl(text) : fromBase64Text(text, std::move(name));
}

} // namespace

std::optional<EmbeddedPicture> embeddedPicture(const ordered_json& value)
{
    if (value.is_array())
        return value.empty() ? std::nullopt : embeddedPicture(value.front());
    if (!value.is_string())
        return fromObject(value);
    const auto text = value.get<std::string>();
    if (isDataUrl(text))
        return fromDataUrl(text);
    if (isBase64OfPicture(text))
        return fromBase64Text(text, {});
    return fromObject(objectIn(text));
}

bool isEmbeddedPicture(const ordered_json& value)
{
    if (value.is_array())
        return !value.empty() && isEmbeddedPicture(value.front());
    if (!value.is_string())
        return hasBytes(value);
    const auto& text = value.get_ref<const std::string&>();
    return isDataUrl(text) || isBase64OfPicture(text) || hasBytes(objectIn(text));
}

PictureText pictureTextOf(const ordered_json& value)
{
    if (value.is_array() && !value.empty()) {
        auto first = pictureTextOf(value.front());
        first.whole = first.whole && value.size() == 1;
        return first;
    }
    if (value.is_object())
        for (const auto* key : {"path", "src", "url", "file_name"})
            if (const auto found = value.find(key); found != value.end() && found->is_string()) {
                const auto others = std::count_if(value.begin(), value.end(),
                                                  [](const auto& member) { return !member.is_null(); });
                return {found->get<std::string>(), others == 1};
            }
    return {textOf(value), true};
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    bool ended = false;
    for (const char c : text) {
        if (isBlank(c))
            continue;
        ended = ended || c == '=';
        const int digit = base64Digit(c);
        if (ended ? c != '=' : digit < 0)
            return std::nullopt;
        if (ended)
            continue;
        bits = (bits << 6) | static_cast<std::uint32_t>(digit);
        count = (count + 1) % 4;
        if (count != 1)
            bytes.push_back(static_cast<char>(bits >> (count == 2 ? 4 : count == 3 ? 2 : 0)));
    }
    if (count == 1)
        return std::nullopt;
    return bytes;
}

} // namespace vitrine::catalog
