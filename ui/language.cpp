// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vitrine::ui {

const std::vector<Language>& languages()
{
    static const std::vector<Language> all{
        {"en", QStringLiteral("English")},      {"nl", QStringLiteral("Nederlands")},
        {"nb", QStringLiteral("Norsk bokmål")}, {"de", QStringLiteral("Deutsch")},
        {"bg", QStringLiteral("Български")},    {"hu", QStringLiteral("Magyar")},
    };
    return all;
}

namespace {

bool isBuiltIn(const QString& code)
{
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language& language) { return language.code == code; });
}

} // namespace

QString systemLanguage()
{
    for (const auto& wanted : QLocale::system().uiLanguages()) {
        auto code = wanted.section('-', 0, 0).toLower();
        if (code == "no")
            code = "nb";
        if (isBuiltIn(code))
            return code;
    }
    return QStringLiteral("en");
}

LanguageSwitch::LanguageSwitch(QObject* parent) : QObject(parent) {}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitch::apply(const QString& code)
{
    m_current = isBuiltIn(code) ? code : QStringLiteral("en");
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // The program's language decides how numbers look; the system's own variant of it (de_AT) is kept.
    const auto system = QLocale::system();
    const QLocale wanted(m_current);
    QLocale::setDefault(system.language() == wanted.language() ? system : wanted);
    if (m_qt.load("qtbase_" + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: its plural forms.
    if (m_program.load(":/translations/vitrine_" + m_current + ".qm"))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace vitrine::ui
