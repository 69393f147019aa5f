// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/job_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include "ui/bridges/background_jobs.h"
#include "ui/icons.h"

namespace vitrine::ui {

namespace {

/// One running job.
class JobRow : public QWidget {
public:
    JobRow(VisibleJob* job, QWidget* parent)
        : QWidget(parent), m_job(job), m_title(new QLabel(this)), m_bar(new QProgressBar(this)),
          m_cancel(new QToolButton(this))
    {
        m_bar->setObjectName("job.progress");
        m_bar->setFixedWidth(180);
        m_bar->setTextVisible(false);
        m_bar->setMaximumHeight(fontMetrics().height());
        m_cancel->setObjectName("job.cancel");
        m_cancel->setIcon(icon(Symbol::Close));
        m_cancel->setAutoRaise(true);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->addWidget(m_title);
        row->addWidget(m_bar);
        row->addWidget(m_cancel);
        connect(m_cancel, &QToolButton::clicked, job, &VisibleJob::cancel);
        connect(job, &VisibleJob::progressed, this, &JobRow::refresh);
        connect(job, &VisibleJob::finished, this, &QObject::deleteLater);
        retranslate();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate()
    {
        m_cancel->setToolTip(JobStrip::tr("Stop this job"));
        m_cancel->setAccessibleName(JobStrip::tr("Stop: %1").arg(m_job->title()));
        m_bar->setAccessibleName(m_job->title());
        refresh();
    }

    void refresh()
    {
        const QLocale locale;
        const auto done = m_job->done();
        const auto total = m_job->total();
        m_cancel->setEnabled(!m_job->stopping());
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        if (m_job->stopping())
            m_title->setText(JobStrip::tr("%1: stopping …").arg(m_job->title()));
        else if (total > 0)
            m_title->setText(JobStrip::tr("%1: %2 of %3")
                                 .arg(m_job->title(), locale.toString(done), locale.toString(total)));
        else
            m_title->setText(m_job->title());
    }

    VisibleJob* m_job;
    QLabel* m_title;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace

JobStrip::JobStrip(BackgroundJobs& jobs, QWidget* parent)
    : QWidget(parent), m_message(new QLabel(this)), m_layout(new QHBoxLayout(this))
{
    m_message->setObjectName("strip.message");
    m_layout->setContentsMargins(12, 3, 8, 3);
    m_layout->setSpacing(18);
    m_layout->addWidget(m_message, 1);
    setMinimumHeight(fontMetrics().height() + 14);
    connect(&jobs, &BackgroundJobs::visibleJobStarted, this, &JobStrip::add);
}

void JobStrip::setMessage(const QString& message)
{
    m_message->setText(message);
}

void JobStrip::add(VisibleJob* job)
{
    m_layout->addWidget(new JobRow(job, this));
}

} // namespace vitrine::ui
