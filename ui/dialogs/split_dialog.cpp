// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/split_dialog.h"

#include <limits>

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vitrine::ui {

SplitDialog::SplitDialog(QWidget* parent)
    : QDialog(parent), m_intro(new QLabel(this)), m_trainLabel(new QLabel(this)), m_train(new QSpinBox(this)),
      m_validationLabel(new QLabel(this)), m_validation(new QSpinBox(this)), m_testLabel(new QLabel(this)),
      m_test(new QLabel(this)), m_seedLabel(new QLabel(this)), m_seed(new QSpinBox(this)),
      m_assign(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName("split");
    setAttribute(Qt::WA_DeleteOnClose);
    const SplitRequest defaults;
    m_intro->setWordWrap(true);
    m_train->setObjectName("split.train");
    m_validation->setObjectName("split.validation");
    for (auto* box : {m_train, m_validation}) {
        box->setRange(0, 100);
        box->setSuffix(QStringLiteral(" %"));
    }
    m_train->setValue(qRound(defaults.train * 100));
    m_validation->setValue(qRound(defaults.validation * 100));
    m_test->setObjectName("split.test");
    m_seed->setObjectName("split.seed");
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(static_cast<int>(defaults.seed));
    m_trainLabel->setBuddy(m_train);
    m_validationLabel->setBuddy(m_validation);
    m_seedLabel->setBuddy(m_seed);
    m_assign->setObjectName("split.assign");
    m_assign->setDefault(true);
    m_cancel->setObjectName("split.cancel");
    m_cancel->setAutoDefault(false);

    auto* form = new QFormLayout;
    form->addRow(m_trainLabel, m_train);
    form->addRow(m_validationLabel, m_validation);
    form->addRow(m_testLabel, m_test);
    form->addRow(m_seedLabel, m_seed);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_assign);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addLayout(buttons);

    for (auto* box : {m_train, m_validation})
        connect(box, &QSpinBox::valueChanged, this, &SplitDialog::updateTest);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_assign, &QPushButton::clicked, this, [this] {
        const int test = 100 - m_train->value() - m_validation->value();
        emit splitRequested({m_train->value() / 100.0, m_validation->value() / 100.0, test / 100.0,
                             static_cast<std::uint64_t>(m_seed->value())});
        accept();
    });
    retranslate();
    resize(460, sizeHint().height());
}

void SplitDialog::retranslate()
{
    setWindowTitle(tr("Assign splits"));
    m_intro->setText(
        tr("Divides the products that have a usable picture into those to learn from, those to measure on "
           "while learning, and those to measure on at the end. Products with the same or nearly the same "
           "picture stay together, and so does a product in its colours and sizes; pictures that nobody has "
           "checked yet are looked at first. This replaces the present assignment and can be undone."));
    m_trainLabel->setText(tr("&Train"));
    m_train->setAccessibleName(tr("Share for training"));
    m_validationLabel->setText(tr("&Validation"));
    m_validation->setAccessibleName(tr("Share for validation"));
    m_testLabel->setText(tr("Test"));
    m_seedLabel->setText(tr("&Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_assign->setText(tr("&Assign"));
    m_cancel->setText(tr("Cancel"));
    updateTest();
}

void SplitDialog::updateTest()
{
    const int test = 100 - m_train->value() - m_validation->value();
    m_test->setText(test < 0 ? tr("The shares add up to more than 100 %.") : QString("%1 %").arg(test));
    m_assign->setEnabled(test >= 0);
}

void SplitDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
