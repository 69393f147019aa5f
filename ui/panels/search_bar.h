// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "engine/core/error.h"
#include "ui/query_words.h"

class QLabel;
class QToolButton;

namespace vitrine::ui {

class CatalogSession;
class FieldNameHint;
class QueryLine;
class SavedViewsMenu;
class Settings;

/// Where a person says what the grid shows: the line with completions, saved and recent searches beside it, what
/// was understood as chips, and what was not as a sentence. Chips, refusal and hint are placed by the owner.
class SearchBar : public QWidget {
    Q_OBJECT
public:
    explicit SearchBar(Settings& settings, QWidget* parent = nullptr);

    void setSession(CatalogSession* session);
    QString text() const; ///< the whole query
    /// Writes the query and asks for it at once. `words`: what is shown of it, as a chip and not in the line, where
    /// nobody can read the query; asked again when the language changes. What is typed then narrows it.
    void setText(const QString& text, std::function<QueryWords()> words = {});
    /// Those of the query that stands before what is in the line; none when all of it is in the line.
    std::optional<QueryWords> words() const;
    /// A query as a person reads it: as it is written, or in the words of its chips where a part has words of
    /// its own.
    QString wordsOf(const QString& query) const;
    void focusLine();
    /// Says what is wrong with the query, and where; until the next one. While a person types the last word, which
    /// may go on, only a moment after the last key, or once the line is left.
    void showRefusal(const core::Problem& refusal);
    void hideRefusal();

    QueryLine* line() const { return m_line; }
    QWidget* chips() const { return m_chips; }
    QLabel* refusal() const { return m_refusal; }
    FieldNameHint* hint() const { return m_hint; }
    SavedViewsMenu* viewsMenu() const { return m_menu; }

signals:
    void queryChanged();   ///< a moment after the last key
    void refused();        ///< what is wrong with the query is shown
    void orderGiven();     ///< a query with words of its own is about to be asked, which has an order of its own
    void leaveRequested(); ///< on to what was found
    void problem(const core::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void ask();
    void showChips();
    void removeTerm(std::size_t term);
    bool isTypingAWord() const;
    void sayRefusal(); ///< at once, if there is one
    void writeRefusal();
    void lookForLocalNames(); ///< of fields, in what is typed
    /// Where a character of text() stands in the line; none in the part that is not in the line.
    std::optional<std::uint64_t> characterInLine(std::uint64_t character) const;
    void closeLine(); ///< writes what a quote or parenthesis that was left open is read as
    void remember();
    /// What `query` holds beside the part that has words of its own; none when that is not in it.
    std::optional<QString> besideNamed(const QString& query) const;

    struct NamedQuery {
        QString query;
        std::function<QueryWords()> words;
    };

    Settings& m_settings;
    NamedQuery m_named; ///< stands before what is in the line
    QLabel* m_label;
    QueryLine* m_line;
    QToolButton* m_views;
    SavedViewsMenu* m_menu;
    QWidget* m_chips;
    QLabel* m_refusal;
    FieldNameHint* m_hint;
    QTimer m_typing;
    QTimer m_lastKey{this}; ///< runs while the last word may go on
    std::optional<core::Problem> m_refused; ///< of the query, shown or not yet
    bool m_left = false; ///< for what was found, by a query that may still be refused
};

} // namespace vitrine::ui
