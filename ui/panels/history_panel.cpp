// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history_panel.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/bridges/catalog_session.h"
#include "ui/field_text.h"
#include "ui/plain_tool_tip.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/parted_text_delegate.h"

namespace vitrine::ui {

using Order = core::TaskPool::Order;

namespace {

constexpr std::size_t kStepsShown = 500;
constexpr int kWhatCharacters = 44; ///< hold a field, and a piece of its value before and after
constexpr int kMostLines = 4;
constexpr double kOtherShare = 0.28; ///< of the list's width, at most, for when, and for who
constexpr int kStepRole = Qt::UserRole;
enum Column { WhenColumn, WhatColumn, WhoColumn, ColumnCount };

QDateTime localTime(const std::string& madeAt)
{
    return QDateTime::fromString(toQString(madeAt), Qt::ISODateWithMs).toLocalTime();
}

/// Today's steps by their time alone.
QString timeText(const std::string& madeAt)
{
    const auto when = localTime(madeAt);
    const QLocale locale;
    return when.date() == QDate::currentDate() ? locale.toString(when.time(), QLocale::ShortFormat)
                                               : locale.toString(when, QLocale::ShortFormat);
}

QString whoText(const std::string& madeBy)
{
    if (madeBy.empty())
        return HistoryPanel::tr("a source", "who made a step: an import brought it");
    const auto run = modelRunOf(madeBy);
    return run ? HistoryPanel::tr("model %1").arg(*run) : toQString(madeBy);
}

/// A line of the list: when, what and who. One that is undone is struck out, which is seen however little of it is.
void newLine(QTreeWidget* list, const catalog::HistoryEntry& entry, const PartedText& words)
{
    const auto what = words.whole();
    const auto whole = entry.undone ? HistoryPanel::tr("%1 (undone)").arg(what) : what;
    auto* item = new QTreeWidgetItem(list, {timeText(entry.madeAt), what, whoText(entry.madeBy)});
    item->setData(WhatColumn, PartedTextDelegate::kPatternRole, words.pattern);
    item->setData(WhatColumn, PartedTextDelegate::kPartsRole, words.parts);
    item->setData(0, kStepRole, qlonglong(entry.step));
    item->setToolTip(WhenColumn, QLocale().toString(localTime(entry.madeAt), QLocale::LongFormat));
    item->setToolTip(WhatColumn, plainToolTip(whole));
    item->setToolTip(WhoColumn, plainToolTip(item->text(WhoColumn)));
    item->setData(WhatColumn, Qt::AccessibleTextRole, whole);
    if (!entry.undone)
        return;
    auto struck = list->font();
    struck.setStrikeOut(true);
    for (int column = 0; column < ColumnCount; ++column) {
        item->setFont(column, struck);
        item->setForeground(column, coloursFor(list->palette()).muted);
    }
}

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : QWidget(parent), m_aboutLabel(new QLabel(this)), m_about(new QComboBox(this)),
      m_message(new QLabel(this)), m_list(new QTreeWidget(this)), m_texts(new PartedTextDelegate(m_list)),
      m_goBack(new QPushButton(this))
{
    setObjectName("history");
    m_about->setObjectName("history.about");
    m_aboutLabel->setBuddy(m_about);
    m_message->setObjectName("history.message");
    m_message->setWordWrap(true);
    m_list->setObjectName("history.list");
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnCount(ColumnCount);
    for (int column = 0; column < ColumnCount; ++column)
        m_list->setItemDelegateForColumn(column, m_texts);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->viewport()->installEventFilter(this);
    m_goBack->setObjectName("history.goBack");

    auto* choice = new QHBoxLayout;
    choice->addWidget(m_aboutLabel);
    choice->addWidget(m_about, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addLayout(choice);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_goBack, 0, Qt::AlignRight);

    connect(m_about, &QComboBox::activated, this, &HistoryPanel::reload);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HistoryPanel::updateButton);
    connect(m_goBack, &QPushButton::clicked, this, [this] {
        if (const auto* item = m_list->currentItem())
            emit moveRequested(item->data(0, kStepRole).toLongLong());
    });
    retranslate();
}

void HistoryPanel::retranslate()
{
    setWindowTitle(tr("History"));
    m_aboutLabel->setText(tr("&Of"));
    m_about->setAccessibleName(tr("History of"));
    const int current = std::max(0, m_about->currentIndex());
    m_about->clear();
    m_about->addItems({tr("The selected product"), tr("The whole catalog")});
    m_about->setCurrentIndex(current);
    m_list->setAccessibleName(tr("History"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Who")});
    fitColumns();
    m_goBack->setText(tr("&Go to this state"));
    m_goBack->setToolTip(tr("Undo everything after the selected step, or redo everything up to it"));
    reload();
}

HistoryPanel::About HistoryPanel::about() const
{
    return m_about->currentIndex() == 1 ? About::Catalog : About::Product;
}

void HistoryPanel::showAbout(About about)
{
    m_about->setCurrentIndex(about == About::Catalog ? 1 : 0);
    reload();
}

void HistoryPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_ids.clear();
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &HistoryPanel::reload);
    reload();
}

void HistoryPanel::showProducts(const std::vector<catalog::ProductId>& ids)
{
    m_ids = ids;
    if (about() == About::Product)
        reload();
}

void HistoryPanel::reload()
{
    m_goBack->setVisible(about() == About::Catalog);
    if (!m_session || !isVisible()) {
        m_job.cancel();
        m_list->clear();
        return;
    }
    if (about() == About::Catalog)
        return readSteps();
    if (m_ids.size() == 1)
        return readChanges(m_ids.front());
    m_job.cancel();
    m_list->clear();
    say(m_ids.empty() ? tr("Select a product to see what was changed in it.")
                      : tr("Select a single product to see what was changed in it."));
}

void HistoryPanel::readSteps()
{
    m_job = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog()](std::stop_token) { return catalog->steps(kStepsShown); },
        [this](const std::vector<catalog::HistoryEntry>& entries) {
            m_list->clear();
            for (const auto& entry : entries)
                addStep(entry);
            fitColumns();
            say(entries.empty() ? tr("Nothing has been changed yet.") : QString());
            updateButton();
        });
}

void HistoryPanel::readChanges(catalog::ProductId product)
{
    m_job = m_session->jobs().run(
        Order::NewestFirst,
        [catalog = m_session->catalog(), product](std::stop_token) {
            const auto found = catalog->products({product}); // an import that was undone took it away
            return std::pair{catalog->changesOf(product), found.empty() ? std::string() : found.front().currency_code};
        },
        [this](const std::pair<std::vector<catalog::ProductChange>, std::string>& read) {
            m_list->clear();
            for (const auto& change : read.first)
                addChange(change, read.second);
            fitColumns();
            say({});
        });
}

void HistoryPanel::addStep(const catalog::HistoryEntry& entry)
{
    newLine(m_list, entry, stepWords(entry.title));
}

void HistoryPanel::addChange(const catalog::ProductChange& change, const std::string& currency)
{
    if (!change.field) {
        const auto step = stepWords(change.entry.title);
        return newLine(m_list, change.entry, {tr("Added: %1").arg(step.pattern), step.parts});
    }
    const auto shown = [&](const std::string& value) {
        const auto oneLine = toQString(value).simplified().toStdString();
        const auto text = valueText(*change.field, oneLine, currency);
        return text.isEmpty() ? tr("(nothing)") : text;
    };
    const auto pattern = tr("%1: %2 → %3", "a field, its value before and after").arg(fieldText(*change.field));
    newLine(m_list, change.entry, {pattern, {shown(change.before), shown(change.after)}});
}

void HistoryPanel::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void HistoryPanel::updateButton()
{
    m_goBack->setEnabled(about() == About::Catalog && m_list->currentItem() != nullptr);
}

/// What its longest text takes on one line, in pixels.
int HistoryPanel::wantedWidth(int column) const
{
    int text = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        text = std::max(text, m_list->fontMetrics().horizontalAdvance(m_list->topLevelItem(row)->text(column)));
    const int margin = m_list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_list) + 1;
    return std::max(text + 2 * margin + 1, m_list->header()->sectionSizeHint(column));
}

/// What was changed has most of the room, and several lines where that is little.
void HistoryPanel::fitColumns()
{
    const int all = m_list->viewport()->width();
    int what = all;
    for (const auto column : {WhenColumn, WhoColumn}) {
        const int width = std::min(wantedWidth(column), static_cast<int>(kOtherShare * all));
        m_list->setColumnWidth(column, width);
        what -= width;
    }
    const int wanted =
        std::min(wantedWidth(WhatColumn), kWhatCharacters * m_list->fontMetrics().averageCharWidth());
    m_texts->setLines(std::clamp((wanted + what - 1) / std::max(1, what), 1, kMostLines));
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
