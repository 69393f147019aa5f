// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/picture.h"
#include "engine/core/progress.h"
#include "engine/train/events.h"
#include "engine/train/metrics.h"
#include "engine/train/recipe.h"
#include "engine/train/text_template.h"

namespace vitrine::train {

/// One row to learn from. Where it comes from (a catalog) is not this library's business.
struct Example {
    std::string id;
    Fields fields;       ///< what the templates' placeholders are filled with
    std::string caption; ///< when not empty, the response instead of the template (without end token)
    std::filesystem::path image;
};

/// Decodes an example's picture, upright RGB. Called from the worker and from pool threads at once.
/// Throws core::Error when it cannot; the row is then refused and the others go on.
using PictureLoader = std::function<core::Picture(const Example&)>;

struct TrainingData {
    std::vector<Example> training;
    std::vector<Example> validation;
    PictureLoader loadPicture;
};

/// Steers a running fine-tune from another thread. Thread-safe. Pausing keeps the model in memory and is honoured
/// within one step; stopping ends in a resumable checkpoint.
class RunControl {
public:
    RunControl();
    ~RunControl();
    RunControl(const RunControl&) = delete;
    RunControl& operator=(const RunControl&) = delete;

    void pause();
    void resume();
    void stop();
    bool paused() const;
    std::stop_token stopToken() const;
    /// Worker's side: blocks while paused. Returns true when it did wait.
    bool waitWhilePaused();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Fine-tunes recipe.base_model on `data` and writes everything into `runFolder` (recipe.json, metrics.jsonl,
/// predictions.jsonl, run.log, TensorBoard events, checkpoints/, best and last). Blocking: the caller's thread is
/// the training worker. Posts RunStarted … RunFinished; before throwing an Error it posts RunFailed.
/// Throws Error{RunExists} when the folder holds a run already.
RunFinished fineTune(const Recipe& recipe, const TrainingData& data, const std::filesystem::path& runFolder,
                     RunControl& control, const EventSink& sink);

/// Continues the run in `runFolder` from its last checkpoint with its own recipe, such that losses equal those of
/// an uninterrupted run. Throws Error{RunMissing | CheckpointDamaged}.
RunFinished resumeFineTune(const TrainingData& data, const std::filesystem::path& runFolder, RunControl& control,
                           const EventSink& sink);

/// Whether resumeFineTune() finds nothing left to do: over so many training rows, the run's recipe has no further step,
/// and the last one has been evaluated. More rows leave steps again, unless the recipe counts steps (max_steps).
/// Loads no model. Throws Error{RunMissing | CheckpointDamaged | …}.
bool isFinished(const std::filesystem::path& runFolder, std::uint64_t trainingRows);

/// Which picture an evaluation shows the model.
enum class ShownPicture {
    Right,
    Grey ///< the blind test: a uniform grey picture of the same size
};

/// Measures a model (and adapter, when not empty) on `examples` as an evaluation during training does.
/// `captions` gets what was generated, when not null. Throws Cancelled, Error.
Metrics evaluateModel(const Recipe& recipe, const std::filesystem::path& adapter,
                      const std::vector<Example>& examples, const PictureLoader& loadPicture, ShownPicture shown,
                      const core::Progress& progress, std::vector<PredictedCaption>* captions = nullptr);

/// Makes a model folder with random weights of the given configuration (standard deviation initializer_range),
/// for training from scratch. `folder` must already hold config.json, tokenizer.json and
/// preprocessor_config.json. Throws Error.
void initialiseModel(const std::filesystem::path& folder, std::uint64_t seed);

} // namespace vitrine::train
