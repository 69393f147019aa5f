// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "engine/core/number_text.h"
#include "ui/price_text.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

/// The context of these texts for translators.
struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

} // namespace

QString fieldText(catalog::Field field)
{
    using catalog::Field;
    switch (field) {
    case Field::Title:
        return Fields::tr("Title");
    case Field::Category1Code:
        return Fields::tr("Category 1");
    case Field::Category2Code:
        return Fields::tr("Category 2");
    case Field::Category3Code:
        return Fields::tr("Category 3");
    case Field::FullPrice:
        return Fields::tr("Full price");
    case Field::Price:
        return Fields::tr("Price");
    case Field::CurrencyCode:
        return Fields::tr("Currency");
    case Field::Brand:
        return Fields::tr("Brand");
    case Field::ProductCode:
        return Fields::tr("Product code");
    case Field::Image:
        return Fields::tr("Picture");
    case Field::Split:
        return Fields::tr("Split", "noun: which part of the data a product belongs to");
    case Field::Status:
        return Fields::tr("Status");
    case Field::Stars:
        return Fields::tr("Stars");
    case Field::Caption:
        return Fields::tr("Caption");
    case Field::Tags:
        return Fields::tr("Tags");
    case Field::Notes:
        return Fields::tr("Notes");
    }
    return {};
}

QString splitText(catalog::Split split)
{
    switch (split) {
    case catalog::Split::Unassigned:
        return Fields::tr("Unassigned");
    case catalog::Split::Train:
        return Fields::tr("Train", "split: rows to learn from");
    case catalog::Split::Validation:
        return Fields::tr("Validation", "split: rows to measure on while training");
    case catalog::Split::Test:
        return Fields::tr("Test", "split: rows to measure on at the end");
    }
    return {};
}

QString statusText(catalog::Status status)
{
    switch (status) {
    case catalog::Status::Unreviewed:
        return Fields::tr("Unreviewed");
    case catalog::Status::Accepted:
        return Fields::tr("Accepted");
    case catalog::Status::Rejected:
        return Fields::tr("Rejected");
    case catalog::Status::Skipped:
        return Fields::tr("Skipped");
    }
    return {};
}

QString valueText(catalog::Field field, const std::string& value, const std::string& currency)
{
    using catalog::Field;
    if (field == Field::FullPrice || field == Field::Price) {
        const auto price = core::parseNumber(value);
        return price ? priceText(*price, currency) : toQString(value);
    }
    if (const auto split = catalog::splitNamed(value); split && field == Field::Split)
        return splitText(*split);
    if (const auto status = catalog::statusNamed(value); status && field == Field::Status)
        return statusText(*status);
    return toQString(value);
}

std::optional<QString> modelRunOf(const std::string& saidBy)
{
    static const std::string kModel = "model:";
    return saidBy.starts_with(kModel) ? std::optional(toQString(saidBy.substr(kModel.size()))) : std::nullopt;
}

PartedText stepWords(const catalog::StepTitle& title)
{
    const auto count = static_cast<int>(title.products);
    QStringList fields;
    for (const auto field : title.fields())
        fields.append(fieldText(field));
    if (!fields.isEmpty())
        //: what is undone: %1 a field's name such as "Title", or several
        return {Fields::tr("%1 of %Ln product(s)", nullptr, count), {QLocale().createSeparatedList(fields)}};
    const auto what = translated("History", title.what);
    //: a step of the history: %1 such as "sample data" or "import of shop.csv"
    const auto counted = Fields::tr("%1: %Ln product(s)", nullptr, count);
    if (title.what.find("%1") == std::string::npos)
        return {counted, {what}};
    return {counted.arg(what), {toQString(title.detail)}}; // the detail's place is in `what`
}

QString stepText(const catalog::StepTitle& title)
{
    return stepWords(title).whole();
}

QString undoText(const catalog::HistoryState& history)
{
    if (!history.undo)
        return Fields::tr("&Undo");
    return Fields::tr("&Undo: %1").arg(stepText(*history.undo));
}

QString redoText(const catalog::HistoryState& history)
{
    if (!history.redo)
        return Fields::tr("&Redo");
    return Fields::tr("&Redo: %1").arg(stepText(*history.redo));
}

} // namespace vitrine::ui
