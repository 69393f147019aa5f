// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace vitrine::ui {

/// Asks which run captions the products. Open with open().
class CaptionSelectedDialog : public QDialog {
    Q_OBJECT
public:
    CaptionSelectedDialog(int products, const QStringList& runs, QWidget* parent = nullptr);

signals:
    void captionRequested(const QString& run);

private:
    QLabel* m_intro;
    QLabel* m_label;
    QComboBox* m_run;
    QPushButton* m_caption;
    QPushButton* m_cancel;
};

} // namespace vitrine::ui
