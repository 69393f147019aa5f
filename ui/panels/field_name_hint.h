// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace vitrine::ui {

/// Says that a query calls a field as the window does, "Kategorie:taschen" or, in English, "Number:5", which the search
/// takes for a word or refuses, and writes it as the search knows it with a click. In sight only then.
class FieldNameHint : public QWidget {
    Q_OBJECT
public:
    explicit FieldNameHint(QWidget* parent = nullptr);

    /// What is typed now.
    void lookAt(const QString& query);
    QToolButton* replacement() const { return m_replacement; }

signals:
    void replaced(const QString& query); ///< what is typed, with the field's name that the search knows

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showTerm(const QString& term);
    void replace();

    QString m_query;
    QLabel* m_words;
    QToolButton* m_replacement;
};

} // namespace vitrine::ui
