// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridges/training_bridge.h"

#include <utility>

#include "engine/core/progress.h"
#include "engine/workflow/training_data.h"

namespace vitrine::ui {

TrainingBridge::TrainingBridge(QObject* parent) : QObject(parent) {}

TrainingBridge::~TrainingBridge()
{
    if (m_control)
        m_control->stop();
    if (m_worker.joinable())
        m_worker.join(); // before m_control, which it uses
}

void TrainingBridge::start(std::shared_ptr<const catalog::Catalog> catalog, const train::Recipe& recipe,
                           const std::string& name)
{
    launch([catalog = std::move(catalog), recipe, name](train::RunControl& control,
                                                        const train::EventSink& sink) {
        recipe.validate();
        const auto run = name.empty() ? workflow::freeRunName(*catalog, recipe) : name;
        train::fineTune(recipe, workflow::trainingDataFrom(*catalog), catalog->runsFolder() / run, control,
                        sink);
    });
}

void TrainingBridge::continueRun(std::shared_ptr<const catalog::Catalog> catalog,
                                 const std::filesystem::path& run)
{
    launch([catalog = std::move(catalog), run](train::RunControl& control, const train::EventSink& sink) {
        train::resumeFineTune(workflow::trainingDataFrom(*catalog), run, control, sink);
    });
}

void TrainingBridge::launch(Work work)
{
    if (busy())
        return;
    m_control = std::make_unique<train::RunControl>();
    m_runFolder.clear();
    setState(State::Starting);
    m_worker = std::jthread([this, work = std::move(work)] {
        bool told = false; // the trainer tells of its own failures; others are told here
        const auto sink = [&](const train::Event& event) {
            told = told || std::holds_alternative<train::RunFailed>(event);
            post(event);
        };
        try {
            work(*m_control, sink);
        } catch (const core::Cancelled&) {
        } catch (const core::Error& error) {
            if (!told)
                post(train::RunFailed{{}, error.problem()});
        } catch (const std::exception& error) {
            if (!told)
                post(train::RunFailed{{}, {core::ErrorCode::Internal, {}, {error.what()}}});
        }
        QMetaObject::invokeMethod(this, &TrainingBridge::end, Qt::QueuedConnection);
    });
}

void TrainingBridge::pause()
{
    if (m_state != State::Running && m_state != State::Starting)
        return;
    m_control->pause();
    setState(State::Pausing);
}

void TrainingBridge::resume()
{
    if (m_state != State::Paused && m_state != State::Pausing)
        return;
    m_control->resume();
    setState(State::Running);
}

void TrainingBridge::stop()
{
    if (m_state == State::Idle || m_state == State::Stopping)
        return;
    m_control->stop();
    setState(State::Stopping);
}

void TrainingBridge::post(train::Event event)
{
    const std::scoped_lock lock(m_mutex);
    m_pending.push_back(std::move(event));
    if (m_pending.size() == 1) // later ones ride along with the first one's wake-up
        QMetaObject::invokeMethod(this, &TrainingBridge::deliver, Qt::QueuedConnection);
}

void TrainingBridge::deliver()
{
    std::vector<train::Event> events;
    {
        const std::scoped_lock lock(m_mutex);
        events.swap(m_pending);
    }
    for (const auto& event : events)
        follow(event);
    emit eventsArrived(events);
    for (const auto& event : events) {
        if (const auto* runFailed = std::get_if<train::RunFailed>(&event))
            emit failed(runFailed->problem);
        if (const auto* refused = std::get_if<train::RowRefused>(&event))
            emit rowRefused(QString::fromStdString(refused->example), refused->problem);
    }
}

void TrainingBridge::follow(const train::Event& event)
{
    if (const auto* started = std::get_if<train::RunStarted>(&event)) {
        m_runFolder = started->folder;
        if (m_state == State::Starting)
            setState(State::Running);
    } else if (std::holds_alternative<train::RunPaused>(event)) {
        if (m_state == State::Pausing)
            setState(State::Paused);
    }
}

void TrainingBridge::end()
{
    m_worker.join(); // it has nothing left to do
    deliver();
    m_control.reset();
    setState(State::Idle);
}

void TrainingBridge::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace vitrine::ui
