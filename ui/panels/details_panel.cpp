// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/details_panel.h"

#include <set>
#include <utility>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include "engine/core/number_text.h"
#include "engine/imaging/thumbnail.h"
#include "ui/bridges/catalog_session.h"
#include "ui/bridges/thumbnail_loader.h"
#include "ui/field_text.h"
#include "ui/panels/findings_list.h"
#include "ui/price_text.h"
#include "ui/text.h"
#include "ui/views/column_scroll_area.h"
#include "ui/views/field_undo.h"
#include "ui/views/focus_out_text_edit.h"
#include "ui/views/picture_view.h"
#include "ui/views/value_completer.h"

namespace vitrine::ui {

using catalog::Field;
using Order = core::TaskPool::Order;

namespace {

constexpr int kPictureSide = 900;

const std::vector<Field>& shownFields()
{
    static const std::vector<Field> fields{
        Field::Title,  Field::Category1Code, Field::Category2Code, Field::Category3Code, Field::FullPrice,
        Field::Price,  Field::CurrencyCode,  Field::Brand,         Field::ProductCode,   Field::Split,
        Field::Status, Field::Stars,         Field::Caption,       Field::Tags,          Field::Notes};
    return fields;
}

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
    box->addItem(DetailsPanel::tr("None", "no stars given"), QString());
    for (int stars = 1; stars <= catalog::kMostStars; ++stars)
        box->addItem(QString(stars, QChar(0x2605)), QString::number(stars));
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent) : QWidget(parent)
{
    build();
    retranslate();
    showProducts({});
}

void DetailsPanel::build()
{
    m_heading = new QLabel(this);
    m_heading->setObjectName("details.heading");
    auto font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_heading->setWordWrap(true);
    m_picture = new PictureView(this);
    m_picture->setObjectName("details.picture");
    m_picture->setFixedHeight(m_picture->sizeHint().height()); // whatever there is below it, from product to product
    m_problems = new QLabel(this);
    m_problems->setObjectName("details.problems");
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings = new FindingsList(this);
    connect(m_findings, &FindingsList::resolveRequested, this, &DetailsPanel::resolveRequested);
    connect(m_findings, &FindingsList::shown, this, &DetailsPanel::showProblems);

    m_form = new QWidget(this);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    for (const auto field : shownFields()) {
        switch (field) {
        case Field::Split:
        case Field::Status:
        case Field::Stars:
            addField(form, field, new QComboBox(m_form));
            break;
        case Field::Caption:
        case Field::Notes:
            addField(form, field, new FocusOutTextEdit(m_form));
            break;
        default:
            addField(form, field, new QLineEdit(m_form));
        }
    }

    m_further = new QTreeWidget(this);
    m_further->setObjectName("details.further");
    m_further->setColumnCount(2);
    m_further->setRootIsDecorated(false);
    m_further->setAlternatingRowColors(true);
    m_further->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_further->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_furtherLabel = new QLabel(this);
    m_furtherLabel->setBuddy(m_further);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_picture);
    column->addWidget(m_problems);
    column->addWidget(m_findings);
    column->addWidget(m_form);
    column->addWidget(m_furtherLabel);
    column->addWidget(m_further, 1);
    column->addStretch();
    auto* scroll = new ColumnScrollArea(content, this);
    scroll->setObjectName("details.scroll");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void DetailsPanel::addField(QFormLayout* form, Field field, QWidget* editor)
{
    editor->setObjectName(objectNameOf(field));
    auto* label = new QLabel(m_form);
    label->setBuddy(editor);
    form->addRow(label, editor);
    m_labels[field] = label;
    m_editors[field] = editor;
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        connect(line, &QLineEdit::editingFinished, this, [this, field] { apply(field); });
        new FieldUndo(*line);
        if (completedFields().contains(field)) // values that the catalog has already, read when asked for
            new ValueCompleter(*line, field, [this] { return m_session; });
    } else if (auto* text = qobject_cast<FocusOutTextEdit*>(editor)) {
        text->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
        connect(text, &FocusOutTextEdit::editingFinished, this, [this, field] { apply(field); });
        new FieldUndo(*text);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, [this, field] { apply(field); });
    }
}

void DetailsPanel::retranslate()
{
    for (const auto& [field, label] : m_labels) {
        label->setText(fieldText(field));
        m_editors.at(field)->setAccessibleName(fieldText(field));
    }
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
    setWindowTitle(tr("Details"));
    m_picture->setAccessibleName(tr("Picture of the product"));
    m_problems->setAccessibleName(tr("Problems of the product"));
    m_furtherLabel->setText(tr("F&urther columns"));
    m_further->setAccessibleName(tr("Further columns of the source"));
    m_further->setHeaderLabels({tr("Column"), tr("Value")});
    show(m_shown);
}

void DetailsPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_findings->setSession(session);
    m_readJob.cancel();
    m_pictureJob.cancel();
    m_pictureShown.clear();
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &DetailsPanel::reload);
    showProducts({});
}

void DetailsPanel::startEditing()
{
    auto* title = m_editors.at(Field::Title);
    title->setFocus(Qt::ShortcutFocusReason);
    static_cast<QLineEdit*>(title)->selectAll();
}

void DetailsPanel::showProducts(const std::vector<catalog::ProductId>& ids)
{
    if (ids == m_ids && !ids.empty())
        return;
    m_ids = ids;
    m_findings->showProducts(ids);
    for (const auto& [field, editor] : m_editors) { // what was typed belonged to the products shown before
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            FieldUndo::forget(*line);
        if (auto* text = qobject_cast<FocusOutTextEdit*>(editor))
            FieldUndo::forget(*text);
    }
    reload();
}

DetailsPanel::Shown DetailsPanel::read(const catalog::Catalog& catalog,
                                       const std::vector<catalog::ProductId>& ids)
{
    Shown shown;
    for (const auto& product : catalog.products(ids)) {
        for (const auto field : shownFields()) {
            const auto value = toQString(product.text(field));
            auto& common = shown.fields[field];
            if (shown.count == 0)
                common.value = value;
            else if (common.value != value)
                common.several = true;
        }
        if (shown.count++ == 0) {
            shown.first = product;
            shown.image = catalog.imagePath(product);
        }
    }
    return shown;
}

void DetailsPanel::reload()
{
    if (!m_session || m_ids.empty()) {
        m_readJob.cancel();
        show({});
        return;
    }
    m_readJob = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), ids = m_ids](std::stop_token) { return read(*catalog, ids); },
        [this](Shown shown) { show(std::move(shown)); });
}

void DetailsPanel::show(Shown shown)
{
    m_shown = std::move(shown);
    const bool any = m_shown.count > 0;
    m_form->setEnabled(any);
    if (m_shown.count == 1)
        m_heading->setText(m_shown.first.title.empty() ? tr("(no title)")
                                                       : toQString(m_shown.first.title).simplified());
    else
        m_heading->setText(any ? tr("%n product(s) selected", nullptr, static_cast<int>(m_shown.count))
                               : tr("Nothing selected"));
    for (const auto field : shownFields()) {
        const auto found = m_shown.fields.find(field);
        showField(field, found == m_shown.fields.end() ? Common{} : found->second);
    }
    showPicture();
    showProblems();
    showFurtherColumns();
    showSources();
}

void DetailsPanel::showField(Field field, const Common& common)
{
    const auto hint = common.several ? tr("(several values)") : QString();
    auto* editor = m_editors.at(field);
    const auto value = common.several   ? QString()
                       : isPrice(field) ? localNumber(common.value, m_shown.fields[Field::CurrencyCode].value)
                                        : common.value;
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setPlaceholderText(hint);
        if (line->hasFocus() && line->isModified())
            return; // somebody is typing
        if (line->text() != value)
            line->setText(value);
        line->setModified(false);
        line->setCursorPosition(0);
    } else if (auto* text = qobject_cast<FocusOutTextEdit*>(editor)) {
        text->setPlaceholderText(hint);
        if (text->hasFocus() && text->document()->isModified())
            return;
        if (text->toPlainText() != value)
            text->setPlainText(value);
        text->document()->setModified(false);
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setPlaceholderText(hint);
        box->setCurrentIndex(common.several || m_shown.count == 0 ? -1 : box->findData(value));
    }
}

void DetailsPanel::showPicture()
{
    const auto file = m_shown.image;
    if (m_shown.count != 1 || file.empty() || !m_session) {
        m_pictureJob.cancel();
        m_pictureShown.clear();
        m_picture->setMessage(m_shown.count == 1   ? tr("This product has no picture.")
                              : m_shown.count == 0 ? tr("Select products in the grid to see and edit them.")
                                                   : tr("Changes apply to all selected products."));
        return;
    }
    if (file == m_pictureShown)
        return;
    m_pictureShown = file;
    m_pictureJob = m_session->jobs().run(
        Order::NewestFirst,
        [file](std::stop_token) { return toQImage(imaging::makeThumbnail(file, kPictureSide)); },
        [this](const QImage& image) { m_picture->setImage(image); },
        [this](const core::Problem& problem) { m_picture->setMessage(describeProblem(problem).what); });
}

void DetailsPanel::showProblems()
{
    QStringList lines;
    if (m_shown.count == 1)
        for (const auto& problem : m_shown.first.problems) {
            if (m_findings->says(problem)) // with buttons, and not twice
                continue;
            const auto words = describeProblem(problem);
            lines << QStringLiteral("⚠ ") + words.what +
                         (words.action.isEmpty() ? QString() : " " + words.action);
        }
    m_problems->setText(lines.join('\n'));
    m_problems->setVisible(!lines.isEmpty());
}

/// A value that a model said has a mark under its label; who set the others is in the tool tip.
void DetailsPanel::showSources()
{
    for (const auto& [field, label] : m_labels) {
        const auto& sources = m_shown.first.sources;
        const auto said = m_shown.count == 1 ? sources.find(catalog::nameOf(field)) : sources.end();
        if (said == sources.end()) {
            label->setText(fieldText(field));
            label->setToolTip({});
        } else if (const auto run = modelRunOf(said->second)) {
            label->setText(fieldText(field) + '\n' + fontMetrics().elidedText(tr("by %1").arg(*run), Qt::ElideMiddle,
                                                                              fontMetrics().averageCharWidth() * 16));
            label->setToolTip(tr("Said by the model of run %1").arg(*run));
        } else {
            label->setText(fieldText(field));
            label->setToolTip(tr("Set by %1").arg(toQString(said->second)));
        }
    }
}

void DetailsPanel::showFurtherColumns()
{
    m_further->clear();
    const bool any = m_shown.count == 1 && !m_shown.first.extra.empty();
    m_further->setVisible(any);
    m_furtherLabel->setVisible(any);
    if (!any)
        return;
    const auto columns = nlohmann::ordered_json::parse(m_shown.first.extra, nullptr, false);
    if (!columns.is_object())
        return;
    for (const auto& [name, value] : columns.items()) {
        const auto text = value.is_string() ? value.get<std::string>() : value.dump();
        auto* item = new QTreeWidgetItem(m_further, {toQString(name), toQString(text).simplified()});
        item->setToolTip(1, toQString(text));
    }
}

void DetailsPanel::apply(Field field)
{
    if (m_ids.empty())
        return;
    auto* editor = m_editors.at(field);
    QString value;
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (!line->isModified())
            return;
        FieldUndo::forget(*line);
        value = isPrice(field) ? plainNumber(line->text()) : line->text();
    } else if (auto* text = qobject_cast<FocusOutTextEdit*>(editor)) {
        if (!text->document()->isModified())
            return;
        FieldUndo::forget(*text);
        value = text->toPlainText();
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        value = box->currentData().toString();
    }
    const auto& common = m_shown.fields[field];
    if (!common.several && common.value == value)
        return;
    emit editRequested(m_ids, {{field, value.toStdString()}});
}

void DetailsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
