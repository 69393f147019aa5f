// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quick_tags_dialog.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace vitrine::ui {

QuickTagsDialog::QuickTagsDialog(const QStringList& tags, QWidget* parent)
    : QDialog(parent), m_intro(new QLabel(this)), m_keep(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName("quickTags");
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    auto* form = new QFormLayout;
    auto* noComma = new QRegularExpressionValidator(QRegularExpression("[^,\\n]*"), this);
    for (int at = 0; at < tags.size(); ++at) {
        auto* line = new QLineEdit(tags[at], this);
        line->setObjectName(QString("quickTags.%1").arg(at + 1));
        line->setValidator(noComma);
        auto* label = new QLabel(QString("&%1").arg(at + 1), this);
        label->setBuddy(line);
        form->addRow(label, line);
        m_labels.push_back(label);
        m_lines.push_back(line);
    }
    m_keep->setObjectName("quickTags.keep");
    m_keep->setDefault(true);
    m_cancel->setObjectName("quickTags.cancel");
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        QStringList given;
        for (const auto* line : m_lines)
            given << line->text().trimmed();
        emit chosen(given);
        accept();
    });
    retranslate();
    if (!m_lines.empty())
        m_lines.front()->setFocus();
    resize(380, sizeHint().height());
}

void QuickTagsDialog::retranslate()
{
    setWindowTitle(tr("Quick tags"));
    m_intro->setText(
        tr("In the grid, the keys 1 to 9 give the selected products these tags, or take them away "
           "where all of them have the tag."));
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        m_lines[at]->setAccessibleName(tr("Tag of the key %1").arg(at + 1));
    m_keep->setText(tr("&OK"));
    m_cancel->setText(tr("Cancel"));
}

void QuickTagsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
