// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_saving.h"

#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/save_run_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/train_panel.h"
#include "ui/text.h"

namespace vitrine::ui {

using workflow::RunResult;

RunSaving::RunSaving(MainWindow& window) : QObject(&window), m_window(window)
{
    const auto tipOr = [this](RunResult result, const QString& tip) {
        const auto reason = reasonAgainst(result);
        return reason.isEmpty() ? tip : reason;
    };
    m_window.commands()->addAll({
        {"action.saveAdapter",
         Menu::File,
         1,
         Bar::None,
         {},
         {},
         [this] { return reasonAgainst(RunResult::Adapter).isEmpty(); },
         [tipOr] {
             const auto tip = tr("Save what the selected run has learned, without the base model");
             return CommandText{tr("Save &adapter as …"), tipOr(RunResult::Adapter, tip)};
         },
         [this] { ask(RunResult::Adapter); }},
        {"action.saveModel",
         Menu::File,
         1,
         Bar::None,
         {},
         {},
         [this] { return reasonAgainst(RunResult::Model).isEmpty(); },
         [this, tipOr] {
             const auto tip = tr("Save what the selected run has learned as one model that needs no other");
             return CommandText{isWholeModel() ? tr("Save &model as …") : tr("Save merged &model as …"),
                                tipOr(RunResult::Model, tip)};
         },
         [this] { ask(RunResult::Model); }},
    });
    auto* panel = m_window.trainPanel();
    panel->setSaveCommands(
        {m_window.commands()->action("action.saveAdapter"), m_window.commands()->action("action.saveModel")});
    connect(panel, &TrainPanel::selectedResultsChanged, this, [this] { m_window.commands()->update(); });
}

bool RunSaving::isWholeModel() const
{
    const auto selected = m_window.trainPanel()->selectedResults();
    return selected && selected->results && !selected->results->hasAdapter;
}

QString RunSaving::reasonAgainst(RunResult result) const
{
    const auto selected = m_window.trainPanel()->selectedResults();
    if (!selected)
        return tr("Select a run in the Train room first.");
    if (!selected->results)
        return tr("The selected run cannot be read.");
    if (selected->results->checkpoints.empty())
        return tr("The selected run has no finished checkpoint yet.");
    if (result == RunResult::Adapter && !selected->results->hasAdapter)
        return tr("The selected run has trained the whole model and has no adapter; save its model instead.");
    return {};
}

void RunSaving::ask(RunResult result)
{
    const auto selected = m_window.trainPanel()->selectedResults();
    if (!selected || !selected->results || !m_window.session())
        return;
    auto* dialog = new SaveRunDialog(*m_window.jobs(), m_window.services().chooser, selected->run, *selected->results,
                                     result, m_window.session()->exportsFolder(), &m_window);
    connect(dialog, &SaveRunDialog::saveRequested, this,
            [this, run = selected->run](const workflow::RunExport& wanted, const std::filesystem::path& out) {
                save(run, wanted, out);
            });
    dialog->open();
}

void RunSaving::save(const train::RunFolder& run, const workflow::RunExport& wanted, const std::filesystem::path& out)
{
    const bool isAdapter = wanted.result == RunResult::Adapter;
    const auto name = toQString(run.name());
    m_window.jobs()->runVisible(
        (isAdapter ? tr("Saving the adapter of %1") : tr("Saving the model of %1")).arg(name),
        [run, wanted, out](const core::Progress& progress) {
            workflow::exportRun(run, wanted, out, progress);
            return out;
        },
        [this, isAdapter, name](const std::filesystem::path& written) {
            const auto heading = [isAdapter, name, place = pathText(written)] {
                return (isAdapter ? tr("Saved the adapter of %1 to %2") : tr("Saved the model of %1 to %2"))
                    .arg(name, place);
            };
            m_window.problemsPanel()->showReport(heading, {}, m_window.openFolderCommand(written));
            emit m_window.jobDone();
        });
}

} // namespace vitrine::ui
