// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picture_view.h"

#include <QPainter>

#include "ui/icons.h"
#include "ui/theme.h"

namespace vitrine::ui {

PictureView::PictureView(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(120, 120);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PictureView::setImage(const QImage& image)
{
    m_image = image;
    m_message.clear();
    update();
}

void PictureView::setMessage(const QString& message)
{
    m_image = {};
    m_message = message;
    update();
}

QSize PictureView::sizeHint() const
{
    return {320, 280};
}

void PictureView::paintEvent(QPaintEvent*)
{
    const auto colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(rect(), 6, 6);
    if (!m_image.isNull()) {
        const auto place = rect().adjusted(6, 6, -6, -6);
        const auto fitted =
            m_image.size().scaled(place.size(), Qt::KeepAspectRatio).boundedTo(m_image.size());
        QRect target({}, fitted);
        target.moveCenter(rect().center());
        painter.drawImage(target, m_image);
        return;
    }
    QRectF mark(0, 0, 56, 56);
    mark.moveCenter(QPointF(rect().center()) - QPointF(0, 18));
    paintSymbol(painter, Symbol::NoPicture, mark, colours.muted);
    painter.setPen(colours.muted);
    painter.drawText(rect().adjusted(16, rect().height() / 2 + 20, -16, -8),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_message);
}

} // namespace vitrine::ui
