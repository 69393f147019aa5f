// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_form.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include "ui/field_text.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr int kAcross = 4; ///< fields beside each other

} // namespace

ColumnForm::ColumnForm(QWidget* parent) : QWidget(parent), m_title(new QLabel(this))
{
    m_title->setWordWrap(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_title, 0, 0, 1, kAcross * 2);
    int at = 0;
    for (const auto field : catalog::allFields()) {
        auto* box = new QComboBox(this);
        box->setObjectName("import.map." + toQString(catalog::nameOf(field)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        auto* label = new QLabel(this);
        label->setBuddy(box);
        layout->addWidget(label, at / kAcross + 1, at % kAcross * 2);
        layout->addWidget(box, at / kAcross + 1, at % kAcross * 2 + 1);
        layout->setColumnStretch(at % kAcross * 2 + 1, 1);
        connect(box, &QComboBox::activated, this, &ColumnForm::columnsChanged);
        m_boxes[field] = box;
        m_labels[field] = label;
        ++at;
    }
    setColumns({}, {});
    retranslate();
}

void ColumnForm::setColumns(const std::vector<std::string>& columns, const Columns& chosen)
{
    for (const auto& [field, box] : m_boxes) {
        box->clear();
        box->addItem(tr("— none —"), QString());
        for (const auto& column : columns)
            box->addItem(toQString(column), toQString(column));
        const auto found = chosen.find(field);
        box->setCurrentIndex(found == chosen.end() ? 0 : std::max(0, box->findData(toQString(found->second))));
        box->setEnabled(!columns.empty());
    }
}

ColumnForm::Columns ColumnForm::chosen() const
{
    Columns chosen;
    for (const auto& [field, box] : m_boxes)
        if (const auto column = box->currentData().toString(); !column.isEmpty())
            chosen[field] = column.toStdString();
    return chosen;
}

void ColumnForm::retranslate()
{
    m_title->setText(tr("Which column fills which field. Columns that fill none are kept as further columns."));
    for (const auto& [field, label] : m_labels) {
        label->setText(fieldText(field));
        m_boxes.at(field)->setAccessibleName(tr("Column for %1").arg(fieldText(field)));
        m_boxes.at(field)->setItemText(0, tr("— none —"));
    }
}

void ColumnForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
