// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/segment.h"

#include <algorithm>
#include <unordered_map>

#include "engine/catalog/columns/find_bytes.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kHeaderBytes = 8;
constexpr std::uint32_t kAllTextsAtOnce = 8; ///< of so many products one in turn: looking at each costs more

void append(std::string& data, std::uint32_t number, std::size_t bytes)
{
    data.append(reinterpret_cast<const char*>(&number), bytes); // little-endian, as all our platforms are
}

} // namespace

TextSegment::TextSegment(const std::string& data)
{
    std::memcpy(&m_count, data.data(), 4);
    std::memcpy(&m_width, data.data() + 4, 4);
    m_offsets = data.data() + kHeaderBytes;
    m_codes = m_offsets + (std::size_t(m_count) + 1) * 4;
    m_texts = std::string_view(data).substr(
        static_cast<std::size_t>(m_codes - data.data()) + std::size_t(m_width) * kSegmentRows);
}

SegmentBits TextSegment::containing(std::string_view needle, const SegmentBits& among) const
{
    if (among.count() < kSegmentRows / kAllTextsAtOnce)
        return where([needle](std::string_view text) { return text.find(needle) != text.npos; }, among);
    std::vector<char> hits;
    std::uint32_t code = 0;
    for (auto at = findBytes(m_texts, needle, 0); at != m_texts.npos;) {
        while (offset(code + 1) <= at)
            ++code;
        const auto end = offset(code + 1);
        const bool acrossTwo = at + needle.size() > end;
        if (!acrossTwo) {
            hits.resize(m_count);
            hits[code] = 1;
        }
        at = findBytes(m_texts, needle, acrossTwo ? at + 1 : end);
    }
    SegmentBits bits;
    if (!hits.empty())
        among.forEach([&](std::uint32_t row) {
            if (hits[this->code(row)])
                bits.set(row);
        });
    return bits;
}

SegmentBits TextSegment::containingAny(const std::vector<std::string>& needles, SegmentBits among) const
{
    SegmentBits bits;
    for (const auto& needle : needles) {
        const auto found = containing(needle, among);
        bits |= found;
        among &= ~found;
    }
    return bits;
}

std::string encodeTexts(const std::vector<std::string>& texts)
{
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::vector<std::string_view> different;
    std::vector<std::uint32_t> codes;
    codes.reserve(texts.size());
    std::size_t bytes = 0;
    for (const auto& text : texts) {
        const auto [entry, isNew] = known.try_emplace(text, static_cast<std::uint32_t>(different.size()));
        if (isNew) {
            different.push_back(text);
            bytes += text.size();
        }
        codes.push_back(entry->second);
    }
    const std::uint32_t width = different.size() <= 1 ? 0 : different.size() <= 256 ? 1 : 2;
    std::string data;
    data.reserve(kHeaderBytes + (different.size() + 1) * 4 + width * codes.size() + bytes);
    append(data, static_cast<std::uint32_t>(different.size()), 4);
    append(data, width, 4);
    std::uint32_t offset = 0;
    append(data, offset, 4);
    for (const auto& text : different)
        append(data, offset += static_cast<std::uint32_t>(text.size()), 4);
    if (width > 0)
        for (const auto code : codes)
            append(data, code, width);
    for (const auto& text : different)
        data += text;
    return data;
}

} // namespace vitrine::catalog
