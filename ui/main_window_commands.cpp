// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QActionGroup>
#include <QMenu>

#include "ui/bridges/catalog_session.h"
#include "ui/field_text.h"
#include "ui/language.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/welcome_panel.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/theme.h"

// The window's own commands. A new one is a row of the table; a feature with several adds a table of its own
// with WindowCommands::addAll.

namespace vitrine::ui {

void MainWindow::buildCommands()
{
    const auto always = [] { return true; };
    const auto opened = [this] { return m_session != nullptr; };
    const auto notTraining = [this] { return !m_training->busy(); }; // its worker uses the open catalog
    const auto unlessTraining = [this](const QString& tip) {
        return m_training->busy() ? tr("A run is using this catalog. Stop it in the Train room first.") : tip;
    };
    const auto history = [this] { return m_session ? m_session->history() : catalog::HistoryState{}; };
    using enum Symbol;
    m_commands->addAll({
        {"action.new", Menu::File, 0, Bar::None, NewCatalog, QKeySequence::New, notTraining,
         [unlessTraining] { return CommandText{tr("&New catalog …"), unlessTraining(tr("Make an empty catalog"))}; },
         [this] { chooseNewCatalog(); }},
        {"action.open", Menu::File, 0, Bar::Top, Open, QKeySequence::Open, notTraining,
         [unlessTraining] { return CommandText{tr("&Open …"), unlessTraining(tr("Open a catalog"))}; },
         [this] { chooseCatalog(); }},
        {"action.import", Menu::File, 1, Bar::Top, Import, QKeySequence("Ctrl+I"), always,
         [] { return CommandText{tr("&Import …"), tr("Bring products into the catalog")}; },
         [this] { openImportDialog(); }},
        {"action.generate", Menu::File, 1, Bar::Top, Generate, QKeySequence("Ctrl+G"), always,
         [] {
             return CommandText{tr("&Generate sample data …"), tr("Add products that the program draws"),
                                tr("Generate …")};
         },
         [this] { openSampleDialog(); }},
        {"action.export", Menu::File, 1, Bar::Top, Export, QKeySequence("Ctrl+E"), opened,
         [] { return CommandText{tr("&Export …"), tr("Write products to files")}; },
         [this] { openExportDialog(); }},
        {"action.quit", Menu::File, 9, Bar::None, {}, QKeySequence("Ctrl+Q"), always,
         [] { return CommandText{tr("&Quit"), {}}; }, [this] { close(); }},
        {"action.undo", Menu::Edit, 0, Bar::Top, Undo, QKeySequence::Undo,
         [history] { return history().undo.has_value(); },
         [history] {
             const auto text = undoText(history());
             return CommandText{text, QString(text).remove('&'), tr("Undo")};
         },
         [this] { m_session->undo(); }},
        {"action.redo", Menu::Edit, 0, Bar::Top, Redo, QKeySequence("Ctrl+Shift+Z"),
         [history] { return history().redo.has_value(); },
         [history] {
             const auto text = redoText(history());
             return CommandText{text, QString(text).remove('&'), tr("Redo")};
         },
         [this] { m_session->redo(); }},
        {"action.find", Menu::Edit, 1, Bar::None, Search, QKeySequence::Find, opened,
         [] { return CommandText{tr("&Find"), tr("Search the catalog")}; },
         [this] {
             showRoom(Room::Catalog);
             m_catalogPanel->focusSearch();
         }},
        {"action.check", Menu::Catalog, 0, Bar::None, {}, QKeySequence("Ctrl+K"), opened,
         [] {
             return CommandText{tr("&Check the catalog"),
                                tr("Look for blurred, dark, damaged and duplicate pictures, missing fields, "
                                   "odd prices and leaks")};
         },
         [this] { checkCatalog(); }},
        {"action.assignSplits", Menu::Catalog, 0, Bar::None, {}, QKeySequence("Ctrl+Shift+S"), opened,
         [] {
             return CommandText{tr("&Assign splits …"),
                                tr("Divide products into train, validation and test")};
         },
         [this] { openSplitDialog(); }},
        {"action.catalog", Menu::View, 0, Bar::Rail, Catalog, QKeySequence("Ctrl+1"), always,
         [] { return CommandText{tr("&Catalog"), tr("Browse and edit the products")}; },
         [this] { showRoom(Room::Catalog); }},
        {"action.train", Menu::View, 0, Bar::Rail, Train, QKeySequence("Ctrl+2"), opened,
         [] { return CommandText{tr("&Train"), tr("Fine-tune a model on the catalog")}; },
         [this] { showRoom(Room::Train); }},
        {"action.about", Menu::Help, 9, Bar::None, {}, {}, always,
         [] { return CommandText{tr("&About Vitrine"), {}}; }, [this] { showAbout(); }},
    });
    m_commands->action("action.redo")->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
    m_commands->action("action.quit")->setMenuRole(QAction::QuitRole);
    m_commands->action("action.about")->setMenuRole(QAction::AboutRole);
    m_recentMenu = m_commands->addSubmenu(Menu::File, 0);
}

void MainWindow::buildLanguageAndTheme()
{
    m_languageMenu = m_commands->addSubmenu(Menu::View, 8);
    auto* languageGroup = new QActionGroup(this);
    for (const auto& language : languages()) {
        auto* action = m_languageMenu->addAction(language.nativeName);
        action->setObjectName("language." + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == m_services.language.current());
        languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] {
            m_services.settings.setValue(kLanguage, code);
            m_services.language.apply(code);
        });
    }
    m_themeMenu = m_commands->addSubmenu(Menu::View, 8);
    m_themes = new QActionGroup(this);
    for (const auto theme : {Theme::System, Theme::Light, Theme::Dark}) {
        auto* action = m_themeMenu->addAction(QString());
        action->setObjectName("theme." + nameOf(theme));
        action->setCheckable(true);
        action->setChecked(theme == themeNamed(m_services.settings.value(kTheme)));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] {
            m_services.settings.setValue(kTheme, nameOf(theme));
            applyTheme(theme);
        });
    }
}

void MainWindow::updateRecent()
{
    const auto recent = m_services.settings.value(kRecentCatalogs);
    m_recentMenu->clear();
    for (const auto& folder : recent) {
        auto* action = m_recentMenu->addAction(folder);
        connect(action, &QAction::triggered, this, [this, folder] { openCatalog(toPath(folder)); });
    }
    m_welcome->setRecent(recent);
}

} // namespace vitrine::ui
