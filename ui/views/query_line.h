// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QLineEdit>
#include <QStringListModel>

#include "engine/catalog/filter/query_completion.h"
#include "ui/bridges/background_jobs.h"

class QAbstractItemView;
class QCompleter;

namespace vitrine::ui {

class CatalogSession;

/// The line in which a query is typed. Offers what may follow, from the pool, and marks the character where a
/// query stopped making sense.
class QueryLine : public QLineEdit {
    Q_OBJECT
public:
    explicit QueryLine(QWidget* parent = nullptr);

    /// Whose fields' values are offered; null for none.
    void setSession(CatalogSession* session);
    /// Underlines the word at this character, counted as Problem::where does; none takes the mark away.
    void markFault(std::optional<std::uint64_t> character);
    int faultPosition() const { return m_fault; } ///< in text(), -1 for none
    QAbstractItemView* completions() const;

signals:
    void leaveRequested(); ///< Return or Down: on to what was found

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void askForCompletions();
    void offer(catalog::QueryCompletion completion, const QString& text);
    void complete(const QString& word);

    CatalogSession* m_session = nullptr;
    QStringListModel m_words; ///< before the completer, which reads it as soon as it is made
    QCompleter* m_completer;
    catalog::QueryCompletion m_offered;
    JobHandle m_job;
    int m_fault = -1;
};

} // namespace vitrine::ui
