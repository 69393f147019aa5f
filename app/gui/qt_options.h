// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vitrine::app {

/// The arguments without those that Qt's window applications take for themselves ("-platform offscreen", "-style=fusion").
/// A QApplication removes them; a QCoreApplication, which needs no display, does not know them.
QStringList withoutQtOptions(const QStringList& arguments);

} // namespace vitrine::app
