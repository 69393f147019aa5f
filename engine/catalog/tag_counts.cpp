// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/tag_counts.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "engine/catalog/columns/each_segment.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/product_rows.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kMostSpelled = 4000; ///< each is a row to read, some microseconds; nobody looks through more

struct Tagged {
    std::uint64_t products = 0;
    ProductId first = 0;
};

void add(Tagged& tagged, const Tagged& more)
{
    tagged.first = tagged.products == 0 ? more.first : std::min(tagged.first, more.first);
    tagged.products += more.products;
}

/// By the whole text of the column: many products have the same tags.
using TaggedTexts = std::unordered_map<std::string, Tagged>;

void countSegment(const TextSegment& texts, std::uint32_t segment, const SegmentBits& products, TaggedTexts& counts)
{
    std::vector<Tagged> ofCodes(texts.count());
    if (texts.count() == 1 && texts.text(0).empty()) // nobody has tagged any: as in most segments
        ofCodes.front().products = products.count();
    else
        products.forEach([&](std::uint32_t row) { add(ofCodes[texts.code(row)], {1, idOf(segment, row)}); });
    for (std::uint32_t code = 0; code < texts.count(); ++code)
        if (ofCodes[code].products > 0)
            add(counts[std::string(texts.text(code))], ofCodes[code]);
}

using TaggedBy = std::pair<std::string, Tagged>;

/// Of single tags, the most frequent first.
std::vector<TaggedBy> byFrequency(const std::vector<TaggedTexts>& ofThreads)
{
    std::map<std::string, Tagged> counts;
    for (const auto& texts : ofThreads)
        for (const auto& [text, tagged] : texts)
            for (const auto& tag : countedTags(text))
                add(counts[tag], tagged);
    std::vector<TaggedBy> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second.products > b.second.products; });
    return sorted;
}

/// A folded tag as a product that has it writes it.
std::string spelled(const std::string& folded, SQLite::Statement& tagsOf, ProductId product)
{
    tagsOf.reset();
    tagsOf.bind(1, product);
    if (tagsOf.executeStep())
        for (const auto& tag : tagsFrom(tagsOf.getColumn(0).getString()))
            if (foldText(tag) == folded)
                return tag;
    return folded;
}

} // namespace

std::vector<std::string> countedTags(const std::string& text)
{
    std::vector<std::string> tags, folded;
    for (const auto& tag : tagsFrom(text)) {
        auto plain = foldText(tag);
        if (std::find(folded.begin(), folded.end(), plain) != folded.end())
            continue;
        tags.push_back(tag);
        folded.push_back(std::move(plain));
    }
    if (tags.empty())
        tags.emplace_back();
    return tags;
}

void countTags(ColumnReader& reader, const std::vector<SegmentBits>& products, FacetGroups& groups,
               FacetCounter counter)
{
    const auto ofThreads = countedByThread<TaggedTexts>(reader, [&](std::uint32_t segment, TaggedTexts& counts) {
        const auto data = reader.data(Column::Tags, segment);
        countSegment(TextSegment(*data), segment, products[segment], counts);
    });
    SQLite::Statement tagsOf(reader.connection(), "SELECT tags FROM products WHERE id = ?");
    std::size_t read = 0;
    for (const auto& [tag, tagged] : byFrequency(ofThreads)) {
        auto& group = groups[{tag}];
        group.*counter += tagged.products;
        if (!group.spellings.empty())
            continue;
        const bool isRead = !tag.empty() && read++ < kMostSpelled;
        group.spellings[{isRead ? spelled(tag, tagsOf, tagged.first) : tag}] += tagged.products;
    }
}

} // namespace vitrine::catalog
