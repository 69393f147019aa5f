// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLabel>
#include <QString>
#include <QStringList>

#include "engine/core/error.h"
#include "engine/vlm/model_summary.h"
#include "ui/bridges/background_jobs.h"

namespace vitrine::ui {

/// Says below the field in which a model is chosen what its folder holds: size and number format of its weights, in
/// what they are loaded where its config says another one, and what vlm::inspectModel() notices or refuses. Nothing but
/// the files' headers is read, in the background and only while it is in sight; again whenever it comes into sight.
class ModelHint : public QLabel {
    Q_OBJECT
public:
    explicit ModelHint(QWidget* parent = nullptr);

    /// Where it reads; without, it says nothing. Not owned; outlives this or is taken away with nullptr.
    void setJobs(BackgroundJobs* jobs);
    /// The model's folder as it is typed; empty: the starter model.
    void lookAt(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void tell();
    static QStringList remarks(const vlm::ModelSummary& summary);

    BackgroundJobs* m_jobs = nullptr;
    QString m_folder;
    std::optional<vlm::ModelSummary> m_summary; ///< absent until it is read, and of a folder that is no model
    std::optional<core::Problem> m_refusal;     ///< why the folder is no model
    JobHandle m_reading;
};

} // namespace vitrine::ui
