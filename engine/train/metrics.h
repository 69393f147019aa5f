// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "engine/train/text_template.h"

namespace vitrine::train {

/// One caption that the model generated, beside the truth. `predicted` was never computed from anything that saw
/// the truth.
struct PredictedCaption {
    std::string example;     ///< Example::id
    std::string truth;       ///< the response without special tokens
    std::string predicted;
    std::optional<double> true_price;
    std::optional<double> predicted_price; ///< absent when the caption cannot be parsed or names no price
    double mean_log_probability = 0.0;
};

/// What an evaluation measures. The names are those of metrics.jsonl and of the command line's JSON.
/// Values that could not be measured (no caption, no price) are absent.
struct Metrics {
    double validation_loss = 0.0;          ///< mean over response tokens, nats
    double token_accuracy = 0.0;           ///< of teacher-forced next tokens: sees the truth so far ("leaked")
    std::optional<double> image_use;       ///< loss with another product's picture − loss with the right one
    std::uint64_t captions = 0;            ///< generated for the following
    std::optional<double> exact_match;     ///< share of captions equal to the truth
    std::optional<double> title_chrf;      ///< mean chrF of titles, 0 … 100
    std::optional<double> category_accuracy;
    std::optional<double> price_mean_absolute_error;
    std::optional<double> price_median_percentage_error; ///< 0.1 is 10 %
    std::optional<double> price_within_10_percent;       ///< share of all captions whose truth has a price
    std::uint64_t unparsable = 0;          ///< captions that the response template does not explain

    nlohmann::json toJson() const;                       ///< absent values are null
    static Metrics fromJson(const nlohmann::json& json); ///< unknown keys are ignored, missing ones absent
};

/// chrF (Popović 2015): character n-gram F-score with n = 1…6 and beta = 2, white space removed, 0 … 100.
/// Characters are Unicode code points of the UTF-8 given.
double chrf(const std::string& hypothesis, const std::string& reference);

/// Fills the caption metrics of `metrics` (captions … unparsable) from what was generated. Titles, categories and
/// prices are read with the response template: its placeholders `title`, the first `category…` one, the first
/// `…price` one. An unparsable caption counts as wrong in every share; its price is left out of the means.
void scoreCaptions(const std::vector<PredictedCaption>& captions, const std::string& responseTemplate,
                   Metrics& metrics);

/// The price in a text by the template, as amountIn() reads it; nothing when there is none or the text cannot be parsed.
std::optional<double> priceOf(const std::string& caption, const std::string& responseTemplate);

} // namespace vitrine::train
