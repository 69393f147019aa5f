// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/model_hint.h"

#include <QEvent>
#include <QLocale>
#include <QStringList>

#include "engine/core/paths.h"
#include "engine/vlm/checkpoint_check.h"
#include "ui/text.h"

namespace vitrine::ui {

namespace {

QString sizeText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

/// A path may go on in the next line after each folder.
QString breakable(QString text)
{
    return text.replace('/', QStringLiteral("/\u200B"));
}

/// "BF16", or "F32, BF16" with the largest share first.
QString formatsText(const vlm::ModelSummary& summary)
{
    QStringList formats;
    for (const auto& share : summary.dtypes)
        formats << toQString(share.dtype);
    return formats.join(QStringLiteral(", "));
}

} // namespace

ModelHint::ModelHint(QWidget* parent) : QLabel(parent)
{
    setObjectName("recipe.modelHint");
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setMinimumWidth(10); // a path must not widen the form
}

void ModelHint::setJobs(BackgroundJobs* jobs)
{
    m_jobs = jobs;
    read();
}

void ModelHint::lookAt(const QString& folder)
{
    m_folder = folder;
    read();
}

void ModelHint::read()
{
    m_reading.cancel();
    if (!m_jobs || !isVisible())
        return; // read when it comes into sight
    const auto folder = m_folder.isEmpty() ? core::starterModelFolder() : toPath(m_folder);
    m_reading = m_jobs->run(
        core::TaskPool::Order::NewestFirst, [folder](std::stop_token) { return vlm::inspectModel(folder); },
        [this](const vlm::ModelSummary& summary) {
            m_summary = summary;
            m_refusal.reset();
            tell();
        },
        [this](const core::Problem& refusal) {
            m_summary.reset();
            m_refusal = refusal;
            tell();
        });
}

void ModelHint::tell()
{
    QStringList lines;
    if (m_refusal)
        lines << refusalText(*m_refusal);
    if (m_summary) {
        //: %1 a size: "245.3 MB", %2 the number format of the model's weights as files name it: "BF16"
        lines << tr("%1 of weights, %2").arg(sizeText(m_summary->weightBytes), formatsText(*m_summary));
        lines << remarks(*m_summary);
    }
    setForegroundRole(!m_refusal && lines.size() == 1 ? QPalette::PlaceholderText : QPalette::WindowText);
    setText(breakable(lines.join('\n')));
}

/// What of the model a person had better know before training it; mostly nothing.
QStringList ModelHint::remarks(const vlm::ModelSummary& summary)
{
    QStringList lines;
    if (!summary.problems.empty())
        lines << refusalText(vlm::gatheredProblem(summary.problems, {}));
    if (!summary.notices.empty())
        //: %1 a size: "245.3 MB", %2 a number format: "bfloat16"
        lines << tr("%1 as %2, as its config says")
                     .arg(sizeText(summary.loadedBytes), toQString(summary.config.torch_dtype));
    for (const auto& notice : summary.notices) {
        const auto words = describeProblem(notice);
        lines << words.what + QStringLiteral(" ") + words.action;
    }
    return lines;
}

void ModelHint::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    read(); // its files may have come meanwhile
}

void ModelHint::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace vitrine::ui
