// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "ui/text.h"

namespace vitrine::ui {

using catalog::ExportFormat;

namespace {

/// In the order in which they are offered.
constexpr std::array kFormats{ExportFormat::Csv,       ExportFormat::Tsv,         ExportFormat::Json,
                              ExportFormat::JsonLines, ExportFormat::ImageFolder, ExportFormat::ClassFolders,
                              ExportFormat::Chat};

QString formatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV table");
    case ExportFormat::Tsv:
        return ExportDialog::tr("TSV table: columns parted by tabs");
    case ExportFormat::Json:
        return ExportDialog::tr("JSON");
    case ExportFormat::JsonLines:
        return ExportDialog::tr("JSON Lines");
    case ExportFormat::ImageFolder:
        return ExportDialog::tr("Picture data set: a folder with the pictures and metadata.jsonl");
    case ExportFormat::ClassFolders:
        return ExportDialog::tr("A folder of pictures for each category");
    case ExportFormat::Chat:
        return ExportDialog::tr("Chat lines to train on: prompt, picture and answer");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(BackgroundJobs& jobs, FileChooser chooser, const ExportCounts& counts,
                           const std::filesystem::path& folder, const QString& name, QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_chooser(std::move(chooser)), m_counts(counts), m_folder(folder),
      m_name(name), m_formatLabel(new QLabel(this)), m_format(new QComboBox(this)),
      m_outLabel(new QLabel(this)), m_out(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_replaced(new QLabel(this)), m_scopeBox(new QGroupBox(this)), m_copy(new QCheckBox(this)),
      m_export(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName("export");
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->setObjectName("export.format");
    m_formatLabel->setBuddy(m_format);
    m_out->setObjectName("export.out");
    m_outLabel->setBuddy(m_out);
    m_choose->setObjectName("export.choose");
    m_choose->setAutoDefault(false);
    m_replaced->setObjectName("export.replaced");
    m_replaced->setWordWrap(true);
    buildScopes();
    m_copy->setObjectName("export.copyPictures");
    m_export->setObjectName("export.export");
    m_export->setDefault(true);
    m_cancel->setObjectName("export.cancel");
    m_cancel->setAutoDefault(false);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_formatLabel, 0, 0);
    grid->addWidget(m_format, 0, 1, 1, 2);
    grid->addWidget(m_outLabel, 1, 0);
    grid->addWidget(m_out, 1, 1);
    grid->addWidget(m_choose, 1, 2);
    grid->addWidget(m_replaced, 2, 1, 1, 2);
    grid->addWidget(m_scopeBox, 3, 0, 1, 3);
    grid->addWidget(m_copy, 4, 1, 1, 2);
    grid->setRowStretch(5, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    grid->addLayout(buttons, 6, 0, 1, 3);

    connect(m_format, &QComboBox::activated, this, &ExportDialog::suggest);
    connect(m_out, &QLineEdit::textChanged, this, &ExportDialog::lookAtTarget);
    connect(m_format, &QComboBox::activated, this, &ExportDialog::lookAtTarget);
    connect(m_copy, &QCheckBox::toggled, this, &ExportDialog::showTarget);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const bool folderWanted = catalog::isFolder(format());
        m_chooser(this,
                  {folderWanted ? FileQuestion::Kind::ExistingFolder : FileQuestion::Kind::NewFile,
                   tr("Export to"),
                   m_out->text(),
                   {}},
                  [this](const QString& path) { m_out->setText(path); });
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        emit exportRequested({format(), toPath(m_out->text()), scope(),
                              m_copy->isChecked() && m_copy->isEnabled()});
        accept();
    });
    retranslate();
    suggest();
    resize(620, sizeHint().height());
}

ExportFormat ExportDialog::format() const
{
    return kFormats[static_cast<std::size_t>(std::max(0, m_format->currentIndex()))];
}

void ExportDialog::suggest()
{
    auto file = m_folder / m_name.toStdString();
    switch (format()) {
    case ExportFormat::Csv:
        file += ".csv";
        break;
    case ExportFormat::Tsv:
        file += ".tsv";
        break;
    case ExportFormat::JsonLines:
        file += ".jsonl";
        break;
    case ExportFormat::Json:
        file += ".json";
        break;
    case ExportFormat::Chat:
        file += "-chat.jsonl";
        break;
    case ExportFormat::ImageFolder:
    case ExportFormat::ClassFolders:
        break;
    }
    m_out->setText(pathText(file));
    m_copy->setEnabled(!catalog::isFolder(format())); // a folder always holds its pictures
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_formatLabel->setText(tr("&Format"));
    m_format->setAccessibleName(tr("Format"));
    const int current = std::max(0, m_format->currentIndex());
    m_format->clear();
    for (const auto each : kFormats)
        m_format->addItem(formatText(each));
    m_format->setCurrentIndex(current);
    m_outLabel->setText(tr("&To"));
    m_out->setAccessibleName(tr("File or folder to write"));
    m_choose->setText(tr("C&hoose …"));
    m_scopeBox->setTitle(tr("Products"));
    m_scopes.at(Scope::All)->setText(tr("&All (%Ln)", "products", m_counts.all));
    m_scopes.at(Scope::Filtered)->setText(tr("F&ound by the search (%Ln)", "products", m_counts.found));
    m_scopes.at(Scope::Selected)->setText(tr("&Selected (%Ln)", "products", m_counts.selected));
    m_copy->setText(tr("Copy the &pictures into a folder beside the file"));
    m_copy->setToolTip(tr("Otherwise the file names the pictures where they are."));
    m_cancel->setText(tr("Cancel"));
    showTarget();
}

ExportDialog::Target ExportDialog::targetAt(const std::filesystem::path& out, ExportFormat format)
{
    std::error_code code; // what cannot be looked at is told when it is written
    if (!catalog::isFolder(format))
        return std::filesystem::is_regular_file(out, code) ? Target::Replaced : Target::Free;
    const bool empty = std::filesystem::is_directory(out, code) && std::filesystem::is_empty(out, code);
    return !empty && std::filesystem::exists(out, code) ? Target::Taken : Target::Free;
}

void ExportDialog::lookAtTarget()
{
    m_target = Target::Unknown;
    showTarget();
    m_lookJob = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [out = toPath(m_out->text()), format = format()](std::stop_token) { return targetAt(out, format); },
        [this](Target target) {
            m_target = target;
            showTarget();
        });
}

void ExportDialog::showTarget()
{
    const auto name = toQString(toPath(m_out->text()).filename().string());
    const bool pictures = m_copy->isChecked() && m_copy->isEnabled();
    QString words;
    if (m_target == Target::Taken)
        words = tr("“%1” is there already and is not replaced. Choose another name or an empty folder.").arg(name);
    else if (m_target == Target::Replaced)
        words = (pictures ? tr("“%1” is there already. Exporting replaces it, with the folder of its pictures.")
                          : tr("“%1” is there already. Exporting replaces it."))
                    .arg(name);
    m_replaced->setText(words);
    m_replaced->setVisible(!words.isEmpty());
    m_export->setText(m_target == Target::Replaced ? tr("&Replace") : tr("&Export"));
    m_export->setEnabled(!m_out->text().isEmpty() && (m_target == Target::Free || m_target == Target::Replaced));
}

void ExportDialog::buildScopes()
{
    auto* row = new QHBoxLayout(m_scopeBox);
    for (const auto& [scope, key] :
         {std::pair{Scope::All, "all"}, {Scope::Filtered, "found"}, {Scope::Selected, "selected"}}) {
        auto* button = new QRadioButton(m_scopeBox);
        button->setObjectName(QStringLiteral("export.scope.") + key);
        button->setEnabled(countOf(scope) > 0);
        row->addWidget(button);
        m_scopes[scope] = button;
    }
    row->addStretch();
    const bool searched = m_counts.found > 0 && m_counts.found < m_counts.all;
    m_scopes.at(m_counts.selected > 1 ? Scope::Selected : searched ? Scope::Filtered : Scope::All)->setChecked(true);
}

int ExportDialog::countOf(Scope scope) const
{
    switch (scope) {
    case Scope::All:
        return m_counts.all;
    case Scope::Filtered:
        return m_counts.found;
    case Scope::Selected:
        return m_counts.selected;
    }
    return 0;
}

Scope ExportDialog::scope() const
{
    for (const auto& [scope, button] : m_scopes)
        if (button->isChecked())
            return scope;
    return Scope::All;
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
