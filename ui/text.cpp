// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <QCoreApplication>

namespace vitrine::ui {

QString translated(const char* context, const std::string& text)
{
    return QCoreApplication::translate(context, text.c_str());
}

ProblemWords describeProblem(const core::Problem& problem)
{
    const auto words = core::describe(problem, [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).toStdString();
    });
    return {toQString(words.what), toQString(words.where), toQString(words.action)};
}

} // namespace vitrine::ui
