// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/metrics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <nlohmann/json.hpp>

#include "engine/core/utf8.h"

namespace vitrine::train {

namespace {

using nlohmann::json;

template <typename T> json orNull(const std::optional<T>& value)
{
    return value ? json(*value) : json();
}

std::optional<double> numberIn(const json& object, const char* key)
{
    const auto entry = object.find(key);
    if (entry == object.end() || !entry->is_number())
        return std::nullopt;
    return entry->get<double>();
}

std::uint64_t countIn(const json& object, const char* key)
{
    return static_cast<std::uint64_t>(std::max(0.0, numberIn(object, key).value_or(0.0)));
}

/// UTF-8 cut into code points, white space left out.
std::vector<std::string> visibleCharacters(const std::string& text)
{
    std::vector<std::string> characters;
    for (const char byte : text) {
        if (core::continuesCharacter(byte) && !characters.empty())
            characters.back() += byte;
        else if (byte != ' ' && byte != '\t' && byte != '\n' && byte != '\r')
            characters.emplace_back(1, byte);
    }
    return characters;
}

std::map<std::string, std::size_t> ngrams(const std::vector<std::string>& characters, std::size_t n)
{
    std::map<std::string, std::size_t> counts;
    for (std::size_t first = 0; first + n <= characters.size(); ++first) {
        std::string gram;
        for (std::size_t index = first; index < first + n; ++index)
            gram += characters[index];
        ++counts[gram];
    }
    return counts;
}

/// The response template's placeholder for what a metric looks at.
std::string placeholderFor(const std::string& responseTemplate, const std::string& part)
{
    for (const auto& name : placeholdersOf(responseTemplate))
        if (name.find(part) != std::string::npos)
            return name;
    return {};
}

std::string valueOf(const std::optional<Fields>& fields, const std::string& name)
{
    if (!fields)
        return {};
    const auto entry = fields->find(name);
    return entry == fields->end() ? std::string() : entry->second;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

void scorePrices(const std::vector<PredictedCaption>& captions, Metrics& metrics)
{
    std::vector<double> absolute, relative;
    std::size_t priced = 0, within = 0;
    for (const auto& caption : captions) {
        if (!caption.true_price)
            continue;
        ++priced;
        if (!caption.predicted_price)
            continue;
        const double error = std::abs(*caption.predicted_price - *caption.true_price);
        absolute.push_back(error);
        if (*caption.true_price != 0.0)
            relative.push_back(error / std::abs(*caption.true_price));
        within += error <= 0.1 * std::abs(*caption.true_price) ? 1 : 0;
    }
    if (priced > 0)
        metrics.price_within_10_percent = static_cast<double>(within) / static_cast<double>(priced);
    if (!absolute.empty()) {
        double sum = 0.0;
        for (const auto error : absolute)
            sum += error;
        metrics.price_mean_absolute_error = sum / static_cast<double>(absolute.size());
    }
    if (!relative.empty())
        metrics.price_median_percentage_error = median(relative);
}

} // namespace

json Metrics::toJson() const
{
    return {{"validation_loss", validation_loss},
            {"token_accuracy", token_accuracy},
            {"image_use", orNull(image_use)},
            {"captions", captions},
            {"exact_match", orNull(exact_match)},
            {"title_chrf", orNull(title_chrf)},
            {"category_accuracy", orNull(category_accuracy)},
            {"price_mean_absolute_error", orNull(price_mean_absolute_error)},
            {"price_median_percentage_error", orNull(price_median_percentage_error)},
            {"price_within_10_percent", orNull(price_within_10_percent)},
            {"unparsable", unparsable}};
}

Metrics Metrics::fromJson(const json& source)
{
    Metrics metrics;
    if (!source.is_object())
        return metrics;
    metrics.validation_loss = numberIn(source, "validation_loss").value_or(0.0);
    metrics.token_accuracy = numberIn(source, "token_accuracy").value_or(0.0);
    metrics.image_use = numberIn(source, "image_use");
    metrics.captions = countIn(source, "captions");
    metrics.exact_match = numberIn(source, "exact_match");
    metrics.title_chrf = numberIn(source, "title_chrf");
    metrics.category_accuracy = numberIn(source, "category_accuracy");
    metrics.price_mean_absolute_error = numberIn(source, "price_mean_absolute_error");
    metrics.price_median_percentage_error = numberIn(source, "price_median_percentage_error");
    metrics.price_within_10_percent = numberIn(source, "price_within_10_percent");
    metrics.unparsable = countIn(source, "unparsable");
    return metrics;
}

double chrf(const std::string& hypothesis, const std::string& reference)
{
    constexpr std::size_t kLongest = 6;
    constexpr double kBetaSquared = 4.0;
    const auto ours = visibleCharacters(hypothesis), theirs = visibleCharacters(reference);
    double precision = 0.0, recall = 0.0;
    std::size_t orders = 0; // those that both texts are long enough for, as the reference library counts
    for (std::size_t n = 1; n <= kLongest; ++n) {
        if (ours.size() < n || theirs.size() < n)
            continue;
        ++orders;
        const auto ourGrams = ngrams(ours, n), theirGrams = ngrams(theirs, n);
        std::size_t matches = 0;
        for (const auto& [gram, count] : ourGrams)
            if (const auto entry = theirGrams.find(gram); entry != theirGrams.end())
                matches += std::min(count, entry->second);
        precision += static_cast<double>(matches) / static_cast<double>(ours.size() - n + 1);
        recall += static_cast<double>(matches) / static_cast<double>(theirs.size() - n + 1);
    }
    if (orders == 0)
        return ours == theirs ? 100.0 : 0.0;
    precision /= static_cast<double>(orders);
    recall /= static_cast<double>(orders);
    if (precision + recall == 0.0)
        return 0.0;
    return 100.0 * (1.0 + kBetaSquared) * precision * recall / (kBetaSquared * precision + recall);
}

std::optional<double> priceOf(const std::string& caption, const std::string& responseTemplate)
{
    const auto name = placeholderFor(responseTemplate, "price");
    return amountIn(valueOf(parseWithTemplate(caption, responseTemplate), name));
}

void scoreCaptions(const std::vector<PredictedCaption>& captions, const std::string& responseTemplate,
                   Metrics& metrics)
{
    metrics.captions = captions.size();
    metrics.unparsable = 0;
    if (captions.empty())
        return;
    const auto titleName = placeholderFor(responseTemplate, "title");
    const auto categoryName = placeholderFor(responseTemplate, "category");
    double chrfSum = 0.0;
    std::size_t exact = 0, sameCategory = 0;
    for (const auto& caption : captions) {
        const auto predicted = parseWithTemplate(caption.predicted, responseTemplate);
        const auto truth = parseWithTemplate(caption.truth, responseTemplate);
        metrics.unparsable += predicted ? 0 : 1;
        exact += caption.predicted == caption.truth ? 1 : 0;
        chrfSum += chrf(valueOf(predicted, titleName), valueOf(truth, titleName));
        sameCategory += predicted && valueOf(predicted, categoryName) == valueOf(truth, categoryName) ? 1 : 0;
    }
    const auto count = static_cast<double>(captions.size());
    metrics.exact_match = static_cast<double>(exact) / count;
    if (!titleName.empty())
        metrics.title_chrf = chrfSum / count;
    if (!categoryName.empty())
        metrics.category_accuracy = static_cast<double>(sameCategory) / count;
    scorePrices(captions, metrics);
}

} // namespace vitrine::train
