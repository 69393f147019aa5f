// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace vitrine::app {

/// Those that Qt's window applications take for themselves, for a list of them. Qt's own parser knows them where there
/// is a QApplication, which needs a display.
QList<QCommandLineOption> qtOptions();

/// The arguments without those that Qt's window applications take for themselves ("-platform offscreen", "-style=fusion").
/// A QApplication removes them; a QCoreApplication, which needs no display, does not know them.
QStringList withoutQtOptions(const QStringList& arguments);

} // namespace vitrine::app
