// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/facet_tree.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include "ui/facet_text.h"
#include "ui/plain_tool_tip.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/facet_line_delegate.h"

namespace vitrine::ui {

using catalog::Facet;

namespace {

constexpr std::size_t kMostLines = 60;   ///< of one list; the most frequent
constexpr std::size_t kMoreLines = 2000; ///< that a click adds to it: each is made on the GUI thread
constexpr int kCountColumn = 1;
constexpr int kFacet = Qt::UserRole;
constexpr int kCondition = Qt::UserRole + 1; ///< as it was made; empty for headings
constexpr int kShowMore = Qt::UserRole + 2;  ///< of the line below a list that is cut: how many a click shows

/// The same line when the tree is built anew.
QString keyOf(const QTreeWidgetItem* item)
{
    return item->data(0, kCondition).toString() + item->data(0, kFacet).toString();
}

void addLinesTo(const std::vector<FacetLine>& lines, std::string& shape)
{
    for (const auto& line : lines) {
        shape += line.condition + '\n' + line.words.toStdString() + '\n'; // the words change with the language
        addLinesTo(line.below, shape);
    }
}

/// Beside the name; `spoken` is what is read out.
void setCount(QTreeWidgetItem* item, const QString& count, const QString& spoken)
{
    item->setText(kCountColumn, count);
    item->setData(0, Qt::AccessibleTextRole, spoken);
}

/// Which lines there are, whatever their counts.
std::string shapeOf(const std::vector<FacetLines>& facets)
{
    std::string shape;
    for (const auto& each : facets)
        addLinesTo(each.lines, shape);
    return shape;
}

} // namespace

FacetTree::FacetTree(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(14);
    setExpandsOnDoubleClick(false); // a click does it already
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    setColumnHidden(kCountColumn, true); // a column would be as wide as its widest count, beside every name
    setItemDelegate(new FacetLineDelegate(this));
    retranslate();
}

void FacetTree::retranslate()
{
    setAccessibleName(tr("Facets"));
    setToolTip(tr("Click a value to find its products, Alt-click to leave them out."));
    rebuild();
}

bool FacetTree::setFacets(std::vector<FacetLines> facets)
{
    const bool same = shapeOf(facets) == shapeOf(m_facets);
    m_facets = std::move(facets);
    if (same)
        showCounts();
    else
        rebuild();
    return !same;
}

void FacetTree::forget()
{
    m_facets.clear();
    m_shown.clear();
    rebuild();
}

void FacetTree::setChosen(const catalog::QueryChoice& chosen)
{
    m_chosen = chosen;
    tick();
}

void FacetTree::rebuild()
{
    std::map<QString, bool> expanded;
    for (QTreeWidgetItemIterator at(this); *at; ++at)
        expanded[keyOf(*at)] = (*at)->isExpanded();
    clear();
    m_items.clear();
    auto bold = font();
    bold.setBold(true);
    for (const auto& [facet, lines] : m_facets) {
        if (lines.empty())
            continue;
        auto* heading = new QTreeWidgetItem(this, {facetText(facet)});
        heading->setToolTip(0, heading->text(0));
        heading->setData(0, kFacet, static_cast<int>(facet));
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        addLines(heading, facet, lines);
        heading->setExpanded(true);
    }
    for (QTreeWidgetItemIterator at(this); *at; ++at)
        if (const auto was = expanded.find(keyOf(*at)); was != expanded.end())
            (*at)->setExpanded(was->second);
    showCounts();
    tick();
}

void FacetTree::addLines(QTreeWidgetItem* parent, Facet facet, const std::vector<FacetLine>& lines)
{
    const auto shown = std::min(lines.size(), shownOf(parent));
    for (std::size_t at = 0; at < shown; ++at) {
        const auto& line = lines[at];
        auto* item = new QTreeWidgetItem(parent, {line.words});
        item->setData(0, kFacet, static_cast<int>(facet));
        item->setData(0, kCondition, toQString(line.condition));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(0, plainToolTip(line.words));
        m_items[line.canonical] = item;
        addLines(item, facet, line.below);
    }
    if (shown < lines.size())
        addShowMore(parent, shown, lines.size());
}

std::size_t FacetTree::shownOf(const QTreeWidgetItem* parent) const
{
    const auto asked = m_shown.find(keyOf(parent));
    return asked == m_shown.end() ? kMostLines : asked->second;
}

void FacetTree::addShowMore(QTreeWidgetItem* parent, std::size_t shown, std::size_t all)
{
    const QLocale locale;
    const auto count = tr("%1 of %2", "values of a facet that are listed, of how many there are")
                           .arg(locale.toString(qulonglong(shown)), locale.toString(qulonglong(all)));
    const bool rest = all - shown <= kMoreLines;
    auto* line = new QTreeWidgetItem(
        parent, {rest ? tr("Show all", "values of a facet") : tr("Show more", "values of a facet")});
    const auto setListed = [&](QTreeWidgetItem* item) {
        //: a facet such as "Brand", or the button below it, read out: %1 its name, %2 how many values are listed
        const auto spoken = tr("%1, %2 of %Ln value(s)", nullptr, static_cast<int>(all));
        setCount(item, count, spoken.arg(item->text(0), locale.toString(qulonglong(shown))));
    };
    setListed(line);
    line->setData(0, kShowMore, qulonglong(rest ? all : shown + kMoreLines));
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    line->setForeground(0, palette().color(QPalette::Link));
    if (parent->parent() == nullptr) // a heading has no count of its own
        setListed(parent);
}

void FacetTree::showMore(QTreeWidgetItem* line)
{
    const auto key = keyOf(line->parent());
    const int at = line->parent()->indexOfChild(line);
    m_shown[key] = line->data(0, kShowMore).toULongLong();
    rebuild();
    for (QTreeWidgetItemIterator each(this); *each; ++each)
        if (keyOf(*each) == key)
            return setCurrentItem((*each)->child(at)); // the first that was not there
}

void FacetTree::showCounts()
{
    const std::function<void(const std::vector<FacetLine>&)> show = [&](const std::vector<FacetLine>& lines) {
        for (const auto& line : lines) {
            if (const auto item = m_items.find(line.canonical); item != m_items.end())
                showCount(item->second, line);
            show(line.below);
        }
    };
    for (const auto& each : m_facets)
        show(each.lines);
}

void FacetTree::showCount(QTreeWidgetItem* item, const FacetLine& line)
{
    const QLocale locale;
    const auto found = locale.toString(qulonglong(line.found)), all = locale.toString(qulonglong(line.all));
    const int products = static_cast<int>(line.all);
    if (line.found == line.all)
        //: a value of a facet, read out: %1 its name
        setCount(item, all, tr("%1, %Ln product(s)", nullptr, products).arg(line.words));
    else
        //: how many products of a value the search finds, of how many there are
        setCount(item, tr("%1 of %2").arg(found, all),
                 //: a value of a facet, read out: %1 its name, %2 how many products the search finds
                 tr("%1, %2 of %Ln product(s)", nullptr, products).arg(line.words, found));
    item->setForeground(0, line.found > 0 ? palette().color(QPalette::Text) : coloursFor(palette()).muted);
}

void FacetTree::tick()
{
    for (const auto& [condition, item] : m_items) {
        item->setCheckState(0, Qt::Unchecked);
        auto plain = item->font(0);
        plain.setStrikeOut(false);
        item->setFont(0, plain);
    }
    mark(m_chosen.wanted, Qt::Checked);
    mark(m_chosen.excluded, Qt::PartiallyChecked);
}

void FacetTree::mark(const std::vector<std::string>& conditions, Qt::CheckState state)
{
    for (const auto& condition : conditions) {
        const auto found = m_items.find(catalog::canonicalText(condition));
        if (found == m_items.end())
            continue;
        auto* item = found->second;
        item->setCheckState(0, state);
        auto struck = item->font(0);
        struck.setStrikeOut(state == Qt::PartiallyChecked);
        item->setFont(0, struck);
        for (auto* above = item->parent(); above; above = above->parent())
            above->setExpanded(true);
    }
}

void FacetTree::choose(QTreeWidgetItem* item, Choice choice)
{
    if (item->data(0, kShowMore).isValid())
        return showMore(item);
    const auto condition = item->data(0, kCondition).toString().toStdString();
    if (condition.empty())
        return item->setExpanded(!item->isExpanded());
    emit chosen(static_cast<Facet>(item->data(0, kFacet).toInt()), condition, choice);
}

void FacetTree::mouseReleaseEvent(QMouseEvent* event)
{
    auto* item = itemAt(event->position().toPoint());
    const bool onItem = item && event->button() == Qt::LeftButton &&
                        event->position().x() >= visualItemRect(item).left();
    if (onItem)
        choose(item, event->modifiers() & Qt::AltModifier ? Choice::Excluded : Choice::Wanted);
    QTreeWidget::mouseReleaseEvent(event);
}

void FacetTree::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Minus;
    if (chooses && currentItem())
        choose(currentItem(), event->key() == Qt::Key_Minus ? Choice::Excluded : Choice::Wanted);
    else
        QTreeWidget::keyPressEvent(event);
}

void FacetTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showCounts();
}

} // namespace vitrine::ui
