// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/keep_captions.h"

#include "engine/imaging/decode.h"
#include "engine/train/text_template.h"
#include "engine/vlm/captioner.h"
#include "engine/workflow/run_model.h"
#include "engine/workflow/training_data.h"

namespace vitrine::workflow {

KeptCaptions captionProducts(catalog::Catalog& catalog, const std::vector<catalog::ProductId>& ids,
                             const train::RunFolder& run, const core::Progress& progress)
{
    const auto model = modelOf(run);
    vlm::CaptionerOptions options;
    if (!model.adapter.empty())
        options.adapters.push_back({model.adapter});
    options.device = model.recipe.device;
    options.num_crops = model.recipe.num_crops;
    vlm::Captioner captioner(model.model, options);
    vlm::GenerationOptions generation;
    generation.max_new_tokens = model.recipe.max_new_tokens;
    KeptCaptions kept;
    std::vector<catalog::ProductEdit> edits;
    try {
        for (std::size_t at = 0; at < ids.size(); ++at) {
            progress.step(at, ids.size());
            for (const auto& product : catalog.products({ids[at]})) {
                if (!product.imageUsable)
                    continue;
                try {
                    const auto picture = imaging::decodePicture(catalog.imagePath(product));
                    const auto prompt = train::renderTemplate(model.recipe.prompt_template, fieldsOf(product));
                    const core::Progress inner{progress.stop, [](auto, auto) {}}; // tokens are no products
                    edits.push_back({product.id,
                                     {catalog::Field::Caption,
                                      captioner.caption(picture, prompt, generation, inner).text}});
                } catch (const core::Error& error) { // one picture that cannot be read; the others go on
                    kept.problems.push_back(error.problem());
                }
            }
        }
    } catch (const core::Cancelled&) {
        kept.stopped = true;
    }
    kept.captioned = edits.size();
    kept.changed = catalog.editEach(edits, "model:" + run.name());
    return kept;
}

} // namespace vitrine::workflow
