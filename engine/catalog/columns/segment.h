// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "engine/catalog/columns/column.h"

namespace vitrine::catalog {

/// Some products of one segment, a bit each.
class SegmentBits {
public:
    static SegmentBits all()
    {
        SegmentBits bits;
        bits.m_words.fill(~std::uint64_t(0));
        return bits;
    }
    void set(std::uint32_t row) { m_words[row / 64] |= std::uint64_t(1) << row % 64; }
    bool has(std::uint32_t row) const { return (m_words[row / 64] >> row % 64 & 1) != 0; }
    SegmentBits& operator&=(const SegmentBits& other) { return combine(other, std::bit_and<>()); }
    SegmentBits& operator|=(const SegmentBits& other) { return combine(other, std::bit_or<>()); }
    SegmentBits operator~() const
    {
        auto bits = *this;
        for (auto& word : bits.m_words)
            word = ~word;
        return bits;
    }
    std::uint64_t count() const
    {
        std::uint64_t sum = 0;
        for (const auto word : m_words)
            sum += static_cast<std::uint64_t>(std::popcount(word));
        return sum;
    }
    bool none() const { return *this == SegmentBits(); }
    bool operator==(const SegmentBits&) const = default;

    /// work(row) in ascending order.
    template <typename Work> void forEach(const Work& work) const
    {
        for (std::uint32_t at = 0; at < m_words.size(); ++at)
            for (auto word = m_words[at]; word != 0; word &= word - 1)
                work(at * 64 + static_cast<std::uint32_t>(std::countr_zero(word)));
    }

private:
    template <typename Operation> SegmentBits& combine(const SegmentBits& other, Operation operation)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] = operation(m_words[i], other.m_words[i]);
        return *this;
    }

    std::array<std::uint64_t, kSegmentRows / 64> m_words{};
};

/// A text column of one segment: the different texts one after another, and a number among them for each product.
/// On disk, little-endian: count, bytes of a code (0, 1 or 2), count + 1 offsets (each u32), codes, texts. A view:
/// `data` outlives it.
class TextSegment {
public:
    explicit TextSegment(const std::string& data);

    std::uint32_t count() const { return m_count; } ///< of different texts
    std::string_view text(std::uint32_t code) const
    {
        const auto from = offset(code);
        return m_texts.substr(from, offset(code + 1) - from);
    }
    std::uint32_t code(std::uint32_t row) const
    {
        if (m_width == 0)
            return 0;
        if (m_width == 1)
            return static_cast<unsigned char>(m_codes[row]);
        std::uint16_t code = 0;
        std::memcpy(&code, m_codes + row * 2, 2);
        return code;
    }
    std::string_view texts() const { return m_texts; } ///< the different ones, one after another
    /// Those of the products whose text holds the needle, which is not empty.
    SegmentBits containing(std::string_view needle, const SegmentBits& among) const;
    /// Those whose text holds one of the needles, of which none is empty.
    SegmentBits containingAny(const std::vector<std::string>& needles, SegmentBits among) const;
    /// Those of the products for whose text the condition is true; asked once for each different text.
    template <typename Condition> SegmentBits where(const Condition& condition, const SegmentBits& among) const
    {
        enum : char { NotAsked, False, True };
        std::vector<char> answers(m_count, NotAsked);
        SegmentBits bits;
        among.forEach([&](std::uint32_t row) {
            auto& answer = answers[code(row)];
            if (answer == NotAsked)
                answer = condition(text(code(row))) ? True : False;
            if (answer == True)
                bits.set(row);
        });
        return bits;
    }

private:
    std::uint32_t offset(std::uint32_t code) const
    {
        std::uint32_t offset = 0;
        std::memcpy(&offset, m_offsets + std::size_t(code) * 4, 4);
        return offset;
    }
    std::uint32_t m_count = 0;
    std::uint32_t m_width = 0;
    const char* m_offsets = nullptr;
    const char* m_codes = nullptr;
    std::string_view m_texts;
};

/// The texts of a segment's products, kSegmentRows of them, as TextSegment reads them.
std::string encodeTexts(const std::vector<std::string>& texts);

/// A column of kSegmentRows values of one size.
template <typename Value> std::string encodeValues(const std::vector<Value>& values)
{
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)};
}
template <typename Value> Value valueIn(const std::string& data, std::uint32_t row)
{
    Value value{};
    std::memcpy(&value, data.data() + row * sizeof(Value), sizeof(Value));
    return value;
}

} // namespace vitrine::catalog
