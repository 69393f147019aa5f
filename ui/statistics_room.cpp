// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics_room.h"

#include "ui/main_window.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/statistics_panel.h"
#include "ui/text.h"

namespace vitrine::ui {

StatisticsRoom::StatisticsRoom(MainWindow& window)
    : QObject(&window), m_window(window), m_panel(new StatisticsPanel(window.services().chooser, &window))
{
    constexpr const char* kCommand = "action.statistics";
    window.commands()->add(
        {kCommand, Menu::View, 0, Bar::Rail, Symbol::Statistics, QKeySequence("Ctrl+4"),
         [&window] { return window.session() != nullptr; },
         [] {
             return CommandText{tr("&Statistics"), tr("See what the catalog's products are like")};
         },
         [&window] { window.showRoom(MainWindow::Room::Statistics); }});
    window.addRoom(MainWindow::Room::Statistics, m_panel, kCommand);
    const auto* catalog = window.catalogPanel();
    connect(&window, &MainWindow::catalogOpened, m_panel,
            [this] { m_panel->setSession(m_window.session()); });
    connect(catalog->model(), &ProductModel::idsChanged, m_panel, [this, catalog] {
        const auto query = toQString(catalog->query().text);
        m_panel->setSearch(query, [catalog, query] { return catalog->searchBar()->wordsOf(query); });
    });
    connect(m_panel, &StatisticsPanel::queryChosen, this, [this](const QString& query) {
        m_window.showRoom(MainWindow::Room::Catalog);
        m_window.catalogPanel()->search(query);
    });
    connect(m_panel, &StatisticsPanel::checkRequested, &window, &MainWindow::checkCatalog);
    connect(m_panel, &StatisticsPanel::problem, &window, &MainWindow::addProblem);
}

} // namespace vitrine::ui
