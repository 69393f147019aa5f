// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_changes.h"

#include <algorithm>

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/differences_model.h"
#include "ui/plain_tool_tip.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr int kMostListed = 1000; ///< by catalog::ImportReport::changes

} // namespace

ImportChanges::ImportChanges(BackgroundJobs& jobs, std::shared_ptr<catalog::Catalog> catalog, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_catalog(std::move(catalog)), m_summary(new QLabel(this)),
      m_show(new QPushButton(this))
{
    m_summary->setObjectName("import.changes");
    m_summary->setWordWrap(true);
    m_show->setObjectName("import.showChanges");
    m_show->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &ImportChanges::showList);
    updateTexts();
}

void ImportChanges::clear()
{
    m_job.cancel();
    m_comparing = false;
    m_report.reset();
    m_problem.reset();
    updateTexts();
}

void ImportChanges::compare(const std::filesystem::path& source, const catalog::ImportOptions& options)
{
    clear();
    if (!m_catalog)
        return;
    m_comparing = true;
    updateTexts();
    auto dry = options;
    dry.dryRun = true;
    m_job = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [catalog = m_catalog, source, dry](std::stop_token stop) {
            return catalog::importSource(*catalog, source, dry, core::Progress{stop});
        },
        [this](catalog::ImportReport report) {
            m_comparing = false;
            m_report = std::move(report);
            updateTexts();
            emit compared(*m_report);
        },
        [this](const core::Problem& problem) {
            m_comparing = false;
            m_problem = problem;
            updateTexts();
        });
}

void ImportChanges::updateTexts()
{
    setVisible(m_comparing || m_report || m_problem);
    m_show->setText(tr("S&how changes …"));
    m_show->setToolTip(tr("The values that the import would change, before it does"));
    m_show->setVisible(m_report && !m_report->changes.empty());
    if (m_comparing)
        m_summary->setText(tr("Comparing with the catalog …"));
    else if (m_problem)
        m_summary->setText(QStringLiteral("⚠ ") + describeProblem(*m_problem).what);
    else if (m_report) {
        const QLocale locale;
        auto text = tr("%1 new, %2 changed, %3 unchanged, %4 unreadable rows")
                        .arg(locale.toString(qulonglong(m_report->imported)),
                             locale.toString(qulonglong(m_report->updated)),
                             locale.toString(qulonglong(m_report->unchanged)),
                             locale.toString(qulonglong(m_report->refused)));
        if (m_report->problemCount > 0)
            text += QStringLiteral("  ·  ⚠ ") +
                    tr("%Ln problem(s)", nullptr, static_cast<int>(m_report->problemCount));
        m_summary->setText(text);
    }
    m_summary->setToolTip(plainToolTip(firstProblems()));
}

QString ImportChanges::firstProblems() const
{
    constexpr std::size_t kTold = 8;
    QStringList lines;
    if (m_report)
        for (std::size_t i = 0; i < std::min(kTold, m_report->problems.size()); ++i) {
            const auto words = describeProblem(m_report->problems[i]);
            lines << words.where + QStringLiteral(": ") + words.what;
        }
    return lines.join('\n');
}

void ImportChanges::showList()
{
    auto* dialog = new QDialog(this);
    dialog->setObjectName("import.changesList");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("What the import would change"));
    auto* model = new DifferencesModel(dialog);
    model->setDifferences(m_report->changes);
    auto* table = new QTableView(dialog);
    table->setObjectName("import.changesTable");
    table->setAccessibleName(tr("Values that would change"));
    table->setModel(model);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(DifferencesModel::FieldColumn, QHeaderView::ResizeToContents);
    auto* summary = new QLabel(dialog);
    summary->setText(
        tr("%Ln value(s) of products that are there already. What a person edited stays as it is.", nullptr,
           model->rowCount()) +
        (model->rowCount() < kMostListed ? QString() : QStringLiteral(" ") + tr("Further ones are not listed.")));
    summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(dialog);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(summary);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    dialog->resize(820, 480);
    dialog->open();
}

void ImportChanges::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace vitrine::ui
