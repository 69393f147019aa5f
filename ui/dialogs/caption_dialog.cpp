// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/caption_dialog.h"

#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "engine/imaging/thumbnail.h"
#include "engine/train/recipe.h"
#include "ui/bridges/caption_stream.h"
#include "ui/bridges/thumbnail_loader.h"
#include "ui/text.h"
#include "ui/views/picture_view.h"

namespace vitrine::ui {

namespace {

constexpr int kPictureSide = 480;
constexpr int kPromptLines = 3;
constexpr int kCaptionLines = 5;

int heightOf(const QPlainTextEdit& edit, int lines)
{
    return QFontMetrics(edit.font()).lineSpacing() * lines + 2 * (edit.frameWidth() + 6);
}

} // namespace

CaptionDialog::CaptionDialog(BackgroundJobs& jobs, FileChooser chooser, QWidget* parent)
    : QDialog(parent), m_jobs(jobs), m_chooser(std::move(chooser)), m_stream(new CaptionStream(jobs, this)),
      m_picture(new PictureView(this)), m_title(new QLabel(this)), m_modelLabel(new QLabel(this)),
      m_model(new QComboBox(this)), m_folder(new QPushButton(this)), m_promptLabel(new QLabel(this)),
      m_prompt(new QPlainTextEdit(this)), m_captionLabel(new QLabel(this)), m_caption(new QPlainTextEdit(this)),
      m_state(new QLabel(this)), m_start(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName("caption");
    m_model->setObjectName("caption.model");
    m_folder->setObjectName("caption.folder");
    m_folder->setAutoDefault(false);
    m_prompt->setObjectName("caption.prompt");
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFixedHeight(heightOf(*m_prompt, kPromptLines));
    m_prompt->setPlainText(toQString(train::kDefaultPromptTemplate));
    m_caption->setObjectName("caption.words");
    m_caption->setReadOnly(true);
    m_caption->setTabChangesFocus(true);
    m_caption->setMinimumHeight(heightOf(*m_caption, kCaptionLines));
    m_state->setObjectName("caption.state");
    m_state->setWordWrap(true);
    m_start->setObjectName("caption.start");
    m_start->setDefault(true);
    m_close->setObjectName("caption.close");
    m_close->setAutoDefault(false);
    m_picture->setObjectName("caption.picture");
    m_picture->setMinimumSize(260, 260);
    m_title->setObjectName("caption.title");
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_modelLabel->setBuddy(m_model);
    m_promptLabel->setBuddy(m_prompt);
    m_captionLabel->setBuddy(m_caption);

    auto* left = new QVBoxLayout;
    left->addWidget(m_picture, 1);
    left->addWidget(m_title);
    auto* models = new QHBoxLayout;
    models->addWidget(m_model, 1);
    models->addWidget(m_folder);
    auto* right = new QVBoxLayout;
    right->addWidget(m_modelLabel);
    right->addLayout(models);
    right->addSpacing(6);
    right->addWidget(m_promptLabel);
    right->addWidget(m_prompt);
    right->addSpacing(6);
    right->addWidget(m_captionLabel);
    right->addWidget(m_caption, 1);
    right->addWidget(m_state);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left, 2);
    columns->addLayout(right, 3);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    setTabOrder(m_model, m_folder);
    setTabOrder(m_folder, m_prompt);
    setTabOrder(m_prompt, m_caption);
    setTabOrder(m_caption, m_start);
    setTabOrder(m_start, m_close);

    connect(m_folder, &QPushButton::clicked, this, &CaptionDialog::chooseFolder);
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto* chosen = model())
            m_prompt->setPlainText(toQString(chosen->prompt));
        showState();
    });
    connect(m_start, &QPushButton::clicked, this, &CaptionDialog::captionOrStop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(this, &QDialog::finished, m_stream, &CaptionStream::stop);
    connect(m_stream, &CaptionStream::textChanged, m_caption, &QPlainTextEdit::setPlainText);
    connect(m_stream, &CaptionStream::finished, this, &CaptionDialog::showResult);
    connect(m_stream, &CaptionStream::stopped, this, [this] {
        m_result = tr("Stopped.");
        showState();
    });
    connect(m_stream, &CaptionStream::failed, this, [this](const core::Problem& what) {
        m_result = describeProblem(what).what;
        showState();
        emit problem(what);
    });
    retranslate();
    resize(820, 460);
}

CaptionDialog::~CaptionDialog() = default;

void CaptionDialog::setModels(std::vector<CaptionModel> models)
{
    m_models = std::move(models);
    fillModels();
    m_model->setCurrentIndex(static_cast<int>(m_models.size()) - 1);
}

void CaptionDialog::fillModels()
{
    const QSignalBlocker quiet(m_model);
    const int chosen = m_model->currentIndex();
    m_model->clear();
    for (const auto& each : m_models)
        m_model->addItem(each.name.isEmpty() ? tr("Starter model") : each.name);
    m_model->setCurrentIndex(chosen);
}

const CaptionModel* CaptionDialog::model() const
{
    const int chosen = m_model->currentIndex();
    return chosen < 0 ? nullptr : &m_models.at(static_cast<std::size_t>(chosen));
}

void CaptionDialog::setSubject(const CaptionSubject& subject)
{
    if (subject.picture == m_subject.picture && subject.title == m_subject.title)
        return;
    m_stream->stop();
    m_subject = subject;
    m_caption->clear();
    m_result.clear();
    m_title->setText(m_subject.title);
    showPicture();
    showState();
}

void CaptionDialog::showPicture()
{
    m_picture->setMessage(m_subject.picture.empty() ? tr("No picture") : tr("Loading …"));
    if (m_subject.picture.empty())
        return;
    m_pictureJob = m_jobs.run(
        core::TaskPool::Order::NewestFirst,
        [file = m_subject.picture](std::stop_token) { return toQImage(imaging::makeThumbnail(file, kPictureSide)); },
        [this](const QImage& image) { m_picture->setImage(image); },
        [this](const core::Problem& what) { m_picture->setMessage(describeProblem(what).what); });
}

void CaptionDialog::chooseFolder()
{
    m_chooser(this, {FileQuestion::Kind::ExistingFolder, tr("Choose a model's folder"), {}, {}},
              [this](const QString& folder) {
                  m_models.push_back({folder, toPath(folder), {}, m_prompt->toPlainText().toStdString()});
                  fillModels();
                  m_model->setCurrentIndex(static_cast<int>(m_models.size()) - 1);
              });
}

void CaptionDialog::captionOrStop()
{
    if (m_stream->running()) {
        m_stream->stop();
        return;
    }
    const auto* chosen = model();
    if (chosen == nullptr || m_subject.picture.empty())
        return;
    m_caption->clear();
    m_result = tr("Loading the model and looking at the picture …");
    m_stream->start({chosen->model, chosen->adapters, m_subject.picture, m_prompt->toPlainText().toStdString(), {}});
    showState();
}

void CaptionDialog::showResult(const vlm::Caption& caption)
{
    m_caption->setPlainText(toQString(caption.text));
    const QLocale locale;
    m_result = tr("%n token(s) in %1 s", nullptr, static_cast<int>(caption.tokens))
                   .arg(locale.toString(caption.seconds, 'f', 1));
    showState();
}

void CaptionDialog::showState()
{
    const bool running = m_stream->running();
    m_state->setText(m_result);
    m_start->setText(running ? tr("&Stop") : tr("&Caption"));
    m_start->setEnabled(running || (model() != nullptr && !m_subject.picture.empty()));
}

void CaptionDialog::retranslate()
{
    setWindowTitle(tr("Try a caption"));
    m_modelLabel->setText(tr("&Model"));
    m_model->setAccessibleName(tr("Model"));
    m_folder->setText(tr("&Folder …"));
    m_folder->setAccessibleName(tr("Choose a model's folder"));
    m_promptLabel->setText(tr("&Prompt"));
    m_prompt->setAccessibleName(tr("Prompt"));
    m_captionLabel->setText(tr("&What the model says"));
    m_caption->setAccessibleName(tr("What the model says"));
    m_caption->setPlaceholderText(tr("Nothing yet."));
    m_close->setText(tr("C&lose"));
    fillModels();
    showState();
}

void CaptionDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
