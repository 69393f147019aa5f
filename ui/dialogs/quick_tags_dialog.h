// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine::ui {

/// Asks for the tags that the keys 1 to 9 give. Open with open().
class QuickTagsDialog : public QDialog {
    Q_OBJECT
public:
    QuickTagsDialog(const QStringList& tags, QWidget* parent);

signals:
    void chosen(const QStringList& tags); ///< as many as were given

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_intro;
    std::vector<QLabel*> m_labels;
    std::vector<QLineEdit*> m_lines;
    QPushButton* m_keep;
    QPushButton* m_cancel;
};

} // namespace vitrine::ui
