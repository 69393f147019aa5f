// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_dialog.h"

#include <utility>

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/import/column_form.h"
#include "ui/import/import_changes.h"
#include "ui/import/outside_folders.h"
#include "ui/import/reading_form.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

constexpr QSize kFirstSize(1040, 780); ///< where the screen is as large
constexpr QSize kFrame(8, 40);         ///< what a window system puts around it
constexpr int kTyping = 300;   ///< ms without a key after which a path is looked at
constexpr int kChanging = 500; ///< ms without a change after which the source is compared with the catalog

} // namespace

ImportDialog::ImportDialog(BackgroundJobs& jobs, FileChooser chooser, Settings& settings, ImportTarget target,
                           QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_chooser(std::move(chooser)), m_settings(settings), m_target(std::move(target)),
      m_remembered(m_settings.value(kImportMappings).toStdString())
{
    setObjectName("import");
    setAttribute(Qt::WA_DeleteOnClose);
    makeWidgets();
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    m_changing.setSingleShot(true);
    m_changing.setInterval(kChanging);
    connect(&m_typing, &QTimer::timeout, this, &ImportDialog::startAnew);
    connect(&m_changing, &QTimer::timeout, this, &ImportDialog::compare);
    connect(m_source, &QLineEdit::textChanged, this, &ImportDialog::lookSoon);
    connect(m_reading, &ReadingForm::readingChanged, this, &ImportDialog::readAgain);
    connect(m_reading, &ReadingForm::decimalSignChanged, this, &ImportDialog::compareSoon);
    connect(m_columns, &ColumnForm::columnsChanged, this, &ImportDialog::compareSoon);
    connect(m_columns, &ColumnForm::columnsChanged, this, &ImportDialog::showFacts);
    connect(m_root, &QLineEdit::textEdited, this, &ImportDialog::compareSoon);
    connect(m_outside, &OutsideFolders::allowedChanged, this, &ImportDialog::compareSoon);
    connect(m_again, &QCheckBox::toggled, this, &ImportDialog::compareSoon);
    connect(m_anywhere, &QCheckBox::toggled, this, [this](bool on) {
        m_outside->setEnabled(!on);
        compareSoon();
    });
    connect(m_changes, &ImportChanges::compared, this,
            [this](const catalog::ImportReport& report) { m_outside->showFolders(report.outside); });
    connect(m_file, &QPushButton::clicked, this, [this] { chooseSource(FileQuestion::Kind::ExistingFile); });
    connect(m_folder, &QPushButton::clicked, this, [this] { chooseSource(FileQuestion::Kind::ExistingFolder); });
    connect(m_rootChoose, &QPushButton::clicked, this, &ImportDialog::choosePictureFolder);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    retranslate();
    resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
}

void ImportDialog::makeWidgets()
{
    const auto named = [](auto* widget, const char* name) {
        widget->setObjectName(name);
        return widget;
    };
    m_source = named(new QLineEdit(this), "import.source");
    m_sourceLabel = new QLabel(this);
    m_sourceLabel->setBuddy(m_source);
    m_file = named(new QPushButton(this), "import.file");
    m_folder = named(new QPushButton(this), "import.folder");
    m_reading = new ReadingForm(this);
    m_facts = named(new QLabel(this), "import.facts");
    m_facts->setWordWrap(true);
    m_rows = named(new QTableWidget(this), "import.rows");
    m_rows->setEditTriggers(QTableWidget::NoEditTriggers);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(false);
    m_rows->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_facts->setBuddy(m_rows);
    m_columns = new ColumnForm(this);
    m_root = named(new QLineEdit(this), "import.pictureRoot");
    m_rootLabel = new QLabel(this);
    m_rootLabel->setBuddy(m_root);
    m_rootChoose = named(new QPushButton(this), "import.chooseRoot");
    m_copy = named(new QCheckBox(this), "import.copy");
    m_again = named(new QCheckBox(this), "import.again");
    m_again->setVisible(m_target.catalog != nullptr);
    m_anywhere = named(new QCheckBox(this), "import.anywhere");
    m_outside = new OutsideFolders(this);
    m_changes = new ImportChanges(m_jobs, m_target.catalog, this);
    m_targetLabel = named(new QLabel(this), "import.target");
    m_import = named(new QPushButton(this), "import.import");
    m_import->setDefault(true);
    m_import->setEnabled(false);
    m_cancel = named(new QPushButton(this), "import.cancel");
    for (auto* button : {m_file, m_folder, m_rootChoose, m_cancel})
        button->setAutoDefault(false);
}

void ImportDialog::layOut()
{
    auto* source = new QGridLayout;
    source->addWidget(m_sourceLabel, 0, 0);
    source->addWidget(m_source, 0, 1);
    source->addWidget(m_file, 0, 2);
    source->addWidget(m_folder, 0, 3);
    auto* pictures = new QGridLayout;
    pictures->setHorizontalSpacing(10);
    pictures->addWidget(m_rootLabel, 0, 0);
    pictures->addWidget(m_root, 0, 1, 1, 2);
    pictures->addWidget(m_rootChoose, 0, 3);
    pictures->addWidget(m_copy, 1, 1);
    pictures->addWidget(m_anywhere, 1, 2);
    pictures->addWidget(m_again, 2, 1, 1, 2);
    pictures->setColumnStretch(1, 1);
    pictures->setColumnStretch(2, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_targetLabel, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(source);
    layout->addWidget(m_reading);
    layout->addWidget(m_facts);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_columns);
    layout->addLayout(pictures);
    layout->addWidget(m_outside);
    layout->addWidget(m_changes);
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
    m_rows->setAccessibleName(tr("First rows of the source"));
    m_rootLabel->setText(tr("&Picture folder"));
    m_root->setAccessibleName(tr("Picture folder"));
    m_root->setPlaceholderText(tr("Found from the source"));
    m_root->setToolTip(
        tr("Where relative picture paths begin. Empty: the source's own folder, or the one below it in "
           "which the pictures are found."));
    m_rootChoose->setText(tr("Choos&e …"));
    m_copy->setText(tr("&Copy the pictures into the catalog"));
    m_copy->setToolTip(tr("Otherwise they stay where they are, and the catalog remembers their paths."));
    m_again->setText(tr("A&dd every row as a new product, also those that are there already"));
    m_anywhere->setText(tr("&Allow pictures from anywhere on this computer"));
    m_anywhere->setToolTip(
        tr("Otherwise only those in the source's own folder and in the picture folder are taken."));
    m_targetLabel->setText(m_target.name.isEmpty() ? tr("Into a new catalog, named after the source")
                                                   : tr("Into the catalog “%1”").arg(m_target.name));
    m_import->setText(tr("&Import"));
    m_cancel->setText(tr("Cancel"));
    showFacts();
}

void ImportDialog::setSource(const QString& path)
{
    m_source->setText(path);
    m_typing.stop();
    startAnew();
}

void ImportDialog::chooseSource(FileQuestion::Kind kind)
{
    const bool file = kind == FileQuestion::Kind::ExistingFile;
    m_chooser(this,
              {kind, file ? tr("Choose a file to import") : tr("Choose a folder to import"), m_source->text(),
               file ? tr("Tables (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)") : QString()},
              [this](const QString& path) { setSource(path); });
}

void ImportDialog::choosePictureFolder()
{
    m_chooser(
        this,
        {FileQuestion::Kind::ExistingFolder, tr("Where relative picture paths begin"), m_root->text(), {}},
        [this](const QString& path) {
            m_root->setText(path);
            compareSoon();
        });
}

void ImportDialog::compareSoon()
{
    m_changes->clear();
    m_changing.start();
}

void ImportDialog::compare()
{
    m_changing.stop();
    if (m_preview && m_target.catalog && !m_again->isChecked()) {
        m_changes->compare(toPath(m_source->text()), options());
        return;
    }
    m_changes->clear();
    if (!m_preview)
        return;
    m_outsideJob = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [source = toPath(m_source->text()), options = options()](std::stop_token) {
            return catalog::previewSource(source, options).outside;
        },
        [this](const std::vector<catalog::OutsideFolder>& outside) { m_outside->showFolders(outside); },
        [](const core::Problem&) {}); // the preview has said what is wrong with the source
}

catalog::ImportOptions ImportDialog::readingOptions() const
{
    const auto reading = m_reading->reading();
    catalog::ImportOptions options;
    options.format = reading.format;
    options.encoding = reading.encoding;
    options.delimiter = reading.delimiter;
    return options;
}

catalog::ImportOptions ImportDialog::options() const
{
    auto options = readingOptions();
    options.format = m_preview->format;
    options.copyImages = m_copy->isChecked();
    options.addAgain = m_again->isChecked();
    options.allowedFolders = m_outside->allowed();
    if (m_anywhere->isChecked())
        options.allowedFolders = {"/"};
    options.mapping = {m_columns->chosen(), toPath(m_root->text()), m_reading->reading().decimalSign};
    return options;
}

/// For other catalogs; the import itself remembers it for this one.
void ImportDialog::remember()
{
    const auto reading = m_reading->reading();
    const auto before = m_remembered.text();
    m_remembered.remember(*m_recognised, {{m_columns->chosen(), toPath(m_root->text()), reading.decimalSign},
                                          reading.encoding,
                                          reading.delimiter,
                                          m_copy->isChecked()});
    if (m_remembered.text() != before)
        m_settings.setValue(kImportMappings, toQString(m_remembered.text()));
}

void ImportDialog::import()
{
    remember();
    m_changes->clear();
    emit importRequested(m_source->text(), options());
    accept();
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || focusWidget() != m_source)
        return QDialog::keyPressEvent(event);
    if (m_typing.isActive() || !m_preview)
        setSource(m_source->text());
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
