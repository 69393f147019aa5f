// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QKeySequence>
#include <QObject>
#include <QString>

#include "ui/icons.h"

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace vitrine::ui {

/// The window's menus, from left to right. One without commands is not shown.
enum class Menu { File, Edit, Review, Catalog, View, Help };
/// Where a command stands beside its menu.
enum class Bar { None, Top, Rail };

struct CommandText {
    QString text; ///< with its mnemonic
    QString tip;
    QString barText{}; ///< shorter, for a tool bar; empty: the text
};

/// One command. Everything that the window can do is a row of this kind: menu, tool bar and keys come from
/// it.
struct WindowCommand {
    const char* name; ///< the action's objectName, "action.import"
    Menu menu;
    int group; ///< commands of one group stand together, groups in this order with lines between them
    Bar bar;
    std::optional<Symbol> symbol;
    QKeySequence keys;
    std::function<bool()> enabled;     ///< asked in update(); none: always
    std::function<CommandText()> text; ///< in the present language; asked in update()
    std::function<void()> run;
    QWidget* within = nullptr; ///< its keys work only while this or something in it has the focus
};

/// Menus, tool bars and keys of the window, made of its commands. Features add theirs at any time; the order
/// within a group is the order of adding. GUI thread.
class WindowCommands : public QObject {
    Q_OBJECT
public:
    /// Makes the menus and the two tool bars.
    explicit WindowCommands(QMainWindow& window);

    QAction* add(WindowCommand command);
    void addAll(std::vector<WindowCommand> commands);
    /// The command of that name, which must have been added.
    QAction* action(const char* name) const;
    QMenu* menu(Menu menu) const { return m_menus.at(menu); }
    /// A menu within a menu, placed like a command.
    QMenu* addSubmenu(Menu menu, int group);
    const std::vector<WindowCommand>& all() const { return m_commands; }

    /// Asks all commands anew for their text and whether they can be used.
    void update();
    void retranslate();

private:
    void place(QAction* action, Menu menu, int group);

    QMainWindow& m_window;
    std::vector<WindowCommand> m_commands;
    std::map<std::string, QAction*> m_actions;
    std::map<Menu, QMenu*> m_menus;
    struct Group {
        std::vector<QAction*> actions;
        QAction* line = nullptr; ///< before the group; none for a menu's first one
    };
    std::map<Menu, std::map<int, Group>> m_groups;
    QToolBar* m_rail;
    QToolBar* m_top;
    std::optional<Menu> m_lastOnTop; ///< where the top bar's last command comes from
};

} // namespace vitrine::ui
