// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <QCoreApplication>

#include "ui/field_text.h"

namespace vitrine::ui {

namespace {

/// The context of these texts for translators.
struct Refusals {
    Q_DECLARE_TR_FUNCTIONS(Refusals)
};

/// The sentence with the place inside it, before its full stop.
QString withPlace(QString sentence, const QString& place)
{
    if (place.isEmpty())
        return sentence;
    if (sentence.endsWith('.'))
        sentence.chop(1);
    //: %1 what is wrong, %2 the place: "The filter cannot be understood: something is wanted after OR (character 8)."
    return Refusals::tr("%1 (%2).").arg(sentence, place);
}

} // namespace

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

QString refusalText(const core::Problem& problem)
{
    const auto words = describeProblem(problem);
    return QStringLiteral("⚠ ") + withPlace(words.what, words.where) + " " + words.action;
}

} // namespace vitrine::ui
