// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/facet_panel.h"

#include <algorithm>
#include <functional>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "engine/catalog/facet_query.h"
#include "ui/bridges/catalog_session.h"
#include "ui/facet_text.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace vitrine::ui {

using catalog::Facet;

namespace {

constexpr int kSlow = 150;              ///< ms before "counting" is shown
constexpr std::size_t kMostLines = 60; ///< of one list; the most frequent
constexpr std::size_t kMoreLines = 2000; ///< that a click adds to it: each is made on the GUI thread
constexpr int kFacet = Qt::UserRole;
constexpr int kCondition = Qt::UserRole + 1; ///< as it was made; empty for headings
constexpr int kShowMore = Qt::UserRole + 2;  ///< of the line below a list that is cut: how many a click shows

std::string conditionOf(const QTreeWidgetItem* item)
{
    return item->data(0, kCondition).toString().toStdString();
}

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

/// Which lines there are, whatever their counts.
std::string shapeOf(const std::vector<FacetLines>& facets)
{
    std::string shape;
    for (const auto& each : facets)
        addLinesTo(each.lines, shape);
    return shape;
}

} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QWidget(parent), m_clear(new QPushButton(this)), m_message(new QLabel(this)), m_tree(new QTreeWidget(this))
{
    setObjectName("facets");
    m_clear->setObjectName("facets.clear");
    m_clear->setFlat(true);
    m_message->setObjectName("facets.message");
    m_message->setWordWrap(true);
    m_tree->setObjectName("facets.tree");
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false); // a click does it already
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(10, 8, 8, 4);
    top->addWidget(m_message, 1);
    top->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_message->setText(tr("Counting …")); });
    connect(m_clear, &QPushButton::clicked, this, &FacetPanel::clearChoices);
    retranslate();
}

void FacetPanel::retranslate()
{
    setWindowTitle(tr("Facets"));
    m_clear->setText(tr("C&lear"));
    m_clear->setToolTip(tr("Take every choice in this panel out of the search"));
    m_tree->setAccessibleName(tr("Facets"));
    m_tree->setToolTip(tr("Click a value to find its products, Alt-click to leave them out."));
    rebuild();
}

void FacetPanel::setSession(CatalogSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_facets.clear();
    m_shown.clear();
    rebuild();
    if (m_session)
        connect(m_session, &CatalogSession::changed, this, &FacetPanel::count);
    count();
}

void FacetPanel::setQuery(const QString& query)
{
    m_query = query;
    m_refused = false;
    tick();
    count();
}

void FacetPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        count();
}

void FacetPanel::count()
{
    m_stale = true;
    m_job.cancel();
    m_slow.stop();
    m_counting = false;
    if (!m_session || !isVisible())
        return;
    m_stale = false;
    m_counting = true;
    m_slow.start();
    m_job = m_session->jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session->catalog(), query = m_query.toStdString()](std::stop_token stop) {
            return facetLines(catalog->facets({query, std::nullopt, false}, {stop, [](auto, auto) {}}));
        },
        [this](std::vector<FacetLines> facets) { receive(std::move(facets)); },
        [this](const core::Problem&) { // the search line says what is wrong with the query, and when
            m_slow.stop();
            m_counting = false;
            m_message->clear();
            if (m_refused)
                showNotUnderstood();
        });
}

void FacetPanel::receive(std::vector<FacetLines> facets)
{
    m_slow.stop();
    m_counting = false;
    m_message->clear();
    m_tree->setEnabled(true);
    const bool same = shapeOf(facets) == shapeOf(m_facets);
    m_facets = std::move(facets);
    if (same)
        showCounts();
    else
        rebuild();
}

void FacetPanel::showNotUnderstood()
{
    m_refused = true;
    m_message->setText(tr("The search is not understood."));
    m_tree->setEnabled(false);
}

void FacetPanel::rebuild()
{
    std::map<QString, bool> expanded;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        expanded[keyOf(*at)] = (*at)->isExpanded();
    m_tree->clear();
    m_items.clear();
    auto bold = font();
    bold.setBold(true);
    for (const auto& [facet, lines] : m_facets) {
        if (lines.empty())
            continue;
        auto* heading = new QTreeWidgetItem(m_tree, {facetText(facet)});
        heading->setToolTip(0, heading->text(0));
        heading->setData(0, kFacet, static_cast<int>(facet));
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        addLines(heading, facet, lines);
        heading->setFirstColumnSpanned(heading->text(1).isEmpty()); // the counts' column is free for its words
        heading->setExpanded(true);
    }
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        if (const auto was = expanded.find(keyOf(*at)); was != expanded.end())
            (*at)->setExpanded(was->second);
    showCounts();
    tick();
}

void FacetPanel::addLines(QTreeWidgetItem* parent, Facet facet, const std::vector<FacetLine>& lines)
{
    const auto shown = std::min(lines.size(), shownOf(parent));
    for (std::size_t at = 0; at < shown; ++at) {
        const auto& line = lines[at];
        auto* item = new QTreeWidgetItem(parent, {line.words});
        item->setData(0, kFacet, static_cast<int>(facet));
        item->setData(0, kCondition, toQString(line.condition));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        for (const int column : {0, 1})
            item->setToolTip(column, line.words);
        m_items[line.canonical] = item;
        addLines(item, facet, line.below);
    }
    if (shown < lines.size())
        addShowMore(parent, shown, lines.size());
}

std::size_t FacetPanel::shownOf(const QTreeWidgetItem* parent) const
{
    const auto asked = m_shown.find(keyOf(parent));
    return asked == m_shown.end() ? kMostLines : asked->second;
}

void FacetPanel::addShowMore(QTreeWidgetItem* parent, std::size_t shown, std::size_t all)
{
    const QLocale locale;
    const auto count = tr("%1 of %2", "values of a facet that are listed, of how many there are")
                           .arg(locale.toString(qulonglong(shown)), locale.toString(qulonglong(all)));
    const bool rest = all - shown <= kMoreLines;
    auto* line = new QTreeWidgetItem(
        parent, {rest ? tr("Show all", "values of a facet") : tr("Show more", "values of a facet"), count});
    line->setData(0, kShowMore, qulonglong(rest ? all : shown + kMoreLines));
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    line->setForeground(0, palette().color(QPalette::Link));
    line->setForeground(1, coloursFor(palette()).muted);
    if (parent->parent() == nullptr) { // a heading has no count of its own
        parent->setText(1, count);
        parent->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        parent->setForeground(1, coloursFor(palette()).muted);
    }
}

void FacetPanel::showMore(QTreeWidgetItem* line)
{
    const auto key = keyOf(line->parent());
    const int at = line->parent()->indexOfChild(line);
    m_shown[key] = line->data(0, kShowMore).toULongLong();
    rebuild();
    for (QTreeWidgetItemIterator each(m_tree); *each; ++each)
        if (keyOf(*each) == key)
            return m_tree->setCurrentItem((*each)->child(at)); // the first that was not there
}

void FacetPanel::showCounts()
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

void FacetPanel::showCount(QTreeWidgetItem* item, const FacetLine& line)
{
    const QLocale locale;
    const auto found = locale.toString(qulonglong(line.found)), all = locale.toString(qulonglong(line.all));
    //: how many products of a value the search finds, of how many there are
    item->setText(1, line.found == line.all ? all : tr("%1 of %2").arg(found, all));
    item->setForeground(0, line.found > 0 ? palette().color(QPalette::Text) : coloursFor(palette()).muted);
    item->setForeground(1, coloursFor(palette()).muted);
}

bool FacetPanel::isTyped(const std::string& term, Facet facet) const
{
    if (facet != Facet::Price && facet != Facet::FullPrice)
        return false; // whose values are words: what is typed about them is a choice
    const auto choice = catalog::choiceIn(term, fieldsOf(facet));
    const auto isNoBand = [this](const std::string& condition) {
        return !m_items.contains(catalog::canonicalText(condition));
    };
    return std::any_of(choice.wanted.begin(), choice.wanted.end(), isNoBand) ||
           std::any_of(choice.excluded.begin(), choice.excluded.end(), isNoBand);
}

FacetPanel::Parts FacetPanel::partsOf(const std::string& query, Facet facet) const
{
    Parts parts{query, {}};
    const auto terms = catalog::parseQuery(query).terms;
    for (std::size_t at = terms.size(); at-- > 0;) { // from the end: those before keep their numbers
        const auto term = query.substr(terms[at].begin, terms[at].end - terms[at].begin);
        if (terms[at].sort || !isTyped(term, facet))
            continue;
        parts.rest = catalog::withoutTerm(parts.rest, at);
        parts.typed = catalog::bothQueries(term, parts.typed);
    }
    return parts;
}

catalog::QueryChoice FacetPanel::choiceOf(Facet facet) const
{
    try {
        return catalog::choiceIn(partsOf(m_query.toStdString(), facet).rest, fieldsOf(facet));
    } catch (const core::Error&) { // a query that makes no sense chooses nothing
        return {};
    }
}

std::string FacetPanel::withChoice(const std::string& query, Facet facet, const catalog::QueryChoice& choice) const
{
    const auto parts = partsOf(query, facet);
    const auto chosen = catalog::withChoice(parts.rest, fieldsOf(facet), choice);
    return parts.typed.empty() ? chosen : catalog::bothQueries(chosen, parts.typed);
}

void FacetPanel::tick()
{
    bool any = false;
    for (const auto& [condition, item] : m_items) {
        item->setCheckState(0, Qt::Unchecked);
        auto plain = item->font(0);
        plain.setStrikeOut(false);
        item->setFont(0, plain);
    }
    for (const auto facet : catalog::allFacets()) {
        const auto choice = choiceOf(facet);
        any = any || !choice.wanted.empty() || !choice.excluded.empty();
        const auto mark = [&](const std::vector<std::string>& conditions, Qt::CheckState state) {
            for (const auto& condition : conditions)
                if (const auto item = m_items.find(catalog::canonicalText(condition)); item != m_items.end()) {
                    item->second->setCheckState(0, state);
                    auto struck = item->second->font(0);
                    struck.setStrikeOut(state == Qt::PartiallyChecked);
                    item->second->setFont(0, struck);
                    for (auto* above = item->second->parent(); above; above = above->parent())
                        above->setExpanded(true);
                }
        };
        mark(choice.wanted, Qt::Checked);
        mark(choice.excluded, Qt::PartiallyChecked);
    }
    m_clear->setVisible(any);
}

Facet FacetPanel::facetOf(const QTreeWidgetItem* item)
{
    return static_cast<Facet>(item->data(0, kFacet).toInt());
}

void FacetPanel::choose(QTreeWidgetItem* item, Choice choice)
{
    if (item->data(0, kShowMore).isValid())
        return showMore(item);
    const auto condition = conditionOf(item);
    if (condition.empty())
        return item->setExpanded(!item->isExpanded());
    try {
        const auto query = m_query.toStdString();
        auto chosen = catalog::choiceIn(partsOf(query, facetOf(item)).rest, fieldsOf(facetOf(item)));
        auto& list = choice == Choice::Wanted ? chosen.wanted : chosen.excluded;
        auto& other = choice == Choice::Wanted ? chosen.excluded : chosen.wanted;
        const auto same = [canonical = catalog::canonicalText(condition)](const std::string& each) {
            return catalog::canonicalText(each) == canonical;
        };
        std::erase_if(other, same);
        if (std::erase_if(list, same) == 0)
            list.push_back(condition);
        emit queryEdited(toQString(withChoice(query, facetOf(item), chosen)));
    } catch (const core::Error&) { // the search line says what is wrong with the query
    }
}

void FacetPanel::clearChoices()
{
    try {
        auto query = m_query.toStdString();
        for (const auto facet : catalog::allFacets())
            query = withChoice(query, facet, {});
        emit queryEdited(toQString(query));
    } catch (const core::Error&) { // as above
    }
}

bool FacetPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        auto* item = m_tree->itemAt(mouse->position().toPoint());
        const bool onItem = item && mouse->button() == Qt::LeftButton &&
                            mouse->position().x() >= m_tree->visualItemRect(item).left();
        if (onItem)
            choose(item, mouse->modifiers() & Qt::AltModifier ? Choice::Excluded : Choice::Wanted);
    } else if (watched == m_tree && event->type() == QEvent::KeyPress && m_tree->currentItem()) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Minus) {
            choose(m_tree->currentItem(), key == Qt::Key_Minus ? Choice::Excluded : Choice::Wanted);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        count(); // whose lines are written in the language
    } else if (event->type() == QEvent::PaletteChange) {
        showCounts();
    }
}

} // namespace vitrine::ui
