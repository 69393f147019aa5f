// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <QObject>

#include "engine/catalog/catalog.h"
#include "engine/train/events.h"
#include "engine/train/recipe.h"
#include "engine/train/trainer.h"

namespace vitrine::ui {

/// The application's one training worker, seen from the GUI thread. It is steered by start, pause, resume and
/// stop; what it tells arrives in batches, in the GUI thread's event loop.
class TrainingBridge : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Starting, Running, Pausing, Paused, Stopping };
    Q_ENUM(State)

    explicit TrainingBridge(QObject* parent = nullptr);
    /// Stops a running fine-tune and waits for its checkpoint. A window that closes waits for idle() instead.
    ~TrainingBridge() override;

    State state() const { return m_state; }
    bool busy() const { return m_state != State::Idle; }
    /// The folder of the run that runs or ran last; empty before RunStarted.
    const std::filesystem::path& runFolder() const { return m_runFolder; }

    /// A new run of the catalog. `name` empty: a free one is chosen. Does nothing unless idle.
    void start(std::shared_ptr<const catalog::Catalog> catalog, const train::Recipe& recipe,
               const std::string& name);
    /// Continues an earlier run from its last checkpoint. Does nothing unless idle.
    void continueRun(std::shared_ptr<const catalog::Catalog> catalog, const std::filesystem::path& run);
    void pause();
    void resume();
    void stop();

signals:
    void stateChanged(vitrine::ui::TrainingBridge::State state);
    void eventsArrived(const std::vector<vitrine::train::Event>& events);
    void failed(const core::Problem& problem);
    void rowRefused(const QString& example, const core::Problem& problem); ///< the others are trained on

private:
    using Work = std::function<void(train::RunControl&, const train::EventSink&)>;
    void launch(Work work);
    void post(train::Event event); ///< worker's thread
    void deliver();
    void end();
    void setState(State state);
    void follow(const train::Event& event);

    State m_state = State::Idle;
    std::filesystem::path m_runFolder;
    std::unique_ptr<train::RunControl> m_control;
    std::mutex m_mutex;
    std::vector<train::Event> m_pending; ///< guarded by m_mutex
    std::jthread m_worker;
};

} // namespace vitrine::ui
