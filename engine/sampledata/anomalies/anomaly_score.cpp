// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/anomalies/anomaly_score.h"
#include "engine/catalog/id_parts.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

namespace vitrine::sampledata {

namespace {

double share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::vector<Anomaly> anomaliesOf(const catalog::Product& product)
{
    std::vector<Anomaly> anomalies;
    const auto extra = nlohmann::json::parse(product.extra, nullptr, false);
    if (!extra.is_object() || !extra.contains("sample_anomaly") || !extra.at("sample_anomaly").is_array())
        return anomalies;
    for (const auto& name : extra.at("sample_anomaly"))
        if (name.is_string())
            if (const auto anomaly = anomalyNamed(name.get<std::string>()))
                anomalies.push_back(*anomaly);
    return anomalies;
}

double AnomalyScore::precision() const
{
    return share(right, reported);
}

double AnomalyScore::recall() const
{
    return share(right, planted);
}

std::map<Anomaly, AnomalyScore>
scoreAnomalies(const catalog::Catalog& catalog,
               const std::map<Anomaly, std::vector<catalog::ProductId>>& reported)
{
    std::map<Anomaly, std::set<catalog::ProductId>> found;
    std::map<Anomaly, AnomalyScore> scores;
    for (const auto& [anomaly, ids] : reported) {
        found[anomaly].insert(ids.begin(), ids.end());
        scores[anomaly].reported = found[anomaly].size();
    }
    catalog::forEachPart(catalog.find({}), [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& product : catalog.products(part))
            for (const auto anomaly : anomaliesOf(product)) {
                ++scores[anomaly].planted;
                scores[anomaly].right += found[anomaly].count(product.id);
            }
    });
    return scores;
}

} // namespace vitrine::sampledata
