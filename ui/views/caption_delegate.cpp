// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/caption_delegate.h"

#include <cmath>

#include <QPainter>
#include <QTextLayout>

#include "ui/icons.h"
#include "ui/models/captions_model.h"
#include "ui/theme.h"

namespace vitrine::ui {

namespace {

constexpr int kPadding = 6;

/// Wrapped text with marks; returns the height it took, never more than `area`'s.
void paintText(QPainter& painter, const QRect& area, const QString& text, const QStyleOptionViewItem& option,
               const QColor& ink, const std::vector<TextRange>& marks, const QColor& markColour)
{
    QTextLayout layout(text, option.font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& mark : marks) {
        QTextCharFormat format;
        format.setForeground(markColour);
        format.setFontUnderline(true);
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    double y = 0;
    while (true) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.save();
    painter.setClipRect(area);
    painter.setPen(ink);
    layout.draw(&painter, area.topLeft());
    painter.restore();
}

struct MarkedText {
    QString text;
    std::vector<TextRange> marks;
};

/// The caption with a caret, marked like words that differ, wherever words are missing.
MarkedText withCarets(const CaptionCell& cell)
{
    static const QString caret(QChar(0x2038));
    MarkedText marked{cell.text, cell.wrong};
    for (auto missing = cell.missing.rbegin(); missing != cell.missing.rend(); ++missing) {
        const bool atEnd = missing->at == cell.text.size();
        const auto inserted = atEnd ? ' ' + caret : caret + ' ';
        marked.text.insert(missing->at, inserted);
        for (auto& mark : marked.marks)
            if (mark.start >= missing->at)
                mark.start += inserted.size();
        marked.marks.push_back({missing->at + (atEnd ? 1 : 0), caret.size()});
    }
    return marked;
}

void paintPrice(QPainter& painter, const QRect& area, const CaptionCell& cell,
                const QStyleOptionViewItem& option, const Colours& colours)
{
    const auto text = priceErrorText(cell);
    if (text.isEmpty())
        return;
    const double error = cell.priceError ? std::abs(*cell.priceError) : 1.0;
    const auto colour = error < 0.1 ? colours.positive : error < 0.3 ? colours.warning : colours.negative;
    const auto symbol = error < 0.1 ? Symbol::Accepted : error < 0.3 ? Symbol::Problem : Symbol::Rejected;
    const QRect mark(area.left(), area.top(), area.height(), area.height());
    paintSymbol(painter, symbol, QRectF(mark).adjusted(1, 1, -1, -1), colour);
    painter.setPen(colour);
    painter.setFont(option.font);
    painter.drawText(area.adjusted(area.height() + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace

CaptionDelegate::CaptionDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

int CaptionDelegate::rowHeight(const QFontMetrics& metrics)
{
    return 5 * metrics.lineSpacing() + 2 * kPadding + 2;
}

void CaptionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = qobject_cast<const CaptionsModel*>(index.model());
    if (!model)
        return;
    const auto colours = coloursFor(option.palette);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->fillRect(option.rect, option.palette.brush(option.features & QStyleOptionViewItem::Alternate
                                                            ? QPalette::AlternateBase
                                                            : QPalette::Base));
    if (option.state & QStyle::State_Selected) {
        auto tint = colours.accent;
        tint.setAlpha(40);
        painter->fillRect(option.rect, tint);
    }
    const auto area = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const auto ink = option.palette.color(QPalette::Text);
    const int line = QFontMetrics(option.font).height();
    if (index.column() == CaptionsModel::PictureColumn) {
        const int side = std::min(area.width(), area.height());
        const double ratio = painter->device()->devicePixelRatioF();
        if (const auto* pixmap = model->pictureAt(index.row(), qRound(side * ratio))) {
            QRect target({},
                         (QSizeF(pixmap->size()) / ratio).toSize().scaled(side, side, Qt::KeepAspectRatio));
            target.moveCenter(area.center());
            painter->drawPixmap(target, *pixmap);
        }
    } else if (const auto* caption = model->captionAt(index)) {
        const QRect text(area.left(), area.top(), area.width(), area.height() - line - 2);
        const auto marked = withCarets(*caption);
        paintText(*painter, text, marked.text, option, ink, marked.marks, colours.negative);
        paintPrice(*painter, {area.left(), area.bottom() - line + 1, area.width(), line}, *caption, option,
                   colours);
    } else {
        paintText(*painter, area, index.data().toString(), option, ink, {}, {});
    }
    painter->restore();
}

} // namespace vitrine::ui
