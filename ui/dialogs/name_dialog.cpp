// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/name_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text.h"

namespace vitrine::ui {

NameDialog::NameDialog(QWidget* parent)
    : QDialog(parent), m_explanation(new QLabel(this)), m_label(new QLabel(this)), m_name(new QLineEdit(this)),
      m_refusal(new QLabel(this)), m_accept(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName("name");
    setAttribute(Qt::WA_DeleteOnClose);
    m_explanation->setWordWrap(true);
    m_name->setObjectName("name.line");
    m_label->setBuddy(m_name);
    m_refusal->setObjectName("name.refusal");
    m_refusal->setWordWrap(true);
    m_refusal->setText(QStringLiteral("⚠ ") + describeProblem({core::ErrorCode::NameTaken, {}, {}}).what);
    m_refusal->hide();
    m_accept->setObjectName("name.accept");
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    m_cancel->setObjectName("name.cancel");
    m_cancel->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_name, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_explanation);
    layout->addLayout(line);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        emit named(m_name->text().trimmed());
        accept();
    });
    resize(440, sizeHint().height());
    m_name->setFocus();
}

void NameDialog::setQuestion(const QString& label, const QString& explanation, const QString& action)
{
    m_label->setText(label);
    m_name->setAccessibleName(QString(label).remove('&'));
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_accept->setText(action);
}

void NameDialog::setName(const QString& name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void NameDialog::setTaken(const QStringList& names)
{
    m_taken = names;
    check();
}

void NameDialog::check()
{
    const auto name = m_name->text().trimmed();
    const bool taken = m_taken.contains(name);
    m_refusal->setVisible(taken);
    m_accept->setEnabled(!name.isEmpty() && !taken);
}

} // namespace vitrine::ui
