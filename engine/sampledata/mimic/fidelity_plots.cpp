// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/mimic/fidelity_plots.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sstream>

namespace vitrine::sampledata {

namespace {

constexpr double kWidth = 500.0, kHeight = 230.0;
constexpr double kLeft = 44.0, kRight = 12.0, kTop = 14.0, kBottom = 26.0;
constexpr std::size_t kBins = 20;
constexpr double kSpanForLog = 100.0;
constexpr double kRow = 24.0, kNames = 210.0, kSharesWidth = 760.0, kNumbers = 120.0;

double plotX(double place)
{
    return kLeft + (kWidth - kLeft - kRight) * place;
}

double plotY(double share) // 0 … 1
{
    return kHeight - kBottom - (kHeight - kTop - kBottom) * share;
}

std::string text(double x, double y, const std::string& words, const char* anchor = "start")
{
    return "<text x=\"" + fixedNumber(x, 1) + "\" y=\"" + fixedNumber(y, 1) + "\" text-anchor=\"" + anchor +
           "\">" + escapedHtml(words) + "</text>";
}

std::string bar(double x, double y, double width, double height, const char* style)
{
    return "<rect class=\"" + std::string(style) + "\" x=\"" + fixedNumber(x, 1) + "\" y=\"" +
           fixedNumber(y, 1) + "\" width=\"" + fixedNumber(std::max(0.0, width), 1) + "\" height=\"" +
           fixedNumber(std::max(0.0, height), 1) + "\"/>";
}

std::string beginSvg(double width, double height, const std::string& label)
{
    return "<svg viewBox=\"0 0 " + fixedNumber(width, 0) + " " + fixedNumber(height, 0) +
           "\" role=\"img\" aria-label=\"" + escapedHtml(label) + "\">";
}

std::string shortNumber(double value)
{
    char shown[32];
    std::snprintf(shown, sizeof shown, value >= 100.0 ? "%.0f" : "%.3g", value);
    return shown;
}

/// Ground line, a line at the top, and what the axes say.
std::string frame(const FidelityAxis& axis, double top)
{
    std::string svg;
    for (const double share : {0.0, 0.5, 1.0}) {
        svg += "<line class=\"grid\" x1=\"" + fixedNumber(kLeft, 0) + "\" x2=\"" +
               fixedNumber(kWidth - kRight, 0) + "\" y1=\"" + fixedNumber(plotY(share), 1) + "\" y2=\"" +
               fixedNumber(plotY(share), 1) + "\"/>";
        svg += text(kLeft - 6.0, plotY(share) + 4.0, fixedNumber(100.0 * top * share, 0) + " %", "end");
    }
    for (const double place : {0.0, 0.25, 0.5, 0.75, 1.0})
        svg += text(plotX(place), kHeight - 8.0, shortNumber(axis.valueAt(place)),
                    place == 0.0   ? "start"
                    : place == 1.0 ? "end"
                                   : "middle");
    return svg;
}

std::string polyline(const std::vector<double>& quantiles, const FidelityAxis& axis, const char* style)
{
    std::string points;
    for (std::size_t at = 0; at < quantiles.size(); ++at)
        points += fixedNumber(plotX(axis.place(quantiles[at])), 1) + "," +
                  fixedNumber(plotY(static_cast<double>(at) / static_cast<double>(quantiles.size() - 1)), 1) +
                  " ";
    return std::string("<polyline class=\"") + style + "\" points=\"" + points + "\"/>";
}

} // namespace

double FidelityAxis::place(double value) const
{
    const double part = logarithmic ? std::log(std::max(value, low) / low) / std::log(high / low)
                                    : (value - low) / (high - low);
    return std::clamp(part, 0.0, 1.0);
}

double FidelityAxis::valueAt(double place) const
{
    return logarithmic ? low * std::pow(high / low, place) : low + (high - low) * place;
}

FidelityAxis axisOf(const NumberFidelity& number)
{
    const auto& a = number.sourceQuantiles;
    const auto& b = number.sampleQuantiles;
    FidelityAxis axis;
    axis.low = std::min(a.front(), b.front());
    axis.high = std::max({a.back(), b.back(), axis.low + 1.0});
    axis.logarithmic = axis.low > 0.0 && axis.high > axis.low * kSpanForLog;
    return axis;
}

std::vector<double> binShares(const std::vector<double>& quantiles, const FidelityAxis& axis,
                              std::size_t bins)
{
    std::vector<double> shares(bins, 0.0);
    // Between two quantiles lies one part of the products, evenly spread from the one to the other.
    for (std::size_t at = 0; at + 1 < quantiles.size(); ++at) {
        const double from = axis.place(quantiles[at]) * static_cast<double>(bins),
                     to = axis.place(quantiles[at + 1]) * static_cast<double>(bins);
        const double part = 1.0 / static_cast<double>(quantiles.size() - 1);
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double low = static_cast<double>(bin), high = low + 1.0;
            if (to - from < 1e-9) {
                const auto own = std::min(bins - 1, static_cast<std::size_t>(from));
                shares[bin] += own == bin ? part : 0.0;
            } else {
                shares[bin] += part * std::max(0.0, std::min(to, high) - std::max(from, low)) / (to - from);
            }
        }
    }
    return shares;
}

std::string histogramSvg(const NumberFidelity& number)
{
    if (number.sourceQuantiles.empty() || number.sampleQuantiles.empty())
        return {};
    const auto axis = axisOf(number);
    const auto source = binShares(number.sourceQuantiles, axis, kBins),
               sample = binShares(number.sampleQuantiles, axis, kBins);
    const double top = std::max(*std::max_element(source.begin(), source.end()),
                                *std::max_element(sample.begin(), sample.end()));
    auto svg = beginSvg(kWidth, kHeight, "Share of products in each range") + frame(axis, top);
    const double width = (kWidth - kLeft - kRight) / static_cast<double>(kBins);
    for (std::size_t bin = 0; bin < kBins; ++bin) {
        const double x = kLeft + width * static_cast<double>(bin);
        const auto draw = [&](double share, double offset, const char* style) {
            const double y = plotY(share / top);
            svg += bar(x + offset, y, width * 0.42, plotY(0.0) - y, style);
        };
        draw(source[bin], width * 0.06, "source");
        draw(sample[bin], width * 0.52, "sample");
    }
    return svg + "</svg>";
}

std::string distributionSvg(const NumberFidelity& number)
{
    if (number.sourceQuantiles.empty() || number.sampleQuantiles.empty())
        return {};
    const auto axis = axisOf(number);
    return beginSvg(kWidth, kHeight, "Share of products up to a value") + frame(axis, 1.0) +
           polyline(number.sourceQuantiles, axis, "source") +
           polyline(number.sampleQuantiles, axis, "sample") + "</svg>";
}

std::string sharesSvg(const ShareFidelity& share, std::size_t most)
{
    const auto shown = std::min(most, share.shares.size());
    if (shown == 0)
        return {};
    double top = 0.0;
    for (std::size_t at = 0; at < shown; ++at)
        top = std::max({top, share.shares[at].source, share.shares[at].sample});
    const double room = kSharesWidth - kNames - kNumbers;
    auto svg = beginSvg(kSharesWidth, kRow * static_cast<double>(shown) + 8.0, "Shares of products");
    for (std::size_t at = 0; at < shown; ++at) {
        const auto& entry = share.shares[at];
        const double y = 6.0 + kRow * static_cast<double>(at);
        auto name = entry.name.empty() ? std::string("(none)") : entry.name;
        svg += text(kNames - 8.0, y + 13.0, name, "end");
        svg += bar(kNames, y, top > 0.0 ? room * entry.source / top : 0.0, 8.0, "source");
        svg += bar(kNames, y + 9.0, top > 0.0 ? room * entry.sample / top : 0.0, 8.0, "sample");
        svg +=
            text(kSharesWidth - 6.0, y + 13.0,
                 fixedNumber(100.0 * entry.source, 1) + " % / " + fixedNumber(100.0 * entry.sample, 1) + " %",
                 "end");
    }
    return svg + "</svg>";
}

std::string escapedHtml(const std::string& words)
{
    std::string result;
    for (const char character : words) {
        switch (character) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += character;
        }
    }
    return result;
}

std::string fixedNumber(double value, int digits)
{
    char shown[64];
    std::snprintf(shown, sizeof shown, "%.*f", digits, value);
    return shown;
}

} // namespace vitrine::sampledata
