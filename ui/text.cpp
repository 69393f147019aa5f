// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <cmath>
#include <vector>

#include <QCoreApplication>
#include <QLocale>

#include "engine/core/number_text.h"
#include "ui/field_text.h"
#include "ui/price_text.h"

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

/// Which of a problem's values are numbers, which the engine writes as every program reads them.
std::vector<std::size_t> numbersOf(core::ErrorCode code)
{
    using enum core::ErrorCode;
    switch (code) {
    case PriceOutlier:
        return {0, 2, 3};
    case CategoryDoubtful:
        return {2};
    case PictureTooSmall:
    case PictureOddShape:
    case PictureTooLarge:
    case NoTrainingRows:
    case SequenceTooLong:
        return {0, 1};
    case LossNotFinite:
        return {0};
    default: // whose values are words, names and paths
        return {};
    }
}

/// As a person reads it: a price that is not whole has its usual decimals.
QString numberText(double number)
{
    return number == std::floor(number) ? QLocale().toString(number, 'f', 0) : priceDigits(number, {});
}

core::Problem withLocalNumbers(core::Problem problem)
{
    for (const auto at : numbersOf(problem.code))
        if (at < problem.values.size())
            if (const auto number = core::parseNumber(problem.values[at]))
                problem.values[at] = numberText(*number).toStdString();
    return problem;
}

} // namespace

QString translated(const char* context, const std::string& text)
{
    return QCoreApplication::translate(context, text.c_str());
}

ProblemWords describeProblem(const core::Problem& problem)
{
    auto named = withLocalNumbers(problem);
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
