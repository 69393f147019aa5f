// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at the source: its rows as they are read, and what is recognised and remembered of it.
#include "ui/import/import_dialog.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include "ui/import/column_form.h"
#include "ui/import/import_changes.h"
#include "ui/import/outside_folders.h"
#include "ui/import/reading_form.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr int kCellText = 200; ///< characters of a cell that the preview shows

} // namespace

/// The path is being typed: what was read belongs to another one.
void ImportDialog::lookSoon()
{
    forgetPreview();
    m_typing.start();
}

void ImportDialog::forgetPreview()
{
    m_import->setEnabled(false);
    m_changing.stop();
    m_changes->clear();
    m_previewJob.cancel(); // of another source, or read otherwise
    m_outsideJob.cancel();
}

/// Another source: what was chosen for the one before does not hold.
void ImportDialog::startAnew()
{
    m_reading->setReading({});
    m_recognised.reset();
    m_recalled.reset();
    m_showsRecalled = false;
    m_outside->clear();
    m_root->clear();
    readPreview();
}

void ImportDialog::readAgain()
{
    m_showsRecalled = false;
    readPreview();
}

void ImportDialog::readPreview()
{
    forgetPreview();
    if (m_source->text().isEmpty()) {
        m_preview.reset();
        showPreview();
        return;
    }
    m_facts->setText(tr("Looking at the source …"));
    m_previewJob = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [source = toPath(m_source->text()), options = readingOptions(), remembered = m_remembered,
         target = m_target.catalog](std::stop_token) {
            auto preview = catalog::previewSource(source, options);
            auto choices = choicesFor(preview, target.get(), remembered);
            return std::pair{std::move(preview), std::move(choices)};
        },
        [this](const std::pair<catalog::SourcePreview, std::optional<catalog::SourceChoices>>& read) {
            takePreview(read.first, read.second);
        },
        [this](const core::Problem& problem) {
            m_preview.reset();
            showPreview();
            const auto words = describeProblem(problem);
            m_facts->setText(QStringLiteral("⚠ ") + words.what + " " + words.action);
        });
}

std::optional<catalog::SourceChoices> ImportDialog::choicesFor(const catalog::SourcePreview& preview,
                                                               const catalog::Catalog* target,
                                                               const catalog::RememberedMappings& remembered)
{
    auto choices =
        target ? catalog::RememberedMappings::ofCatalog(target->folder()).of(preview) : std::nullopt;
    if (!choices)
        choices = remembered.of(preview);
    std::error_code code;
    if (choices && !std::filesystem::is_directory(choices->mapping.pictureRoot, code))
        choices->mapping.pictureRoot.clear();
    return choices;
}

void ImportDialog::takePreview(const catalog::SourcePreview& preview,
                               const std::optional<catalog::SourceChoices>& choices)
{
    if (!m_recognised) {
        m_recognised = preview;
        recall(choices);
        if (m_recalled && (m_recalled->encoding || m_recalled->delimiter)) {
            readPreview(); // as it was read the last time
            return;
        }
    }
    const bool sameColumns = m_preview && m_preview->columns == preview.columns && !m_recalled;
    const auto chosen = sameColumns ? m_columns->chosen() : preview.guess.columns;
    m_preview = preview;
    m_columns->setColumns(preview.columns, m_recalled ? m_recalled->mapping.columns : chosen);
    m_recalled.reset();
    showPreview();
    m_import->setEnabled(true);
    emit previewShown();
}

void ImportDialog::recall(const std::optional<catalog::SourceChoices>& choices)
{
    m_recalled = choices;
    m_showsRecalled = m_recalled.has_value();
    if (!m_recalled)
        return;
    m_reading->setReading({{}, m_recalled->encoding, m_recalled->delimiter, m_recalled->mapping.decimalSign});
    m_copy->setChecked(m_recalled->copyImages);
    if (!m_recalled->mapping.pictureRoot.empty())
        m_root->setText(pathText(m_recalled->mapping.pictureRoot));
}

void ImportDialog::showPreview()
{
    if (!m_preview)
        m_columns->setColumns({}, {});
    m_reading->showRecognised(m_preview ? &*m_preview : nullptr);
    showFacts();
    showTable();
    if (!m_preview)
        return;
    m_root->setPlaceholderText(pathText(m_preview->guess.pictureRoot));
    compare();
}

QString ImportDialog::repeatedNames() const
{
    QStringList names;
    for (const auto& name : m_preview->repeated)
        names << toQString(name);
    return names.join(QStringLiteral(", ")).replace(QLatin1Char('&'), QLatin1String("&&")); // no key of the label
}

void ImportDialog::showFacts()
{
    if (!m_preview) {
        m_facts->setText(tr("Choose a file or a folder; it is looked at before anything is imported."));
        return;
    }
    auto facts = tr("%Ln column(s)", nullptr, static_cast<int>(m_preview->columns.size())) + QStringLiteral("  ·  ") +
                 tr("the first %Ln ro&w(s):", nullptr, static_cast<int>(m_preview->rows.size()));
    if (catalog::lacksTitle(*m_preview, m_columns->chosen()))
        facts.prepend(QStringLiteral("⚠ ") + tr("No column is taken as title") + QStringLiteral("  ·  "));
    if (!m_preview->repeated.empty())
        facts.prepend(tr("A name stands twice in the header; the later column is called: %1").arg(repeatedNames()) +
                      QStringLiteral("  ·  "));
    if (m_showsRecalled)
        facts.prepend(tr("Set as for the last source with these columns") + QStringLiteral("  ·  "));
    m_facts->setText(facts);
}

void ImportDialog::showTable()
{
    m_rows->clear();
    m_rows->setRowCount(0);
    m_rows->setColumnCount(0);
    if (!m_preview)
        return;
    QStringList names;
    for (const auto& name : m_preview->columns)
        names << toQString(name);
    m_rows->setColumnCount(static_cast<int>(names.size()));
    m_rows->setHorizontalHeaderLabels(names);
    m_rows->setRowCount(static_cast<int>(m_preview->rows.size()));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto& cells = m_preview->rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < std::min<int>(m_rows->columnCount(), static_cast<int>(cells.size()));
             ++column) {
            const auto text = toQString(cells[static_cast<std::size_t>(column)]).simplified().left(kCellText);
            m_rows->setItem(row, column, new QTableWidgetItem(text));
        }
    }
    m_rows->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 36;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), widest));
}

} // namespace vitrine::ui
