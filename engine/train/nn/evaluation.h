// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/core/progress.h"
#include "engine/train/metrics.h"
#include "engine/train/nn/session.h"
#include "engine/train/trainer.h"

namespace vitrine::train {

/// The rows that a run's evaluations look at: chosen once by the recipe's seed, always in the same order. The first
/// `evaluation_captions` of them are captioned, the first `watched_pictures` are shown.
std::vector<const Example*> evaluationRows(const Recipe& recipe, const std::vector<Example>& validation);

/// Measures the session's model on `examples`: loss and token accuracy with the right picture, loss with the picture
/// of another product of the batch (the difference is the image use), and captions generated from picture and
/// prompt alone. `captions` gets what was generated, in the rows' order. Leaves the model in the mode it was in.
/// Progress is told in rows. Throws Cancelled.
Metrics evaluateSession(Session& session, const std::vector<const Example*>& examples,
                        const PictureLoader& loadPicture, const core::Progress& progress,
                        std::vector<PredictedCaption>& captions);

} // namespace vitrine::train
