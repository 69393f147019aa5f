// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <QCoreApplication>

#include "ui/field_text.h"

namespace vitrine::ui {

QString translated(const char* context, const std::string& text)
{
    return QCoreApplication::translate(context, text.c_str());
}

ProblemWords describeProblem(const core::Problem& problem)
{
    auto named = problem;
    if (!problem.where.row) // of a source's row the item is a column, which has its own name
        if (const auto field = catalog::fieldNamed(problem.where.item))
            named.where.item = fieldText(*field).toStdString();
    const auto words = core::describe(named, [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).toStdString();
    });
    return {toQString(words.what), toQString(words.where), toQString(words.action)};
}

} // namespace vitrine::ui
