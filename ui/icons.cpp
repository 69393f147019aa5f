// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace vitrine::ui {

namespace {

// Paths live in a 24 × 24 box.
QPainterPath arrow(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    const QPointF along = (to - from) / std::max(1.0, std::hypot(to.x() - from.x(), to.y() - from.y()));
    const QPointF across(-along.y(), along.x());
    path.moveTo(to - along * 4 + across * 4);
    path.lineTo(to);
    path.lineTo(to - along * 4 - across * 4);
    return path;
}

QPainterPath tray()
{
    QPainterPath path({4, 15});
    path.lineTo(4, 20);
    path.lineTo(20, 20);
    path.lineTo(20, 15);
    return path;
}

QPainterPath turn(bool left)
{
    QPainterPath path;
    path.moveTo(5, 9);
    path.lineTo(14, 9);
    path.arcTo(QRectF(9, 9, 10, 10), 90, -180);
    path.lineTo(9, 19);
    path.moveTo(9, 5);
    path.lineTo(5, 9);
    path.lineTo(9, 13);
    if (left)
        return path;
    return QTransform(-1, 0, 0, 1, 24, 0).map(path);
}

QPainterPath spark(QPointF middle, double radius)
{
    QPainterPath path(middle + QPointF(0, -radius));
    path.quadTo(middle, middle + QPointF(radius, 0));
    path.quadTo(middle, middle + QPointF(0, radius));
    path.quadTo(middle, middle + QPointF(-radius, 0));
    path.quadTo(middle, middle + QPointF(0, -radius));
    return path;
}

struct Drawing {
    QPainterPath stroke;
    QPainterPath fill;
};

Drawing drawingOf(Symbol symbol)
{
    QPainterPath stroke;
    QPainterPath fill;
    switch (symbol) {
    case Symbol::Catalog:
        for (const QPointF corner : {QPointF(4, 4), QPointF(14, 4), QPointF(4, 14), QPointF(14, 14)})
            stroke.addRoundedRect(QRectF(corner, QSizeF(6, 6)), 1.5, 1.5);
        break;
    case Symbol::Train:
        stroke.moveTo(4, 4);
        stroke.lineTo(4, 20);
        stroke.lineTo(20, 20);
        stroke.moveTo(7, 7);
        stroke.cubicTo(10, 16, 14, 15, 20, 16);
        break;
    case Symbol::Checks:
        stroke.addRoundedRect(QRectF(4, 4, 16, 16), 2, 2);
        stroke.moveTo(8, 12.5);
        stroke.lineTo(11, 15.5);
        stroke.lineTo(16.5, 9);
        break;
    case Symbol::Labels: // a label on its string, and a question
        stroke.moveTo(11, 4);
        stroke.lineTo(4, 4);
        stroke.lineTo(4, 11);
        stroke.lineTo(13, 20);
        stroke.lineTo(20, 13);
        stroke.closeSubpath();
        stroke.addEllipse(QPointF(8, 8), 1.3, 1.3);
        break;
    case Symbol::NewCatalog:
        stroke.addRoundedRect(QRectF(4, 4, 16, 16), 2, 2);
        stroke.moveTo(12, 8.5);
        stroke.lineTo(12, 15.5);
        stroke.moveTo(8.5, 12);
        stroke.lineTo(15.5, 12);
        break;
    case Symbol::Open:
        stroke.moveTo(4, 19);
        stroke.lineTo(4, 6);
        stroke.lineTo(10, 6);
        stroke.lineTo(12, 8.5);
        stroke.lineTo(19, 8.5);
        stroke.lineTo(19, 11);
        stroke.moveTo(4, 19);
        stroke.lineTo(7, 11);
        stroke.lineTo(22, 11);
        stroke.lineTo(19, 19);
        stroke.closeSubpath();
        break;
    case Symbol::Import:
        stroke = tray();
        stroke.addPath(arrow({12, 4}, {12, 15}));
        break;
    case Symbol::Export:
        stroke = tray();
        stroke.addPath(arrow({12, 15}, {12, 4}));
        break;
    case Symbol::Generate:
        fill.addPath(spark({10, 13}, 7));
        fill.addPath(spark({18.5, 5.5}, 3.5));
        break;
    case Symbol::Undo:
        stroke = turn(true);
        break;
    case Symbol::Redo:
        stroke = turn(false);
        break;
    case Symbol::Start:
        fill.moveTo(7, 4.5);
        fill.lineTo(19.5, 12);
        fill.lineTo(7, 19.5);
        fill.closeSubpath();
        break;
    case Symbol::Pause:
        fill.addRoundedRect(QRectF(6, 5, 4, 14), 1, 1);
        fill.addRoundedRect(QRectF(14, 5, 4, 14), 1, 1);
        break;
    case Symbol::Stop:
        fill.addRoundedRect(QRectF(6, 6, 12, 12), 1.5, 1.5);
        break;
    case Symbol::Resume:
        fill.addRoundedRect(QRectF(5, 5, 3, 14), 1, 1);
        fill.moveTo(11, 5);
        fill.lineTo(21, 12);
        fill.lineTo(11, 19);
        fill.closeSubpath();
        break;
    case Symbol::Statistics:
        stroke.moveTo(3.5, 20);
        stroke.lineTo(20.5, 20);
        fill.addRoundedRect(QRectF(5, 11, 3.4, 7), 1, 1);
        fill.addRoundedRect(QRectF(10.3, 4, 3.4, 14), 1, 1);
        fill.addRoundedRect(QRectF(15.6, 8, 3.4, 10), 1, 1);
        break;
    case Symbol::Search:
        stroke.addEllipse(QPointF(10.5, 10.5), 6, 6);
        stroke.moveTo(15, 15);
        stroke.lineTo(20, 20);
        break;
    case Symbol::Accepted:
        stroke.moveTo(5, 12.5);
        stroke.lineTo(10, 17.5);
        stroke.lineTo(19.5, 7);
        break;
    case Symbol::Rejected:
    case Symbol::Close:
        stroke.moveTo(6.5, 6.5);
        stroke.lineTo(17.5, 17.5);
        stroke.moveTo(17.5, 6.5);
        stroke.lineTo(6.5, 17.5);
        break;
    case Symbol::Skipped:
        stroke.moveTo(5, 6.5);
        stroke.lineTo(10.5, 12);
        stroke.lineTo(5, 17.5);
        stroke.moveTo(12, 6.5);
        stroke.lineTo(17.5, 12);
        stroke.lineTo(12, 17.5);
        break;
    case Symbol::Problem:
        stroke.moveTo(12, 4);
        stroke.lineTo(21, 20);
        stroke.lineTo(3, 20);
        stroke.closeSubpath();
        stroke.moveTo(12, 10);
        stroke.lineTo(12, 14.5);
        fill.addEllipse(QPointF(12, 17.2), 0.9, 0.9);
        break;
    case Symbol::NoPicture:
        stroke.addRoundedRect(QRectF(3, 5, 18, 14), 2, 2);
        stroke.addEllipse(QPointF(8.5, 10), 1.5, 1.5);
        stroke.moveTo(3.5, 17);
        stroke.lineTo(9.5, 13);
        stroke.lineTo(12.5, 15.5);
        stroke.lineTo(16.5, 11);
        stroke.lineTo(20.5, 15);
        break;
    }
    return {stroke, fill};
}

class SymbolEngine : public QIconEngine {
public:
    explicit SymbolEngine(Symbol symbol) : m_symbol(symbol) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto palette = QApplication::palette();
        auto colour = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                    QPalette::ButtonText);
        if (mode == QIcon::Selected)
            colour = palette.color(QPalette::HighlightedText);
        paintSymbol(*painter, m_symbol, rect, colour);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return std::make_unique<SymbolEngine>(m_symbol).release(); }

private:
    Symbol m_symbol;
};

} // namespace

void paintSymbol(QPainter& painter, Symbol symbol, const QRectF& rect, const QColor& colour)
{
    const auto drawing = drawingOf(symbol);
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(drawing.stroke);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(drawing.fill);
    painter.restore();
}

QIcon icon(Symbol symbol)
{
    return QIcon(std::make_unique<SymbolEngine>(symbol).release());
}

} // namespace vitrine::ui
