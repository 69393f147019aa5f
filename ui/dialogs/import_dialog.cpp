// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/field_text.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace vitrine::ui {

using catalog::SourceFormat;

namespace {

constexpr int kMappingColumns = 3;
constexpr int kCellText = 200; ///< characters of a cell that the preview shows

QString formatText(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Csv:
        return ImportDialog::tr("CSV table");
    case SourceFormat::JsonLines:
        return ImportDialog::tr("JSON Lines");
    case SourceFormat::ImageFolder:
        return ImportDialog::tr("Picture data set (imagefolder)");
    case SourceFormat::ClassFolders:
        return ImportDialog::tr("A folder for each class");
    case SourceFormat::Json:
        return ImportDialog::tr("JSON");
    case SourceFormat::FlatFolder:
        return ImportDialog::tr("A folder of pictures");
    }
    return {};
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ImportDialog::tr("comma");
    case ';':
        return ImportDialog::tr("semicolon");
    case '\t':
        return ImportDialog::tr("tab", "the character between columns");
    default:
        return QString(QChar::fromLatin1(delimiter));
    }
}

} // namespace

ImportDialog::ImportDialog(BackgroundJobs& jobs, FileChooser chooser, const QString& target, QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_chooser(std::move(chooser)), m_targetName(target)
{
    setObjectName("import");
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(300);
    connect(&m_typing, &QTimer::timeout, this, &ImportDialog::readPreview);
    connect(m_source, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_format, &QComboBox::activated, this, &ImportDialog::readPreview);
    connect(m_file, &QPushButton::clicked, this, [this] { choose(FileQuestion::Kind::ExistingFile); });
    connect(m_folder, &QPushButton::clicked, this, [this] { choose(FileQuestion::Kind::ExistingFolder); });
    connect(m_rootChoose, &QPushButton::clicked, this, [this] {
        m_chooser(this,
                  {FileQuestion::Kind::ExistingFolder,
                   tr("Where relative picture paths begin"),
                   m_root->text(),
                   {}},
                  [this](const QString& path) { m_root->setText(path); });
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] {
        emit importRequested(m_source->text(), options());
        accept();
    });
    retranslate();
    resize(980, 700);
}

void ImportDialog::build()
{
    m_source = new QLineEdit(this);
    m_source->setObjectName("import.source");
    m_sourceLabel = new QLabel(this);
    m_sourceLabel->setBuddy(m_source);
    m_file = new QPushButton(this);
    m_file->setObjectName("import.file");
    m_folder = new QPushButton(this);
    m_folder->setObjectName("import.folder");
    m_format = new QComboBox(this);
    m_format->setObjectName("import.format");
    m_formatLabel = new QLabel(this);
    m_formatLabel->setBuddy(m_format);
    m_facts = new QLabel(this);
    m_facts->setObjectName("import.facts");
    m_facts->setWordWrap(true);
    m_rows = new QTableWidget(this);
    m_rows->setObjectName("import.rows");
    m_rows->setEditTriggers(QTableWidget::NoEditTriggers);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_rowsLabel = new QLabel(this);
    m_rowsLabel->setBuddy(m_rows);

    m_mappingTitle = new QLabel(this);
    auto* mapping = new QGridLayout;
    mapping->setHorizontalSpacing(10);
    int at = 0;
    for (const auto field : catalog::allFields()) {
        auto* box = new QComboBox(this);
        box->setObjectName("import.map." + toQString(catalog::nameOf(field)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        box->setEnabled(false);
        auto* label = new QLabel(this);
        label->setBuddy(box);
        mapping->addWidget(label, at / kMappingColumns, at % kMappingColumns * 2);
        mapping->addWidget(box, at / kMappingColumns, at % kMappingColumns * 2 + 1);
        mapping->setColumnStretch(at % kMappingColumns * 2 + 1, 1);
        m_mapping[field] = box;
        m_mappingLabels[field] = label;
        ++at;
    }
    m_root = new QLineEdit(this);
    m_root->setObjectName("import.pictureRoot");
    m_rootLabel = new QLabel(this);
    m_rootLabel->setBuddy(m_root);
    m_rootChoose = new QPushButton(this);
    m_rootChoose->setObjectName("import.chooseRoot");
    m_copy = new QCheckBox(this);
    m_copy->setObjectName("import.copy");
    m_anywhere = new QCheckBox(this);
    m_anywhere->setObjectName("import.anywhere");
    m_target = new QLabel(this);
    m_target->setObjectName("import.target");
    m_import = new QPushButton(this);
    m_import->setObjectName("import.import");
    m_import->setDefault(true);
    m_import->setEnabled(false);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName("import.cancel");
    m_cancel->setAutoDefault(false);
    for (auto* button : {m_file, m_folder, m_rootChoose})
        button->setAutoDefault(false);

    auto* source = new QGridLayout;
    source->addWidget(m_sourceLabel, 0, 0);
    source->addWidget(m_source, 0, 1);
    source->addWidget(m_file, 0, 2);
    source->addWidget(m_folder, 0, 3);
    source->addWidget(m_formatLabel, 1, 0);
    source->addWidget(m_format, 1, 1, Qt::AlignLeft);
    auto* pictures = new QGridLayout;
    pictures->addWidget(m_rootLabel, 0, 0);
    pictures->addWidget(m_root, 0, 1);
    pictures->addWidget(m_rootChoose, 0, 2);
    pictures->addWidget(m_copy, 1, 1, 1, 2);
    pictures->addWidget(m_anywhere, 2, 1, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_target, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(source);
    layout->addWidget(m_facts);
    layout->addWidget(m_rowsLabel);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_mappingTitle);
    layout->addLayout(mapping);
    layout->addLayout(pictures);
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_sourceLabel->setText(tr("&Source"));
    m_source->setAccessibleName(tr("Source file or folder"));
    m_source->setPlaceholderText(tr("A CSV, JSON or JSON Lines file, or a folder of pictures"));
    m_file->setText(tr("&File …"));
    m_folder->setText(tr("F&older …"));
    m_formatLabel->setText(tr("Fo&rmat"));
    m_format->setAccessibleName(tr("Format"));
    const int format = std::max(0, m_format->currentIndex());
    m_format->clear();
    m_format->addItem(tr("Recognise"));
    for (const auto each : {SourceFormat::Csv, SourceFormat::Json, SourceFormat::JsonLines,
                            SourceFormat::ImageFolder, SourceFormat::ClassFolders, SourceFormat::FlatFolder})
        m_format->addItem(formatText(each), static_cast<int>(each));
    m_format->setCurrentIndex(format);
    m_rowsLabel->setText(tr("First ro&ws"));
    m_rows->setAccessibleName(tr("First rows of the source"));
    m_mappingTitle->setText(
        tr("Which column fills which field. Columns that fill none are kept as further columns."));
    for (const auto& [field, label] : m_mappingLabels) {
        label->setText(fieldText(field));
        m_mapping.at(field)->setAccessibleName(tr("Column for %1").arg(fieldText(field)));
    }
    m_rootLabel->setText(tr("&Picture folder"));
    m_root->setAccessibleName(tr("Picture folder"));
    m_root->setPlaceholderText(tr("Found from the source"));
    m_root->setToolTip(
        tr("Where relative picture paths begin. Empty: the source's own folder, or the one below it in "
           "which the pictures are found."));
    m_rootChoose->setText(tr("Choos&e …"));
    m_copy->setText(tr("&Copy the pictures into the catalog"));
    m_copy->setToolTip(tr("Otherwise they stay where they are, and the catalog remembers their paths."));
    m_anywhere->setText(tr("&Allow pictures from anywhere on this computer"));
    m_anywhere->setToolTip(
        tr("Otherwise only those in the source's own folder and in the picture folder are taken."));
    m_target->setText(m_targetName.isEmpty() ? tr("Into a new catalog, named after the source")
                                             : tr("Into the catalog “%1”").arg(m_targetName));
    m_import->setText(tr("&Import"));
    m_cancel->setText(tr("Cancel"));
    showFacts();
    showMapping();
}

void ImportDialog::setSource(const QString& path)
{
    m_source->setText(path);
    m_typing.stop();
    readPreview();
}

void ImportDialog::choose(FileQuestion::Kind kind)
{
    const bool file = kind == FileQuestion::Kind::ExistingFile;
    m_chooser(this,
              {kind, file ? tr("Choose a file to import") : tr("Choose a folder to import"), m_source->text(),
               file ? tr("Tables (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)") : QString()},
              [this](const QString& path) { setSource(path); });
}

void ImportDialog::readPreview()
{
    m_import->setEnabled(false);
    m_preview.reset();
    showTable();
    showMapping();
    if (m_source->text().isEmpty()) {
        showFacts();
        return;
    }
    m_facts->setText(tr("Looking at the source …"));
    catalog::ImportOptions options;
    if (m_format->currentData().isValid())
        options.format = static_cast<SourceFormat>(m_format->currentData().toInt());
    m_previewJob = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [source = toPath(m_source->text()), options](std::stop_token) {
            return catalog::previewSource(source, options);
        },
        [this](const catalog::SourcePreview& preview) { showPreview(preview); },
        [this](const core::Problem& problem) {
            const auto words = describeProblem(problem);
            m_facts->setText(QStringLiteral("⚠ ") + words.what + " " + words.action);
        });
}

void ImportDialog::showPreview(const catalog::SourcePreview& preview)
{
    m_preview = preview;
    showFacts();
    showTable();
    showMapping();
    m_root->setText(pathText(preview.guess.pictureRoot));
    m_import->setEnabled(true);
    emit previewShown();
}

void ImportDialog::showFacts()
{
    if (!m_preview) {
        m_facts->setText(tr("Choose a file or a folder; it is looked at before anything is imported."));
        return;
    }
    auto facts = tr("%1, %2").arg(formatText(m_preview->format), toQString(m_preview->encoding));
    if (m_preview->format == SourceFormat::Csv)
        facts += tr(", columns separated by %1").arg(delimiterText(m_preview->delimiter));
    facts += tr(", %n column(s)", nullptr, static_cast<int>(m_preview->columns.size()));
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

void ImportDialog::showMapping()
{
    for (const auto& [field, box] : m_mapping) {
        const auto chosen = box->count() > 0 && m_preview ? box->currentData().toString() : QString();
        const bool first = box->count() <= 1;
        box->clear();
        box->addItem(tr("— none —"), QString());
        box->setEnabled(m_preview.has_value());
        if (!m_preview)
            continue;
        for (const auto& column : m_preview->columns)
            box->addItem(toQString(column), toQString(column));
        const auto guess = m_preview->guess.columns.find(field);
        const auto guessed = guess == m_preview->guess.columns.end() ? QString() : toQString(guess->second);
        box->setCurrentIndex(std::max(0, box->findData(first ? guessed : chosen)));
    }
}

catalog::ImportOptions ImportDialog::options() const
{
    catalog::ImportOptions options;
    options.format = m_preview->format;
    options.copyImages = m_copy->isChecked();
    if (m_anywhere->isChecked())
        options.allowedFolders = {"/"};
    catalog::ColumnMapping mapping;
    for (const auto& [field, box] : m_mapping)
        if (const auto column = box->currentData().toString(); !column.isEmpty())
            mapping.columns[field] = column.toStdString();
    mapping.pictureRoot = toPath(m_root->text());
    options.mapping = mapping;
    return options;
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
