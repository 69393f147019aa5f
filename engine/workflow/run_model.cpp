// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/run_model.h"

#include "engine/core/error.h"
#include "engine/core/paths.h"

namespace vitrine::workflow {

using core::Error;
using core::ErrorCode;

RunModel modelOf(const train::RunFolder& run, KeptCheckpoint which)
{
    std::error_code code;
    auto checkpoint = which == KeptCheckpoint::Best ? run.best() : run.last();
    if (!std::filesystem::exists(checkpoint, code))
        checkpoint = run.last();
    if (!run.exists() || !std::filesystem::exists(checkpoint, code))
        throw Error({ErrorCode::RunMissing, {.file = run.folder, .item = run.name()}, {}});
    RunModel model;
    model.recipe = train::Recipe::load(run.recipe());
    model.base = model.recipe.base_model.empty() ? core::starterModelFolder()
                                                 : std::filesystem::path(model.recipe.base_model);
    if (model.recipe.method == "full") {
        model.model = checkpoint;
        model.recipe.base_model = checkpoint.string();
    } else {
        model.model = model.base;
        model.adapter = checkpoint;
    }
    return model;
}

} // namespace vitrine::workflow
