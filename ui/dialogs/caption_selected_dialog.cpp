// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/caption_selected_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {

CaptionSelectedDialog::CaptionSelectedDialog(int products, const QStringList& runs, QWidget* parent)
    : QDialog(parent), m_intro(new QLabel(this)), m_label(new QLabel(tr("&Run"), this)),
      m_run(new QComboBox(this)), m_caption(new QPushButton(tr("&Caption"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName("captionSelected");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Caption the selected products"));
    m_intro->setWordWrap(true);
    m_intro->setText(runs.isEmpty()
                         ? tr("This catalog has no run with a checkpoint yet. Fine-tune a model first.")
                         : tr("What a run learned is written as the caption of %Ln product(s), marked as the model's. "
                              "It is one step that can be undone; when it is stopped, the captions so far are kept.",
                              nullptr, products));
    m_run->setObjectName("captionSelected.run");
    m_run->setAccessibleName(tr("Run"));
    m_run->addItems(runs);
    m_run->setEnabled(!runs.isEmpty());
    m_label->setBuddy(m_run);
    m_caption->setObjectName("captionSelected.caption");
    m_caption->setDefault(true);
    m_caption->setEnabled(!runs.isEmpty() && products > 0);
    m_cancel->setObjectName("captionSelected.cancel");
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_run, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_caption);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addLayout(row);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_caption, &QPushButton::clicked, this, [this] {
        emit captionRequested(m_run->currentText());
        accept();
    });
    resize(460, sizeHint().height());
}

} // namespace vitrine::ui
