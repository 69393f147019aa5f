// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metrics_text.h"

#include <cstdio>

namespace vitrine::cli {

namespace {

std::string percent(const std::optional<double>& share)
{
    return share ? fixed(*share * 100.0, 1) + " %" : "–";
}

std::string number(const std::optional<double>& value, int digits)
{
    return value ? fixed(*value, digits) : "–";
}

} // namespace

std::string fixed(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::vector<std::pair<std::string, std::string>> shownMetrics(const train::Metrics& metrics)
{
    return {{"validation loss", fixed(metrics.validation_loss, 4)},
            {"image use", number(metrics.image_use, 4)},
            {"category accuracy", percent(metrics.category_accuracy)},
            {"title chrF", number(metrics.title_chrf, 1)},
            {"price error, mean", number(metrics.price_mean_absolute_error, 2)},
            {"price error, median", percent(metrics.price_median_percentage_error)},
            {"price within 10 %", percent(metrics.price_within_10_percent)},
            {"exact match", percent(metrics.exact_match)},
            {"token accuracy (leaked)", percent(metrics.token_accuracy)},
            {"unparsable captions", std::to_string(metrics.unparsable)}};
}

std::string metricsLine(const train::Metrics& metrics)
{
    std::string line;
    for (const auto& [name, value] : shownMetrics(metrics))
        line += (line.empty() ? "" : ", ") + name + " " + value;
    return line;
}

} // namespace vitrine::cli
