// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "engine/workflow/keep_captions.h"
#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/caption_selected_dialog.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/dialogs/snapshots_dialog.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/window_commands.h"

// Facets beside the grid, snapshots to compare the catalog with, and who said a value: a person or a run.

namespace vitrine::ui {

void MainWindow::addSearchCommands()
{
    const auto opened = [this] { return m_session != nullptr; };
    m_commands->addAll({
        {"action.facets", Menu::View, 1, Bar::None, {}, QKeySequence("Ctrl+Shift+F"), opened,
         [] {
             return CommandText{tr("&Facets"), tr("Show or hide what the catalog holds, value by value")};
         },
         [this] {
             showRoom(Room::Catalog);
             m_catalogPanel->toggleFacets();
         }},
        {"action.snapshots", Menu::Catalog, 4, Bar::None, {}, QKeySequence("Ctrl+Shift+N"), opened,
         [] {
             return CommandText{tr("S&napshots …"),
                                tr("Remember what the catalog is like, see what has changed, or go back")};
         },
         [this] { openSnapshots(); }},
        {"action.captionSelected", Menu::Catalog, 1, Bar::None, {}, QKeySequence("Ctrl+Shift+M"), opened,
         [] {
             return CommandText{tr("Caption the selected products …"),
                                tr("Write what a run says of the selected products' pictures as their captions")};
         },
         [this] { openCaptionSelected(); }},
        {"action.personName", Menu::Edit, 8, Bar::None, {}, {}, [] { return true; },
         [] {
             return CommandText{tr("Your &name …"), tr("The name that is kept with what you change")};
         },
         [this] { askForPersonName(); }},
    });
}

void MainWindow::askForPersonName()
{
    auto* dialog = new NameDialog(this);
    dialog->setWindowTitle(tr("Your name"));
    dialog->setQuestion(tr("&Name"), tr("It is kept with every value that you change, so that “source:” finds it."),
                        tr("&Set"));
    dialog->setName(m_session ? toQString(m_session->catalog()->author())
                              : m_services.settings.value(kPersonName));
    connect(dialog, &NameDialog::named, this, [this](const QString& name) {
        m_services.settings.setValue(kPersonName, name);
        if (m_session)
            m_session->catalog()->setAuthor(name.toStdString());
    });
    dialog->open();
}

void MainWindow::openCaptionSelected()
{
    const auto ids = m_catalogPanel->selected();
    m_openJob = m_jobs->run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session->catalog()](std::stop_token) {
            QStringList names;
            for (const auto& run : train::listRuns(catalog->runsFolder()))
                if (std::filesystem::exists(run.best()) || std::filesystem::exists(run.last()))
                    names << toQString(run.name());
            return names;
        },
        [this, ids](const QStringList& runs) {
            auto* dialog = new CaptionSelectedDialog(static_cast<int>(ids.size()), runs, this);
            connect(dialog, &CaptionSelectedDialog::captionRequested, this,
                    [this, ids](const QString& run) { captionProducts(ids, run); });
            dialog->open();
        });
}

void MainWindow::captionProducts(const std::vector<catalog::ProductId>& ids, const QString& run)
{
    m_jobs->runVisible(
        tr("Captioning with %1").arg(run),
        [catalog = m_session->catalog(), ids, run = run.toStdString()](const core::Progress& progress) {
            return workflow::captionProducts(*catalog, ids, train::RunFolder{catalog->runsFolder() / run},
                                             progress);
        },
        [this](const workflow::KeptCaptions& kept) {
            const auto heading = [captioned = kept.captioned] {
                return tr("%Ln product(s) captioned", nullptr, static_cast<int>(captioned));
            };
            m_problems->showReport(heading, kept.problems);
            if (m_session)
                m_session->refresh();
            emit jobDone();
        });
}

void MainWindow::openSnapshots()
{
    auto* dialog = new SnapshotsDialog(*m_session, this);
    connect(dialog, &SnapshotsDialog::problem, this, &MainWindow::addProblem);
    connect(dialog, &SnapshotsDialog::showRequested, this, [this](catalog::ProductId product) {
        showRoom(Room::Catalog);
        m_catalogPanel->showProduct(product);
    });
    dialog->open();
}

} // namespace vitrine::ui
