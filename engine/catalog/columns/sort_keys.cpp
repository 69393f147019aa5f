// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/sort_keys.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

#include "engine/core/number_text.h"

namespace vitrine::catalog {

namespace {

using Texts = std::function<SegmentData(std::uint32_t)>; ///< of a segment, as TextSegment reads them

// Texts that are put in order for one query; beyond that SQLite sorts.
constexpr std::size_t kMostTexts = 200'000;
// Between two places of the columns' texts there is room for as many others.
constexpr unsigned kGapBits = 24;

/// keys of `current` from work(segment data, row).
template <typename Read, typename Work>
void forEachCurrent(const std::vector<ProductId>& current, const Read& read, const Work& work)
{
    for (std::size_t at = 0; at < current.size();) {
        const auto segment = segmentOf(current[at]);
        const auto data = read(segment);
        for (; at < current.size() && segmentOf(current[at]) == segment; ++at)
            work(data, rowInSegment(current[at]));
    }
}

/// One after another, larger for later texts, equal for equal ones: the keys of other rows among places of the
/// columns' texts.
class Places {
public:
    Places(Column column, ColumnReader& reader) : m_column(column), m_reader(reader)
    {
        for (std::uint32_t segment = 0; segment < reader.segments(); ++segment) {
            const auto places = reader.places(column, segment);
            for (std::uint32_t row = 0; row < kSegmentRows; ++row) {
                const auto place = valueIn<std::uint32_t>(*places, row);
                if (place >= m_examples.size())
                    m_examples.resize(std::size_t(place) + 1);
                m_examples[place] = idOf(segment, row);
            }
        }
    }

    static std::uint64_t keyOf(std::uint32_t place) { return (std::uint64_t(place) * 2 + 1) << kGapBits; }

    /// `texts` sorted and different; their keys.
    std::vector<std::uint64_t> keysOf(const std::vector<std::string>& texts)
    {
        std::vector<std::uint64_t> keys;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            // Products that are gone have place 0, where an empty text may stand too.
            std::uint32_t low = 0, high = static_cast<std::uint32_t>(m_examples.size());
            while (low < high) {
                const auto middle = low + (high - low) / 2;
                if (textAt(middle) < texts[i])
                    low = middle + 1;
                else
                    high = middle;
            }
            const bool equal = low < m_examples.size() && textAt(low) == texts[i];
            keys.push_back(equal ? keyOf(low) : (std::uint64_t(low) * 2 << kGapBits) + i + 1);
        }
        return keys;
    }

private:
    std::string textAt(std::uint32_t place)
    {
        if (place == 0)
            return {};
        const auto id = m_examples[place];
        const auto data = m_reader.data(m_column, segmentOf(id));
        const TextSegment segment(*data);
        return std::string(segment.text(segment.code(rowInSegment(id))));
    }

    Column m_column;
    ColumnReader& m_reader;
    std::vector<ProductId> m_examples{0}; ///< a product for each place
};

std::vector<std::string> differentTexts(const std::vector<OtherRow>& others, std::size_t termNumber)
{
    std::vector<std::string> texts;
    for (const auto& other : others)
        texts.push_back(other.texts[termNumber]);
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

std::uint64_t indexOf(const std::vector<std::string>& sorted, std::string_view text)
{
    return static_cast<std::uint64_t>(std::lower_bound(sorted.begin(), sorted.end(), text) - sorted.begin());
}

std::vector<std::uint64_t> keysByPlaces(Column column, std::size_t termNumber, ColumnReader& reader,
                                        const std::vector<ProductId>& current, const std::vector<OtherRow>& others)
{
    std::vector<std::uint64_t> keys;
    keys.reserve(current.size() + others.size());
    forEachCurrent(
        current, [&](std::uint32_t segment) { return reader.places(column, segment); },
        [&](const SegmentData& data, std::uint32_t row) {
            keys.push_back(Places::keyOf(valueIn<std::uint32_t>(*data, row)));
        });
    if (others.empty())
        return keys;
    const auto texts = differentTexts(others, termNumber);
    const auto textKeys = Places(column, reader).keysOf(texts);
    for (const auto& other : others)
        keys.push_back(textKeys[indexOf(texts, other.texts[termNumber])]);
    return keys;
}

/// keys of `current` from those of its segments' texts, keyOf(text).
template <typename KeyOf>
void appendTextKeys(std::vector<std::uint64_t>& keys, const std::vector<ProductId>& current, const Texts& texts,
                    const KeyOf& keyOf)
{
    struct Coded {
        SegmentData data;
        TextSegment view;
        std::vector<std::uint64_t> keys;
    };
    forEachCurrent(
        current,
        [&](std::uint32_t segment) {
            const auto data = texts(segment);
            Coded coded{data, TextSegment(*data), {}};
            for (std::uint32_t code = 0; code < coded.view.count(); ++code)
                coded.keys.push_back(keyOf(coded.view.text(code)));
            return coded;
        },
        [&](const Coded& coded, std::uint32_t row) { keys.push_back(coded.keys[coded.view.code(row)]); });
}

std::optional<std::vector<std::uint64_t>> keysByTexts(const Texts& texts, std::size_t termNumber,
                                                      const ColumnReader& reader,
                                                      const std::vector<ProductId>& current,
                                                      const std::vector<OtherRow>& others)
{
    auto different = differentTexts(others, termNumber);
    for (std::uint32_t segment = 0; segment < reader.segments(); ++segment) {
        const auto data = texts(segment);
        const TextSegment view(*data);
        for (std::uint32_t code = 0; code < view.count(); ++code)
            different.emplace_back(view.text(code));
        if (different.size() > kMostTexts)
            return std::nullopt;
    }
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::vector<std::uint64_t> keys;
    keys.reserve(current.size() + others.size());
    appendTextKeys(keys, current, texts, [&](std::string_view text) { return indexOf(different, text); });
    for (const auto& other : others)
        keys.push_back(indexOf(different, other.texts[termNumber]));
    return keys;
}

std::vector<std::uint64_t> numberKeys(const SortTerm& term, std::optional<Column> column, std::size_t termNumber,
                                      ColumnReader& reader, const std::vector<ProductId>& current,
                                      const std::vector<OtherRow>& others)
{
    std::vector<std::uint64_t> keys;
    keys.reserve(current.size() + others.size());
    if (term.further)
        appendTextKeys(
            keys, current, [&](std::uint32_t segment) { return reader.further(*term.further, segment); },
            [&](std::string_view text) { return furtherNumberKey(text, term.descending); });
    else if (column)
        forEachCurrent(
            current, [&](std::uint32_t segment) { return reader.data(*column, segment); },
            [&](const SegmentData& data, std::uint32_t row) {
                keys.push_back(numberKey(valueIn<double>(*data, row), term.descending));
            });
    else
        for (const auto id : current)
            keys.push_back(numberKey(static_cast<double>(id), term.descending));
    for (const auto& other : others)
        keys.push_back(numberKey(other.numbers[termNumber], term.descending));
    return keys;
}

} // namespace

std::uint64_t numberKey(double number, bool descending)
{
    if (std::isnan(number))
        return std::numeric_limits<std::uint64_t>::max();
    const auto bits = std::bit_cast<std::uint64_t>(number == 0.0 ? 0.0 : number); // -0 is 0
    const auto key = bits >> 63 ? ~bits : bits | std::uint64_t(1) << 63;
    return descending ? ~key : key;
}

std::uint64_t furtherNumberKey(std::string_view text, bool descending)
{
    return numberKey(core::parseNumber(text).value_or(std::numeric_limits<double>::quiet_NaN()), descending);
}

std::optional<std::vector<std::uint64_t>> sortKeys(const SortTerm& term, std::size_t termNumber, ColumnReader& reader,
                                                   const std::vector<ProductId>& current,
                                                   const std::vector<OtherRow>& others)
{
    const auto column = columnOf(term.column);
    if (!column && !term.further && term.column != "id")
        return std::nullopt; // of the picture
    if (term.number)
        return numberKeys(term, column, termNumber, reader, current, others);
    std::optional<std::vector<std::uint64_t>> keys;
    if (column && reader.places(*column, 0))
        keys = keysByPlaces(*column, termNumber, reader, current, others);
    else
        keys = keysByTexts(
            [&](std::uint32_t segment) {
                return column ? reader.data(*column, segment) : reader.further(*term.further, segment);
            },
            termNumber, reader, current, others);
    if (keys && term.descending)
        for (auto& key : *keys)
            key = ~key;
    return keys;
}

bool hasOwnKeys(const SortTerm& term, ColumnReader& reader)
{
    const auto column = columnOf(term.column);
    if (term.number)
        return column || term.column == "id";
    return column && reader.places(*column, 0);
}

namespace {

struct Keyed {
    std::uint64_t key;
    ProductId id;
    bool operator<(const Keyed& other) const
    {
        return key != other.key ? key < other.key : id < other.id;
    }
};

/// By key, keeping the order of equal ones: byte by byte, leaving out bytes that are the same everywhere.
void radixSort(std::vector<Keyed>& rows)
{
    std::uint64_t differing = 0;
    for (const auto& row : rows)
        differing |= row.key ^ rows.front().key;
    std::vector<Keyed> sorted(rows.size());
    for (unsigned shift = 0; shift < 64; shift += 8) {
        if ((differing >> shift & 0xFF) == 0)
            continue;
        std::array<std::size_t, 257> begins{};
        for (const auto& row : rows)
            ++begins[(row.key >> shift & 0xFF) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const auto& row : rows)
            sorted[begins[row.key >> shift & 0xFF]++] = row;
        rows.swap(sorted);
    }
}

} // namespace

std::vector<ProductId> sortedBy(const std::vector<std::vector<std::uint64_t>>& keys, std::vector<ProductId> ids,
                                std::size_t most)
{
    std::vector<Keyed> rows(ids.size());
    most = std::min(most, ids.size());
    if (keys.size() == 1 && most < ids.size() / 8) {
        for (std::size_t i = 0; i < ids.size(); ++i)
            rows[i] = {keys.front()[i], ids[i]};
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(most);
        if (most > 0)
            std::nth_element(rows.begin(), end - 1, rows.end());
        std::sort(rows.begin(), end);
        ids.clear();
        std::transform(rows.begin(), end, std::back_inserter(ids), [](const Keyed& row) { return row.id; });
        return ids;
    }
    // The last term first; `id` is the row's number until the end.
    std::vector<std::size_t> order(ids.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (!std::is_sorted(ids.begin(), ids.end()))
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ids[a] < ids[b]; });
    for (auto term = keys.rbegin(); term != keys.rend() && !ids.empty(); ++term) {
        for (std::size_t i = 0; i < order.size(); ++i)
            rows[i] = {(*term)[order[i]], static_cast<ProductId>(order[i])};
        radixSort(rows);
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<std::size_t>(rows[i].id);
    }
    std::vector<ProductId> sorted(most);
    for (std::size_t i = 0; i < most; ++i)
        sorted[i] = ids[order[i]];
    return sorted;
}

} // namespace vitrine::catalog
