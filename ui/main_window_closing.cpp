// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

#include "ui/bridges/catalog_session.h"
#include "ui/panels/catalog_panel.h"
#include "ui/panels/job_strip.h"
#include "ui/panels/train_panel.h"
#include "ui/settings.h"

// How the window closes: never in the middle of something.

namespace vitrine::ui {

bool MainWindow::busy() const
{
    return m_training->busy() || m_jobs->visibleJobs() > 0 || (m_session && m_session->writing());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (auto* focused = focusWidget())
        focused->clearFocus(); // what was typed and not yet applied is applied
    if (!busy()) {
        saveSettings();
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing)
        return;
    if (m_training->busy() || m_jobs->visibleJobs() > 0)
        askToClose();
    else
        m_closing = true; // only an edit is on its way
}

void MainWindow::askToClose()
{
    if (findChild<QMessageBox*>("close"))
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Close Vitrine?"), {}, QMessageBox::NoButton, this);
    box->setObjectName("close");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(m_training->busy() ? tr("A fine-tune is running.") : tr("A job is running."));
    box->setInformativeText(m_training->busy()
                                ? tr("It can be stopped with a checkpoint and continued the next time.")
                                : tr("When it is stopped, nothing of it is kept."));
    auto* stop = box->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName("close.stop");
    auto* stay = box->addButton(tr("&Keep running"), QMessageBox::RejectRole);
    stay->setObjectName("close.stay");
    box->setDefaultButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closing = true;
        m_training->stop();
        for (auto* job : m_jobs->findChildren<VisibleJob*>())
            job->cancel();
        m_strip->setMessage(tr("Finishing …"));
        centralWidget()->setEnabled(false);
        closeWhenIdle();
    });
    box->open();
}

void MainWindow::closeWhenIdle()
{
    if (m_closing && !busy())
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::saveSettings()
{
    m_services.settings.setValue(kWindowGeometry, saveGeometry());
    m_catalogPanel->saveSettings();
    m_trainPanel->saveSettings();
}

} // namespace vitrine::ui
