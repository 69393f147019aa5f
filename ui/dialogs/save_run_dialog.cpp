// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_run_dialog.h"

#include <algorithm>
#include <cassert>

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include "ui/text.h"

namespace vitrine::ui {

using workflow::KeptCheckpoint;
using workflow::RunResult;

SaveRunDialog::SaveRunDialog(BackgroundJobs& jobs, FileChooser chooser, train::RunFolder run,
                             workflow::RunResults results, RunResult result, const std::filesystem::path& folder,
                             QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_chooser(std::move(chooser)), m_run(std::move(run)),
      m_results(std::move(results)), m_result(result), m_about(new QLabel(this)),
      m_checkpointLabel(new QLabel(this)), m_checkpoint(new QComboBox(this)), m_outLabel(new QLabel(this)),
      m_out(new QLineEdit(this)), m_choose(new QPushButton(this)), m_place(new QLabel(this)),
      m_save(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    assert(!m_results.checkpoints.empty());
    setObjectName("saveRun");
    setAttribute(Qt::WA_DeleteOnClose);
    m_about->setObjectName("saveRun.about");
    m_about->setWordWrap(true);
    m_checkpoint->setObjectName("saveRun.checkpoint");
    m_checkpointLabel->setBuddy(m_checkpoint);
    m_out->setObjectName("saveRun.out");
    m_outLabel->setBuddy(m_out);
    m_choose->setObjectName("saveRun.choose");
    m_choose->setAutoDefault(false);
    m_place->setObjectName("saveRun.place");
    m_place->setWordWrap(true);
    m_save->setObjectName("saveRun.save");
    m_save->setDefault(true);
    m_cancel->setObjectName("saveRun.cancel");
    m_cancel->setAutoDefault(false);
    const bool isChoice = m_results.checkpoints.size() > 1;
    m_checkpointLabel->setVisible(isChoice);
    m_checkpoint->setVisible(isChoice);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_about, 0, 0, 1, 3);
    grid->addWidget(m_checkpointLabel, 1, 0);
    grid->addWidget(m_checkpoint, 1, 1, 1, 2);
    grid->addWidget(m_outLabel, 2, 0);
    grid->addWidget(m_out, 2, 1);
    grid->addWidget(m_choose, 2, 2);
    grid->addWidget(m_place, 3, 1, 1, 2);
    grid->setRowStretch(4, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, 5, 0, 1, 3);

    connect(m_out, &QLineEdit::textChanged, this, &SaveRunDialog::lookAtTarget);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_chooser(this, {FileQuestion::Kind::NewFile, windowTitle(), m_out->text(), {}},
                  [this](const QString& path) { m_out->setText(path); });
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const bool replaces = m_target == Target::Replaced;
        emit saveRequested(wanted(replaces ? vlm::ExistingModel::Replace : vlm::ExistingModel::Refuse),
                           toPath(m_out->text()));
        accept();
    });
    retranslate();
    const auto* kind = m_result == RunResult::Adapter ? "-adapter" : m_results.hasAdapter ? "-merged" : "-model";
    m_out->setText(pathText(folder / (m_run.name() + kind)));
    resize(620, sizeHint().height());
}

void SaveRunDialog::retranslate()
{
    setWindowTitle(m_result == RunResult::Adapter ? tr("Save adapter as")
                   : m_results.hasAdapter         ? tr("Save merged model as")
                                                  : tr("Save model as"));
    m_about->setText(aboutText());
    m_checkpointLabel->setText(tr("&Checkpoint"));
    m_checkpoint->setAccessibleName(tr("Checkpoint"));
    const int current = std::max(0, m_checkpoint->currentIndex());
    m_checkpoint->clear();
    for (const auto& each : m_results.checkpoints)
        m_checkpoint->addItem(checkpointText(each));
    m_checkpoint->setCurrentIndex(current);
    m_outLabel->setText(tr("&To"));
    m_out->setAccessibleName(tr("Folder to write"));
    m_choose->setText(tr("C&hoose …"));
    m_cancel->setText(tr("Cancel"));
    showTarget();
}

QString SaveRunDialog::aboutText() const
{
    const auto name = toQString(m_run.name());
    if (m_result == RunResult::Adapter)
        return tr("What the run “%1” has learned, as two files that PEFT reads too. They are used together with the "
                  "base model.")
            .arg(name);
    return m_results.hasAdapter ? tr("The base model with what the run “%1” has learned merged into it: a model folder "
                                     "of its own, as large as the base.")
                                      .arg(name)
                                : tr("The model that the run “%1” has trained, as a folder of its own.").arg(name);
}

QString SaveRunDialog::checkpointText(const workflow::RunResults::Checkpoint& checkpoint) const
{
    const bool isBest = checkpoint.which == KeptCheckpoint::Best;
    if (!checkpoint.step)
        return isBest ? tr("The best one") : tr("The last one");
    const auto step = QLocale().toString(qulonglong(*checkpoint.step));
    return isBest ? tr("The best one, after step %1").arg(step) : tr("The last one, after step %1").arg(step);
}

workflow::RunExport SaveRunDialog::wanted(vlm::ExistingModel existing) const
{
    const auto chosen = static_cast<std::size_t>(std::max(0, m_checkpoint->currentIndex()));
    return {m_result, m_results.checkpoints[chosen].which, {existing}};
}

void SaveRunDialog::lookAtTarget()
{
    m_target = Target::Unknown;
    m_lookJob.cancel();
    showTarget();
    if (m_out->text().isEmpty())
        return;
    m_lookJob = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [run = m_run, wanted = wanted(vlm::ExistingModel::Replace), out = toPath(m_out->text())](std::stop_token) {
            return workflow::replacesModel(run, wanted, out);
        },
        [this](bool replaces) {
            m_target = replaces ? Target::Replaced : Target::Free;
            showTarget();
        },
        [this](const core::Problem& refusal) {
            m_target = Target::Refused;
            m_refusal = refusal;
            showTarget();
        });
}

void SaveRunDialog::showTarget()
{
    QString words;
    if (m_target == Target::Refused)
        words = refusalText(*m_refusal);
    else if (m_target == Target::Replaced)
        words = tr("“%1” holds a model or an adapter already. Saving replaces it.")
                    .arg(toQString(toPath(m_out->text()).filename().string()));
    m_place->setText(words);
    m_place->setVisible(!words.isEmpty());
    m_save->setText(m_target == Target::Replaced ? tr("&Replace") : tr("&Save"));
    m_save->setEnabled(m_target == Target::Free || m_target == Target::Replaced);
}

void SaveRunDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
