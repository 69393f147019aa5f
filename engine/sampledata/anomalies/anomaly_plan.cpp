// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/anomalies/anomaly_plan.h"

#include <cmath>

namespace vitrine::sampledata {

namespace {

// How often another row is tried for a duplicate before the row is left alone: its picture must be sound.
constexpr int kDuplicateTries = 8;
constexpr std::uint64_t kPlanStream = 1000; // past the streams of the anomalies themselves

core::Random streamOf(std::uint64_t seed, std::uint64_t index)
{
    return core::Random(core::mixSeed(seed, "anomalies")).fork(index);
}

/// Where group `number` begins, as a real row. Groups are 1 / (1 − rate) rows long on average; the jitter
/// is `rate` of that, the most that leaves every group a row.
double beginningOf(std::uint64_t number, double rate, std::uint64_t seed)
{
    const double jitter =
        number == 0 ? 0.0 : core::Random(core::mixSeed(seed, "groups")).fork(number).uniform() * rate;
    return std::ceil((static_cast<double>(number) + jitter) / (1.0 - rate));
}

struct Group {
    std::uint64_t number;
    std::uint64_t firstRow;
};

Group groupOf(double rate, std::uint64_t seed, std::uint64_t index)
{
    if (!(rate > 0.0))
        return {index, index};
    const auto row = static_cast<double>(index);
    auto number = static_cast<std::uint64_t>(row * (1.0 - rate)) + 1;
    while (number > 0 && beginningOf(number, rate, seed) > row)
        --number;
    return {number, static_cast<std::uint64_t>(beginningOf(number, rate, seed))};
}

/// What is wrong with the file of this row, which is the first of its group.
std::optional<Anomaly> faultOfFile(const AnomalyRates& rates, std::uint64_t seed, std::uint64_t row)
{
    double at = streamOf(seed, row).fork(kPlanStream).uniform();
    for (const auto& [anomaly, rate] : rates) {
        if (!isOfFile(anomaly))
            continue;
        if (at < rate)
            return anomaly;
        at -= rate;
    }
    return std::nullopt;
}

/// A row before this one with a sound picture of its own.
std::optional<std::uint64_t> rowToDuplicate(const AnomalyRates& rates, std::uint64_t seed, std::uint64_t row)
{
    auto random = anomalyRandom(seed, row, Anomaly::DuplicatePicture);
    for (int attempt = 0; row > 0 && attempt < kDuplicateTries; ++attempt) {
        const auto other = groupOf(rateOf(rates, Anomaly::SharedPicture), seed, random.below(row)).firstRow;
        if (!faultOfFile(rates, seed, other))
            return other;
    }
    return std::nullopt;
}

bool befalls(Anomaly anomaly, const AnomalyRates& rates, std::uint64_t seed, std::uint64_t index)
{
    const double rate = rateOf(rates, anomaly);
    return rate > 0.0 &&
           streamOf(seed, index).fork(kPlanStream + 1 + static_cast<std::uint64_t>(anomaly)).chance(rate);
}

} // namespace

AnomalyPlan planAnomalies(const AnomalyRates& rates, std::uint64_t seed, std::uint64_t index)
{
    const auto group = groupOf(rateOf(rates, Anomaly::SharedPicture), seed, index);
    AnomalyPlan plan{{}, group.number, group.firstRow, group.firstRow};
    auto fault = faultOfFile(rates, seed, group.firstRow);
    if (fault == Anomaly::DuplicatePicture) {
        if (const auto other = rowToDuplicate(rates, seed, group.firstRow))
            plan.drawnRow = *other;
        else
            fault.reset();
    }
    for (const auto anomaly : allAnomalies())
        if (isOfFile(anomaly)                   ? fault == anomaly
            : anomaly == Anomaly::SharedPicture ? index != group.firstRow
                                                : befalls(anomaly, rates, seed, index))
            plan.anomalies.push_back(anomaly);
    return plan;
}

core::Random anomalyRandom(std::uint64_t seed, std::uint64_t index, Anomaly anomaly)
{
    return streamOf(seed, index).fork(static_cast<std::uint64_t>(anomaly));
}

} // namespace vitrine::sampledata
