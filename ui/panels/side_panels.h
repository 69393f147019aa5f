// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace vitrine::ui {

/// Panels at one side of the grid, one in sight at a time. Their tabs carry the panels' window titles, which a
/// panel sets in its retranslate(). A single panel has no tab; without any, the side is hidden.
class SidePanels : public QTabWidget {
    Q_OBJECT
public:
    explicit SidePanels(QWidget* parent = nullptr);

    /// Takes the panel; its place is after those that are there.
    void add(QWidget* panel);
    /// Opens the side with this panel in sight.
    void bringUp(QWidget* panel);
};

} // namespace vitrine::ui
