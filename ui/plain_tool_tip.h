// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine::ui {

/// A tool tip that shows `text` as it is. Qt takes one that holds a tag, as a title may, for HTML: only such a text
/// comes back written otherwise. For every tool tip with something in it that was read from a catalog, a file or a run.
QString plainToolTip(const QString& text);

} // namespace vitrine::ui
