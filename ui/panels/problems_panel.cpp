// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/problems_panel.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/icons.h"
#include "ui/plain_tool_tip.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr std::size_t kLines = 2000; ///< the heading counts all; nobody reads more line by line
/// How wide the columns before the last one become by themselves where the others need room; what is longer then
/// is cut, and has a tool tip.
constexpr std::array<int, 2> kMostCharacters = {90, 40};

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_next(new QPushButton(this)), m_show(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName("problems");
    m_title->setObjectName("problems.heading");
    auto font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_list->setObjectName("problems.list");
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    m_title->setBuddy(m_list);
    m_next->setObjectName("problems.next");
    m_next->hide();
    m_show->setObjectName("problems.show");
    m_close->setObjectName("problems.dismiss");
    m_close->setIcon(icon(Symbol::Close));
    m_close->setAutoRaise(true);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_title, 1);
    bar->addWidget(m_next);
    bar->addWidget(m_show);
    bar->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addLayout(bar);
    layout->addWidget(m_list);
    setMaximumHeight(fontMetrics().lineSpacing() * 11);

    connect(m_close, &QToolButton::clicked, this, &ProblemsPanel::dismiss);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_offered)
            m_offered->trigger();
    });
    m_list->viewport()->installEventFilter(this);
    const auto showCurrent = [this] {
        if (const auto* entry = current(); entry && entry->canBeShown())
            emit showRequested(entry->problem, entry->product);
    };
    connect(m_show, &QPushButton::clicked, this, showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, showCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const auto* entry = current();
        m_show->setEnabled(entry && entry->canBeShown());
    });
    retranslate();
    hide();
}

void ProblemsPanel::retranslate()
{
    m_show->setText(tr("Sho&w me"));
    m_show->setToolTip(tr("Select the product concerned"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss the problems"));
    offer(m_offered);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setHeaderLabels({tr("Problem"), tr("Where"), tr("What to do")});
    fill();
}

const ProblemsPanel::Entry* ProblemsPanel::current() const
{
    const int line = m_list->indexOfTopLevelItem(m_list->currentItem());
    return line >= 0 ? &m_problems[static_cast<std::size_t>(line)] : nullptr;
}

void ProblemsPanel::add(const core::Problem& problem, std::optional<catalog::ProductId> product)
{
    if (m_heading) { // a report was shown: the problem begins a new list
        m_heading = {};
        offer(nullptr);
        m_problems.clear();
        m_files = {};
        clearLines();
    }
    if (keep(problem, product))
        fill(); // lines that are there have other names now
    else
        addLine(m_problems.back());
    updateHeading();
    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    show();
}

void ProblemsPanel::showReport(std::function<QString()> heading, const std::vector<core::Problem>& problems,
                               QAction* next)
{
    offer(next);
    m_heading = std::move(heading);
    m_problems.clear();
    m_files = {};
    for (const auto& problem : problems)
        keep(problem, {});
    fill();
    show();
}

void ProblemsPanel::offer(QAction* command)
{
    m_offered = command;
    m_next->setVisible(command != nullptr);
    if (command != nullptr) {
        m_next->setText(command->text());
        m_next->setToolTip(command->toolTip());
    }
}

void ProblemsPanel::dismiss()
{
    m_problems.clear();
    m_heading = {};
    offer(nullptr);
    m_files = {};
    clearLines();
    hide();
}

void ProblemsPanel::forgetFields(const std::vector<catalog::Field>& fields)
{
    const auto isOfThem = [&fields](const Entry& entry) {
        const auto& where = entry.problem.where;
        const auto field = catalog::fieldNamed(where.item);
        return field && !where.row && where.file.empty() &&
               std::find(fields.begin(), fields.end(), *field) != fields.end();
    };
    if (std::erase_if(m_problems, isOfThem) == 0)
        return;
    if (m_problems.empty() && !m_heading)
        return dismiss();
    fill();
}

void ProblemsPanel::dismissReport()
{
    if (m_heading && m_problems.empty())
        dismiss();
}

/// Whether files that are in the list already have got other names by it.
bool ProblemsPanel::keep(const core::Problem& problem, std::optional<catalog::ProductId> product)
{
    m_problems.push_back({problem, product});
    return !problem.where.file.empty() && m_files.add(problem.where.file);
}

/// Columns become as narrow as their headings: the lines that come make room for themselves.
void ProblemsPanel::clearLines()
{
    m_list->clear();
    for (std::size_t column = 0; column < kMostCharacters.size(); ++column)
        m_list->setColumnWidth(static_cast<int>(column),
                               m_list->header()->sectionSizeHint(static_cast<int>(column)));
}

void ProblemsPanel::fill()
{
    clearLines();
    for (const auto& entry : m_problems)
        addLine(entry);
    m_list->setVisible(!m_problems.empty());
    m_show->setVisible(!m_problems.empty());
    m_show->setEnabled(false);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateHeading();
}

void ProblemsPanel::addLine(const Entry& entry)
{
    if (static_cast<std::size_t>(m_list->topLevelItemCount()) >= kLines)
        return;
    const auto words = describeProblem(entry.problem);
    auto shortened = entry.problem;
    if (!shortened.where.file.empty())
        shortened.where.file = m_files.nameOf(shortened.where.file);
    auto* item = new QTreeWidgetItem(m_list, {words.what, describeProblem(shortened).where, words.action});
    item->setIcon(0, icon(Symbol::Problem));
    item->setToolTip(0, plainToolTip(words.what));
    item->setToolTip(1, plainToolTip(words.where)); // with the whole path
    item->setToolTip(2, plainToolTip(words.action));
    makeRoomFor(item);
    m_list->show();
    m_show->show();
}

/// Columns grow with what comes, one line at a time.
void ProblemsPanel::makeRoomFor(const QTreeWidgetItem* item)
{
    for (std::size_t at = 0; at < kMostCharacters.size(); ++at) {
        const auto column = static_cast<int>(at);
        const int wanted = m_list->sizeHintForIndex(m_list->indexFromItem(item, column)).width();
        m_list->setColumnWidth(column, std::max(m_list->columnWidth(column), std::min(wanted, mostRoomOf(column))));
    }
}

/// The first column, of whole sentences, takes what the others leave.
int ProblemsPanel::mostRoomOf(int column) const
{
    const int most = fontMetrics().averageCharWidth() * kMostCharacters[static_cast<std::size_t>(column)];
    if (column > 0)
        return most;
    const QAbstractItemView* view = m_list; // where a tree keeps it to itself
    const int last = m_list->columnCount() - 1;
    return std::max(most, m_list->viewport()->width() - m_list->columnWidth(1) - view->sizeHintForColumn(last));
}

/// The list has its width only after the panel has: when it is laid out.
bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event)
{
    const QAbstractItemView* view = m_list;
    if (watched == m_list->viewport() && event->type() == QEvent::Resize && m_list->topLevelItemCount() > 0)
        m_list->setColumnWidth(0, std::min(view->sizeHintForColumn(0), mostRoomOf(0)));
    return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::updateHeading()
{
    m_title->setText(m_heading ? m_heading() : tr("%Ln problem(s)", nullptr, count()));
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
