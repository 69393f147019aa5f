// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/details_panel.h"

#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <nlohmann/json.hpp>

#include "engine/imaging/thumbnail.h"
#include "ui/bridges/catalog_session.h"
#include "ui/bridges/thumbnail_loader.h"
#include "ui/panels/findings_list.h"
#include "ui/panels/product_form.h"
#include "ui/plain_tool_tip.h"
#include "ui/text.h"
#include "ui/views/column_scroll_area.h"
#include "ui/views/picture_view.h"

namespace vitrine::ui {

using catalog::Field;
using Order = core::TaskPool::Order;

namespace {

constexpr int kPictureSide = 900;

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
    // It would give way for a moment whenever more is found of a product, until the area that scrolls has grown.
    m_picture->setFixedHeight(m_picture->sizeHint().height());
    m_problems = new QLabel(this);
    m_problems->setObjectName("details.problems");
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings = new FindingsList(this);
    connect(m_findings, &FindingsList::resolveRequested, this, &DetailsPanel::resolveRequested);
    connect(m_findings, &FindingsList::shown, this, &DetailsPanel::showProblems);

    m_form = new ProductForm(this);
    connect(m_form, &ProductForm::entered, this, &DetailsPanel::apply);

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

void DetailsPanel::retranslate()
{
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
    m_form->setSession(session);
    m_readJob.cancel();
    m_pictureJob.cancel();
    m_pictureShown.clear();
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &DetailsPanel::reload);
    showProducts({});
}

void DetailsPanel::startEditing()
{
    m_form->startEditing();
}

void DetailsPanel::showProducts(const std::vector<catalog::ProductId>& ids)
{
    if (ids == m_ids && !ids.empty())
        return;
    m_ids = ids;
    m_findings->showProducts(ids);
    m_form->forget(); // what was typed belonged to the products shown before
    reload();
}

DetailsPanel::Shown DetailsPanel::read(const catalog::Catalog& catalog,
                                       const std::vector<catalog::ProductId>& ids)
{
    Shown shown;
    for (const auto& product : catalog.products(ids)) {
        for (const auto field : ProductForm::fields()) {
            const auto value = toQString(product.text(field));
            auto& common = shown.fields[field];
            if (shown.count == 0)
                common.text = value;
            else if (common.text != value)
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
    m_form->showValues(m_shown.fields);
    m_form->showSources(m_shown.count == 1 ? m_shown.first.sources : std::map<std::string, std::string>());
    showPicture();
    showProblems();
    showFurtherColumns();
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
        item->setToolTip(1, plainToolTip(toQString(text)));
    }
}

void DetailsPanel::apply(Field field, const QString& value)
{
    if (m_ids.empty())
        return;
    const auto& common = m_shown.fields[field];
    if (!common.several && common.text == value)
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
