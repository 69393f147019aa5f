// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/captions_panel.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/views/caption_delegate.h"

namespace vitrine::ui {

CaptionsPanel::CaptionsPanel(ThumbnailLoader& thumbnails, QWidget* parent)
    : QWidget(parent), m_model(new CaptionsModel(thumbnails, this)), m_title(new QLabel(this)),
      m_legend(new QLabel(this)), m_empty(new QLabel(this)), m_table(new QTableView(this))
{
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setBuddy(m_table);
    m_legend->setObjectName("captions.legend");
    m_legend->setMinimumWidth(10);
    m_legend->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_table->setObjectName("captions.table");
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CaptionDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(CaptionDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(120);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_title);
    bar->addSpacing(12);
    bar->addWidget(m_legend, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    auto* inside = new QVBoxLayout(m_table->viewport());
    inside->addWidget(m_empty);

    connect(m_model, &CaptionsModel::columnsInserted, this, &CaptionsPanel::fitColumns);
    connect(m_model, &CaptionsModel::modelReset, this, &CaptionsPanel::fitColumns);
    retranslate();
}

void CaptionsPanel::retranslate()
{
    m_title->setText(tr("Live ca&ptions"));
    m_legend->setText(tr(
        "Generated at each evaluation, the newest first. Words that differ from the truth are underlined."));
    m_empty->setText(tr("The captions of the watched pictures appear here with the first evaluation."));
    m_table->setAccessibleName(tr("Live captions"));
    m_model->retranslate();
    fitColumns();
}

void CaptionsPanel::fitColumns()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->horizontalHeader()->setVisible(m_model->rowCount() > 0);
    const int text = fontMetrics().averageCharWidth() * 42;
    const int picture = std::max(CaptionDelegate::rowHeight(fontMetrics()),
                                 m_table->horizontalHeader()->sectionSizeHint(CaptionsModel::PictureColumn));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, column == CaptionsModel::PictureColumn ? picture : text);
}

void CaptionsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
