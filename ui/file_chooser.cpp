// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_chooser.h"

#include <QFileDialog>

namespace vitrine::ui {

FileChooser dialogFileChooser()
{
    return [](QWidget* parent, const FileQuestion& question, std::function<void(const QString&)> answer) {
        auto* dialog = new QFileDialog(parent, question.title, question.start, question.filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        switch (question.kind) {
        case FileQuestion::Kind::ExistingFile:
            dialog->setFileMode(QFileDialog::ExistingFile);
            break;
        case FileQuestion::Kind::ExistingFolder:
            dialog->setFileMode(QFileDialog::Directory);
            dialog->setOption(QFileDialog::ShowDirsOnly);
            break;
        case FileQuestion::Kind::NewFile:
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            break;
        }
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(answer));
        dialog->open();
    };
}

} // namespace vitrine::ui
