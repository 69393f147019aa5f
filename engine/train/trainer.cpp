// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/train/nn/checkpoint.h"
#include "engine/train/nn/evaluation.h"
#include "engine/train/nn/row_order.h"
#include "engine/train/nn/schedule.h"
#include "engine/train/nn/session.h"
#include "engine/train/run_folder.h"

namespace vitrine::train {

namespace {

using core::Error;
using core::ErrorCode;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// One run from its first (or next) step to its end. Lives on the worker's thread.
class Run {
public:
    Run(const Recipe& recipe, const TrainingData& data, RunFolder folder, RunControl& control, const EventSink& sink)
        : m_recipe(recipe), m_data(data), m_folder(std::move(folder)), m_control(control), m_sink(sink),
          m_session(recipe, Purpose::Training),
          m_optimizer(m_session.trainedParameters(),
                      {recipe.adam_beta1, recipe.adam_beta2, recipe.adam_epsilon, recipe.weight_decay}),
          m_order(data.training.size(), recipe.seed), m_evaluationRows(evaluationRows(recipe, data.validation)),
          m_totalSteps(totalSteps(recipe, data.training.size()))
    {
    }

    RunFinished fromStart()
    {
        m_recipe.save(m_folder.recipe());
        return go({});
    }

    RunFinished fromLastCheckpoint()
    {
        m_state = loadLastCheckpoint(m_folder, m_session, m_optimizer);
        m_savedStep = m_state.step;
        m_savedEvaluated = m_state.evaluated;
        return go(m_state.step);
    }

private:
    struct StepResult {
        double loss = 0.0;
        double gradientNorm = 0.0;
        std::uint64_t tokens = 0;
        std::uint64_t pictures = 0;
        double seconds = 0.0;
    };

    RunFinished go(std::optional<std::uint64_t> continueAfterStep)
    {
        m_writer = std::make_unique<RunWriter>(m_folder, continueAfterStep);
        m_begin = Clock::now();
        m_secondsBefore = m_state.seconds;
        announce();
        if (!m_state.evaluated)
            evaluateIfDue();
        while (m_state.step < m_totalSteps && !stopRequested()) {
            waitWhilePaused();
            if (stopRequested())
                break;
            trainStep();
            if (!stopRequested())
                evaluateIfDue();
            if (!m_state.evaluated || checkpointIsDue())
                save(false);
        }
        return finish();
    }

    void announce()
    {
        std::uint64_t trained = 0;
        for (const auto& [name, parameter] : m_optimizer.parameters())
            trained += static_cast<std::uint64_t>(parameter.numel());
        post(RunStarted{m_folder.name(), m_folder.folder, m_state.step, m_totalSteps, m_data.training.size(),
                        m_data.validation.size(), trained, m_session.parameterCount(), m_session.device().str(),
                        m_session.precision()});
    }

    bool stopRequested() const { return m_control.stopToken().stop_requested(); }

    void waitWhilePaused()
    {
        if (!m_control.paused())
            return;
        post(RunPaused{m_state.step});
        m_control.waitWhilePaused();
        post(RunResumed{m_state.step});
    }

    /// Loads the step's rows; those that cannot be read are named once and left out.
    std::vector<LoadedRow> loadStep()
    {
        const auto rowsPerStep = static_cast<std::uint64_t>(m_recipe.batch_size * m_recipe.gradient_accumulation_steps);
        std::vector<const Example*> examples;
        for (const auto row : m_order.rows(m_state.step * rowsPerStep, rowsPerStep))
            examples.push_back(&m_data.training[row]);
        std::vector<RefusedRow> refused;
        auto rows = m_session.load(examples, m_data.loadPicture, refused);
        for (const auto& row : refused)
            if (m_refused.insert(row.example->id).second)
                post(RowRefused{row.example->id, row.problem});
        return rows;
    }

    /// One optimiser update. Losses are summed over tokens and divided by the step's tokens, so that accumulation
    /// equals one large batch whatever the rows' lengths.
    StepResult update(const std::vector<LoadedRow>& rows)
    {
        const auto begin = Clock::now();
        StepResult result;
        for (const auto& row : rows)
            result.tokens += static_cast<std::uint64_t>(row.text.learnedTokens);
        result.pictures = rows.size();
        m_session.model()->train();
        torch::manual_seed(core::mixSeed(m_recipe.seed, m_state.step)); // dropout of a resumed step is the same
        double lossSum = 0.0;
        const auto microBatch = static_cast<std::size_t>(m_recipe.batch_size);
        for (std::size_t first = 0; first < rows.size(); first += microBatch) {
            const auto batch = m_session.batchOf(rows, first, std::min(microBatch, rows.size() - first));
            const auto hidden = m_session.model()->hiddenStates(batch.input);
            const auto loss = vlm::crossEntropySum(m_session.model(), hidden, batch.labels);
            (loss.sum / static_cast<double>(result.tokens)).backward();
            lossSum += loss.sum.item<double>();
        }
        result.loss = lossSum / static_cast<double>(result.tokens);
        result.gradientNorm = m_optimizer.clipGradients(m_recipe.max_gradient_norm);
        if (!std::isfinite(result.loss) || !std::isfinite(result.gradientNorm)) {
            m_optimizer.zeroGradients();
            throw Error({ErrorCode::LossNotFinite, {}, {std::to_string(m_state.step + 1)}});
        }
        m_optimizer.step(learningRate(m_recipe, m_state.step + 1, m_totalSteps));
        m_optimizer.zeroGradients();
        result.seconds = secondsSince(begin);
        return result;
    }

    void trainStep()
    {
        const auto loadBegin = Clock::now();
        const auto rows = loadStep();
        if (rows.empty() && m_refused.size() >= m_data.training.size())
            throw Error({ErrorCode::NoTrainingRows, {}, {"0", std::to_string(m_data.validation.size())}});
        const double loadSeconds = secondsSince(loadBegin);
        const auto result = rows.empty() ? StepResult{m_state.train_loss} : update(rows);
        const double stepSeconds = loadSeconds + result.seconds;
        m_stepSeconds = m_stepSeconds > 0.0 ? 0.9 * m_stepSeconds + 0.1 * stepSeconds : stepSeconds;
        ++m_state.step;
        m_state.evaluated = false;
        m_state.train_loss = result.loss;
        m_state.tokens += result.tokens;
        const auto perEpoch = static_cast<double>(m_data.training.size());
        const auto rowsPerStep = static_cast<double>(m_recipe.batch_size * m_recipe.gradient_accumulation_steps);
        post(StepFinished{m_state.step, m_totalSteps, static_cast<double>(m_state.step) * rowsPerStep / perEpoch,
                          result.loss, learningRate(m_recipe, m_state.step, m_totalSteps), result.gradientNorm,
                          static_cast<double>(result.tokens) / stepSeconds,
                          static_cast<double>(result.pictures) / stepSeconds, elapsed(), secondsLeft()});
    }

    bool evaluationIsDue() const
    {
        if (m_state.step == 0 || m_state.step == m_totalSteps)
            return true;
        return m_recipe.evaluation_interval > 0 &&
               m_state.step % static_cast<std::uint64_t>(m_recipe.evaluation_interval) == 0;
    }

    bool checkpointIsDue() const
    {
        return m_state.step == m_totalSteps || m_state.step % static_cast<std::uint64_t>(m_recipe.checkpoint_interval) == 0;
    }

    double secondsLeft() const
    {
        const auto stepsLeft = m_totalSteps - m_state.step;
        std::uint64_t evaluationsLeft = stepsLeft > 0 ? 1 : 0;
        if (m_recipe.evaluation_interval > 0)
            evaluationsLeft = m_totalSteps / m_recipe.evaluation_interval - m_state.step / m_recipe.evaluation_interval;
        return static_cast<double>(stepsLeft) * m_stepSeconds +
               static_cast<double>(evaluationsLeft) * m_evaluationSeconds;
    }

    double elapsed() const { return m_secondsBefore + secondsSince(m_begin); }

    /// Evaluates when the step asks for it. A stop during the evaluation leaves it undone; the resumed run makes it.
    void evaluateIfDue()
    {
        if (!evaluationIsDue() || m_evaluationRows.empty()) {
            m_state.evaluated = true;
            return;
        }
        const auto begin = Clock::now();
        core::Progress progress{m_control.stopToken()};
        progress.report = [this](std::uint64_t done, std::uint64_t total) {
            post(EvaluationProgress{m_state.step, done, total});
        };
        std::vector<PredictedCaption> captions;
        try {
            m_state.latest = evaluateSession(m_session, m_evaluationRows, m_data.loadPicture, progress, captions);
        } catch (const core::Cancelled&) {
            return;
        }
        m_state.evaluated = true;
        m_evaluationSeconds = secondsSince(begin);
        if (m_state.step == 0)
            m_state.before = m_state.latest;
        post(EvaluationFinished{m_state.step, m_state.latest, m_evaluationSeconds});
        if (captions.size() > static_cast<std::size_t>(m_recipe.watched_pictures))
            captions.resize(static_cast<std::size_t>(m_recipe.watched_pictures));
        post(CaptionsPredicted{m_state.step, std::move(captions)});
        const bool best = !m_state.best_loss || m_state.latest.validation_loss < *m_state.best_loss;
        if (!best)
            return;
        m_state.best_loss = m_state.latest.validation_loss;
        m_state.best_step = m_state.step;
        save(true);
    }

    void save(bool best)
    {
        if (m_savedStep == m_state.step) { // saved already: for the best one, or by the run that this one resumes
            if (best)
                replaceLink(m_folder.best(), m_folder.checkpoint(m_state.step));
            if (m_savedEvaluated != m_state.evaluated)
                saveEvaluated();
            return;
        }
        m_state.seconds = elapsed();
        const auto folder = saveCheckpoint(m_folder, m_session, m_optimizer, m_state, best);
        m_savedStep = m_state.step;
        m_savedEvaluated = m_state.evaluated;
        post(CheckpointSaved{m_state.step, folder, best});
    }

    /// The weights are saved already; an evaluation that had been stopped was made since.
    void saveEvaluated()
    {
        m_state.seconds = elapsed();
        saveState(m_folder, m_state);
        m_savedEvaluated = m_state.evaluated;
    }

    RunFinished finish()
    {
        const bool complete = m_state.step >= m_totalSteps && m_state.evaluated;
        save(false);
        const double seconds = elapsed();
        RunFinished finished;
        finished.run = m_folder.name();
        finished.outcome = complete ? RunOutcome::Completed : RunOutcome::Stopped;
        finished.steps = m_state.step;
        finished.seconds = seconds;
        finished.train_loss = m_state.train_loss;
        finished.tokens_per_second = static_cast<double>(m_state.tokens) / std::max(seconds, 1e-9);
        finished.before = m_state.before;
        finished.after = m_state.latest;
        post(finished);
        return finished;
    }

    void post(const Event& event)
    {
        m_writer->write(event);
        m_sink(event);
    }

    Recipe m_recipe;
    const TrainingData& m_data;
    RunFolder m_folder;
    RunControl& m_control;
    const EventSink& m_sink;
    Session m_session;
    AdamW m_optimizer;
    RowOrder m_order;
    std::vector<const Example*> m_evaluationRows;
    std::uint64_t m_totalSteps;
    std::unique_ptr<RunWriter> m_writer;
    TrainingState m_state;
    std::optional<std::uint64_t> m_savedStep;
    bool m_savedEvaluated = false; ///< what its checkpoint says
    std::set<std::string> m_refused;
    Clock::time_point m_begin;
    double m_secondsBefore = 0.0;
    double m_stepSeconds = 0.0;
    double m_evaluationSeconds = 0.0;
};

/// Runs `work`; what goes wrong is posted as RunFailed and thrown as core::Error.
template <typename Work>
RunFinished reportingFailure(const std::filesystem::path& runFolder, const EventSink& sink, const Work& work)
{
    const auto fail = [&](const core::Problem& problem) {
        sink(RunFailed{runFolder.filename().string(), problem});
        return Error(problem);
    };
    try {
        return work();
    } catch (const Error& error) {
        throw fail(error.problem());
    } catch (const std::bad_alloc&) {
        throw fail({ErrorCode::OutOfMemory, {}, {"the system has no more memory"}});
    } catch (const c10::Error& error) {
        const std::string reason = error.what_without_backtrace();
        const bool memory = reason.find("out of memory") != std::string::npos;
        throw fail({memory ? ErrorCode::OutOfMemory : ErrorCode::Internal, {}, {reason}});
    }
}

RunFolder existingRun(const std::filesystem::path& runFolder)
{
    RunFolder folder{runFolder};
    if (!folder.exists())
        throw Error({ErrorCode::RunMissing, {.file = runFolder, .item = folder.name()}, {}});
    return folder;
}

void requireRows(const TrainingData& data)
{
    if (data.training.empty())
        throw Error({ErrorCode::NoTrainingRows,
                     {},
                     {std::to_string(data.training.size()), std::to_string(data.validation.size())}});
}

} // namespace

RunFinished fineTune(const Recipe& recipe, const TrainingData& data, const std::filesystem::path& runFolder,
                     RunControl& control, const EventSink& sink)
{
    return reportingFailure(runFolder, sink, [&] {
        recipe.validate();
        requireRows(data);
        const RunFolder folder{runFolder};
        if (folder.exists())
            throw Error({ErrorCode::RunExists, {.file = runFolder, .item = folder.name()}, {}});
        return Run(recipe, data, folder, control, sink).fromStart();
    });
}

RunFinished resumeFineTune(const TrainingData& data, const std::filesystem::path& runFolder, RunControl& control,
                           const EventSink& sink)
{
    return reportingFailure(runFolder, sink, [&] {
        const auto folder = existingRun(runFolder);
        requireRows(data);
        return Run(Recipe::load(folder.recipe()), data, folder, control, sink).fromLastCheckpoint();
    });
}

bool isFinished(const std::filesystem::path& runFolder, std::uint64_t trainingRows)
{
    const auto folder = existingRun(runFolder);
    const auto state = readLastState(folder);
    return state.evaluated && state.step >= totalSteps(Recipe::load(folder.recipe()), trainingRows);
}

} // namespace vitrine::train
