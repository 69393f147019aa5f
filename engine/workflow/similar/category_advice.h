// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/workflow/similar/labelled_rows.h"

namespace vitrine::workflow {

enum class AdviceKind {
    SameName,    ///< two spellings of one category
    Placeholder, ///< "N.A." says nothing: each product takes what it looks like
    Rare,        ///< a category of a few products that look like those of another
    Overlapping, ///< two categories whose products look alike
};
std::string nameOf(AdviceKind kind); ///< "same_name", "placeholder", "rare", "overlapping"

/// A proposal to tidy the categories up.
struct CategoryAdvice {
    AdviceKind kind = AdviceKind::SameName;
    std::string from;
    std::string to; ///< "" where each product takes its own (Placeholder)
    std::vector<std::pair<catalog::ProductId, std::string>> changes; ///< product -> its new category
    std::uint64_t products = 0; ///< that have `from` now
    double confidence = 0.0;    ///< 0 … 1
    std::vector<std::string> values; ///< of the sentence
};

/// Why, in one sentence with its figures.
std::string describe(const CategoryAdvice& advice, const core::Translate& translate = {});

/// What could be tidied up in category3_code, most certain first. A product is in one proposal at most, and no
/// category that goes away is one that another proposal leads to. Deterministic. Throws Cancelled.
std::vector<CategoryAdvice> adviseCategories(const catalog::Catalog& catalog, const PictureFeatures& features,
                                             const core::Progress& progress);

/// The same from what the neighbours say (Trust::Equal).
std::vector<CategoryAdvice> adviseFrom(const LabelledProducts& labelled, const std::vector<Votes>& votes);

/// Everything that could be tidied up: what adviseCategories() proposes, then what it would propose once that was
/// accepted, and so on until nothing is left. Throws Cancelled.
std::vector<CategoryAdvice> adviseUntilTidy(const catalog::Catalog& catalog, const PictureFeatures& features,
                                            const core::Progress& progress);

/// The same from every picture's neighbours (VectorIndex::nearestOfAll).
std::vector<CategoryAdvice> adviseUntilTidyFrom(LabelledProducts labelled,
                                                const std::vector<std::vector<Neighbour>>& neighbours);

/// Accepts proposals in their order, all of them in one undoable step; how many products changed.
std::uint64_t acceptAdvice(catalog::Catalog& catalog, const std::vector<CategoryAdvice>& accepted);

} // namespace vitrine::workflow
