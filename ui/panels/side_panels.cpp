// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/side_panels.h"

namespace vitrine::ui {

SidePanels::SidePanels(QWidget* parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    setTabBarAutoHide(true);
    setUsesScrollButtons(true);
    hide();
}

void SidePanels::add(QWidget* panel)
{
    const bool first = count() == 0;
    addTab(panel, panel->windowTitle());
    connect(panel, &QWidget::windowTitleChanged, this,
            [this, panel](const QString& title) { setTabText(indexOf(panel), title); });
    if (first)
        show();
}

void SidePanels::bringUp(QWidget* panel)
{
    show();
    setCurrentWidget(panel);
}

} // namespace vitrine::ui
