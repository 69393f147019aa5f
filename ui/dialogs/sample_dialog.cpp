// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sample_dialog.h"

#include <cmath>
#include <limits>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "engine/core/paths.h"
#include "ui/text.h"
#include "ui/views/sample_preview.h"

namespace vitrine::ui {

namespace {

constexpr int kPause = 200;   ///< ms without a change before the preview follows
constexpr int kNoticed = 150; ///< ms of work before it is shown
constexpr int kMost = 10'000'000;
constexpr int kUseLines = 14; ///< of text: six uses of two lines, and what the style puts between them

} // namespace

SampleDialog::SampleDialog(BackgroundJobs& jobs, FileChooser chooser, const QString& target, QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_chooser(std::move(chooser)), m_targetName(target),
      m_intro(new QLabel(this)), m_useLabel(new QLabel(this)), m_use(new QListWidget(this)),
      m_countLabel(new QLabel(this)), m_count(new QSpinBox(this)), m_seedLabel(new QLabel(this)),
      m_seed(new QSpinBox(this)), m_sourceLabel(new QLabel(this)), m_source(new QComboBox(this)),
      m_pathLabel(new QLabel(this)), m_path(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_pictures(new QCheckBox(this)), m_previewLabel(new QLabel(this)),
      m_preview(new SamplePreviewView(this)), m_busy(new QProgressBar(this)), m_estimate(new QLabel(this)),
      m_target(new QLabel(this)), m_generate(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName("sample");
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kNoticed);
    connect(&m_soon, &QTimer::timeout, this, &SampleDialog::preview);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_busy->show(); });
    m_use->setSpacing(4);
    connect(m_use, &QListWidget::currentRowChanged, this, &SampleDialog::applyUse);
    connect(m_source, &QComboBox::currentIndexChanged, this, &SampleDialog::applySource);
    connect(m_path, &QLineEdit::textChanged, this, &SampleDialog::previewSoon);
    for (auto* number : {m_count, m_seed})
        connect(number, &QSpinBox::valueChanged, this, &SampleDialog::previewSoon);
    connect(m_pictures, &QCheckBox::toggled, this, &SampleDialog::previewSoon);
    connect(m_choose, &QPushButton::clicked, this, &SampleDialog::choosePath);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_generate, &QPushButton::clicked, this, [this] {
        if (const auto wanted = request()) {
            emit sampleRequested(*wanted);
            accept();
        }
    });
    retranslate();
    m_use->setCurrentRow(static_cast<int>(sampledata::Use::Learning));
    applySource();
}

SampleDialog::~SampleDialog() = default;

void SampleDialog::build()
{
    m_intro->setWordWrap(true);
    m_use->setObjectName("sample.use");
    m_use->setWordWrap(true);
    m_use->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_use->setMinimumHeight(kUseLines * fontMetrics().lineSpacing());
    m_useLabel->setBuddy(m_use);
    m_count->setObjectName("sample.count");
    m_count->setRange(1, kMost);
    m_count->setGroupSeparatorShown(true);
    m_countLabel->setBuddy(m_count);
    m_seed->setObjectName("sample.seed");
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(SampleRequest{}.seed));
    m_seedLabel->setBuddy(m_seed);
    m_source->setObjectName("sample.profile");
    m_sourceLabel->setBuddy(m_source);
    m_path->setObjectName("sample.file");
    m_pathLabel->setBuddy(m_path);
    m_choose->setObjectName("sample.choose");
    m_choose->setAutoDefault(false);
    m_pictures->setObjectName("sample.pictures");
    m_pictures->setChecked(true);
    m_busy->setObjectName("sample.busy");
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 3);
    auto keeps = m_busy->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keeps);
    m_busy->hide();
    m_estimate->setObjectName("sample.estimate");
    m_estimate->setWordWrap(true);
    m_generate->setObjectName("sample.generate");
    m_generate->setDefault(true);
    m_cancel->setObjectName("sample.cancel");
    m_cancel->setAutoDefault(false);

    auto* form = new QGridLayout;
    form->setVerticalSpacing(8);
    form->addWidget(m_useLabel, 0, 0, 1, 3);
    form->addWidget(m_use, 1, 0, 1, 3);
    form->addWidget(m_sourceLabel, 2, 0);
    form->addWidget(m_source, 2, 1, 1, 2);
    form->addWidget(m_pathLabel, 3, 0);
    form->addWidget(m_path, 3, 1);
    form->addWidget(m_choose, 3, 2);
    form->addWidget(m_countLabel, 4, 0);
    form->addWidget(m_count, 4, 1, 1, 2);
    form->addWidget(m_seedLabel, 5, 0);
    form->addWidget(m_seed, 5, 1, 1, 2);
    form->addWidget(m_pictures, 6, 1, 1, 2);
    form->setColumnStretch(1, 1);
    form->setRowStretch(1, 1);
    auto* sight = new QVBoxLayout;
    sight->setSpacing(6);
    sight->addWidget(m_previewLabel);
    sight->addWidget(m_busy);
    sight->addWidget(m_preview);
    sight->addStretch(1);
    sight->addWidget(m_estimate);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(form, 1);
    columns->addLayout(sight);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_target, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_generate);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addLayout(columns, 1);
    column->addLayout(buttons);
}

void SampleDialog::retranslate()
{
    setWindowTitle(tr("Generate sample data"));
    m_intro->setText(
        tr("Draws product pictures and writes rows to match: titles, categories and prices follow from "
           "what is drawn. The same seed gives the same catalog, byte for byte."));
    m_useLabel->setText(tr("What is it &for?"));
    m_use->setAccessibleName(tr("What the sample data is for"));
    struct Words {
        QString name;
        QString sentence;
    };
    const std::vector<Words> uses{
        {tr("Testing", "use of sample data"),
         tr("Every fault that catalogs have, often: do the checks find it?")},
        {tr("Performance", "use of sample data"),
         tr("Very many products with small pictures: what gets slow?")},
        {tr("Prototyping", "use of sample data"), tr("A few sound products, at once, to try things out.")},
        {tr("Analysis", "use of sample data"), tr("Many products with the faults of a real catalog.")},
        {tr("Privacy", "use of sample data"), tr("Resembles a catalog that may not be handed on.")},
        {tr("Learning", "use of sample data"),
         tr("A few hundred products that the starter model does not know: it learns them in minutes.")}};
    const int row = m_use->currentRow();
    const QSignalBlocker quiet(m_use);
    m_use->clear();
    for (const auto& words : uses)
        m_use->addItem(words.name + "\n" + words.sentence);
    m_use->setCurrentRow(row);
    m_countLabel->setText(tr("&Products"));
    m_count->setAccessibleName(tr("Number of products"));
    m_seedLabel->setText(tr("&Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_sourceLabel->setText(tr("&Like"));
    m_source->setAccessibleName(tr("What the products shall be like"));
    const int source = std::max(0, m_source->currentIndex());
    const QSignalBlocker silent(m_source);
    m_source->clear();
    m_source->addItems({tr("The default shop: what the starter model learned from"),
                        tr("The varied shop: many brands, materials and kinds of pictures"),
                        tr("The demo shop: unknown to the starter model"),
                        tr("The boutique: photographs in styled places"), tr("A profile's file …"),
                        tr("Another catalog …")});
    m_source->setCurrentIndex(source);
    m_path->setAccessibleName(tr("Profile or catalog"));
    m_choose->setText(tr("C&hoose …"));
    m_pictures->setText(tr("&Draw pictures"));
    m_pictures->setToolTip(tr("Without pictures a million rows take about a minute"));
    m_previewLabel->setText(tr("The first few of them"));
    m_target->setText(m_targetName.isEmpty() ? tr("Into a new catalog")
                                             : tr("Into the catalog “%1”").arg(m_targetName));
    m_generate->setText(tr("&Generate"));
    m_cancel->setText(tr("Cancel"));
    applySource();
}

SampleDialog::Source SampleDialog::sourceOf(sampledata::Use use)
{
    if (use == sampledata::Use::Privacy)
        return LikeCatalog;
    return sampledata::wantsUnknownShop(use) ? DemoProfile : DefaultProfile;
}

void SampleDialog::applyUse()
{
    const auto use = static_cast<sampledata::Use>(std::max(0, m_use->currentRow()));
    m_count->setValue(static_cast<int>(sampledata::countFor(use)));
    const bool untouched = m_source->currentIndex() == m_broughtSource && m_path->text().isEmpty();
    m_broughtSource = sourceOf(use);
    if (untouched || m_broughtSource == LikeCatalog)
        m_source->setCurrentIndex(m_broughtSource);
    previewSoon();
}

void SampleDialog::applySource()
{
    const int source = m_source->currentIndex();
    const bool named = source == ProfileFile || source == LikeCatalog;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_pathLabel), static_cast<QWidget*>(m_path), static_cast<QWidget*>(m_choose)})
        widget->setVisible(named);
    m_pathLabel->setText(source == LikeCatalog ? tr("C&atalog") : tr("Profile &file"));
    m_path->setPlaceholderText(source == LikeCatalog ? tr("A .vitrine folder to resemble")
                                                     : tr("A .json file"));
    previewSoon();
}

void SampleDialog::choosePath()
{
    const bool catalog = m_source->currentIndex() == LikeCatalog;
    const auto start = catalog ? QString() : pathText(core::profilesFolder());
    m_chooser(this,
              {catalog ? FileQuestion::Kind::ExistingFolder : FileQuestion::Kind::ExistingFile,
               catalog ? tr("Choose the catalog to resemble: a .vitrine folder") : tr("Choose a profile"),
               start, catalog ? QString() : tr("Profiles (*.json)")},
              [this](const QString& path) { m_path->setText(path); });
}

std::optional<SampleRequest> SampleDialog::request() const
{
    SampleRequest wanted;
    wanted.count = static_cast<std::uint64_t>(m_count->value());
    wanted.seed = static_cast<std::uint64_t>(m_seed->value());
    wanted.pictures = m_pictures->isChecked();
    if (m_use->currentRow() >= 0)
        wanted.use = static_cast<sampledata::Use>(m_use->currentRow());
    const auto path = toPath(m_path->text().trimmed());
    switch (m_source->currentIndex()) {
    case DefaultProfile:
        wanted.profile = core::profilesFolder() / "default.json";
        break;
    case VariedProfile:
        wanted.profile = core::profilesFolder() / "varied.json";
        break;
    case DemoProfile:
        wanted.profile = core::profilesFolder() / "demo.json";
        break;
    case BoutiqueProfile:
        wanted.profile = core::profilesFolder() / "boutique.json";
        break;
    case ProfileFile:
        wanted.profile = path;
        break;
    case LikeCatalog:
        wanted.mimic = path;
        break;
    }
    if (wanted.profile.empty() && wanted.mimic.empty())
        return std::nullopt;
    return wanted;
}

void SampleDialog::previewSoon()
{
    m_previewed = false;
    m_job = {};
    m_preview->setStale(true);
    updateButtons();
    m_soon.start();
}

void SampleDialog::preview()
{
    const auto wanted = request();
    m_busy->hide();
    m_slow.stop();
    if (!wanted) {
        m_preview->setItems({});
        m_estimate->setText(
            m_source->currentIndex() == LikeCatalog
                ? tr("Choose the catalog that the products shall resemble. Nothing rare, no title and "
                     "no picture of it is copied.")
                : tr("Choose a profile: resources/profiles/PROFILE.md describes what is in one."));
        return;
    }
    m_slow.start();
    using Result = std::pair<std::shared_ptr<const Read>, sampledata::SamplePreview>;
    m_job = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [wanted = *wanted, known = m_read](std::stop_token stop) {
            const core::Progress progress{stop};
            const bool same = known && known->request.profile == wanted.profile &&
                              known->request.mimic == wanted.mimic && known->request.use == wanted.use;
            auto read = std::make_shared<Read>(
                Read{wanted, same ? known->options : sampledata::optionsFor(wanted, progress)});
            read->options.count = wanted.count;
            read->options.seed = wanted.seed;
            read->options.pictures = wanted.pictures;
            auto shown = sampledata::previewOf(read->options, SamplePreviewView::kItems, progress);
            return Result{std::move(read), std::move(shown)};
        },
        [this](Result result) {
            m_read = std::move(result.first);
            showPreview(result.second);
        },
        [this](const core::Problem& problem) { showRefusal(problem); });
}

void SampleDialog::showPreview(const sampledata::SamplePreview& preview)
{
    m_slow.stop();
    m_busy->hide();
    m_previewed = true;
    m_preview->setItems(preview.items);
    const QLocale locale;
    const auto room =
        locale.formattedDataSize(static_cast<qint64>(preview.bytes), 0, QLocale::DataSizeTraditionalFormat);
    const int seconds = std::max(1, static_cast<int>(std::lround(preview.seconds)));
    const auto time = seconds < 100 ? tr("%Ln second(s)", nullptr, seconds)
                                    : tr("%Ln minute(s)", nullptr, (seconds + 30) / 60);
    m_estimate->setText(
        tr("All of them will take about %1 and %2 on the disk.", "time, room").arg(time, room));
    updateButtons();
}

void SampleDialog::showRefusal(const core::Problem& problem)
{
    m_slow.stop();
    m_busy->hide();
    m_preview->setItems({});
    const auto words = describeProblem(problem);
    m_estimate->setText(QStringLiteral("⚠ ") + words.what + " " + words.action);
    updateButtons();
}

void SampleDialog::updateButtons()
{
    m_generate->setEnabled(request().has_value());
}

void SampleDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
