// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/anomalies/anomaly.h"

#include <array>

#include "engine/core/enum_names.h"

namespace vitrine::sampledata {

namespace {

constexpr std::array<const char*, 12> kNames = {
    "missing_price",  "price_outlier",  "missing_title",     "html_entities",
    "wrong_category", "shared_picture", "duplicate_picture", "missing_picture",
    "truncated_file", "blur",           "dark_picture",      "small_picture"};

} // namespace

std::string nameOf(Anomaly anomaly)
{
    return core::enumName(kNames, anomaly);
}

std::optional<Anomaly> anomalyNamed(const std::string& name)
{
    return core::enumNamed<Anomaly>(kNames, name);
}

const std::vector<Anomaly>& allAnomalies()
{
    static const auto all = core::enumValues<Anomaly>(kNames);
    return all;
}

bool isOfFile(Anomaly anomaly)
{
    switch (anomaly) {
    case Anomaly::MissingPrice:
    case Anomaly::PriceOutlier:
    case Anomaly::MissingTitle:
    case Anomaly::HtmlEntities:
    case Anomaly::WrongCategory:
    case Anomaly::SharedPicture:
        return false;
    case Anomaly::DuplicatePicture:
    case Anomaly::MissingPicture:
    case Anomaly::TruncatedFile:
    case Anomaly::Blur:
    case Anomaly::DarkPicture:
    case Anomaly::SmallPicture:
        return true;
    }
    return false;
}

double rateOf(const AnomalyRates& rates, Anomaly anomaly)
{
    const auto found = rates.find(anomaly);
    return found == rates.end() ? 0.0 : found->second;
}

} // namespace vitrine::sampledata
