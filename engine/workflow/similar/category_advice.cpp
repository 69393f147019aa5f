// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/category_advice.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

#include "engine/catalog/checks/placeholder_category.h"
#include "engine/catalog/fold_text.h"
#include "engine/core/enum_names.h"

namespace vitrine::workflow {

namespace {

constexpr std::array<const char*, 4> kNames = {"same_name", "placeholder", "rare", "overlapping"};

constexpr double kSureEnough = 0.5;      ///< share of the votes that a category needs to be proposed
constexpr std::size_t kFewProducts = 4;  ///< a category of so many at most is rare …
constexpr double kSmallShare = 0.01;     ///< … where that is no more than this of all
/// Of how much two categories would vote for each other if their products could not be told apart at all.
constexpr double kOverlap = 0.6;
constexpr std::size_t kFewestToCompare = 5; ///< products of a category whose confusion means something

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100));
}

/// Letters and digits in lower case, without the ending of an English plural.
std::string spelling(const std::string& category)
{
    std::string letters;
    for (const char c : catalog::foldText(category))
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0)
            letters += c;
    if (letters.size() > 3 && letters.ends_with("s"))
        letters.pop_back();
    return letters;
}

/// What is known of one category.
struct Category {
    std::vector<std::size_t> rows;
    std::size_t heard = 0;     ///< rows that neighbours vote on
    std::vector<double> votes; ///< for each label, the mean of those rows' shares
};

std::vector<Category> categoriesOf(const LabelledProducts& labelled, const std::vector<Votes>& votes)
{
    std::vector<Category> categories(labelled.labels.size());
    for (auto& category : categories)
        category.votes.resize(labelled.labels.size());
    for (std::size_t row = 0; row < labelled.rows.size(); ++row) {
        if (labelled.rows[row].label == kNoLabel)
            continue;
        auto& category = categories[labelled.rows[row].label];
        category.rows.push_back(row);
        category.heard += votes[row].shares.empty() ? 0 : 1;
        for (const auto& share : votes[row].shares)
            category.votes[share.label] += share.share;
    }
    for (auto& category : categories)
        for (auto& share : category.votes)
            share /= static_cast<double>(std::max<std::size_t>(1, category.heard));
    return categories;
}

/// Collects proposals that do not get in each other's way.
class Adviser {
public:
    Adviser(const LabelledProducts& labelled, const std::vector<Votes>& votes)
        : m_labelled(labelled), m_votes(votes), m_categories(categoriesOf(labelled, votes))
    {
    }

    std::vector<CategoryAdvice> advise()
    {
        mergeSpellings();
        fillPlaceholders();
        mergeRare();
        mergeOverlapping();
        std::stable_sort(m_advice.begin(), m_advice.end(), [](const CategoryAdvice& a, const CategoryAdvice& b) {
            return a.confidence > b.confidence;
        });
        return std::move(m_advice);
    }

private:
    std::size_t sizeOf(std::uint32_t label) const { return m_categories[label].rows.size(); }

    bool mayMerge(std::uint32_t from, std::uint32_t to) const
    {
        return from != to && !m_gone.contains(from) && !m_gone.contains(to) && !m_wanted.contains(from);
    }

    void merge(AdviceKind kind, std::uint32_t from, std::uint32_t to, double confidence,
               std::vector<std::string> values)
    {
        CategoryAdvice advice{kind, m_labelled.labels[from], m_labelled.labels[to], {}, sizeOf(from),
                              std::min(confidence, 1.0), std::move(values)};
        for (const auto row : m_categories[from].rows)
            advice.changes.emplace_back(m_labelled.products[row], advice.to);
        m_gone.insert(from);
        m_wanted.insert(to);
        m_advice.push_back(std::move(advice));
    }

    void mergeSpellings()
    {
        std::map<std::string, std::vector<std::uint32_t>> alike;
        for (std::uint32_t label = 0; label < m_labelled.labels.size(); ++label)
            if (const auto letters = spelling(m_labelled.labels[label]); !letters.empty())
                alike[letters].push_back(label);
        for (auto& [letters, labels] : alike) {
            std::stable_sort(labels.begin(), labels.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return sizeOf(a) > sizeOf(b); });
            for (std::size_t at = 1; at < labels.size(); ++at)
                if (mayMerge(labels[at], labels.front()))
                    merge(AdviceKind::SameName, labels[at], labels.front(), 1.0,
                          {m_labelled.labels[labels[at]], std::to_string(sizeOf(labels[at])),
                           m_labelled.labels[labels.front()], std::to_string(sizeOf(labels.front()))});
        }
    }

    void fillPlaceholders()
    {
        std::map<std::string, CategoryAdvice> byWord;
        for (std::size_t row = 0; row < m_labelled.rows.size(); ++row) {
            const auto& word = m_labelled.categories[row];
            if (!catalog::isPlaceholderCategory(word))
                continue;
            auto& advice = byWord[word];
            advice.kind = AdviceKind::Placeholder;
            advice.from = word;
            ++advice.products;
            const auto best = m_votes[row].bestOtherThan(kNoLabel);
            if (best.share < kSureEnough)
                continue;
            // What goes away under another name does so here too.
            advice.changes.emplace_back(m_labelled.products[row], nameAfterwards(best.label));
            advice.confidence += best.share;
            m_wanted.insert(best.label);
        }
        for (auto& [word, advice] : byWord) {
            if (advice.changes.empty())
                continue;
            advice.confidence /= static_cast<double>(advice.changes.size());
            advice.values = {word, std::to_string(advice.changes.size()), std::to_string(advice.products),
                             mostFrequent(advice.changes), percent(advice.confidence)};
            m_advice.push_back(std::move(advice));
        }
    }

    std::string nameAfterwards(std::uint32_t label) const
    {
        for (const auto& advice : m_advice)
            if (advice.from == m_labelled.labels[label] && !advice.to.empty())
                return advice.to;
        return m_labelled.labels[label];
    }

    /// "Coats: 12, Bags: 7", the first three.
    static std::string mostFrequent(const std::vector<std::pair<catalog::ProductId, std::string>>& changes)
    {
        std::map<std::string, std::size_t> counts;
        for (const auto& [product, category] : changes)
            ++counts[category];
        std::vector<std::pair<std::string, std::size_t>> sorted(counts.begin(), counts.end());
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        std::string text;
        for (std::size_t at = 0; at < std::min<std::size_t>(3, sorted.size()); ++at)
            text += (at == 0 ? "" : ", ") + sorted[at].first + ": " + std::to_string(sorted[at].second);
        return sorted.size() > 3 ? text + ", …" : text;
    }

    void mergeRare()
    {
        std::size_t labelledRows = 0;
        for (const auto& category : m_categories)
            labelledRows += category.rows.size();
        for (std::uint32_t label = 0; label < m_categories.size(); ++label) {
            const auto size = sizeOf(label);
            if (size > kFewProducts || double(size) > kSmallShare * double(labelledRows))
                continue;
            const auto& votes = m_categories[label].votes;
            std::uint32_t best = label == 0 ? 1 : 0;
            for (std::uint32_t other = 0; other < votes.size(); ++other)
                if (other != label && votes[other] > votes[best])
                    best = other;
            if (best < votes.size() && votes[best] >= kSureEnough && sizeOf(best) > size && mayMerge(label, best))
                merge(AdviceKind::Rare, label, best, votes[best],
                      {m_labelled.labels[label], std::to_string(size), percent(votes[best]),
                       m_labelled.labels[best]});
        }
    }

    /// 1 when the products of two categories cannot be told apart, 0 when they are never taken for each other.
    double overlap(std::uint32_t a, std::uint32_t b) const
    {
        const auto oneWay = [&](std::uint32_t from, std::uint32_t to) {
            const auto& votes = m_categories[from].votes;
            const double both = votes[from] + votes[to];
            const double expected = double(m_categories[to].heard) /
                                    double(m_categories[from].heard + m_categories[to].heard);
            return both > kSureEnough ? votes[to] / both / expected : 0.0;
        };
        return std::min(oneWay(a, b), oneWay(b, a));
    }

    void mergeOverlapping()
    {
        struct Pair {
            double overlap;
            std::uint32_t from;
            std::uint32_t to;
        };
        std::vector<Pair> pairs;
        for (std::uint32_t a = 0; a < m_categories.size(); ++a)
            for (std::uint32_t b = a + 1; b < m_categories.size(); ++b) {
                if (std::min(m_categories[a].heard, m_categories[b].heard) < kFewestToCompare)
                    continue;
                const auto both = overlap(a, b);
                const bool aIsSmaller = sizeOf(a) < sizeOf(b);
                if (both >= kOverlap)
                    pairs.push_back({both, aIsSmaller ? a : b, aIsSmaller ? b : a});
            }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
        for (const auto& [both, from, to] : pairs)
            if (mayMerge(from, to))
                merge(AdviceKind::Overlapping, from, to, both,
                      {m_labelled.labels[from], std::to_string(sizeOf(from)), m_labelled.labels[to],
                       std::to_string(sizeOf(to)), percent(m_categories[from].votes[to]),
                       percent(m_categories[to].votes[from])});
    }

    const LabelledProducts& m_labelled;
    const std::vector<Votes>& m_votes;
    std::vector<Category> m_categories;
    std::vector<CategoryAdvice> m_advice;
    std::set<std::uint32_t> m_gone;   ///< labels that a proposal takes away
    std::set<std::uint32_t> m_wanted; ///< labels that a proposal leads to
};

/// Of a product that several proposals change, what the last one makes of it.
std::map<catalog::ProductId, std::string> lastChanges(const std::vector<CategoryAdvice>& advice)
{
    std::map<catalog::ProductId, std::string> changes;
    for (const auto& each : advice)
        for (const auto& [product, category] : each.changes)
            changes[product] = category;
    return changes;
}

const char* sentenceOf(AdviceKind kind)
{
    switch (kind) {
    case AdviceKind::SameName:
        return VITRINE_TEXT("CategoryAdvice",
                            "\"%1\" (%2 of them) is another spelling of \"%3\" (%4): make them one.");
    case AdviceKind::Placeholder:
        return VITRINE_TEXT("CategoryAdvice", "\"%1\" says nothing. %2 of %3 look like products of a category and can "
                                              "take it (%4); %5 % of what looks like them agrees.");
    case AdviceKind::Rare:
        return VITRINE_TEXT("CategoryAdvice",
                            "\"%1\" is rare (%2 of them), and %3 % of what looks like it is \"%4\": make them one.");
    case AdviceKind::Overlapping:
        return VITRINE_TEXT("CategoryAdvice",
                            "\"%1\" (%2 of them) and \"%3\" (%4) look alike: %5 % of what looks like the first is the "
                            "second, %6 % the other way round. Make them one.");
    }
    return "";
}

} // namespace

std::string nameOf(AdviceKind kind)
{
    return core::enumName(kNames, kind);
}

std::string describe(const CategoryAdvice& advice, const core::Translate& translate)
{
    const std::string source = sentenceOf(advice.kind);
    const auto text = translate ? translate("CategoryAdvice", source.c_str()) : source;
    std::string filled;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto number = at + 1 < text.size() ? static_cast<std::size_t>(text[at + 1] - '1') : advice.values.size();
        if (text[at] == '%' && number < advice.values.size()) {
            filled += advice.values[number];
            ++at;
        } else {
            filled += text[at];
        }
    }
    return filled;
}

std::vector<CategoryAdvice> adviseFrom(const LabelledProducts& labelled, const std::vector<Votes>& votes)
{
    return Adviser(labelled, votes).advise();
}

std::vector<CategoryAdvice> adviseCategories(const catalog::Catalog& catalog, const PictureFeatures& features,
                                             const core::Progress& progress)
{
    const auto labelled = labelledProducts(catalog, features);
    return adviseFrom(labelled, neighbourVotes(labelled.rows,
                                               features.index().nearestOfAll(kVotingNeighbours, progress),
                                               Trust::Equal));
}

std::vector<CategoryAdvice> adviseUntilTidy(const catalog::Catalog& catalog, const PictureFeatures& features,
                                            const core::Progress& progress)
{
    return adviseUntilTidyFrom(labelledProducts(catalog, features),
                               features.index().nearestOfAll(kVotingNeighbours, progress));
}

/// Comes to an end: each proposal takes a category away or gives a product its first one, and none brings either back.
std::vector<CategoryAdvice> adviseUntilTidyFrom(LabelledProducts labelled,
                                                const std::vector<std::vector<Neighbour>>& neighbours)
{
    std::vector<CategoryAdvice> all;
    for (;;) {
        auto advice = adviseFrom(labelled, neighbourVotes(labelled.rows, neighbours, Trust::Equal));
        if (advice.empty())
            return all;
        const auto changes = lastChanges(advice);
        for (std::size_t at = 0; at < labelled.products.size(); ++at)
            if (const auto change = changes.find(labelled.products[at]); change != changes.end())
                labelled.categories[at] = change->second;
        numberLabels(labelled);
        std::move(advice.begin(), advice.end(), std::back_inserter(all));
    }
}

std::uint64_t acceptAdvice(catalog::Catalog& catalog, const std::vector<CategoryAdvice>& accepted)
{
    std::vector<catalog::ProductEdit> edits;
    for (const auto& [product, category] : lastChanges(accepted))
        edits.push_back({product, {catalog::Field::Category3Code, category}});
    return catalog.editEach(edits);
}

} // namespace vitrine::workflow
