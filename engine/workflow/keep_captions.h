// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/core/progress.h"
#include "engine/train/run_folder.h"

namespace vitrine::workflow {

struct KeptCaptions {
    std::uint64_t captioned = 0;
    std::uint64_t changed = 0; ///< whose caption was another before
    bool stopped = false;      ///< before all were captioned; what there was is kept
    std::vector<core::Problem> problems{}; ///< pictures that cannot be read
};

/// Captions products with what a run learned and keeps the captions in the catalog, in one undoable step, as said
/// by "model:RUN". Products without a usable picture are passed over. A stop ends it within one token and keeps
/// what was captioned until then. Throws what workflow::modelOf and vlm::Captioner throw.
KeptCaptions captionProducts(catalog::Catalog& catalog, const std::vector<catalog::ProductId>& ids,
                             const train::RunFolder& run, const core::Progress& progress);

} // namespace vitrine::workflow
