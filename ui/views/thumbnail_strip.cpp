// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/thumbnail_strip.h"

#include <QPainter>

#include "ui/bridges/thumbnail_loader.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace vitrine::ui {

namespace {

constexpr int kGap = 6;

} // namespace

ThumbnailStrip::ThumbnailStrip(ThumbnailLoader& thumbnails, int side, int most, QWidget* parent)
    : QWidget(parent), m_thumbnails(thumbnails), m_side(side), m_most(most)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_thumbnails, &ThumbnailLoader::loaded, this, [this](const QString& file) {
        if (m_files.contains(file))
            update();
    });
}

void ThumbnailStrip::setFiles(const QStringList& files)
{
    m_files = files.mid(0, m_most);
    updateGeometry();
    update();
}

QSize ThumbnailStrip::sizeHint() const
{
    return {m_most * (m_side + kGap) - kGap, m_side};
}

void ThumbnailStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto colours = coloursFor(palette());
    QRect frame(0, 0, m_side, m_side);
    for (const auto& file : m_files) {
        if (frame.right() > width())
            break;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.card);
        painter.drawRoundedRect(frame, 4, 4);
        if (const auto* pixmap = m_thumbnails.thumbnail(file, qRound(m_side * devicePixelRatioF()))) {
            QRect target({}, (QSizeF(pixmap->size()) / devicePixelRatioF()).toSize().boundedTo(frame.size()));
            target.moveCenter(frame.center());
            painter.drawPixmap(target, *pixmap);
        } else if (file.isEmpty() || m_thumbnails.hasFailed(file)) {
            const int inset = m_side / 3;
            paintSymbol(painter, Symbol::NoPicture, QRectF(frame).adjusted(inset, inset, -inset, -inset), colours.muted);
        }
        frame.translate(m_side + kGap, 0);
    }
}

} // namespace vitrine::ui
