// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/product_form.h"

#include <algorithm>

#include <set>
#include <utility>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include "engine/core/number_text.h"
#include "ui/field_text.h"
#include "ui/plain_tool_tip.h"
#include "ui/price_text.h"
#include "ui/text.h"
#include "ui/views/field_undo.h"
#include "ui/views/focus_out_text_edit.h"
#include "ui/views/value_completer.h"

namespace vitrine::ui {

using catalog::Field;

namespace {

/// Fields that many products have the same value in.
const std::set<Field>& completedFields()
{
    static const std::set<Field> fields{Field::Category1Code, Field::Category2Code, Field::Category3Code,
                                        Field::CurrencyCode, Field::Brand};
    return fields;
}

bool isPrice(Field field)
{
    return field == Field::FullPrice || field == Field::Price;
}

/// A price as people of this locale write it; text that is no number stays as it is.
QString localNumber(const QString& text, const QString& currency)
{
    const auto number = core::parseNumber(text.toStdString());
    return number ? priceDigits(*number, currency.toStdString()) : text;
}

/// What the catalog understands of an entered price: the locale's spelling first, then a plain number.
QString plainNumber(const QString& text)
{
    bool understood = false;
    const double number = QLocale().toDouble(text.trimmed(), &understood);
    return understood ? toQString(core::pythonFloat(number)) : text.trimmed();
}

QString objectNameOf(Field field)
{
    return "details." + toQString(catalog::nameOf(field));
}

void fillSplits(QComboBox* box)
{
    using catalog::Split;
    for (const auto split : {Split::Unassigned, Split::Train, Split::Validation, Split::Test})
        box->addItem(splitText(split), toQString(catalog::nameOf(split)));
}

void fillStatuses(QComboBox* box)
{
    using catalog::Status;
    for (const auto status : {Status::Unreviewed, Status::Accepted, Status::Rejected, Status::Skipped})
        box->addItem(statusText(status), toQString(catalog::nameOf(status)));
}

void fillStars(QComboBox* box)
{
    box->addItem(ProductForm::tr("None", "no stars given"), QString());
    for (int stars = 1; stars <= catalog::kMostStars; ++stars)
        box->addItem(QString(stars, QChar(0x2605)), QString::number(stars));
}

} // namespace

const std::vector<Field>& ProductForm::fields()
{
    static const std::vector<Field> all{
        Field::Title,  Field::Category1Code, Field::Category2Code, Field::Category3Code, Field::FullPrice,
        Field::Price,  Field::CurrencyCode,  Field::Brand,         Field::ProductCode,   Field::Split,
        Field::Status, Field::Stars,         Field::Caption,       Field::Tags,          Field::Notes};
    return all;
}

ProductForm::ProductForm(QWidget* parent) : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    for (const auto field : fields()) {
        switch (field) {
        case Field::Split:
        case Field::Status:
        case Field::Stars:
            addField(form, field, new QComboBox(this));
            break;
        case Field::Caption:
        case Field::Notes:
            addField(form, field, new FocusOutTextEdit(this));
            break;
        default:
            addField(form, field, new QLineEdit(this));
        }
    }
    retranslate();
}

void ProductForm::addField(QFormLayout* form, Field field, QWidget* editor)
{
    editor->setObjectName(objectNameOf(field));
    auto* label = new QLabel(this);
    label->setBuddy(editor);
    form->addRow(label, editor);
    m_labels[field] = label;
    m_editors[field] = editor;
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        connect(line, &QLineEdit::editingFinished, this, [this, field] { takeFrom(field); });
        new FieldUndo(*line);
        if (completedFields().contains(field)) // values that the catalog has already, read when asked for
            new ValueCompleter(*line, field, [this] { return m_session; });
    } else if (auto* text = qobject_cast<FocusOutTextEdit*>(editor)) {
        text->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
        connect(text, &FocusOutTextEdit::editingFinished, this, [this, field] { takeFrom(field); });
        new FieldUndo(*text);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, [this, field] { takeFrom(field); });
    }
}

void ProductForm::retranslate()
{
    for (const auto& [field, editor] : m_editors)
        editor->setAccessibleName(fieldText(field));
    showSources(m_sources);
    using Fill = std::pair<Field, void (*)(QComboBox*)>;
    for (const auto& [field, fill] : {Fill{Field::Split, fillSplits}, Fill{Field::Status, fillStatuses},
                                      Fill{Field::Stars, fillStars}}) {
        auto* box = static_cast<QComboBox*>(m_editors.at(field));
        const auto current = box->currentIndex();
        box->clear();
        fill(box);
        box->setCurrentIndex(current);
    }
    m_editors.at(Field::Tags)->setToolTip(tr("Words separated by commas"));
    m_editors.at(Field::Caption)
        ->setToolTip(
            tr("What the model shall say about this picture, instead of the recipe's response template"));
}

void ProductForm::startEditing()
{
    auto* title = m_editors.at(Field::Title);
    title->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit*>(title)->selectAll();
}

void ProductForm::forget()
{
    for (const auto& [field, editor] : m_editors) {
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            FieldUndo::forget(*line);
        if (auto* text = qobject_cast<FocusOutTextEdit*>(editor))
            FieldUndo::forget(*text);
    }
}

void ProductForm::showValues(const std::map<Field, Value>& values)
{
    const auto currency = values.find(Field::CurrencyCode);
    for (const auto field : fields()) {
        const auto found = values.find(field);
        auto value = found == values.end() ? Value{} : found->second;
        if (isPrice(field) && !value.several)
            value.text = localNumber(value.text, currency == values.end() ? QString() : currency->second.text);
        showValue(field, value);
        if (auto* box = qobject_cast<QComboBox*>(m_editors.at(field)); box && found == values.end())
            box->setCurrentIndex(-1);
    }
}

void ProductForm::showValue(Field field, const Value& value)
{
    const auto hint = value.several ? tr("(several values)") : QString();
    const auto shown = value.several ? QString() : value.text;
    auto* editor = m_editors.at(field);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setPlaceholderText(hint);
        if (line->hasFocus() && line->isModified())
            return; // somebody is typing
        if (line->text() != shown)
            line->setText(shown);
        line->setModified(false);
        line->setCursorPosition(0);
    } else if (auto* text = qobject_cast<FocusOutTextEdit*>(editor)) {
        text->setPlaceholderText(hint);
        if (text->hasFocus() && text->document()->isModified())
            return;
        if (text->toPlainText() != shown)
            text->setPlainText(shown);
        text->document()->setModified(false);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setPlaceholderText(hint);
        box->setCurrentIndex(value.several ? -1 : box->findData(shown));
    }
}

void ProductForm::showSources(std::map<std::string, std::string> sources)
{
    m_sources = std::move(sources);
    int longest = 0;
    for (const auto& [field, label] : m_labels)
        longest = std::max(longest, fontMetrics().horizontalAdvance(fieldText(field)));
    for (const auto& [field, label] : m_labels) {
        const auto said = m_sources.find(catalog::nameOf(field));
        if (said == m_sources.end()) {
            label->setText(fieldText(field));
            label->setToolTip({});
        } else if (const auto run = modelRunOf(said->second)) {
            // No wider than the fields' names, or the editors would move, and the window grow, from product to product.
            const auto by = fontMetrics().elidedText(tr("by %1").arg(*run), Qt::ElideMiddle, longest);
            label->setText(fieldText(field) + '\n' + by);
            label->setToolTip(plainToolTip(tr("Said by the model of run %1").arg(*run)));
        } else {
            label->setText(fieldText(field));
            label->setToolTip(plainToolTip(tr("Set by %1").arg(toQString(said->second))));
        }
    }
}

void ProductForm::takeFrom(Field field)
{
    auto* editor = m_editors.at(field);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (!line->isModified())
            return;
        FieldUndo::forget(*line);
        emit entered(field, isPrice(field) ? plainNumber(line->text()) : line->text());
    } else if (auto* text = qobject_cast<FocusOutTextEdit*>(editor)) {
        if (!text->document()->isModified())
            return;
        FieldUndo::forget(*text);
        emit entered(field, text->toPlainText());
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        emit entered(field, box->currentData().toString());
    }
}

void ProductForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate(); // whoever shows the values writes them anew
}

} // namespace vitrine::ui
