// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/statistics/statistics_text.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "engine/core/number_text.h"

namespace vitrine::catalog {

using nlohmann::ordered_json;

namespace {

std::string cellOf(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string edgeOf(double edge)
{
    return std::isfinite(edge) ? core::pythonFloat(edge) : std::string();
}

/// Lines of the parts that are wanted.
class CsvLines {
public:
    explicit CsvLines(const std::vector<std::string>& parts) : m_parts(parts) {}

    void add(const std::string& part, const StatisticsBar& bar)
    {
        line(part, bar.name, {}, {}, bar.products, bar.query);
    }
    void add(const std::string& part, const std::string& name, const StatisticsRange& range)
    {
        line(part, name, edgeOf(range.low), edgeOf(range.high), range.products, range.query);
    }
    void line(const std::string& part, const std::string& name, const std::string& low,
              const std::string& high, std::uint64_t products, const std::string& query)
    {
        if (!m_parts.empty() && std::find(m_parts.begin(), m_parts.end(), part) == m_parts.end())
            return;
        m_text += part + ',' + cellOf(name) + ',' + low + ',' + high + ',' + std::to_string(products) + ',' +
                  cellOf(query) + "\n";
    }

    std::string text() const { return m_text; }

private:
    const std::vector<std::string>& m_parts;
    std::string m_text = "part,name,low,high,products,query\n";
};

ordered_json barJson(const StatisticsBar& bar)
{
    return {{"name", bar.name}, {"products", bar.products}, {"query", bar.query}};
}

/// JSON knows no infinity: an open end is null.
ordered_json edgeJson(double edge)
{
    return std::isfinite(edge) ? ordered_json(edge) : ordered_json();
}

ordered_json rangesJson(const std::vector<StatisticsRange>& ranges)
{
    auto list = ordered_json::array();
    for (const auto& range : ranges)
        list.push_back({{"low", edgeJson(range.low)},
                        {"high", edgeJson(range.high)},
                        {"products", range.products},
                        {"query", range.query}});
    return list;
}

ordered_json barsJson(const std::vector<StatisticsBar>& bars)
{
    auto list = ordered_json::array();
    for (const auto& bar : bars)
        list.push_back(barJson(bar));
    return list;
}

ordered_json splitsJson(const SplitStatistics& splits)
{
    ordered_json object = {{"category3_code", splits.category}};
    for (const auto& split : splits.splits)
        object[split.name.empty() ? "none" : split.name] = split.products;
    return object;
}

} // namespace

const std::vector<std::string>& statisticsParts()
{
    static const std::vector<std::string> parts = {
        "category1_code", "category2_code", "category3_code", "brand", "price",
        "word",           "width",          "height",         "split", "label"};
    return parts;
}

std::string statisticsCsv(const CatalogStatistics& statistics, const std::vector<std::string>& parts)
{
    CsvLines lines(parts);
    for (const auto& [field, bars] : statistics.values)
        for (const auto& bar : bars)
            lines.add(nameOf(field), bar);
    for (const auto& prices : statistics.prices)
        for (const auto& range : prices.ranges)
            lines.add("price", prices.currency, range);
    for (const auto& word : statistics.words)
        lines.add("word", word);
    for (const auto& range : statistics.widths)
        lines.add("width", {}, range);
    for (const auto& range : statistics.heights)
        lines.add("height", {}, range);
    for (const auto& splits : statistics.splits)
        for (const auto& split : splits.splits)
            lines.line("split", splits.category, {}, {}, split.products, split.query);
    for (const auto& point : statistics.labels)
        for (const auto& [state, products] : point.products)
            lines.line("label", point.at, {}, {}, products, "status:" + nameOf(state));
    return lines.text();
}

ordered_json toJson(const CatalogStatistics& statistics)
{
    ordered_json object = {{"products", statistics.products}, {"without_price", statistics.withoutPrice}};
    for (const auto& [field, bars] : statistics.values)
        object[nameOf(field)] = barsJson(bars);
    object["prices"] = ordered_json::array();
    for (const auto& prices : statistics.prices)
        object["prices"].push_back({{"currency_code", prices.currency},
                                    {"products", prices.products},
                                    {"lowest", prices.lowest},
                                    {"median", prices.median},
                                    {"highest", prices.highest},
                                    {"ranges", rangesJson(prices.ranges)}});
    object["words"] = barsJson(statistics.words);
    object["pictures_known"] = statistics.picturesKnown;
    object["widths"] = rangesJson(statistics.widths);
    object["heights"] = rangesJson(statistics.heights);
    object["splits"] = ordered_json::array({splitsJson(statistics.allSplits)});
    object["splits"][0]["category3_code"] = nullptr; // all of them
    for (const auto& splits : statistics.splits)
        object["splits"].push_back(splitsJson(splits));
    object["labels"] = ordered_json::array();
    for (const auto& point : statistics.labels) {
        ordered_json entry = {{"at", point.at}};
        for (const auto& [state, products] : point.products)
            entry[nameOf(state)] = products;
        object["labels"].push_back(entry);
    }
    for (const auto& [state, products] : statistics.states)
        object["states"][nameOf(state)] = products;
    return object;
}

} // namespace vitrine::catalog
