// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace vitrine::ui {

/// What a file chooser asks for.
struct FileQuestion {
    enum class Kind { ExistingFile, ExistingFolder, NewFile };
    Kind kind = Kind::ExistingFile;
    QString title;
    QString start;  ///< folder or file to begin at
    QString filter; ///< "CSV (*.csv);;…"
};

/// Asks without blocking; `answer` is called with the path, or not at all when the person gives up. The
/// window gets one of these, so that a test can answer in a person's place.
using FileChooser = std::function<void(QWidget* parent, const FileQuestion& question,
                                       std::function<void(const QString&)> answer)>;

/// Qt's own dialogs.
FileChooser dialogFileChooser();

} // namespace vitrine::ui
