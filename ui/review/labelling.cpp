// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/labelling.h"

#include <QAction>

#include "ui/bridges/catalog_session.h"
#include "ui/dialogs/categories_dialog.h"
#include "ui/dialogs/replace_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/side_panels.h"

namespace vitrine::ui {

Labelling::Labelling(MainWindow& window) : QObject(&window), m_window(window), m_history(new HistoryPanel)
{
    auto* panel = window.catalogPanel();
    panel->right()->add(m_history);
    addCommands();
    connect(&window, &MainWindow::catalogOpened, this, [this] { m_history->setSession(m_window.session()); });
    connect(panel, &CatalogPanel::selectionChanged, this,
            [this, panel] { m_history->showProducts(panel->selected()); });
    connect(m_history, &HistoryPanel::moveRequested, this, [this](std::int64_t step) {
        m_window.session()->change([step](catalog::Catalog& catalog) { catalog.moveTo(step); });
    });
}

void Labelling::addCommands()
{
    const auto opened = [this] { return m_window.session() != nullptr; };
    m_window.commands()->addAll({
        {"action.replace",
         Menu::Edit,
         1,
         Bar::None,
         {},
         QKeySequence("Ctrl+R"),
         opened,
         [] {
             return CommandText{tr("Find and &replace …"),
                                tr("Replace text in many products, after a look at what would change")};
         },
         [this] { openReplace(); }},
        {"action.categories",
         Menu::Edit,
         1,
         Bar::None,
         {},
         QKeySequence("Ctrl+T"),
         opened,
         [] {
             return CommandText{tr("Category &tree …"), tr("Rename, merge and move categories")};
         },
         [this] { openCategories(); }},
        {"action.history",
         Menu::Edit,
         0,
         Bar::None,
         {},
         QKeySequence("Ctrl+H"),
         opened,
         [] {
             return CommandText{tr("&History"), tr("What was changed, in a product and in the catalog")};
         },
         [this] { showHistory(); }},
        {"action.keys",
         Menu::Help,
         0,
         Bar::None,
         {},
         QKeySequence("?"),
         [] { return true; },
         [] {
             return CommandText{tr("&Keys"), tr("All keys on one sheet")};
         },
         [this] { showKeys(); }},
    });
    m_window.commands()->action("action.keys")->setShortcuts({QKeySequence("?"), QKeySequence("F1")});
}

void Labelling::openReplace()
{
    auto* panel = m_window.catalogPanel();
    auto* dialog = new ReplaceDialog(*m_window.session(), panel->query(), panel->selected(), &m_window);
    connect(dialog, &ReplaceDialog::replaceRequested, this,
            [this, filter = panel->query(),
             selected = panel->selected()](const catalog::Replacement& replacement, Scope scope) {
                m_window.jobs()->runVisible(
                    tr("Replacing"),
                    [catalog = m_window.session()->catalog(), replacement, scope, filter,
                     selected](const core::Progress& progress) {
                        const auto ids = productsIn(*catalog, scope, filter, selected);
                        return catalog::replaceIn(*catalog, ids, replacement, progress);
                    },
                    [this](std::uint64_t products) {
                        m_window.problemsPanel()->showReport(
                            [products] {
                                return tr("Text was replaced in %Ln product(s)", nullptr,
                                          static_cast<int>(products));
                            },
                            {});
                        if (m_window.session())
                            m_window.session()->refresh();
                        emit m_window.jobDone();
                    });
            });
    dialog->open();
}

void Labelling::openCategories()
{
    (new CategoriesDialog(*m_window.session(), &m_window))->open();
}

void Labelling::showHistory()
{
    m_window.showRoom(MainWindow::Room::Catalog);
    m_window.catalogPanel()->right()->bringUp(m_history);
}

void Labelling::showKeys()
{
    (new ShortcutsDialog(*m_window.commands(), &m_window))->open();
}

} // namespace vitrine::ui
