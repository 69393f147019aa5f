// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/workflow/similar/labelled_rows.h"
#include "engine/workflow/similar/similar_pictures.h"

namespace vitrine::workflow {

/// A product whose category may be wrong.
struct LabelFault {
    catalog::ProductId product = 0;
    std::string category;
    std::string suggestion;  ///< what similar pictures mostly are
    double agreement = 0.0;  ///< share of similar pictures, weighted, that are of its category
    double support = 0.0;    ///< share of those that are of the suggestion
    double score = 0.0;      ///< the list is sorted by it: faultScore(), above 0
    double certainty = 0.0;  ///< the same as a share: faultCertainty(), at least doubtfulFrom()
    std::vector<SimilarProduct> neighbours; ///< the five most alike, for a person to compare with
};

/// A category is called doubtful when another one has at least this share of the votes for either. Where it merely
/// has more (0.5), three of four that are called so are right ones. tests/bench/RESULTS.md has precision and recall;
/// where votes are poor, as on photographs of worn clothes, most that are called so stay right ones.
inline constexpr double kDoubtfulCertainty = 0.85;

/// The certainty from which on a category is called doubtful that so many different products have, besides the one in
/// question, and so many have another. In a small catalog that has too few others, its own must vote as well, however
/// wrong it is: then it wants the same share of the votes that there can be against it. Never less than half.
double doubtfulFrom(std::size_t productsOfIt, std::size_t productsOfOthers);

/// Every product whose category is doubtful, most suspicious first: leave-one-out votes of similar pictures
/// (label_votes.h). Deterministic. Throws Cancelled.
std::vector<LabelFault> findLabelFaults(const catalog::Catalog& catalog, const PictureFeatures& features,
                                        const core::Progress& progress);

/// Makes the faults findings of the catalog (Check::DoubtfulCategory), so that filters, cards and details show them,
/// and returns those that nobody has marked as right, now or earlier.
std::vector<LabelFault> recordLabelFaults(catalog::Catalog& catalog, std::vector<LabelFault> faults);

/// The products whose recorded faults nobody has marked as right, as long as they have the category that was
/// doubted.
std::vector<catalog::ProductId> openLabelFaults(const catalog::Catalog& catalog);

/// Those of them that are there from an earlier search: nobody has marked them as right, and they still have the
/// category that they had then. The best supported suggestions first; without agreement, score and neighbours, which
/// the catalog does not keep.
std::vector<LabelFault> knownLabelFaults(const catalog::Catalog& catalog);

/// How suspicious a label is: the logarithm of how many times more votes the best other label has. -infinity for a
/// row without a label or votes.
double faultScore(std::uint32_t label, const Votes& votes);

/// Of the votes for a row's own label and for the best other one, the share that the other has: 1 / (1 + exp(-score)).
double faultCertainty(double score);

} // namespace vitrine::workflow
