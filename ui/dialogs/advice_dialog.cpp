// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/advice_dialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text.h"

namespace vitrine::ui {

namespace {

QString sentenceOf(const workflow::CategoryAdvice& advice)
{
    return toQString(workflow::describe(advice, [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).toStdString();
    }));
}

} // namespace

AdviceDialog::AdviceDialog(std::vector<workflow::CategoryAdvice> advice, QWidget* parent)
    : QDialog(parent), m_advice(std::move(advice)), m_intro(new QLabel(this)), m_list(new QListWidget(this)),
      m_summary(new QLabel(this)), m_all(new QPushButton(this)), m_accept(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setObjectName("advice");
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_list->setObjectName("advice.list");
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_summary->setObjectName("advice.summary");
    m_all->setObjectName("advice.all");
    m_all->setAutoDefault(false);
    m_accept->setObjectName("advice.accept");
    m_accept->setDefault(true);
    m_close->setObjectName("advice.close");
    m_close->setAutoDefault(false);
    for (std::size_t at = 0; at < m_advice.size(); ++at) {
        auto* item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::itemChanged, this, &AdviceDialog::updateButtons);
    connect(m_all, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Checked);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        emit adviceAccepted(chosen());
        accept();
    });
    retranslate();
    resize(760, 520);
}

void AdviceDialog::retranslate()
{
    setWindowTitle(tr("Category advisor"));
    m_intro->setText(m_advice.empty()
                         ? tr("The categories need no tidying up: no placeholders, no double spellings, and none "
                              "that is rare or looks like another.")
                         : tr("How the categories could be tidied up, by their names and by what the pictures look "
                              "like. What is accepted here is one step that can be undone."));
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setVisible(!m_advice.empty());
    for (std::size_t at = 0; at < m_advice.size(); ++at) {
        const auto& advice = m_advice[at];
        auto* item = m_list->item(static_cast<int>(at));
        const auto figures = tr("%Ln product(s) change", nullptr, static_cast<int>(advice.changes.size())) +
                             QStringLiteral("  ·  ") +
                             //: how certain a proposal is
                             tr("%1 % sure").arg(QLocale().toString(qRound(advice.confidence * 100)));
        item->setText(sentenceOf(advice) + '\n' + figures);
    }
    m_all->setText(tr("Choose &all"));
    m_accept->setText(tr("A&ccept"));
    m_close->setText(tr("Close"));
    updateButtons();
}

std::vector<workflow::CategoryAdvice> AdviceDialog::chosen() const
{
    std::vector<workflow::CategoryAdvice> chosen;
    for (std::size_t at = 0; at < m_advice.size(); ++at)
        if (m_list->item(static_cast<int>(at))->checkState() == Qt::Checked)
            chosen.push_back(m_advice[at]);
    return chosen;
}

void AdviceDialog::updateButtons()
{
    std::size_t products = 0;
    const auto some = chosen();
    for (const auto& advice : some)
        products += advice.changes.size();
    m_summary->setVisible(!m_advice.empty());
    m_summary->setText(
        tr("%Ln product(s) get another category", nullptr, static_cast<int>(products)));
    m_accept->setEnabled(!some.empty());
    m_accept->setVisible(!m_advice.empty());
    m_all->setVisible(!m_advice.empty());
}

void AdviceDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
