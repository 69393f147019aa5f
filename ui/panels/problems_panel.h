// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QPointer>
#include <QWidget>

#include "engine/catalog/schema.h"
#include "engine/core/error.h"
#include "ui/short_paths.h"

class QAction;
class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine::ui {

/// What went wrong, until it is dismissed. Nothing here blocks the window. *Show me* leads to the row
/// concerned.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    /// `product`: the one concerned, where it is known.
    void add(const core::Problem& problem, std::optional<catalog::ProductId> product = {});
    /// A finished job's report: a heading with its figures, and its problems. With none, the heading says so.
    /// `heading` is asked again when the language changes. `next`: a command that is offered beside it.
    void showReport(std::function<QString()> heading, const std::vector<core::Problem>& problems,
                    QAction* next = nullptr);
    /// The fields have taken a value: what was wrong with one before is said no more.
    void forgetFields(const std::vector<catalog::Field>& fields);
    /// A report without problems goes: what it tells of was undone.
    void dismissReport();
    int count() const { return static_cast<int>(m_problems.size()); }
    QAction* offered() const { return m_offered; } ///< the command beside the report; null for none

public slots:
    void dismiss();

signals:
    void showRequested(const core::Problem& problem, std::optional<vitrine::catalog::ProductId> product);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        core::Problem problem;
        std::optional<catalog::ProductId> product;
        /// Only what concerns one row can be shown in the grid.
        bool canBeShown() const { return product || problem.where.row; }
    };
    void retranslate();
    void fill();
    void offer(QAction* command);
    bool keep(const core::Problem& problem, std::optional<catalog::ProductId> product);
    void clearLines();
    void addLine(const Entry& entry);
    void makeRoomFor(const QTreeWidgetItem* item);
    int mostRoomOf(int column) const;
    const Entry* current() const;
    void updateHeading();

    std::vector<Entry> m_problems;
    ShortPaths m_files; ///< of those problems
    std::function<QString()> m_heading;
    QLabel* m_title;
    QTreeWidget* m_list;
    QPushButton* m_next;
    QPointer<QAction> m_offered;
    QPushButton* m_show;
    QToolButton* m_close;
};

} // namespace vitrine::ui
