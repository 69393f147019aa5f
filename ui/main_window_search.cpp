// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/snapshots_dialog.h"
#include "ui/panels/catalog_panel.h"
#include "ui/window_commands.h"

// Commands that find things: facets beside the grid, and snapshots to compare the catalog with.

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
