// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picture_label.h"

#include <QPainter>

#include "ui/bridges/thumbnail_loader.h"
#include "ui/icons.h"
#include "ui/plain_tool_tip.h"
#include "ui/theme.h"

namespace vitrine::ui {

PictureLabel::PictureLabel(ThumbnailLoader& thumbnails, int side, QWidget* parent)
    : QWidget(parent), m_thumbnails(thumbnails), m_side(side)
{
    setFixedSize(side, side);
    connect(&m_thumbnails, &ThumbnailLoader::loaded, this, [this](const QString& file) {
        if (file == m_file)
            update();
    });
}

void PictureLabel::show(const QString& file, const QString& description)
{
    m_file = file;
    setAccessibleName(description);
    setToolTip(plainToolTip(description));
    update();
}

void PictureLabel::paintEvent(QPaintEvent*)
{
    if (m_file.isEmpty())
        return;
    const auto colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(rect(), 6, 6);
    const auto inner = rect().adjusted(4, 4, -4, -4);
    if (const auto* pixmap = m_thumbnails.thumbnail(m_file, qRound(inner.width() * devicePixelRatioF()))) {
        QRect target({}, pixmap->size().scaled(inner.size(), Qt::KeepAspectRatio));
        target.moveCenter(rect().center());
        painter.drawPixmap(target, *pixmap);
    } else if (m_thumbnails.hasFailed(m_file)) {
        QRectF mark(0, 0, m_side / 4.0, m_side / 4.0);
        mark.moveCenter(rect().center());
        paintSymbol(painter, Symbol::NoPicture, mark, colours.muted);
    }
}

} // namespace vitrine::ui
