// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/label_faults.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_set>

#include "engine/catalog/id_parts.h"
#include "engine/core/number_text.h"

namespace vitrine::workflow {

namespace {

constexpr auto kCheck = catalog::Check::DoubtfulCategory;
constexpr std::size_t kShown = 5;
/// Votes that every label has to begin with: without them, one row that nobody agrees with would weigh as much
/// whether one neighbour says something else or all do.
constexpr double kPrior = 0.02;

std::vector<SimilarProduct> shownNeighbours(const PictureFeatures& features, catalog::ProductId product,
                                            std::uint32_t picture, const std::vector<Neighbour>& neighbours)
{
    std::vector<SimilarProduct> shown;
    const auto show = [&](std::uint32_t row, double score) {
        for (const auto other : features.productsOf(row))
            if (other != product && shown.size() < kShown)
                shown.push_back({other, score});
    };
    show(picture, 1.0);
    for (const auto& near : neighbours)
        show(near.row, near.score);
    return shown;
}

/// Of each label, the families that can vote for it: sizes and colours of one product are one witness.
std::vector<std::unordered_set<std::uint32_t>> familiesOfLabels(const LabelledProducts& labelled)
{
    std::vector<std::unordered_set<std::uint32_t>> families(labelled.labels.size());
    for (const auto& row : labelled.rows)
        if (row.label != kNoLabel && row.picture != kNoPicture)
            families[row.label].insert(row.family);
    return families;
}

} // namespace

double faultScore(std::uint32_t label, const Votes& votes)
{
    if (label == kNoLabel || votes.shares.empty())
        return -std::numeric_limits<double>::infinity();
    return std::log((votes.bestOtherThan(label).share + kPrior) / (votes.of(label) + kPrior));
}

double faultCertainty(double score)
{
    return 1.0 / (1.0 + std::exp(-score));
}

double doubtfulFrom(std::size_t productsOfIt, std::size_t productsOfOthers)
{
    const auto against = std::min(kWitnesses, productsOfOthers);
    const auto votes = against + std::min(kWitnesses - against, productsOfIt);
    const double possible = votes == 0 ? 1.0 : static_cast<double>(against) / static_cast<double>(votes);
    return std::max(0.5, kDoubtfulCertainty * possible);
}

std::vector<LabelFault> findLabelFaults(const catalog::Catalog& catalog, const PictureFeatures& features,
                                        const core::Progress& progress)
{
    const auto labelled = labelledProducts(catalog, features);
    const auto neighbours = features.index().nearestOfAll(kVotingNeighbours, progress);
    const auto votes = neighbourVotes(labelled.rows, neighbours, Trust::ByAgreement);
    const auto families = familiesOfLabels(labelled);
    const auto allFamilies =
        std::accumulate(families.begin(), families.end(), std::size_t(0),
                        [](std::size_t sum, const auto& some) { return sum + some.size(); });
    std::vector<LabelFault> faults;
    for (std::size_t at = 0; at < labelled.rows.size(); ++at) {
        const auto& row = labelled.rows[at];
        const auto score = faultScore(row.label, votes[at]);
        if (!(score > 0.0)) // minus infinity without a picture
            continue;
        const auto best = votes[at].bestOtherThan(row.label);
        const auto ofIt = families[row.label].size();
        if (faultCertainty(score) < doubtfulFrom(ofIt - 1, allFamilies - ofIt))
            continue;
        faults.push_back({labelled.products[at], labelled.categories[at], labelled.labels[best.label],
                          votes[at].of(row.label), best.share, score, faultCertainty(score),
                          shownNeighbours(features, labelled.products[at], row.picture,
                                          neighbours[row.picture])});
    }
    std::stable_sort(faults.begin(), faults.end(),
                     [](const LabelFault& a, const LabelFault& b) { return a.score > b.score; });
    return faults;
}

std::vector<LabelFault> recordLabelFaults(catalog::Catalog& catalog, std::vector<LabelFault> faults)
{
    std::vector<catalog::Finding> findings;
    for (const auto& fault : faults)
        findings.push_back({fault.product, kCheck,
                            {core::ErrorCode::CategoryDoubtful,
                             {},
                             {fault.category, fault.suggestion, std::to_string(std::lround(fault.support * 100))}}});
    catalog.replaceFindings(kCheck, findings);
    const auto open = openLabelFaults(catalog);
    const std::unordered_set<catalog::ProductId> isOpen(open.begin(), open.end());
    std::erase_if(faults, [&](const LabelFault& fault) { return !isOpen.contains(fault.product); });
    return faults;
}

std::vector<catalog::ProductId> openLabelFaults(const catalog::Catalog& catalog)
{
    return catalog.find({"is:" + nameOf(kCheck), std::nullopt, false});
}

std::vector<LabelFault> knownLabelFaults(const catalog::Catalog& catalog)
{
    std::vector<LabelFault> faults;
    catalog::forEachPart(openLabelFaults(catalog), [&](const std::vector<catalog::ProductId>& part) {
        for (const auto& finding : catalog.findings(part)) {
            const auto& values = finding.problem.values; // as recordLabelFaults() wrote them
            if (finding.check != kCheck || values.size() < 3)
                continue;
            const auto percent = core::parseNumber(values[2]).value_or(0.0);
            faults.push_back({finding.product, values[0], values[1], 0.0, percent / 100, 0.0, {}, {}});
        }
    });
    std::stable_sort(faults.begin(), faults.end(),
                     [](const LabelFault& a, const LabelFault& b) { return a.support > b.support; });
    return faults;
}

} // namespace vitrine::workflow
