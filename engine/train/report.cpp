// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <set>
#include <sstream>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"

namespace vitrine::train {

namespace {

constexpr const char* kStyle = R"(
:root{color-scheme:light dark;--ink:#1d2330;--soft:#667085;--line:#e2e5ea;--page:#fafbfc;--card:#fff;--accent:#2f6feb;
--good:#157f3b;--bad:#b42318;--warm:#d9730d}
@media(prefers-color-scheme:dark){:root{--ink:#e7eaf0;--soft:#98a2b3;--line:#2c3340;--page:#12151b;--card:#1a1f28;
--accent:#6ea8fe;--good:#4cc38a;--bad:#ff8b80;--warm:#f5a55a}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);margin:0 auto;max-width:1080px;
padding:32px 20px}h1{font-size:26px;margin:0 0 4px}h2{font-size:18px;margin:36px 0 12px}p{color:var(--soft);margin:0}
table{border-collapse:collapse;width:100%;background:var(--card);border:1px solid var(--line)}
th,td{padding:8px 12px;text-align:left;border-bottom:1px solid var(--line);vertical-align:top}th{color:var(--soft);
font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}img{width:112px;border-radius:4px;
display:block}.good{color:var(--good)}.bad{color:var(--bad)}mark{background:none;color:var(--bad);
text-decoration:underline}svg{background:var(--card);border:1px solid var(--line);width:100%;height:auto}
svg text{fill:var(--soft);font:12px system-ui,sans-serif}details{margin-top:12px}code{font-size:13px}
.plots{display:grid;grid-template-columns:1fr 1fr;gap:16px}@media(max-width:760px){.plots{grid-template-columns:1fr}}
)";

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char character : text) {
        switch (character) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += character;
        }
    }
    return result;
}

std::string base64(const std::string& bytes)
{
    constexpr const char* kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t group = 0;
        const auto count = std::min<std::size_t>(3, bytes.size() - at);
        for (std::size_t index = 0; index < 3; ++index)
            group = group << 8U | (index < count ? static_cast<unsigned char>(bytes[at + index]) : 0U);
        for (std::size_t index = 0; index < 4; ++index)
            text += index <= count ? kAlphabet[group >> (18U - 6U * index) & 63U] : '=';
    }
    return text;
}

std::string fixed(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

/// One line of the table of metrics.
struct MetricLine {
    const char* name;
    std::function<std::optional<double>(const Metrics&)> value;
    int digits;
    double factor;    ///< 100 for a share that is shown in per cent
    const char* unit;
    bool moreIsBetter;
};

const std::vector<MetricLine>& metricLines()
{
    static const std::vector<MetricLine> lines{
        {"Validation loss", [](const Metrics& m) { return std::optional(m.validation_loss); }, 3, 1, "", false},
        {"Image use (loss with another picture − loss with the right one)",
         [](const Metrics& m) { return m.image_use; }, 3, 1, "", true},
        {"Category right", [](const Metrics& m) { return m.category_accuracy; }, 1, 100, " %", true},
        {"Title similarity (chrF)", [](const Metrics& m) { return m.title_chrf; }, 1, 1, "", true},
        {"Price error, median", [](const Metrics& m) { return m.price_median_percentage_error; }, 1, 100, " %", false},
        {"Price error, mean", [](const Metrics& m) { return m.price_mean_absolute_error; }, 2, 1, "", false},
        {"Price within 10 %", [](const Metrics& m) { return m.price_within_10_percent; }, 1, 100, " %", true},
        {"Whole caption right", [](const Metrics& m) { return m.exact_match; }, 1, 100, " %", true},
        {"Captions that cannot be read", [](const Metrics& m) { return std::optional(double(m.unparsable)); }, 0, 1, "",
         false},
        {"Next token right, truth so far given (leaked)",
         [](const Metrics& m) { return std::optional(m.token_accuracy); }, 1, 100, " %", true},
    };
    return lines;
}

std::string metricCell(const MetricLine& line, const Metrics& metrics, const Metrics& reference)
{
    const auto value = line.value(metrics), before = line.value(reference);
    if (!value)
        return "<td class=\"n\">–</td>";
    const auto text = fixed(*value * line.factor, line.digits) + line.unit;
    if (!before || &metrics == &reference || *value == *before)
        return "<td class=\"n\">" + text + "</td>";
    const bool up = *value > *before;
    return std::string("<td class=\"n ") + (up == line.moreIsBetter ? "good" : "bad") + "\">" + text +
           (up ? " ▲" : " ▼") + "</td>";
}

std::string metricTable(const ReportContent& content)
{
    std::string html = "<table><tr><th>Measure</th><th class=\"n\">Before</th><th class=\"n\">After</th>"
                       "<th class=\"n\">After, blind</th></tr>";
    for (const auto& line : metricLines())
        html += std::string("<tr><td>") + line.name + "</td>" + metricCell(line, content.before, content.before) +
                metricCell(line, content.after, content.before) + metricCell(line, content.blind, content.after) +
                "</tr>";
    return html + "</table>";
}

struct Curve {
    const char* name;
    const char* colour;
    bool points; ///< few values: marked, not only joined
    std::vector<std::pair<double, double>> values;
};

std::string plot(const std::string& title, const std::vector<Curve>& curves)
{
    constexpr double kWidth = 520, kHeight = 300, kLeft = 52, kRight = 14, kTop = 34, kBottom = 36;
    double lowX = 0, highX = 1, lowY = 0, highY = 1e-9;
    for (const auto& curve : curves)
        for (const auto& [x, y] : curve.values) {
            highX = std::max(highX, x);
            lowY = std::min(lowY, y);
            highY = std::max(highY, y);
        }
    const auto px = [&](double x) { return kLeft + (x - lowX) / (highX - lowX) * (kWidth - kLeft - kRight); };
    const auto py = [&](double y) { return kHeight - kBottom - (y - lowY) / (highY - lowY) * (kHeight - kTop - kBottom); };
    std::ostringstream svg;
    svg << "<svg viewBox=\"0 0 520 300\" role=\"img\" aria-label=\"" << escaped(title) << "\">";
    for (int tick = 0; tick <= 4; ++tick) {
        const double y = lowY + (highY - lowY) * tick / 4.0, x = highX * tick / 4.0;
        svg << "<line x1=\"" << kLeft << "\" x2=\"" << kWidth - kRight << "\" y1=\"" << fixed(py(y), 1) << "\" y2=\""
            << fixed(py(y), 1) << "\" stroke=\"var(--line)\"/><text x=\"" << kLeft - 8 << "\" y=\"" << fixed(py(y) + 4, 1)
            << "\" text-anchor=\"end\">" << fixed(y, 2) << "</text><text x=\"" << fixed(px(x), 1) << "\" y=\""
            << kHeight - 14 << "\" text-anchor=\"middle\">" << fixed(x, 0) << "</text>";
    }
    double legend = kLeft;
    for (const auto& curve : curves) {
        svg << "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" << curve.colour << "\" points=\"";
        for (const auto& [x, y] : curve.values)
            svg << fixed(px(x), 1) << ',' << fixed(py(y), 1) << ' ';
        svg << "\"/>";
        if (curve.points)
            for (const auto& [x, y] : curve.values)
                svg << "<circle r=\"3.5\" cx=\"" << fixed(px(x), 1) << "\" cy=\"" << fixed(py(y), 1) << "\" fill=\""
                    << curve.colour << "\"/>";
        svg << "<rect x=\"" << legend << "\" y=\"13\" width=\"12\" height=\"4\" fill=\"" << curve.colour
            << "\"/><text x=\"" << legend + 18 << "\" y=\"20\">" << curve.name << "</text>";
        legend += 150;
    }
    svg << "</svg>";
    return svg.str();
}

std::string plots(const RunCurves& curves)
{
    Curve train{"training loss", "var(--accent)", false, {}};
    Curve validation{"validation loss", "var(--warm)", true, {}};
    Curve imageUse{"image use", "var(--good)", true, {}};
    for (const auto& step : curves.steps)
        train.values.emplace_back(step.step, step.train_loss);
    for (const auto& evaluation : curves.evaluations) {
        validation.values.emplace_back(evaluation.step, evaluation.metrics.validation_loss);
        if (evaluation.metrics.image_use)
            imageUse.values.emplace_back(evaluation.step, *evaluation.metrics.image_use);
    }
    return "<div class=\"plots\">" + plot("Loss by step", {train, validation}) +
           plot("Image use by step", {imageUse}) + "</div>";
}

std::vector<std::string> words(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::string> list;
    for (std::string word; stream >> word;)
        list.push_back(word);
    return list;
}

/// The caption with the words that the truth does not have marked.
std::string marked(const PredictedCaption& caption)
{
    const auto truth = words(caption.truth);
    const std::multiset<std::string> known(truth.begin(), truth.end());
    std::string html;
    for (const auto& word : words(caption.predicted)) {
        html += html.empty() ? "" : " ";
        html += known.contains(word) ? escaped(word) : "<mark>" + escaped(word) + "</mark>";
    }
    return html.empty() ? "–" : html;
}

std::string priceError(const PredictedCaption& caption)
{
    if (!caption.true_price || *caption.true_price == 0.0)
        return "–";
    if (!caption.predicted_price)
        return "<span class=\"bad\">no price</span>";
    const double error = (*caption.predicted_price - *caption.true_price) / *caption.true_price;
    return std::string("<span class=\"") + (std::abs(error) <= 0.1 ? "good" : "bad") + "\">" + (error >= 0 ? "+" : "−") +
           fixed(std::abs(error) * 100, 0) + " %</span>";
}

std::string pictureTable(const std::vector<ReportRow>& rows)
{
    std::string html = "<table><tr><th>Picture</th><th>Truth</th><th>Before</th><th>After</th>"
                       "<th class=\"n\">Price error</th></tr>";
    for (const auto& row : rows)
        html += "<tr><td><img alt=\"" + escaped(row.after.truth) + "\" src=\"data:image/jpeg;base64," + base64(row.jpeg) +
                "\"></td><td>" + escaped(row.after.truth) + "</td><td>" + marked(row.before) + "</td><td>" +
                marked(row.after) + "</td><td class=\"n\">" + priceError(row.after) + "</td></tr>";
    return html + "</table>";
}

std::string recipeTable(const Recipe& recipe)
{
    const auto values = recipe.toJson();
    std::string html = "<details><summary>The recipe</summary><table>";
    for (const auto& field : recipeFields())
        html += "<tr><th>" + escaped(field.name) + "</th><td><code>" + escaped(values.at(field.name).dump()) +
                "</code></td></tr>";
    return html + "</table></details>";
}

} // namespace

std::string renderReport(const ReportContent& content)
{
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
           "content=\"width=device-width\"><title>" +
           escaped(content.title) + "</title><style>" + kStyle + "</style></head><body><h1>" + escaped(content.title) +
           "</h1><p>" + escaped(content.data) + "</p><h2>What changed</h2>" + metricTable(content) +
           "<p>Before and after are measured on pictures that were never trained on. Blind: the same with a grey "
           "picture in place of each; a model that looks does clearly worse there.</p><h2>The run</h2>" +
           plots(content.curves) + "<h2>Captions of unseen pictures</h2>" + pictureTable(content.rows) +
           recipeTable(content.recipe) + "</body></html>\n";
}

void writeReport(const ReportContent& content, const std::filesystem::path& file)
{
    core::writeFileAtomically(file, renderReport(content));
}

} // namespace vitrine::train
