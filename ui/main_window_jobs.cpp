// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "engine/catalog/export/export.h"
#include "engine/workflow/training_data.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/fidelity_dialog.h"
#include "ui/dialogs/sample_dialog.h"
#include "ui/dialogs/split_dialog.h"
#include "ui/import/import_dialog.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/query_text.h"
#include "ui/text.h"

// What the window does with a whole catalog: a dialog asks, a job in the status strip works, a report tells.

namespace vitrine::ui {

void MainWindow::openImportDialog(const std::filesystem::path& source)
{
    const auto target = m_session ? ImportTarget{m_session->name(), m_session->catalog()} : ImportTarget{};
    auto* dialog = new ImportDialog(*m_jobs, m_services.chooser, m_services.settings, target, this);
    connect(dialog, &ImportDialog::importRequested, this,
            [this](const QString& chosen, const catalog::ImportOptions& options) {
                const auto name = QFileInfo(QDir::cleanPath(chosen)).completeBaseName();
                withCatalog(name, [this, chosen, options] { importSource(toPath(chosen), options); });
            });
    if (!source.empty())
        dialog->setSource(pathText(source));
    dialog->open();
}

void MainWindow::importSource(const std::filesystem::path& source, const catalog::ImportOptions& options)
{
    m_jobs->runVisible(
        tr("Importing %1").arg(toQString(source.filename().string())),
        [catalog = m_session->catalog(), source, options](const core::Progress& progress) {
            return catalog::importSource(*catalog, source, options, progress);
        },
        [this](const catalog::ImportReport& report) {
            const auto heading = [imported = report.imported, updated = report.updated,
                                  unchanged = report.unchanged, refused = report.refused,
                                  problems = report.problemCount, notDownloaded = report.notDownloaded] {
                const QLocale locale;
                const auto onNetwork = tr("%Ln picture(s) to download", nullptr, static_cast<int>(notDownloaded));
                return tr("Imported: %1 new, %2 changed, %3 unchanged, %4 refused")
                           .arg(locale.toString(qulonglong(imported)), locale.toString(qulonglong(updated)),
                                locale.toString(qulonglong(unchanged)), locale.toString(qulonglong(refused))) +
                       QStringLiteral("  ·  ") + tr("%Ln problem(s)", nullptr, static_cast<int>(problems)) +
                       (notDownloaded > 0 ? QStringLiteral("  ·  ") + onNetwork : QString());
            };
            auto* next = report.notDownloaded > 0 ? m_commands->action("action.downloadPictures") : nullptr;
            m_problems->showReport(heading, report.problems, next);
            if (m_session)
                m_session->refresh();
            emit jobDone();
        });
}

void MainWindow::openSampleDialog()
{
    auto* dialog =
        new SampleDialog(*m_jobs, m_services.chooser, m_session ? m_session->name() : QString(), this);
    connect(dialog, &SampleDialog::sampleRequested, this, [this](const SampleRequest& request) {
        withCatalog(tr("Sample"), [this, request] { generateSamples(request); });
    });
    dialog->open();
}

void MainWindow::generateSamples(const SampleRequest& request)
{
    m_jobs->runVisible(
        tr("Generating sample data"),
        [catalog = m_session->catalog(), request](const core::Progress& progress) {
            return sampledata::carryOut(request, sampledata::optionsFor(request, progress), *catalog,
                                        [&progress](sampledata::SampleStage) { return progress; });
        },
        [this](const sampledata::SampleOutcome& outcome) {
            if (m_session)
                m_session->refresh();
            if (outcome.fidelity)
                (new FidelityDialog(outcome, this))->open();
            emit jobDone();
        });
}

void MainWindow::openExportDialog()
{
    const ExportCounts counts{static_cast<int>(m_session->counts().products), m_catalogPanel->model()->rowCount(),
                              static_cast<int>(m_catalogPanel->selected().size())};
    auto* dialog = new ExportDialog(*m_jobs, m_services.chooser, counts, m_session->exportsFolder(),
                                    m_session->name(), this);
    connect(dialog, &ExportDialog::exportRequested, this, &MainWindow::exportCatalog);
    dialog->open();
}

void MainWindow::exportCatalog(const ExportRequest& request)
{
    const auto query = exportedProducts(request.scope);
    m_jobs->runVisible(
        tr("Exporting"),
        [catalog = m_session->catalog(), query, request](const core::Progress& progress) {
            return catalog::exportCatalog( // the file dialog has asked whether a file may be replaced
                *catalog, query, request.format, request.out, progress,
                {request.copyPictures, workflow::chatTextsOf, catalog::ExistingFile::Replace});
        },
        [this, request, out = pathText(request.out)](const catalog::ExportReport& report) {
            const auto heading = [out, products = report.products] {
                return tr("Exported %Ln product(s) to %1", nullptr, static_cast<int>(products)).arg(out);
            };
            const auto folder = catalog::isFolder(request.format) ? request.out : request.out.parent_path();
            m_problems->showReport(heading, report.problems, openFolderCommand(folder));
            emit jobDone();
        });
}

catalog::Query MainWindow::exportedProducts(Scope scope) const
{
    switch (scope) {
    case Scope::All:
        return {};
    case Scope::Filtered:
        return m_catalogPanel->query();
    case Scope::Selected:
        break;
    }
    auto selected = m_catalogPanel->selected();
    const auto shown = m_catalogPanel->query();
    const auto order = orderIn(shown.text);
    if (shown.sortBy || !order.empty()) // a long list is found sooner in the order of import
        std::sort(selected.begin(), selected.end());
    std::string text = "id:";
    for (const auto id : selected) {
        if (text.back() != ':')
            text += ',';
        text += std::to_string(id);
    }
    return {text + order, shown.sortBy, shown.descending};
}

void MainWindow::checkCatalog()
{
    runChecks(CheckTold::Report);
}

void MainWindow::checkAgain()
{
    runChecks(CheckTold::Nothing);
}

void MainWindow::runChecks(CheckTold told)
{
    m_jobs->runVisible(
        tr("Checking the catalog"),
        [catalog = m_session->catalog()](const core::Progress& progress) {
            const auto report = catalog->runChecks(progress);
            return std::pair{report, catalog->countToLookAt({progress.stop})};
        },
        [this, told](const std::pair<catalog::CheckReport, std::uint64_t>& result) {
            const auto heading = [products = result.first.products, found = result.second] {
                return tr("Checked %Ln product(s)", nullptr, static_cast<int>(products)) +
                       QStringLiteral("  ·  ") +
                       tr("%Ln of them with something to look at", nullptr, static_cast<int>(found));
            };
            if (told == CheckTold::Report)
                m_problems->showReport(heading, {});
            if (m_session)
                m_session->refresh();
            if (result.second > 0)
                showRoom(Room::Checks);
            emit jobDone();
        });
}

void MainWindow::openSplitDialog()
{
    auto* dialog = new SplitDialog(this);
    connect(dialog, &SplitDialog::splitRequested, this, &MainWindow::assignSplits);
    dialog->open();
}

void MainWindow::assignSplits(const SplitRequest& request)
{
    m_jobs->runVisible(
        tr("Assigning splits"),
        [catalog = m_session->catalog(), request](const core::Progress& progress) {
            return catalog->assignSplits(request.train, request.validation, request.test, request.seed, progress);
        },
        [this](const catalog::SplitResult& result) {
            m_problems->showReport(
                [leaks = result.leaksAvoided] {
                    return leaks == 0 ? tr("Splits assigned; a random division would have leaked nothing")
                                      : tr("Splits assigned; a random division would have leaked %Ln "
                                           "product(s) from training",
                                           nullptr, static_cast<int>(leaks));
                },
                result.problems);
            if (m_session)
                m_session->refresh();
            emit jobDone();
        });
}

} // namespace vitrine::ui
