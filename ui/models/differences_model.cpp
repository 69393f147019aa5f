// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/differences_model.h"

#include "ui/field_text.h"
#include "ui/plain_tool_tip.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

QString columnText(const std::string& column)
{
    if (const auto field = catalog::fieldNamed(column))
        return fieldText(*field);
    return column == "extra" ? DifferencesModel::tr("Further columns") : DifferencesModel::tr("Resolved findings");
}

QString fieldText(const catalog::Difference& difference)
{
    switch (difference.kind) {
    case catalog::DifferenceKind::Changed:
        return columnText(difference.column);
    case catalog::DifferenceKind::Added:
        return DifferencesModel::tr("added", "a product");
    case catalog::DifferenceKind::Removed:
        return DifferencesModel::tr("removed", "a product");
    }
    return {};
}

QString valueOf(const catalog::Difference& difference, const std::string& value, const std::string& currency)
{
    const auto field = catalog::fieldNamed(difference.column);
    return field ? valueText(*field, value, currency) : toQString(value);
}

} // namespace

void DifferencesModel::setDifferences(std::vector<catalog::Difference> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return textAt(index);
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(textAt(index))) : QVariant();
}

QString DifferencesModel::textAt(const QModelIndex& index) const
{
    const auto& difference = m_differences[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case ProductColumn:
        return difference.title.empty() ? tr("(no title)") : toQString(difference.title).simplified();
    case FieldColumn:
        return fieldText(difference);
    case BeforeColumn:
        return valueOf(difference, difference.before, difference.earlierCurrency.value_or(difference.currency));
    case AfterColumn:
        return valueOf(difference, difference.after, difference.currency);
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProductColumn:
        return tr("Product");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace vitrine::ui
