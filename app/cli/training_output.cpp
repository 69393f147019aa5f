// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_output.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include "app/cli/metrics_text.h"

namespace vitrine::cli {

using std::chrono::steady_clock;

namespace {

constexpr auto kPlainInterval = std::chrono::seconds(15);
constexpr std::size_t kCaptionsShown = 2;

} // namespace

void TrainingOutput::show(const train::Event& event)
{
    m_output.event(train::toJson(event));
    std::visit([this](const auto& each) { show(each); }, event);
}

void TrainingOutput::show(const train::RunStarted& event)
{
    m_output.say("Run " + event.run + ": " + counted(event.training_rows, "row") + " to learn from, " +
                 std::to_string(event.validation_rows) + " to validate, " +
                 counted(event.total_steps, "step") + ", " + std::to_string(event.trained_parameters) +
                 " of " + counted(event.all_parameters, "parameter") + " trained, " + event.precision +
                 " on " + event.device +
                 (event.first_step > 0 ? ", continuing after step " + std::to_string(event.first_step)
                                       : std::string()) +
                 ".");
}

void TrainingOutput::show(const train::RowRefused& event)
{
    auto problem = event.problem;
    if (problem.where.item.empty())
        problem.where.item = "product " + event.example;
    if (!m_output.json) // its event was printed already
        m_output.problem(problem);
}

void TrainingOutput::show(const train::StepFinished& event)
{
    const auto text = "Step " + std::to_string(event.step) + " of " + std::to_string(event.total_steps) +
                      "  loss " + fixed(event.train_loss, 4) + "  " + fixed(event.pictures_per_second, 1) +
                      " pictures/s  " + shownSeconds(event.seconds_left) + " left";
    if (isatty(STDERR_FILENO) == 1) {
        m_output.liveLine(text);
        return;
    }
    const auto now = steady_clock::now();
    if (m_lastLine && now - *m_lastLine < kPlainInterval && event.step != event.total_steps)
        return;
    m_lastLine = now;
    m_output.say(text);
}

void TrainingOutput::show(const train::EvaluationFinished& event)
{
    m_output.say("Step " + std::to_string(event.step) + " evaluated: " + metricsLine(event.metrics));
}

void TrainingOutput::show(const train::CaptionsPredicted& event)
{
    for (std::size_t i = 0; i < std::min(kCaptionsShown, event.captions.size()); ++i) {
        m_output.say("    truth  " + event.captions[i].truth);
        m_output.say("    model  " + event.captions[i].predicted);
    }
}

void TrainingOutput::show(const train::CheckpointSaved& event)
{
    if (event.best)
        m_output.say("    best so far, kept in " + event.folder.string());
}

} // namespace vitrine::cli
