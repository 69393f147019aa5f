// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/text_input.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kBlock = 1 << 20;
constexpr std::size_t kSmallestBlock = 4096; // a file may have grown since
constexpr char32_t kReplacement = 0xFFFD;

/// How many bytes follow this lead byte; −1 when it is none.
int continuationCount(int lead)
{
    if (lead < 0x80)
        return 0;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 1;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 2;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 3;
    return -1;
}

/// The second byte's range excludes overlong forms, surrogates and what lies above U+10FFFF.
bool validSecond(int lead, int second)
{
    const int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

/// The length of the well-formed character at `at`, 0 when there is none, −1 when the text ends within it.
int characterLength(const std::string& text, std::size_t at)
{
    const int lead = static_cast<unsigned char>(text[at]), count = continuationCount(lead);
    if (count < 0)
        return 0;
    for (int i = 1; i <= count; ++i) {
        if (at + static_cast<std::size_t>(i) >= text.size())
            return -1;
        const int byte = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
        if (i == 1 ? !validSecond(lead, byte) : (byte & 0xC0) != 0x80)
            return 0;
    }
    return count + 1;
}

struct Utf8Census {
    std::size_t whole = 0;  ///< well-formed characters of more than one byte
    std::size_t broken = 0; ///< bytes that belong to no character; not those of one that the end cuts
    bool c1 = false;        ///< a byte 0x80 … 0x9F occurs
};

Utf8Census censusOf(const std::string& text)
{
    Utf8Census census;
    for (std::size_t at = 0; at < text.size();) {
        const int byte = static_cast<unsigned char>(text[at]), length = characterLength(text, at);
        census.c1 = census.c1 || (byte >= 0x80 && byte < 0xA0);
        census.whole += length > 1 ? 1 : 0;
        census.broken += length == 0 ? 1 : 0;
        at += static_cast<std::size_t>(std::max(length, 1));
    }
    return census;
}

/// UTF-16 without a mark: text in any language has blanks, digits and delimiters, whose other byte is NUL.
std::optional<Encoding> utf16WithoutMark(const std::string& block)
{
    constexpr std::size_t kLookedAt = 4096;
    const auto size = std::min(block.size(), kLookedAt) & ~std::size_t{1}, units = size / 2;
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < size; i += 2) {
        even += block[i] == '\0' ? 1 : 0;
        odd += block[i + 1] == '\0' ? 1 : 0;
    }
    const auto mostly = [&](std::size_t these, std::size_t others) {
        return units > 1 && these * 4 >= units && others * 16 <= these;
    };
    if (mostly(odd, even))
        return Encoding::Utf16Little;
    return mostly(even, odd) ? std::optional(Encoding::Utf16Big) : std::nullopt;
}

/// The encoding whose byte-order mark the text begins with.
std::optional<Encoding> markOf(const std::string& text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (text.starts_with("\xFF\xFE"))
        return Encoding::Utf16Little;
    return text.starts_with("\xFE\xFF") ? std::optional(Encoding::Utf16Big) : std::nullopt;
}

void appendUtf8(std::string& text, char32_t c)
{
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

} // namespace

std::string asUtf8(const std::string& text)
{
    if (censusOf(text).broken == 0)
        return text;
    std::string result;
    for (const char byte : text)
        appendUtf8(result, characterOf(static_cast<unsigned char>(byte), Encoding::Windows1252));
    return result;
}

std::size_t brokenUtf8At(const std::string& text)
{
    std::size_t at = 0;
    for (int length = 1; at < text.size(); at += static_cast<std::size_t>(length))
        if (length = characterLength(text, at); length <= 0)
            break;
    return at;
}

TextInput::TextInput(std::filesystem::path file, std::optional<Encoding> encoding) : m_file(std::move(file))
{
    core::requireRegularFile(m_file);
    std::error_code code;
    m_size = std::filesystem::file_size(m_file, code);
    m_stream.open(m_file, std::ios::binary);
    if (code || !m_stream)
        throw Error(
            {ErrorCode::FileUnreadable, {.file = m_file}, {code ? code.message() : std::strerror(errno)}});
    if (!refill())
        throw Error({ErrorCode::SourceEmpty, {.file = m_file}, {}});
    m_encoding = encoding ? *encoding : recognised();
    if (markOf(m_block) == m_encoding)
        m_at = m_encoding == Encoding::Utf8 ? 3 : 2;
}

Encoding TextInput::recognised() const
{
    if (const auto marked = markOf(m_block))
        return *marked;
    if (const auto utf16 = utf16WithoutMark(m_block))
        return *utf16;
    const auto census = censusOf(m_block);
    if (census.broken <= census.whole)
        return Encoding::Utf8;
    return census.c1 ? Encoding::Windows1252 : Encoding::Latin1;
}

TextInput::Place TextInput::place() const
{
    if (m_readyAt < m_readyCount)
        return {m_readyPlace, m_readyRepaired};
    return {rawPlace(), m_repaired};
}

void TextInput::goTo(const Place& place)
{
    m_stream.clear();
    if (!m_stream.seekg(static_cast<std::streamoff>(place.byte)))
        throw Error({ErrorCode::FileUnreadable, {.file = m_file}, {std::strerror(errno)}});
    m_block.clear();
    m_at = 0;
    m_taken = place.byte;
    m_repaired = place.repaired;
    m_readyAt = m_readyCount = 0;
}

bool TextInput::refill()
{
    // What is left is kept, so that a character never lies across two blocks.
    m_block.erase(0, m_at);
    m_at = 0;
    const auto kept = m_block.size();
    const auto rest = m_size > m_taken ? m_size - m_taken : 0;
    const auto wanted = std::clamp<std::uint64_t>(rest, kSmallestBlock, kBlock);
    m_block.resize(kept + wanted);
    m_stream.read(m_block.data() + kept, static_cast<std::streamsize>(wanted));
    const auto count = static_cast<std::size_t>(m_stream.gcount());
    m_block.resize(kept + count);
    m_taken += count;
    return count > 0;
}

int TextInput::rawByte()
{
    if (m_at >= m_block.size() && !refill())
        return kEnd;
    return static_cast<unsigned char>(m_block[m_at++]);
}

void TextInput::append(char32_t character)
{
    std::string bytes;
    appendUtf8(bytes, character);
    std::memcpy(m_ready, bytes.data(), bytes.size());
    m_readyCount = static_cast<int>(bytes.size());
}

void TextInput::decodeUtf8(int lead)
{
    constexpr std::size_t kLongest = 4;
    if (m_block.size() - m_at < kLongest) {
        --m_at; // the lead byte belongs to what is kept
        refill();
        ++m_at;
    }
    const int length = characterLength(m_block, m_at - 1);
    if (length <= 0) {
        ++m_repaired;
        append(characterOf(lead, Encoding::Windows1252));
        return;
    }
    std::memcpy(m_ready, m_block.data() + m_at - 1, static_cast<std::size_t>(length));
    m_readyCount = length;
    m_at += static_cast<std::size_t>(length) - 1;
}

/// The second half of a pair, which is only taken when it is one.
std::optional<char32_t> TextInput::lowSurrogate()
{
    if (m_block.size() - m_at < 2)
        refill();
    if (m_block.size() - m_at < 2)
        return std::nullopt;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(m_block[m_at + i]); };
    const bool little = m_encoding == Encoding::Utf16Little;
    const char32_t low = little ? byte(0) | (byte(1) << 8) : (byte(0) << 8) | byte(1);
    if (low < 0xDC00 || low >= 0xE000)
        return std::nullopt;
    m_at += 2;
    return low - 0xDC00;
}

void TextInput::decodeUtf16(int first)
{
    const auto unit = [this](int one, int two) {
        return static_cast<char32_t>(m_encoding == Encoding::Utf16Little ? one | (two << 8)
                                                                         : (one << 8) | two);
    };
    const int second = rawByte();
    char32_t c = second == kEnd ? kReplacement : unit(first, second);
    bool broken = second == kEnd || (c >= 0xDC00 && c < 0xE000);
    if (c >= 0xD800 && c < 0xDC00) {
        const auto low = lowSurrogate();
        broken = !low;
        c = low ? 0x10000 + ((c - 0xD800) << 10) + *low : c;
    }
    m_repaired += broken ? 1 : 0;
    append(broken ? kReplacement : c);
}

void TextInput::decodeNext()
{
    m_readyAt = m_readyCount = 0;
    m_readyPlace = rawPlace();
    m_readyRepaired = m_repaired;
    const int byte = rawByte();
    if (byte == kEnd)
        return;
    if (m_encoding == Encoding::Utf16Little || m_encoding == Encoding::Utf16Big)
        decodeUtf16(byte);
    else if (byte < 0x80)
        m_ready[m_readyCount++] = static_cast<char>(byte);
    else if (m_encoding == Encoding::Utf8)
        decodeUtf8(byte);
    else
        append(characterOf(byte, m_encoding));
}

int TextInput::peek()
{
    if (m_readyAt >= m_readyCount)
        decodeNext();
    return m_readyAt < m_readyCount ? static_cast<unsigned char>(m_ready[m_readyAt]) : kEnd;
}

int TextInput::get()
{
    const int byte = peek();
    if (byte != kEnd)
        ++m_readyAt;
    return byte;
}

bool TextInput::line(std::string& text, std::size_t longest, bool& cut)
{
    text.clear();
    cut = false;
    if (peek() == kEnd)
        return false;
    for (int byte = get(); byte != kEnd && byte != '\n'; byte = get()) {
        if (byte == '\r') {
            if (peek() == '\n')
                get();
            break;
        }
        if (text.size() < longest)
            text.push_back(static_cast<char>(byte));
        else
            cut = true;
    }
    return true;
}

double TextInput::share() const
{
    if (m_size == 0)
        return 1.0;
    return static_cast<double>(rawPlace()) / static_cast<double>(m_size);
}

} // namespace vitrine::catalog
