// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/nn/evaluation.h"
#include "engine/train/nn/session.h"
#include "engine/train/trainer.h"

namespace vitrine::train {

namespace {

/// Mid-grey: what a model that does not look cannot tell from any other picture.
constexpr std::uint8_t kGrey = 128;

core::Picture greyed(core::Picture picture)
{
    std::fill(picture.rgb.begin(), picture.rgb.end(), kGrey);
    return picture;
}

} // namespace

Metrics evaluateModel(const Recipe& recipe, const std::filesystem::path& adapter,
                      const std::vector<Example>& examples, const PictureLoader& loadPicture, ShownPicture shown,
                      const core::Progress& progress, std::vector<PredictedCaption>* captions)
{
    recipe.validate();
    Session session(recipe, Purpose::Evaluation, adapter);
    const PictureLoader loader = [&](const Example& example) {
        auto picture = loadPicture(example);
        return shown == ShownPicture::Grey ? greyed(std::move(picture)) : picture;
    };
    std::vector<PredictedCaption> generated;
    const auto metrics = evaluateSession(session, evaluationRows(recipe, examples), loader, progress, generated);
    if (captions != nullptr)
        *captions = std::move(generated);
    return metrics;
}

} // namespace vitrine::train
