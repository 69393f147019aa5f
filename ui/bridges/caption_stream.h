// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <QObject>

#include "engine/vlm/captioner.h"
#include "ui/bridges/background_jobs.h"

namespace vitrine::ui {

/// A caption that somebody wants to see come.
struct CaptionWish {
    std::filesystem::path model;
    std::vector<vlm::AdapterChoice> adapters;
    std::filesystem::path picture;
    std::string prompt;
    vlm::GenerationOptions options;
};

/// Captions one picture at a time in the pool and tells the words as they come. The model stays loaded for the next
/// wish; another adapter on the same model is only switched. GUI thread.
class CaptionStream : public QObject {
    Q_OBJECT
public:
    explicit CaptionStream(BackgroundJobs& jobs, QObject* parent = nullptr);
    ~CaptionStream() override;

    /// Stops what runs, then captions this.
    void start(const CaptionWish& wish);
    /// Within one token. stopped() follows when it was running.
    void stop();
    bool running() const { return m_running; }

signals:
    void textChanged(const QString& textSoFar); ///< however many words came meanwhile
    void finished(const vitrine::vlm::Caption& caption);
    void stopped();
    void failed(const core::Problem& problem);

private:
    struct Shared;

    BackgroundJobs& m_jobs;
    std::shared_ptr<Shared> m_shared;
    bool m_running = false;
    JobHandle m_job;
};

} // namespace vitrine::ui
