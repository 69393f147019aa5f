// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks_room.h"

#include "ui/bridges/catalog_session.h"
#include "ui/main_window.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/checks_panel.h"
#include "ui/panels/duplicates_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/text.h"

namespace vitrine::ui {

ChecksRoom::ChecksRoom(MainWindow& window)
    : QStackedWidget(&window), m_overview(new ChecksPanel(*window.thumbnails(), this)),
      m_duplicates(new DuplicatesPanel(*window.thumbnails(), this))
{
    addWidget(m_overview);
    addWidget(m_duplicates);
    window.commands()->add({"action.checks", Menu::View, 0, Bar::Rail, Symbol::Checks, QKeySequence("Ctrl+3"),
                            [&window] { return window.session() != nullptr; },
                            [] { return CommandText{tr("Ch&ecks"), tr("What the checks found")}; },
                            [&window] { window.showRoom(MainWindow::Room::Checks); }});
    window.addRoom(MainWindow::Room::Checks, this, "action.checks");

    const auto queryOf = [](catalog::Check check) {
        return catalog::Query{"is:" + nameOf(check), std::nullopt, false};
    };
    connect(&window, &MainWindow::catalogOpened, this, [this, &window] {
        m_overview->setSession(window.session());
        m_duplicates->setSession(window.session());
        setCurrentWidget(m_overview);
    });
    connect(m_overview, &ChecksPanel::checkRequested, &window, &MainWindow::checkCatalog);
    connect(m_overview, &ChecksPanel::showRequested, &window, [&window, queryOf](catalog::Check check) {
        window.showRoom(MainWindow::Room::Catalog);
        window.catalogPanel()->search(toQString(queryOf(check).text));
    });
    connect(m_overview, &ChecksPanel::resolveRequested, &window, [&window, queryOf](catalog::Check check) {
        const auto tell = [&window, session = window.session()](std::uint64_t findings) {
            if (window.session() != session || findings == 0)
                return; // another catalog was opened meanwhile, or somebody else has seen to them
            window.problemsPanel()->showReport(
                [findings] {
                    return tr("%Ln finding(s) resolved; this can be undone", nullptr, static_cast<int>(findings));
                },
                {});
        };
        window.session()->resolveFound(queryOf(check), check, tell);
    });
    connect(m_overview, &ChecksPanel::plainTextRequested, &window, [&window, queryOf] {
        const auto tell = [&window, session = window.session()](std::uint64_t products) {
            if (window.session() != session)
                return; // another catalog was opened meanwhile
            window.problemsPanel()->showReport(
                [products] {
                    return tr("HTML became plain text in %Ln product(s); this can be undone", nullptr,
                              static_cast<int>(products));
                },
                {});
            window.checkAgain(); // the card then shows what is left
        };
        window.session()->turnIntoPlainText(queryOf(catalog::Check::Markup), tell);
    });
    connect(m_overview, &ChecksPanel::compareRequested, this, [this](catalog::Check check) {
        setCurrentWidget(m_duplicates);
        m_duplicates->compare(check == catalog::Check::NearDuplicate);
    });
    connect(m_duplicates, &DuplicatesPanel::backRequested, this, [this] { setCurrentWidget(m_overview); });
    connect(m_duplicates, &DuplicatesPanel::keepRequested, &window,
            [&window](const std::vector<catalog::DuplicateGroup>& groups) { window.session()->keepOnly(groups); });
}

} // namespace vitrine::ui
