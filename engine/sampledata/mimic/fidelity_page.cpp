// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <sstream>

#include "engine/core/atomic_file.h"
#include "engine/sampledata/mimic/fidelity.h"

namespace vitrine::sampledata {

namespace {

constexpr double kClose = 0.05; // distances below it are called close
constexpr std::size_t kMostShares = 20;
constexpr int kPlotWidth = 640, kPlotHeight = 220;

constexpr const char* kStyle = R"(
:root{color-scheme:light dark;--ink:#1d2330;--soft:#667085;--line:#e2e5ea;--page:#fafbfc;--card:#fff;--accent:#2f6feb;--warm:#d9730d}
@media(prefers-color-scheme:dark){:root{--ink:#e7eaf0;--soft:#98a2b3;--line:#2c3340;--page:#12151b;--card:#1a1f28;
--accent:#6ea8fe;--warm:#f5a55a}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);margin:0 auto;max-width:1080px;
padding:32px 20px}h1{font-size:26px;margin:0 0 4px}h2{font-size:18px;margin:36px 0 12px}p{color:var(--soft);margin:0}
table{border-collapse:collapse;width:100%;background:var(--card);border:1px solid var(--line)}
th,td{padding:6px 12px;text-align:left;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
svg{background:var(--card);border:1px solid var(--line);width:100%;height:auto;margin-top:12px}
svg text{fill:var(--soft);font:12px system-ui,sans-serif}polyline{fill:none;stroke-width:2}
.source{stroke:var(--accent)}.sample{stroke:var(--warm);stroke-dasharray:6 4}
)";

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char character : text) {
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

std::string fixed(double value, int digits)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string cell(const std::string& text)
{
    return "<td class=\"n\">" + text + "</td>";
}

const char* verdict(double distance)
{
    return distance < kClose ? "close" : distance < 2.0 * kClose ? "near" : "apart";
}

/// "picture_width" → "Picture width".
std::string titleOf(const std::string& field)
{
    auto title = field;
    std::replace(title.begin(), title.end(), '_', ' ');
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
        title[0] = static_cast<char>(title[0] - 'a' + 'A');
    return title;
}

void writeRow(std::ostringstream& page, const std::string& name, const char* measure, double distance,
              double probability, std::uint64_t source, std::uint64_t sample)
{
    page << "<tr><td>" << escaped(name) << "</td><td>" << measure << "</td>" << cell(fixed(distance, 3))
         << "<td>" << verdict(distance) << "</td>" << cell(fixed(probability, 3))
         << cell(std::to_string(source)) << cell(std::to_string(sample)) << "</tr>\n";
}

void writeDistances(std::ostringstream& page, const FidelityReport& report)
{
    page << "<h2>Distances</h2>\n<p>0 is the same distribution, 1 nothing in common. Below "
         << fixed(kClose, 2)
         << " counts as close. The probability is that of chance alone; rows of one product, which depend on "
            "each "
            "other, make it too small.</p>\n<table><tr><th>Field</th><th>Measure</th><th "
            "class=\"n\">Distance</th><th>"
            "</th><th class=\"n\">Probability</th><th class=\"n\">Source</th><th "
            "class=\"n\">Sample</th></tr>\n";
    for (const auto& share : report.shares)
        writeRow(page, titleOf(share.field), "total variation", share.totalVariation,
                 share.chiSquare.probability, share.sourceCount, share.sampleCount);
    for (const auto& number : report.numbers)
        writeRow(page, titleOf(number.field), "Kolmogorov-Smirnov", number.kolmogorovSmirnov,
                 number.probability, number.sourceCount, number.sampleCount);
    for (const auto& number : report.pricesByCategory)
        writeRow(page, "Price of " + number.category, "Kolmogorov-Smirnov", number.kolmogorovSmirnov,
                 number.probability, number.sourceCount, number.sampleCount);
    page << "</table>\n";
}

std::string polyline(const std::vector<double>& quantiles, double low, double high, const char* style)
{
    std::string points;
    for (std::size_t at = 0; at < quantiles.size(); ++at) {
        const double x = 40.0 + (kPlotWidth - 60.0) * (quantiles[at] - low) / (high - low);
        const double y =
            kPlotHeight - 30.0 -
            (kPlotHeight - 50.0) * static_cast<double>(at) / static_cast<double>(quantiles.size() - 1);
        points += fixed(x, 1) + "," + fixed(y, 1) + " ";
    }
    return std::string("<polyline class=\"") + style + "\" points=\"" + points + "\"/>";
}

/// Both distribution functions over each other.
void writePlot(std::ostringstream& page, const NumberFidelity& number)
{
    const auto& a = number.sourceQuantiles;
    const auto& b = number.sampleQuantiles;
    if (a.empty() || b.empty())
        return;
    const double low = std::min(a.front(), b.front()), high = std::max({a.back(), b.back(), low + 1.0});
    page << "<h2>" << escaped(titleOf(number.field)) << "</h2>\n<svg viewBox=\"0 0 " << kPlotWidth << ' '
         << kPlotHeight << "\" role=\"img\" aria-label=\"Share of products up to a value\">"
         << polyline(a, low, high, "source") << polyline(b, low, high, "sample") << "<text x=\"40\" y=\""
         << kPlotHeight - 10 << "\">" << fixed(low, 0) << "</text><text x=\"" << kPlotWidth - 20 << "\" y=\""
         << kPlotHeight - 10 << "\" text-anchor=\"end\">" << fixed(high, 0)
         << "</text><text x=\"8\" y=\"24\">100 %</text><text x=\"8\" y=\"" << kPlotHeight - 30
         << "\">0 %</text><text x=\"60\" y=\"24\">solid: source, dashed: sample</text></svg>\n";
}

void writeShares(std::ostringstream& page, const ShareFidelity& share)
{
    page << "<h2>" << escaped(titleOf(share.field)) << "</h2>\n<p>Chi-square "
         << fixed(share.chiSquare.value, 1) << " with " << share.chiSquare.degreesOfFreedom
         << " degrees of freedom</p>\n"
         << "<table><tr><th></th><th class=\"n\">Source</th><th class=\"n\">Sample</th></tr>\n";
    for (std::size_t at = 0; at < std::min(kMostShares, share.shares.size()); ++at) {
        const auto& entry = share.shares[at];
        page << "<tr><td>" << (entry.name.empty() ? "(none)" : escaped(entry.name)) << "</td>"
             << cell(fixed(100.0 * entry.source, 1) + " %") << cell(fixed(100.0 * entry.sample, 1) + " %")
             << "</tr>\n";
    }
    page << "</table>\n";
    if (share.shares.size() > kMostShares)
        page << "<p>and " << share.shares.size() - kMostShares << " more</p>\n";
}

void writeCopies(std::ostringstream& page, const FidelityReport& report)
{
    page << "<h2>Copies</h2>\n<p>";
    if (report.copyCount == 0) {
        page << "No product of the sample has a title or a picture of the source.</p>\n";
        return;
    }
    page << report.copyCount << " times a product of the sample has a title or a picture of the source.</p>\n"
         << "<table><tr><th class=\"n\">Sample</th><th class=\"n\">Source</th><th>What</th></tr>\n";
    for (std::size_t at = 0; at < std::min(kMostShares, report.copies.size()); ++at)
        page << "<tr>" << cell(std::to_string(report.copies[at].sample))
             << cell(std::to_string(report.copies[at].source)) << "<td>" << report.copies[at].what
             << "</td></tr>\n";
    page << "</table>\n";
}

} // namespace

std::string renderFidelity(const FidelityReport& report)
{
    std::ostringstream page;
    page << "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
            "content=\"width=device-width\"><title>Fidelity of "
         << escaped(report.sample) << "</title><style>" << kStyle << "</style></head><body>\n<h1>"
         << escaped(report.sample) << " beside " << escaped(report.source) << "</h1>\n<p>"
         << report.sampleProducts << " products of sample data, " << report.sourceProducts
         << " of the source</p>\n";
    writeDistances(page, report);
    writeCopies(page, report);
    for (const auto& number : report.numbers)
        writePlot(page, number);
    for (const auto& share : report.shares)
        writeShares(page, share);
    page << "</body></html>\n";
    return page.str();
}

void writeFidelity(const FidelityReport& report, const std::filesystem::path& file)
{
    core::writeFileAtomically(file, renderFidelity(report));
}

} // namespace vitrine::sampledata
