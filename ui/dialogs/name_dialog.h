// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vitrine::ui {

/// Asks for a name. Open with open().
class NameDialog : public QDialog {
    Q_OBJECT
public:
    explicit NameDialog(QWidget* parent = nullptr);

    /// `explanation` stands above the line; `action` on the button that takes the name.
    void setQuestion(const QString& label, const QString& explanation, const QString& action);
    void setName(const QString& name);
    /// Names that cannot be given again: the dialog says so, and stays.
    void setTaken(const QStringList& names);

signals:
    void named(const QString& name); ///< never empty

private:
    void check();

    QStringList m_taken;
    QLabel* m_explanation;
    QLabel* m_label;
    QLineEdit* m_name;
    QLabel* m_refusal;
    QPushButton* m_accept;
    QPushButton* m_cancel;
};

} // namespace vitrine::ui
