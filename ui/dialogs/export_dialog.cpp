// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include <array>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/text.h"

namespace vitrine::ui {

using catalog::ExportFormat;

namespace {

/// In the order in which they are offered.
constexpr std::array kFormats{ExportFormat::Csv,         ExportFormat::Json,         ExportFormat::JsonLines,
                              ExportFormat::ImageFolder, ExportFormat::ClassFolders, ExportFormat::Chat};

QString formatText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV table");
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

ExportDialog::ExportDialog(FileChooser chooser, int found, int all, const std::filesystem::path& folder,
                           const QString& name, QWidget* parent)
    : QDialog(parent), m_chooser(std::move(chooser)), m_found(found), m_all(all), m_folder(folder),
      m_name(name), m_formatLabel(new QLabel(this)), m_format(new QComboBox(this)),
      m_outLabel(new QLabel(this)), m_out(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_replaced(new QLabel(this)), m_onlyFound(new QCheckBox(this)), m_copy(new QCheckBox(this)), m_export(new QPushButton(this)),
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
    m_onlyFound->setObjectName("export.onlyFound");
    m_onlyFound->setVisible(m_found != m_all);
    m_onlyFound->setChecked(m_found != m_all);
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
    grid->addWidget(m_onlyFound, 3, 1, 1, 2);
    grid->addWidget(m_copy, 4, 1, 1, 2);
    grid->setRowStretch(5, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    grid->addLayout(buttons, 6, 0, 1, 3);

    connect(m_format, &QComboBox::activated, this, &ExportDialog::suggest);
    connect(m_out, &QLineEdit::textChanged, this, &ExportDialog::showTarget);
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
        emit exportRequested({format(), toPath(m_out->text()), m_onlyFound->isChecked(),
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
    m_onlyFound->setText(tr("&Only the %Ln product(s) that the search finds", nullptr, m_found));
    m_copy->setText(tr("Copy the &pictures into a folder beside the file"));
    m_copy->setToolTip(tr("Otherwise the file names the pictures where they are."));
    m_cancel->setText(tr("Cancel"));
    showTarget();
}

void ExportDialog::showTarget()
{
    const QFileInfo target(m_out->text());
    const bool replaces = target.isFile();
    m_replaced->setText(replaces ? tr("“%1” is there already. Exporting replaces it.").arg(target.fileName()) : QString());
    m_replaced->setVisible(replaces);
    m_export->setText(replaces ? tr("&Replace") : tr("&Export"));
    m_export->setEnabled(!m_out->text().isEmpty());
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
