// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "engine/catalog/import/import.h"
#include "ui/bridges/background_jobs.h"

class QLabel;
class QPushButton;

namespace vitrine::ui {

/// What an import would do to the catalog, found out beforehand: so many rows are new, so many change, and
/// which values. It changes nothing.
class ImportChanges : public QWidget {
    Q_OBJECT
public:
    /// Without a catalog nothing is compared, and nothing shown.
    ImportChanges(BackgroundJobs& jobs, std::shared_ptr<catalog::Catalog> catalog, QWidget* parent = nullptr);

    /// Begins anew; what ran before is dropped.
    void compare(const std::filesystem::path& source, const catalog::ImportOptions& options);
    void clear();
    bool known() const { return m_report.has_value(); }

signals:
    void compared(const vitrine::catalog::ImportReport& report);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showList();
    void updateTexts();
    QString firstProblems() const;

    BackgroundJobs& m_jobs;
    std::shared_ptr<catalog::Catalog> m_catalog;
    JobHandle m_job;
    std::optional<catalog::ImportReport> m_report;
    std::optional<core::Problem> m_problem;
    bool m_comparing = false;
    QLabel* m_summary;
    QPushButton* m_show;
};

} // namespace vitrine::ui
