// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fidelity.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "engine/catalog/fold_text.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/utf8.h"
#include "engine/sampledata/mimic/source_rows.h"
#include "engine/sampledata/mimic/title_words.h"

namespace vitrine::sampledata {

using nlohmann::json;

namespace {

constexpr std::size_t kQuantiles = 101;
constexpr std::size_t kCopiesKept = 1000;

std::string categoryOf(const SourceRow& row)
{
    std::string name;
    for (const auto* code : {&row.category1_code, &row.category2_code, &row.category3_code})
        if (!code->empty())
            name += (name.empty() ? "" : " / ") + *code;
    return name;
}

const std::optional<imaging::PictureInfo>& pictureOf(const SourceRows& rows, const SourceRow& row)
{
    static const std::optional<imaging::PictureInfo> none;
    return row.picture == SourceRow::kNone ? none : rows.pictures[row.picture].info;
}

using NumberOf = std::function<std::optional<double>(const SourceRows&, const SourceRow&)>;
using TextOf = std::function<std::optional<std::string>(const SourceRows&, const SourceRow&)>;

const std::vector<std::pair<const char*, NumberOf>>& numberFields()
{
    static const std::vector<std::pair<const char*, NumberOf>> fields = {
        {"price", [](const SourceRows&, const SourceRow& row) { return row.fullPrice; }},
        {"title_length",
         [](const SourceRows&, const SourceRow& row) -> std::optional<double> {
             if (row.title.empty())
                 return std::nullopt;
             return static_cast<double>(core::charactersIn(row.title));
         }},
        {"picture_width",
         [](const SourceRows& rows, const SourceRow& row) -> std::optional<double> {
             const auto& info = pictureOf(rows, row);
             return info ? std::optional<double>(info->width) : std::nullopt;
         }},
        {"picture_height", [](const SourceRows& rows, const SourceRow& row) -> std::optional<double> {
             const auto& info = pictureOf(rows, row);
             return info ? std::optional<double>(info->height) : std::nullopt;
         }}};
    return fields;
}

const std::vector<std::pair<const char*, TextOf>>& textFields()
{
    static const std::vector<std::pair<const char*, TextOf>> fields = {
        {"category", [](const SourceRows&, const SourceRow& row) { return categoryOf(row); }},
        {"brand", [](const SourceRows&, const SourceRow& row) { return row.brand; }},
        {"currency", [](const SourceRows&, const SourceRow& row) { return row.currency_code; }},
        {"split",
         [](const SourceRows&, const SourceRow& row) -> std::optional<std::string> {
             if (row.split == catalog::Split::Unassigned)
                 return std::nullopt;
             return catalog::nameOf(row.split);
         }},
        {"picture_format", [](const SourceRows& rows, const SourceRow& row) -> std::optional<std::string> {
             const auto& info = pictureOf(rows, row);
             return info ? std::optional(info->format) : std::nullopt;
         }}};
    return fields;
}

std::vector<Measured> numbersOf(const SourceRows& rows, const NumberOf& number)
{
    std::vector<Measured> numbers;
    for (const auto& row : rows.rows)
        if (const auto value = number(rows, row))
            numbers.push_back({*value, row.identity});
    return numbers;
}

std::map<std::string, std::vector<Measured>> pricesByCategory(const SourceRows& rows)
{
    std::map<std::string, std::vector<Measured>> prices;
    for (const auto& row : rows.rows)
        if (row.fullPrice)
            prices[categoryOf(row)].push_back({*row.fullPrice, row.identity});
    return prices;
}

std::vector<double> sortedValues(const std::vector<Measured>& numbers)
{
    std::vector<double> values;
    for (const auto& number : numbers)
        values.push_back(number.value);
    std::sort(values.begin(), values.end());
    return values;
}

std::vector<double> quantilesOf(const std::vector<double>& sorted)
{
    std::vector<double> quantiles;
    for (std::size_t at = 0; !sorted.empty() && at < kQuantiles; ++at)
        quantiles.push_back(sorted[at * (sorted.size() - 1) / (kQuantiles - 1)]);
    return quantiles;
}

NumberFidelity compareNumbers(std::string field, std::string category, const std::vector<Measured>& source,
                              const std::vector<Measured>& sample)
{
    const auto sourceValues = sortedValues(source), sampleValues = sortedValues(sample);
    NumberFidelity fidelity;
    fidelity.field = std::move(field);
    fidelity.category = std::move(category);
    fidelity.sourceCount = source.size();
    fidelity.sampleCount = sample.size();
    fidelity.sourceIndependent = independentCount(source);
    fidelity.sampleIndependent = independentCount(sample);
    fidelity.kolmogorovSmirnov = kolmogorovSmirnov(sourceValues, sampleValues);
    fidelity.probability = kolmogorovSmirnovProbability(
        fidelity.kolmogorovSmirnov, fidelity.sourceIndependent, fidelity.sampleIndependent);
    fidelity.sourceQuantiles = quantilesOf(sourceValues);
    fidelity.sampleQuantiles = quantilesOf(sampleValues);
    return fidelity;
}

ShareFidelity compareTexts(const std::string& field, const TextOf& text, const SourceRows& source,
                           const SourceRows& sample)
{
    std::map<std::string, CountPair> counts;
    ShareFidelity fidelity;
    fidelity.field = field;
    for (const auto& row : source.rows)
        if (const auto name = text(source, row)) {
            ++counts[*name].a;
            ++fidelity.sourceCount;
        }
    for (const auto& row : sample.rows)
        if (const auto name = text(sample, row)) {
            ++counts[*name].b;
            ++fidelity.sampleCount;
        }
    std::vector<CountPair> pairs;
    const auto share = [](std::uint64_t part, std::uint64_t whole) {
        return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
    };
    for (const auto& [name, pair] : counts) {
        pairs.push_back(pair);
        fidelity.shares.push_back(
            {name, share(pair.a, fidelity.sourceCount), share(pair.b, fidelity.sampleCount)});
    }
    std::stable_sort(
        fidelity.shares.begin(), fidelity.shares.end(),
        [](const ShareFidelity::Entry& a, const ShareFidelity::Entry& b) { return a.source > b.source; });
    fidelity.totalVariation = totalVariation(pairs);
    fidelity.chiSquare = chiSquare(pairs);
    return fidelity;
}

/// Titles and pictures of the sample that the source has too.
class CopySearch {
public:
    CopySearch(const SourceRows& source, FidelityReport& report) : m_source(source), m_report(report)
    {
        for (std::size_t at = 0; at < source.rows.size(); ++at) {
            const auto& row = source.rows[at];
            if (!row.title.empty())
                m_titles.emplace(catalog::foldText(row.title), at);
            if (const auto& info = pictureOf(source, row))
                m_byLength[info->bytes].emplace(row.picture, at);
        }
    }

    void look(const SourceRows& sample, const SourceRow& row)
    {
        if (const auto title = m_titles.find(catalog::foldText(row.title)); title != m_titles.end())
            tell(row.id, title->second, "title");
        if (const auto& info = pictureOf(sample, row))
            if (const auto same = m_byLength.find(info->bytes); same != m_byLength.end())
                lookAtPicture(sample.pictures[row.picture].path, same->second, row.id);
    }

private:
    void lookAtPicture(const std::string& path, const std::map<std::size_t, std::size_t>& rowOfPicture,
                       catalog::ProductId id)
    {
        try {
            const auto content = core::readFile(path);
            for (const auto& [picture, at] : rowOfPicture)
                if (core::readFile(m_source.pictures[picture].path) == content)
                    return tell(id, at, "picture");
        } catch (const core::Error&) {
            return; // gone since its header was read: nothing to compare
        }
    }

    void tell(catalog::ProductId id, std::size_t sourceAt, const char* what)
    {
        ++m_report.copyCount;
        if (m_report.copies.size() < kCopiesKept)
            m_report.copies.push_back({id, m_source.rows[sourceAt].id, what});
    }

    const SourceRows& m_source;
    FidelityReport& m_report;
    std::unordered_map<std::string, std::size_t> m_titles;                  ///< folded title → row
    std::map<std::uint64_t, std::map<std::size_t, std::size_t>> m_byLength; ///< file length → picture → row
};

template <typename Item> const Item* named(const std::vector<Item>& items, const std::string& field)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.field == field; });
    return found == items.end() ? nullptr : &*found;
}

json toJson(const NumberFidelity& number)
{
    json object = {{"field", number.field},
                   {"source_count", number.sourceCount},
                   {"sample_count", number.sampleCount},
                   {"kolmogorov_smirnov", number.kolmogorovSmirnov},
                   {"probability", number.probability},
                   {"source_independent", number.sourceIndependent},
                   {"sample_independent", number.sampleIndependent},
                   {"verdict", nameOf(verdictOf(number.kolmogorovSmirnov, number.probability))},
                   {"source_quantiles", number.sourceQuantiles},
                   {"sample_quantiles", number.sampleQuantiles}};
    if (!number.category.empty())
        object["category"] = number.category;
    return object;
}

json toJson(const ShareFidelity& share)
{
    json entries = json::array();
    for (const auto& entry : share.shares)
        entries.push_back({{"name", entry.name}, {"source", entry.source}, {"sample", entry.sample}});
    return {{"field", share.field},
            {"source_count", share.sourceCount},
            {"sample_count", share.sampleCount},
            {"total_variation", share.totalVariation},
            {"chi_square", share.chiSquare.value},
            {"degrees_of_freedom", share.chiSquare.degreesOfFreedom},
            {"probability", share.chiSquare.probability},
            {"verdict", nameOf(verdictOf(share.totalVariation, share.chiSquare.probability))},
            {"shares", entries}};
}

json tooNearJson(const std::vector<NearestNeighbour>& neighbours)
{
    json list = json::array();
    for (const auto& each : neighbours)
        if (each.isTooNear && list.size() < kCopiesKept)
            list.push_back({{"sample", each.sample},
                            {"source_by_title", each.byTitle ? json(*each.byTitle) : json()},
                            {"title_similarity", each.titleSimilarity},
                            {"source_by_picture", each.byPicture ? json(*each.byPicture) : json()},
                            {"picture_distance", each.pictureDistance}});
    return list;
}

template <typename Item> json listOf(const std::vector<Item>& items)
{
    json list = json::array();
    for (const auto& item : items)
        list.push_back(toJson(item));
    return list;
}

} // namespace

FidelityVerdict verdictOf(double distance, double probability)
{
    if (distance < kCloseDistance)
        return FidelityVerdict::Close;
    if (distance < 2.0 * kCloseDistance)
        return FidelityVerdict::Near;
    return probability >= kChance ? FidelityVerdict::Chance : FidelityVerdict::Apart;
}

const char* nameOf(FidelityVerdict verdict)
{
    switch (verdict) {
    case FidelityVerdict::Close:
        return "close";
    case FidelityVerdict::Near:
        return "near";
    case FidelityVerdict::Chance:
        return "chance";
    case FidelityVerdict::Apart:
        return "apart";
    }
    return "";
}

const NumberFidelity* FidelityReport::number(const std::string& field) const
{
    return named(numbers, field);
}

const ShareFidelity* FidelityReport::share(const std::string& field) const
{
    return named(shares, field);
}

json FidelityReport::toJson() const
{
    json copyList = json::array();
    for (const auto& copy : copies)
        copyList.push_back({{"sample", copy.sample}, {"source", copy.source}, {"what", copy.what}});
    return {{"source", source},
            {"sample", sample},
            {"source_products", sourceProducts},
            {"sample_products", sampleProducts},
            {"numbers", listOf(numbers)},
            {"prices_by_category", listOf(pricesByCategory)},
            {"shares", listOf(shares)},
            {"copy_count", copyCount},
            {"copies", copyList},
            {"too_near_count", tooNearCount},
            {"too_near", tooNearJson(neighbours)}};
}

FidelityReport compareCatalogs(const catalog::Catalog& source, const catalog::Catalog& sample,
                               const core::Progress& progress)
{
    FidelityReport report;
    report.source = source.name();
    report.sample = sample.name();
    // Reading counts as much as looking for neighbours.
    const auto ofSource = source.counts().products, ofBoth = ofSource + sample.counts().products;
    const auto part = [&](std::uint64_t from, std::uint64_t share) {
        return core::Progress{progress.stop, [=, &progress](std::uint64_t done, std::uint64_t total) {
                                  progress.report(from + (total == 0 ? 0 : done * share / total), 2 * ofBoth);
                              }};
    };
    const auto sourceRows = readSourceRows(source, part(0, ofSource)),
               sampleRows = readSourceRows(sample, part(ofSource, ofBoth - ofSource));
    report.sourceProducts = sourceRows.rows.size();
    report.sampleProducts = sampleRows.rows.size();

    for (const auto& [field, number] : numberFields()) {
        const auto a = numbersOf(sourceRows, number), b = numbersOf(sampleRows, number);
        if (!a.empty() && !b.empty())
            report.numbers.push_back(compareNumbers(field, "", a, b));
    }
    for (const auto& [field, text] : textFields())
        if (auto share = compareTexts(field, text, sourceRows, sampleRows);
            share.sourceCount > 0 && share.sampleCount > 0)
            report.shares.push_back(std::move(share));
    const auto ofSample = pricesByCategory(sampleRows);
    for (const auto& [category, prices] : pricesByCategory(sourceRows))
        if (const auto found = ofSample.find(category); found != ofSample.end())
            report.pricesByCategory.push_back(compareNumbers("price", category, prices, found->second));
    CopySearch search(sourceRows, report);
    for (const auto& row : sampleRows.rows)
        search.look(sampleRows, row);
    report.neighbours = nearestNeighbours(sourceRows, sampleRows, part(ofBoth, ofBoth));
    report.tooNearCount = static_cast<std::uint64_t>(
        std::count_if(report.neighbours.begin(), report.neighbours.end(),
                      [](const NearestNeighbour& neighbour) { return neighbour.isTooNear; }));
    return report;
}

void writeNeighbours(const FidelityReport& report, const std::filesystem::path& file)
{
    std::string csv = "sample,source_by_title,title_similarity,source_by_picture,picture_distance,too_near\n";
    const auto id = [](const std::optional<catalog::ProductId>& product) {
        return product ? std::to_string(*product) : std::string();
    };
    for (const auto& each : report.neighbours) {
        char similarity[16];
        std::snprintf(similarity, sizeof similarity, "%.3f", each.titleSimilarity);
        csv += std::to_string(each.sample) + ',' + id(each.byTitle) + ',' + similarity + ',' +
               id(each.byPicture) + ',' +
               (each.byPicture ? std::to_string(each.pictureDistance) : std::string()) + ',' +
               (each.isTooNear ? "1" : "0") + "\n";
    }
    core::writeFileAtomically(file, csv);
}

} // namespace vitrine::sampledata
