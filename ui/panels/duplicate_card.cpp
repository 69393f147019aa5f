// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/duplicate_card.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridges/thumbnail_loader.h"
#include "ui/field_text.h"
#include "ui/icons.h"
#include "ui/price_text.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/thumbnail_strip.h"

namespace vitrine::ui {

namespace {

constexpr int kPictureSide = 200;

} // namespace

DuplicateCard::DuplicateCard(const ComparedProduct& compared, ThumbnailLoader& thumbnails, QWidget* parent)
    : QFrame(parent), m_compared(compared), m_stays(new QToolButton(this))
{
    const auto& product = compared.product;
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(kPictureSide + 30);
    auto* picture = new ThumbnailStrip(thumbnails, kPictureSide, 1, this);
    picture->setFiles({compared.file});
    const auto title = product.title.empty() ? tr("(no title)") : toQString(product.title).simplified();
    QStringList lines;
    for (const auto* text : {&product.category3_code, &product.brand, &product.product_code})
        if (!text->empty())
            lines << toQString(*text);
    if (const auto price = priceText(product); !price.isEmpty())
        lines << price;
    const QLocale locale;
    if (!compared.pixels.isEmpty())
        lines << tr("%1 × %2 pixels").arg(locale.toString(compared.pixels.width()), locale.toString(compared.pixels.height()));
    lines << tr("%Ln field(s) filled in", nullptr, compared.filled);
    lines << statusText(product.status);
    auto* texts = new QLabel(QStringLiteral("<b>%1</b><br>%2").arg(title.toHtmlEscaped(), [&] {
        QStringList escaped;
        for (const auto& line : lines)
            escaped << line.toHtmlEscaped();
        return escaped.join("<br>");
    }()), this);
    texts->setWordWrap(true);
    texts->setTextFormat(Qt::RichText);
    texts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stays->setObjectName("duplicate.stays." + QString::number(product.id));
    m_stays->setCheckable(true);
    m_stays->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stays->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stays->setAccessibleDescription(title);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(picture);
    layout->addWidget(texts);
    layout->addStretch();
    layout->addWidget(m_stays);
    connect(m_stays, &QToolButton::clicked, this, [this](bool stays) { emit staysChanged(stays); });
}

void DuplicateCard::setStays(bool stays)
{
    m_stays->setChecked(stays);
    m_stays->setText(stays ? tr("Stays", "of a duplicate: is kept") : tr("Is rejected", "of a duplicate: goes"));
    m_stays->setIcon(icon(stays ? Symbol::Accepted : Symbol::Rejected));
}

} // namespace vitrine::ui
