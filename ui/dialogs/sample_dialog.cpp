// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sample_dialog.h"

#include <limits>

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include "engine/core/paths.h"
#include "engine/sampledata/sample_generator.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

enum ProfileChoice { DefaultProfile, DemoProfile, ProfileFile };

} // namespace

SampleDialog::SampleDialog(FileChooser chooser, const QString& target, QWidget* parent)
    : QDialog(parent), m_chooser(std::move(chooser)), m_targetName(target), m_intro(new QLabel(this)),
      m_countLabel(new QLabel(this)), m_count(new QSpinBox(this)), m_seedLabel(new QLabel(this)),
      m_seed(new QSpinBox(this)), m_profileLabel(new QLabel(this)), m_profile(new QComboBox(this)),
      m_fileLabel(new QLabel(this)), m_file(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_target(new QLabel(this)), m_generate(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName("sample");
    setAttribute(Qt::WA_DeleteOnClose);
    const sampledata::SampleOptions defaults;
    m_intro->setWordWrap(true);
    m_count->setObjectName("sample.count");
    m_count->setRange(1, 1'000'000);
    m_count->setGroupSeparatorShown(true);
    m_count->setValue(static_cast<int>(defaults.count));
    m_countLabel->setBuddy(m_count);
    m_seed->setObjectName("sample.seed");
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(defaults.seed));
    m_seedLabel->setBuddy(m_seed);
    m_profile->setObjectName("sample.profile");
    m_profileLabel->setBuddy(m_profile);
    m_file->setObjectName("sample.file");
    m_fileLabel->setBuddy(m_file);
    m_choose->setObjectName("sample.choose");
    m_choose->setAutoDefault(false);
    m_generate->setObjectName("sample.generate");
    m_generate->setDefault(true);
    m_cancel->setObjectName("sample.cancel");
    m_cancel->setAutoDefault(false);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_intro, 0, 0, 1, 3);
    grid->addWidget(m_countLabel, 1, 0);
    grid->addWidget(m_count, 1, 1);
    grid->addWidget(m_seedLabel, 2, 0);
    grid->addWidget(m_seed, 2, 1);
    grid->addWidget(m_profileLabel, 3, 0);
    grid->addWidget(m_profile, 3, 1, 1, 2);
    grid->addWidget(m_fileLabel, 4, 0);
    grid->addWidget(m_file, 4, 1);
    grid->addWidget(m_choose, 4, 2);
    grid->setRowStretch(5, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_target, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_generate);
    grid->addLayout(buttons, 6, 0, 1, 3);
    grid->setColumnStretch(1, 1);

    connect(m_profile, &QComboBox::currentIndexChanged, this, &SampleDialog::showProfileFile);
    connect(m_file, &QLineEdit::textChanged, this, &SampleDialog::showProfileFile);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_chooser(this,
                  {FileQuestion::Kind::ExistingFile, tr("Choose a profile"), pathText(core::profilesFolder()),
                   tr("Profiles (*.json)")},
                  [this](const QString& path) { m_file->setText(path); });
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_generate, &QPushButton::clicked, this, [this] {
        SampleRequest request{static_cast<std::uint64_t>(m_count->value()),
                              static_cast<std::uint64_t>(m_seed->value()), toPath(m_file->text())};
        if (m_profile->currentIndex() != ProfileFile)
            request.profile = core::profilesFolder() /
                              (m_profile->currentIndex() == DemoProfile ? "demo.json" : "default.json");
        emit sampleRequested(request);
        accept();
    });
    retranslate();
    showProfileFile();
    resize(560, sizeHint().height());
}

void SampleDialog::retranslate()
{
    setWindowTitle(tr("Generate sample data"));
    m_intro->setText(
        tr("Draws product pictures and writes rows to match: titles, categories and prices follow from "
           "what is drawn. The same seed gives the same catalog, byte for byte."));
    m_countLabel->setText(tr("&Products"));
    m_count->setAccessibleName(tr("Number of products"));
    m_seedLabel->setText(tr("&Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_profileLabel->setText(tr("P&rofile"));
    m_profile->setAccessibleName(tr("Profile"));
    const int profile = std::max(0, m_profile->currentIndex());
    m_profile->clear();
    m_profile->addItems({tr("Default: what the starter model learned from"),
                         tr("Demo: another shop, unknown to the starter model"), tr("From a file …")});
    m_profile->setCurrentIndex(profile);
    m_fileLabel->setText(tr("Profile &file"));
    m_file->setAccessibleName(tr("Profile file"));
    m_choose->setText(tr("C&hoose …"));
    m_target->setText(m_targetName.isEmpty() ? tr("Into a new catalog")
                                             : tr("Into the catalog “%1”").arg(m_targetName));
    m_generate->setText(tr("&Generate"));
    m_cancel->setText(tr("Cancel"));
}

void SampleDialog::showProfileFile()
{
    const bool fromFile = m_profile->currentIndex() == ProfileFile;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_fileLabel), static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_choose)})
        widget->setVisible(fromFile);
    m_generate->setEnabled(!fromFile || !m_file->text().isEmpty());
}

void SampleDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
