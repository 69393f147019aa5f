// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/search_bar.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include "engine/catalog/filter/query_terms.h"
#include "ui/icons.h"
#include "ui/panels/field_name_hint.h"
#include "ui/panels/saved_views_menu.h"
#include "ui/plain_tool_tip.h"
#include "ui/query_text.h"
#include "ui/settings.h"
#include "ui/text.h"
#include "ui/views/field_undo.h"
#include "ui/views/flow_layout.h"
#include "ui/views/query_line.h"

namespace vitrine::ui {

namespace {

constexpr int kTypingPause = 150;     ///< ms without a key before the search runs
constexpr int kRefusalPause = 1000;   ///< ms without a key before a word that may go on is called wrong
constexpr int kRecentQueriesKept = 20;
constexpr int kChipCharacters = 36; ///< at most that wide

/// The parts of a query; none of one that makes no sense.
std::vector<catalog::QueryTerm> termsOf(const std::string& query)
{
    try {
        return catalog::parseQuery(query).terms;
    } catch (const core::Error&) { // the search itself says so
        return {};
    }
}

/// Engine text counts code points.
std::uint64_t charactersIn(const std::string& text)
{
    return static_cast<std::uint64_t>(toQString(text).toUcs4().size());
}

} // namespace

SearchBar::SearchBar(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_label(new QLabel(this)), m_line(new QueryLine(this)),
      m_views(new QToolButton(this)), m_menu(new SavedViewsMenu(this)), m_chips(new QWidget(this)),
      m_refusal(new QLabel(this)), m_hint(new FieldNameHint(this))
{
    m_line->setObjectName("catalog.search");
    m_line->setClearButtonEnabled(true);
    m_label->setBuddy(m_line);
    new FieldUndo(*m_line, FieldUndo::AppliedBy::Leaving);
    m_views->setObjectName("catalog.views");
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_views->setMenu(m_menu);
    m_chips->setObjectName("catalog.chips");
    auto* flow = new FlowLayout(m_chips);
    flow->setContentsMargins({});
    flow->setSpacing(6);
    m_chips->hide();
    m_refusal->setObjectName("catalog.refusal");
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText); // what was typed may look like HTML
    m_refusal->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_line, 1);
    row->addWidget(m_views);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_line->markFault({});
        m_left = false;
        m_typing.start();
        m_lastKey.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &SearchBar::ask);
    m_lastKey.setObjectName("catalog.lastKey");
    m_lastKey.setSingleShot(true);
    m_lastKey.setInterval(kRefusalPause);
    connect(&m_lastKey, &QTimer::timeout, this, [this] {
        sayRefusal();
        lookForLocalNames();
    });
    connect(m_hint, &FieldNameHint::replaced, this, [this](const QString& query) {
        m_line->setFocus();
        m_line->setText(query);
        m_lastKey.stop();
        ask();
    });
    connect(m_line, &QueryLine::leaveRequested, this, [this] {
        if (m_typing.isActive())
            ask();
        sayRefusal();
        lookForLocalNames();
        if (m_refused)
            return; // where the next letters would be keys for products
        closeLine();
        remember();
        m_left = true;
        emit leaveRequested();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        sayRefusal();
        lookForLocalNames();
        closeLine();
        remember();
    });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->fill(text(), m_settings.value(kRecentQueries), words().value_or(QueryWords{}).whyNotSaved);
    });
    connect(m_menu, &SavedViewsMenu::searchRequested, this, [this](const QString& query) {
        if (isListOfProducts(query.toStdString()))
            setText(query, [query] {
                return QueryWords{readableQuery(query.toStdString()), tr("As listed", "order of products"), {}};
            });
        else
            setText(query);
        remember();
    });
    connect(m_menu, &SavedViewsMenu::problem, this, &SearchBar::problem);
    retranslate();
}

void SearchBar::retranslate()
{
    m_label->setText(tr("&Search"));
    m_line->setPlaceholderText(
        tr("Words, \"a phrase\", category:bags, price:100..500, is:blurry, sort:-price …"));
    m_line->setAccessibleName(tr("Search the catalog"));
    m_line->setToolTip(tr(
        "All words must occur. “field:value” looks in one field, “extra.column:value” in a further column of "
        "the source, “price:>500” compares, “has:image” and “is:duplicate” ask for a state, a leading “-” means "
        "not, OR gives a choice. (Ctrl+F)"));
    m_views->setText(tr("&Views"));
    m_views->setToolTip(tr("Saved and recent searches"));
    m_views->setAccessibleName(tr("Saved and recent searches"));
    m_chips->setAccessibleName(tr("What the search asks for"));
    showChips();
    if (!m_refusal->isHidden())
        writeRefusal();
}

void SearchBar::setSession(CatalogSession* session)
{
    m_line->setSession(session);
    m_menu->setSession(session);
    hideRefusal();
}

QString SearchBar::text() const
{
    const auto typed = m_line->text();
    try {
        return toQString(m_named.words
                             ? catalog::bothQueries(m_named.query.toStdString(), typed.toStdString())
                             : catalog::closedQuery(typed.toStdString()));
    } catch (const core::Error&) { // the search itself says so
        return m_named.words ? m_named.query + " " + typed : typed;
    }
}

void SearchBar::setText(const QString& text, std::function<QueryWords()> words)
{
    if (words) {
        m_named = {text, std::move(words)};
        emit orderGiven();
    }
    const auto beside = besideNamed(text);
    if (!beside)
        m_named = {};
    m_line->setText(beside.value_or(text));
    m_lastKey.stop();
    ask();
}

std::optional<QString> SearchBar::besideNamed(const QString& query) const
{
    if (!m_named.words)
        return std::nullopt;
    if ((query + " ").startsWith(m_named.query + " "))
        return query.mid(m_named.query.size() + 1);
    const auto whole = query.toStdString(), named = m_named.query.toStdString();
    const auto terms = termsOf(whole);
    for (std::size_t at = 0; at < terms.size();
         ++at) // who narrows a query may write it after what narrows it
        if (whole.substr(terms[at].begin, terms[at].end - terms[at].begin) == named)
            return toQString(catalog::withoutTerm(whole, at));
    return std::nullopt;
}

std::optional<QueryWords> SearchBar::words() const
{
    return m_named.words ? std::optional(m_named.words()) : std::nullopt;
}

QString SearchBar::wordsOf(const QString& query) const
{
    const auto beside = besideNamed(query);
    if (!beside)
        return query;
    QStringList parts{m_named.words().name};
    for (const auto& term : termsOf(beside->toStdString()))
        parts << queryText(term);
    return QLocale().createSeparatedList(parts);
}

void SearchBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBar::ask()
{
    m_typing.stop();
    hideRefusal();
    m_hint->lookAt({});
    showChips();
    emit queryChanged();
    if (!isTypingAWord())
        lookForLocalNames();
}

void SearchBar::lookForLocalNames()
{
    m_hint->lookAt(m_line->text());
}

void SearchBar::showRefusal(const core::Problem& refusal)
{
    m_refused = refusal;
    if (!isTypingAWord())
        sayRefusal();
}

bool SearchBar::isTypingAWord() const
{
    const auto typed = m_line->text();
    return m_lastKey.isActive() && m_line->cursorPosition() == typed.size() && !typed.isEmpty() &&
           !typed.back().isSpace();
}

void SearchBar::sayRefusal()
{
    m_lastKey.stop(); // what is still looked at is said as soon as it is known
    if (!m_refused || !m_refusal->isHidden())
        return;
    writeRefusal();
    m_refusal->show();
    if (std::exchange(m_left, false)) // before the refusal was known
        m_line->setFocus();
    emit refused();
}

void SearchBar::writeRefusal()
{
    auto inLine = *m_refused;
    if (auto& character = inLine.where.character)
        character = characterInLine(*character);
    m_refusal->setText(refusalText(inLine));
    m_chips->hide(); // whose words are not understood
    m_line->markFault(inLine.where.character);
}

std::optional<std::uint64_t> SearchBar::characterInLine(std::uint64_t character) const
{
    const auto whole = text().toStdString(), typed = m_line->text().toStdString();
    const auto all = termsOf(whole), own = termsOf(typed);
    for (std::size_t at = 0; at < std::min(own.size(), all.size()); ++at) { // the last ones of both are the same
        const auto& read = all[all.size() - 1 - at];
        const auto& written = own[own.size() - 1 - at];
        const auto before = charactersIn(whole.substr(0, read.begin));
        if (character <= before)
            continue;
        const bool enclosed = whole[read.begin] == '(' && typed[written.begin] != '(';
        return charactersIn(typed.substr(0, written.begin)) + character - before - (enclosed ? 1 : 0);
    }
    const auto named = m_named.words ? charactersIn(m_named.query.toStdString()) + 1 : 0;
    return character > named ? std::optional(character - named) : std::nullopt;
}

void SearchBar::hideRefusal()
{
    m_refused.reset();
    m_refusal->hide();
    m_line->markFault({});
}

void SearchBar::showChips()
{
    qDeleteAll(m_chips->findChildren<QToolButton*>(Qt::FindDirectChildrenOnly));
    const auto terms = termsOf(text().toStdString());
    for (std::size_t at = 0; at < terms.size(); ++at) {
        const auto words = at == 0 && m_named.words ? m_named.words().name : queryText(terms[at]);
        auto* chip = new QToolButton(m_chips);
        chip->setObjectName(QStringLiteral("chip.%1").arg(at));
        const int most = fontMetrics().averageCharWidth() * kChipCharacters; // both ends tell chips apart
        chip->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, most).replace('&', QStringLiteral("&&")));
        chip->setIcon(icon(Symbol::Close));
        chip->setIconSize({10, 10});
        chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the cross comes last
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(plainToolTip(tr("Remove: %1").arg(words)));
        chip->setAccessibleName(tr("Remove: %1").arg(words));
        connect(chip, &QToolButton::clicked, this, [this, at] { removeTerm(at); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!terms.empty());
}

void SearchBar::removeTerm(std::size_t term)
{
    try {
        setText(toQString(catalog::withoutTerm(text().toStdString(), term)));
    } catch (const core::Error& error) { // it was changed since and makes no sense yet
        showRefusal(error.problem());
        sayRefusal();
    }
}

void SearchBar::closeLine()
{
    if (m_named.words || m_line->text() == text())
        return;
    m_line->setText(text());
    m_lastKey.stop();
    ask();
}

void SearchBar::remember()
{
    const auto query = text().trimmed();
    if (query.isEmpty() || m_refused || m_named.words)
        return;
    auto recent = m_settings.value(kRecentQueries);
    recent.removeAll(query);
    recent.prepend(query);
    m_settings.setValue(kRecentQueries, QStringList(recent.mid(0, kRecentQueriesKept)));
}

void SearchBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
