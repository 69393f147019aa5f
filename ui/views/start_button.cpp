// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/start_button.h"

#include <QPainter>

#include "ui/theme.h"

namespace vitrine::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kIconSide = 30;

} // namespace

StartButton::StartButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void StartButton::setDescription(const QString& description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QFont StartButton::titleFont() const
{
    auto title = font();
    title.setBold(true);
    title.setPointSizeF(title.pointSizeF() * 1.15);
    return title;
}

QSize StartButton::sizeHint() const
{
    const int texts = std::max(QFontMetrics(titleFont()).horizontalAdvance(text()),
                               fontMetrics().horizontalAdvance(m_description));
    return {texts + kIconSide + 4 * kPadding,
            QFontMetrics(titleFont()).height() + fontMetrics().height() + 4 + 2 * kPadding};
}

void StartButton::paintEvent(QPaintEvent*)
{
    const auto colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(marked ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    icon().paint(&painter, QRect(kPadding, (height() - kIconSide) / 2, kIconSide, kIconSide));
    const QRect texts = rect().adjusted(kIconSide + 2 * kPadding, kPadding, -kPadding, -kPadding);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(titleFont());
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignBottom, m_description);
}

void StartButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StartButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vitrine::ui
