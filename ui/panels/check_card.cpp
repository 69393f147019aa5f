// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/check_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

#include "ui/check_text.h"
#include "ui/text.h"
#include "ui/views/flow_layout.h"
#include "ui/views/thumbnail_strip.h"

namespace vitrine::ui {

namespace {

constexpr int kExampleSide = 72;
constexpr int kExamples = 5;

} // namespace

CheckCard::CheckCard(catalog::Check check, ThumbnailLoader& thumbnails, QWidget* parent)
    : QFrame(parent), m_check(check), m_name(new QLabel(this)), m_meaning(new QLabel(this)),
      m_examples(new ThumbnailStrip(thumbnails, kExampleSide, kExamples, this)),
      m_show(new QPushButton(this)), m_compare(new QPushButton(this)), m_plainText(new QPushButton(this)),
      m_resolve(new QPushButton(this))
{
    const auto name = toQString(nameOf(check));
    setObjectName("check." + name);
    setFrameShape(QFrame::StyledPanel);
    setCursor(Qt::PointingHandCursor);
    auto font = m_name->font();
    font.setBold(true);
    m_name->setFont(font);
    m_meaning->setWordWrap(true);
    m_show->setObjectName("check.show." + name);
    m_compare->setObjectName("check.compare." + name);
    m_compare->setVisible(check == catalog::Check::Duplicate || check == catalog::Check::NearDuplicate);
    m_plainText->setObjectName("check.plainText." + name);
    m_plainText->setVisible(check == catalog::Check::Markup);
    m_resolve->setObjectName("check.resolve." + name);

    auto* buttons = new FlowLayout; // beside the pictures, one row of them may be wider than the page
    buttons->setSpacing(8);
    buttons->addWidget(m_show);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_plainText);
    buttons->addWidget(m_resolve);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setHorizontalSpacing(20);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_meaning, 1, 0, Qt::AlignTop);
    layout->addLayout(buttons, 2, 0);
    layout->addWidget(m_examples, 0, 1, 3, 1, Qt::AlignRight | Qt::AlignVCenter);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(1, 1);
    connect(m_show, &QPushButton::clicked, this, &CheckCard::showRequested);
    connect(m_compare, &QPushButton::clicked, this, &CheckCard::compareRequested);
    connect(m_plainText, &QPushButton::clicked, this, &CheckCard::plainTextRequested);
    connect(m_resolve, &QPushButton::clicked, this, &CheckCard::resolveRequested);
    retranslate();
}

void CheckCard::setFound(std::uint64_t products, const QStringList& examples)
{
    m_products = products;
    m_examples->setFiles(examples);
    retranslate();
}

void CheckCard::retranslate()
{
    const auto name = checkText(m_check);
    const auto count = tr("%Ln product(s)", nullptr, static_cast<int>(m_products));
    m_name->setText(name + QStringLiteral("  ·  ") + count);
    m_meaning->setText(checkMeaning(m_check));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show: %1").arg(name));
    m_show->setToolTip(tr("Show these products in the catalog"));
    m_compare->setText(tr("Compare side by side …"));
    m_plainText->setText(tr("Turn into plain text"));
    m_plainText->setToolTip(
        tr("Write the texts of all of them as they read without HTML; this can be undone"));
    m_resolve->setText(tr("Resolve all"));
    m_resolve->setAccessibleName(tr("Resolve all: %1").arg(name));
    m_resolve->setToolTip(tr("All of them are fine as they are; this can be undone"));
    setAccessibleName(name + ", " + count);
}

void CheckCard::mouseReleaseEvent(QMouseEvent* event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit showRequested();
}

void CheckCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrine::ui
