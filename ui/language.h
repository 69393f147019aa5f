// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QString>
#include <QTranslator>

namespace vitrine::ui {

struct Language {
    QString code;       ///< "nl"
    QString nativeName; ///< "Nederlands", never translated
};

/// The languages that are built into the program, English (the source language) first.
const std::vector<Language>& languages();

/// The one of `languages()` that the system asks for, English when there is none.
QString systemLanguage();

/// Holds the translators of the running application and swaps them; Qt then sends LanguageChange to all
/// widgets.
class LanguageSwitch : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject* parent = nullptr);
    ~LanguageSwitch() override;

    /// Unknown codes give English. Sets QLocale's default too, for numbers, money and dates.
    void apply(const QString& code);
    QString current() const { return m_current; }

private:
    QString m_current;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace vitrine::ui
