// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/workflow/similar/label_votes.h"
#include "engine/workflow/similar/picture_features.h"

namespace vitrine::workflow {

/// A catalog's products and their categories, numbered for voting.
struct LabelledProducts {
    std::vector<catalog::ProductId> products;
    std::vector<LabelledRow> rows;            ///< of each
    std::vector<std::string> categories;      ///< of each, as it stands in the catalog
    std::vector<std::string> labels;          ///< the category of each label's number
};

/// category3_code of all products. An empty one, or a placeholder, is no label. Products that `features` does not
/// know, and rejected ones, count as without a picture.
LabelledProducts labelledProducts(const catalog::Catalog& catalog, const PictureFeatures& features);

/// Numbers the labels anew after `categories` have changed.
void numberLabels(LabelledProducts& labelled);

} // namespace vitrine::workflow
