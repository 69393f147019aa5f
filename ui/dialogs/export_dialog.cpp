// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/text.h"

namespace vitrine::ui {

using catalog::ExportFormat;

ExportDialog::ExportDialog(FileChooser chooser, int found, int all, const std::filesystem::path& folder,
                           const QString& name, QWidget* parent)
    : QDialog(parent), m_chooser(std::move(chooser)), m_found(found), m_all(all), m_folder(folder),
      m_name(name), m_formatLabel(new QLabel(this)), m_format(new QComboBox(this)),
      m_outLabel(new QLabel(this)), m_out(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_onlyFound(new QCheckBox(this)), m_export(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName("export");
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->setObjectName("export.format");
    m_formatLabel->setBuddy(m_format);
    m_out->setObjectName("export.out");
    m_outLabel->setBuddy(m_out);
    m_choose->setObjectName("export.choose");
    m_choose->setAutoDefault(false);
    m_onlyFound->setObjectName("export.onlyFound");
    m_onlyFound->setVisible(m_found != m_all);
    m_onlyFound->setChecked(m_found != m_all);
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
    grid->addWidget(m_onlyFound, 2, 1, 1, 2);
    grid->setRowStretch(3, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    grid->addLayout(buttons, 4, 0, 1, 3);

    connect(m_format, &QComboBox::activated, this, &ExportDialog::suggest);
    connect(m_out, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_export->setEnabled(!text.isEmpty()); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const bool folderWanted = format() == ExportFormat::ImageFolder;
        m_chooser(this,
                  {folderWanted ? FileQuestion::Kind::ExistingFolder : FileQuestion::Kind::NewFile,
                   tr("Export to"),
                   m_out->text(),
                   {}},
                  [this](const QString& path) { m_out->setText(path); });
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        emit exportRequested({format(), toPath(m_out->text()), m_onlyFound->isChecked()});
        accept();
    });
    retranslate();
    suggest();
    resize(620, sizeHint().height());
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(std::max(0, m_format->currentIndex()));
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
    case ExportFormat::ImageFolder:
        break;
    }
    m_out->setText(pathText(file));
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_formatLabel->setText(tr("&Format"));
    m_format->setAccessibleName(tr("Format"));
    const int current = std::max(0, m_format->currentIndex());
    m_format->clear();
    m_format->addItems({tr("CSV table, pictures by path"), tr("JSON Lines, pictures by path"),
                        tr("Picture data set: a folder with the pictures and metadata.jsonl")});
    m_format->setCurrentIndex(current);
    m_outLabel->setText(tr("&To"));
    m_out->setAccessibleName(tr("File or folder to write"));
    m_choose->setText(tr("C&hoose …"));
    m_onlyFound->setText(tr("&Only the %Ln product(s) that the search finds", nullptr, m_found));
    m_export->setText(tr("&Export"));
    m_cancel->setText(tr("Cancel"));
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
