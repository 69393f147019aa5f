// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/query_line.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/bridges/catalog_session.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace vitrine::ui {

namespace {

constexpr int kMostOffered = 12; ///< lines of the list before it scrolls

/// Engine text counts code points, Qt's counts UTF-16 units.
int unitOfCharacter(const QString& text, std::uint64_t character)
{
    int at = 0;
    for (std::uint64_t passed = 1; passed < character && at < text.size(); ++passed)
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    return at;
}

} // namespace

QueryLine::QueryLine(QWidget* parent) : QLineEdit(parent), m_completer(new QCompleter(&m_words, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostOffered);
    m_completer->popup()->setObjectName("search.completions");
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &QueryLine::complete);
    connect(this, &QLineEdit::textEdited, this, &QueryLine::askForCompletions);
}

void QueryLine::setSession(CatalogSession* session)
{
    m_session = session;
    m_job.cancel();
    m_completer->popup()->hide();
}

QAbstractItemView* QueryLine::completions() const
{
    return m_completer->popup();
}

void QueryLine::askForCompletions()
{
    if (!m_session || text().isEmpty()) {
        m_job.cancel();
        m_completer->popup()->hide();
        return;
    }
    const auto cursor = static_cast<std::size_t>(text().left(cursorPosition()).toUtf8().size());
    m_job = m_session->jobs().run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_session->catalog(), query = text().toStdString(), cursor](std::stop_token) {
            return catalog::completeQuery(*catalog, query, cursor);
        },
        [this, asked = text()](catalog::QueryCompletion completion) { offer(std::move(completion), asked); },
        [](const core::Problem&) {}); // the search itself says what is wrong
}

void QueryLine::offer(catalog::QueryCompletion completion, const QString& asked)
{
    if (asked != text() || !hasFocus() || completion.words.empty()) {
        m_completer->popup()->hide();
        return;
    }
    m_offered = std::move(completion);
    QStringList words;
    for (const auto& word : m_offered.words)
        words << toQString(word);
    m_words.setStringList(words);
    auto place = rect(); // under the word that is completed, as wide as the longest
    const auto before = toQString(asked.toStdString().substr(0, m_offered.begin));
    const auto width = std::max(m_completer->popup()->sizeHintForColumn(0), 140) + 40;
    const int x = cursorRect().center().x() -
                  fontMetrics().horizontalAdvance(text().mid(before.size(), cursorPosition() - before.size()));
    place.setLeft(std::clamp(x, 0, std::max(0, rect().width() - width)));
    place.setWidth(width);
    m_completer->complete(place);
}

void QueryLine::complete(const QString& word)
{
    auto query = text().toStdString();
    if (m_offered.end > query.size())
        return;
    const bool goesOn = word.endsWith(':'); // a value is wanted next
    auto written = word.toStdString();
    if (!goesOn && (m_offered.end == query.size() || query[m_offered.end] != ' '))
        written += ' ';
    query.replace(m_offered.begin, m_offered.end - m_offered.begin, written);
    const auto cursor = toQString(query.substr(0, m_offered.begin + written.size())).size();
    setText(toQString(query));
    setCursorPosition(static_cast<int>(cursor));
    if (goesOn)
        askForCompletions();
}

void QueryLine::markFault(std::optional<std::uint64_t> character)
{
    m_fault = character ? unitOfCharacter(text(), *character) : -1;
    update();
}

void QueryLine::keyPressEvent(QKeyEvent* event)
{
    const bool isListOpen = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isListOpen)
            break;
        event->ignore(); // the list, which asks its line first, takes what the line leaves
        return;
    default:
        break;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leaveRequested();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void QueryLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_job.cancel();
}

/// A wave under the word in which the fault begins, as spelling is marked.
void QueryLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_fault < 0)
        return;
    auto end = m_fault;
    while (end < text().size() && !text().at(end).isSpace())
        ++end;
    const auto metrics = fontMetrics();
    const int start = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const auto left = start + metrics.horizontalAdvance(text().left(m_fault));
    const auto right = std::max(start + metrics.horizontalAdvance(text().left(end)),
                                left + metrics.averageCharWidth());
    const auto inner = rect().adjusted(4, 0, -4, 0);
    const int base = rect().center().y() + metrics.ascent() / 2 + 3;
    QPainterPath wave({static_cast<qreal>(left), static_cast<qreal>(base)});
    for (int x = left + 2, up = 1; x <= right; x += 2, up ^= 1)
        wave.lineTo(x, base - 2 * up);
    QPainter painter(this);
    painter.setClipRect(inner);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursFor(palette()).negative, 1.2));
    painter.drawPath(wave);
}

} // namespace vitrine::ui
