// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <sstream>

#include "engine/core/atomic_file.h"
#include "engine/sampledata/mimic/fidelity.h"
#include "engine/sampledata/mimic/fidelity_plots.h"

namespace vitrine::sampledata {

namespace {

constexpr std::size_t kMostShares = 20;

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
polyline.source{stroke:var(--accent)}polyline.sample{stroke:var(--warm);stroke-dasharray:6 4}
rect.source{fill:var(--accent)}rect.sample{fill:var(--warm)}line.grid{stroke:var(--line)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:12px}@media(max-width:760px){.pair{grid-template-columns:1fr}}
.key{display:inline-block;width:12px;height:12px;margin-left:12px;vertical-align:-1px}
.key.source{background:var(--accent)}.key.sample{background:var(--warm)}
)";

std::string cell(const std::string& text)
{
    return "<td class=\"n\">" + text + "</td>";
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

/// "96", or "96 (6)" when they tell no more than six independent ones.
std::string countText(std::uint64_t count, double independent)
{
    const auto whole = static_cast<std::uint64_t>(std::lround(independent));
    return std::to_string(count) + (whole < count ? " (" + std::to_string(whole) + ")" : std::string());
}

void writeRow(std::ostringstream& page, const std::string& name, const char* measure, double distance,
              double probability, const std::string& source, const std::string& sample)
{
    page << "<tr><td>" << escapedHtml(name) << "</td><td>" << measure << "</td>"
         << cell(fixedNumber(distance, 3)) << "<td>" << nameOf(verdictOf(distance, probability)) << "</td>"
         << cell(fixedNumber(probability, 3)) << cell(source) << cell(sample) << "</tr>\n";
}

void writeRow(std::ostringstream& page, const std::string& name, const NumberFidelity& number)
{
    writeRow(page, name, "Kolmogorov-Smirnov", number.kolmogorovSmirnov, number.probability,
             countText(number.sourceCount, number.sourceIndependent),
             countText(number.sampleCount, number.sampleIndependent));
}

void writeDistances(std::ostringstream& page, const FidelityReport& report)
{
    page << "<h2>Distances</h2>\n<p>0 is the same distribution, 1 nothing in common. Below "
         << fixedNumber(kCloseDistance, 2) << " counts as close, below " << fixedNumber(2.0 * kCloseDistance, 2)
         << " as near. The probability is that of chance alone. Where it is " << fixedNumber(kChance, 2)
         << " or more, a greater distance is called chance: so few products of one and the same shop are as far "
            "from each other, and nothing more can be said of them. Rows of one product tell little more than one "
            "of them: as many independent ones as the number in parentheses.</p>\n<table><tr><th>Field</th>"
            "<th>Measure</th><th class=\"n\">Distance</th><th></th><th class=\"n\">Probability</th>"
            "<th class=\"n\">Source</th><th class=\"n\">Sample</th></tr>\n";
    for (const auto& share : report.shares)
        writeRow(page, titleOf(share.field), "total variation", share.totalVariation,
                 share.chiSquare.probability, std::to_string(share.sourceCount),
                 std::to_string(share.sampleCount));
    for (const auto& number : report.numbers)
        writeRow(page, titleOf(number.field), number);
    for (const auto& number : report.pricesByCategory)
        writeRow(page, "Price of " + number.category, number);
    page << "</table>\n";
}

/// Both catalogs' histograms side by side, and their distribution functions over each other.
void writeNumber(std::ostringstream& page, const NumberFidelity& number)
{
    page << "<h2>" << escapedHtml(titleOf(number.field)) << "</h2>\n<p>Kolmogorov-Smirnov distance "
         << fixedNumber(number.kolmogorovSmirnov, 3) << "</p>\n<div class=\"pair\">" << histogramSvg(number)
         << distributionSvg(number) << "</div>\n";
}

void writeShares(std::ostringstream& page, const ShareFidelity& share)
{
    page << "<h2>" << escapedHtml(titleOf(share.field)) << "</h2>\n<p>Chi-square "
         << fixedNumber(share.chiSquare.value, 1) << " with " << share.chiSquare.degreesOfFreedom
         << " degrees of freedom, total variation " << fixedNumber(share.totalVariation, 3) << "</p>\n"
         << sharesSvg(share, kMostShares) << "\n";
    if (share.shares.size() > kMostShares)
        page << "<p>and " << share.shares.size() - kMostShares << " more</p>\n";
}

std::string idOf(const std::optional<catalog::ProductId>& product)
{
    return product ? std::to_string(*product) : std::string("–");
}

/// The products of the sample that are most like one of the source, those that are too near first.
void writeNeighbours(std::ostringstream& page, const FidelityReport& report)
{
    auto nearest = report.neighbours;
    const auto nearness = [](const NearestNeighbour& each) {
        return std::max(each.titleSimilarity, 1.0 - each.pictureDistance / 64.0);
    };
    std::stable_sort(nearest.begin(), nearest.end(), [&](const auto& a, const auto& b) {
        return a.isTooNear != b.isTooNear ? a.isTooNear : nearness(a) > nearness(b);
    });
    nearest.resize(std::min(kMostShares, nearest.size()));
    page << "<h2>Nearest neighbours</h2>\n<p>For each product of the sample the most similar title of the "
            "source (1 "
            "is the same one, "
         << fixedNumber(kTooSimilarTitle, 1)
         << " and more is too near) and the most similar picture (bits of 64 that differ in their perceptual "
            "hashes; "
         << kTooNearPicture
         << " and fewer is too near). All of them are in fidelity-neighbours.csv. <b>Too near: "
         << report.tooNearCount << " of " << report.neighbours.size()
         << "</b></p>\n<table><tr><th class=\"n\">Sample</th><th class=\"n\">Nearest title</th><th "
            "class=\"n\">Similarity</th><th class=\"n\">Nearest picture</th><th class=\"n\">Bits "
            "apart</th><th></th>"
            "</tr>\n";
    for (const auto& each : nearest)
        page << "<tr>" << cell(std::to_string(each.sample)) << cell(idOf(each.byTitle))
             << cell(each.byTitle ? fixedNumber(each.titleSimilarity, 2) : "–") << cell(idOf(each.byPicture))
             << cell(each.byPicture ? std::to_string(each.pictureDistance) : "–") << "<td>"
             << (each.isTooNear ? "too near" : "") << "</td></tr>\n";
    page << "</table>\n";
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
         << escapedHtml(report.sample) << "</title><style>" << kStyle << "</style></head><body>\n<h1>"
         << escapedHtml(report.sample) << " beside " << escapedHtml(report.source) << "</h1>\n<p>"
         << report.sampleProducts << " products of sample data, " << report.sourceProducts
         << " of the source. <span class=\"key source\"></span> source <span class=\"key sample\"></span> "
            "sample</p>\n"
            "<p>This page tells about the source what the sample does not: it is not for those whom the "
            "sample is "
            "for.</p>\n";
    writeDistances(page, report);
    writeCopies(page, report);
    writeNeighbours(page, report);
    for (const auto& number : report.numbers)
        writeNumber(page, number);
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
