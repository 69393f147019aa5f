// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_commands.h"

#include <iterator>

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

#include "ui/main_window.h"
#include "ui/plain_tool_tip.h"

namespace vitrine::ui {

namespace {

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return MainWindow::tr("&File");
    case Menu::Edit:
        return MainWindow::tr("&Edit");
    case Menu::Review:
        return MainWindow::tr("&Review");
    case Menu::Catalog:
        return MainWindow::tr("&Catalog");
    case Menu::View:
        return MainWindow::tr("&View");
    case Menu::Help:
        return MainWindow::tr("&Help");
    }
    return {};
}

} // namespace

WindowCommands::WindowCommands(QMainWindow& window)
    : QObject(&window), m_window(window), m_rail(new QToolBar(&window)), m_top(new QToolBar(&window))
{
    for (const auto menu : {Menu::File, Menu::Edit, Menu::Review, Menu::Catalog, Menu::View, Menu::Help}) {
        m_menus[menu] = window.menuBar()->addMenu(QString());
        m_menus[menu]->setToolTipsVisible(true); // a command that is grey says there why
        m_menus[menu]->menuAction()->setVisible(false);
    }
    m_rail->setObjectName("rail");
    m_rail->setMovable(false);
    m_rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_rail->setIconSize({26, 26});
    window.addToolBar(Qt::LeftToolBarArea, m_rail);
    m_top->setObjectName("bar");
    m_top->setMovable(false);
    m_top->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_top->setIconSize({18, 18});
    window.addToolBar(Qt::TopToolBarArea, m_top);
    window.setContextMenuPolicy(Qt::NoContextMenu); // tool bars are not hidden by accident
}

QAction* WindowCommands::add(WindowCommand command)
{
    auto* action = new QAction(&m_window);
    action->setObjectName(command.name);
    if (command.symbol)
        action->setIcon(icon(*command.symbol));
    action->setShortcut(command.keys);
    if (command.within) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        command.within->addAction(action);
    }
    connect(action, &QAction::triggered, this, [run = command.run] { run(); });
    place(action, command.menu, command.group);
    if (command.bar == Bar::Rail)
        m_rail->addAction(action);
    if (command.bar == Bar::Top) {
        if (m_lastOnTop && *m_lastOnTop != command.menu)
            m_top->addSeparator();
        m_lastOnTop = command.menu;
        m_top->addAction(action);
    }
    m_actions[command.name] = action;
    m_commands.push_back(std::move(command));
    return action;
}

void WindowCommands::addAll(std::vector<WindowCommand> commands)
{
    for (auto& command : commands)
        add(std::move(command));
}

QAction* WindowCommands::action(const char* name) const
{
    return m_actions.at(name);
}

QMenu* WindowCommands::addSubmenu(Menu menu, int group)
{
    auto* submenu = new QMenu(&m_window);
    place(submenu->menuAction(), menu, group);
    return submenu;
}

void WindowCommands::place(QAction* action, Menu menu, int group)
{
    auto& groups = m_groups[menu];
    const bool isNew = !groups.contains(group);
    const auto here = groups.try_emplace(group).first;
    const auto next = std::next(here);
    auto* menuWidget = m_menus.at(menu);
    if (isNew && next != groups.end() && !next->second.line) // it was the first one
        next->second.line = menuWidget->insertSeparator(next->second.actions.front());
    auto* before = next == groups.end() ? nullptr : next->second.line;
    if (isNew && here != groups.begin())
        here->second.line = menuWidget->insertSeparator(before);
    menuWidget->insertAction(before, action);
    here->second.actions.push_back(action);
    menuWidget->menuAction()->setVisible(true);
}

void WindowCommands::update()
{
    for (const auto& command : m_commands) {
        auto* action = m_actions.at(command.name);
        const auto words = command.text();
        action->setText(words.text);
        action->setToolTip(plainToolTip(words.tip)); // of Undo with what was done
        if (!words.barText.isEmpty())
            action->setIconText(words.barText);
        action->setEnabled(!command.enabled || command.enabled());
    }
}

void WindowCommands::retranslate()
{
    for (const auto& [menu, widget] : m_menus)
        widget->setTitle(menuTitle(menu));
    m_rail->setWindowTitle(MainWindow::tr("Rooms"));
    m_rail->setAccessibleName(MainWindow::tr("Rooms"));
    m_top->setWindowTitle(MainWindow::tr("Commands"));
    m_top->setAccessibleName(MainWindow::tr("Commands"));
    update();
}

} // namespace vitrine::ui
