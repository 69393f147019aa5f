// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/product_card_delegate.h"

#include <optional>
#include <utility>

#include <QPainter>
#include <QPainterPath>

#include "ui/check_text.h"
#include "ui/icons.h"
#include "ui/models/product_model.h"
#include "ui/theme.h"

namespace vitrine::ui {

namespace {

constexpr int kGap = 5;     ///< between cells, on each side
constexpr int kPadding = 8; ///< inside a cell

QString splitText(catalog::Split split)
{
    switch (split) {
    case catalog::Split::Unassigned:
        return {};
    case catalog::Split::Train:
        return ProductCardDelegate::tr("Train", "badge: training split");
    case catalog::Split::Validation:
        return ProductCardDelegate::tr("Val.", "badge: validation split, short");
    case catalog::Split::Test:
        return ProductCardDelegate::tr("Test", "badge: test split");
    }
    return {};
}

/// How a review ended, by shape and colour; nothing before it.
std::optional<std::pair<Symbol, QColor>> verdictMark(catalog::Status status, const Colours& colours)
{
    switch (status) {
    case catalog::Status::Unreviewed:
        return std::nullopt;
    case catalog::Status::Accepted:
        return std::pair{Symbol::Accepted, colours.positive};
    case catalog::Status::Rejected:
        return std::pair{Symbol::Rejected, colours.negative};
    case catalog::Status::Skipped:
        return std::pair{Symbol::Skipped, colours.muted};
    }
    return std::nullopt;
}

/// A small label; returns its width.
int paintPill(QPainter& painter, QPoint topLeft, const QString& text, const QColor& colour,
              const QColor& ground)
{
    const QFontMetrics metrics(painter.font());
    const QRect rect(topLeft, QSize(metrics.horizontalAdvance(text) + 12, metrics.height() + 2));
    painter.setPen(QPen(colour, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawText(rect, Qt::AlignCenter, text);
    return rect.width();
}

void paintDisc(QPainter& painter, const QRectF& rect, Symbol symbol, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(rect);
    paintSymbol(painter, symbol, rect.adjusted(3, 3, -3, -3), Qt::white);
}

void paintPicture(QPainter& painter, const QRect& frame, const ProductModel& model, int row,
                  const Colours& colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(frame, 5, 5);
    const auto* card = model.cardAt(row);
    if (!card)
        return;
    if (const auto* pixmap = model.thumbnailAt(row)) {
        const auto size = (QSizeF(pixmap->size()) / painter.device()->devicePixelRatioF()).toSize();
        const auto fitted = size.scaled(frame.size(), Qt::KeepAspectRatio).boundedTo(size);
        QRect target({}, fitted);
        target.moveCenter(frame.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(target, *pixmap);
        return;
    }
    if (card->imageUsable && !model.thumbnails().hasFailed(card->imageFile))
        return;
    QRectF mark(0, 0, frame.width() / 4.0, frame.width() / 4.0);
    mark.moveCenter(frame.center());
    paintSymbol(painter, Symbol::NoPicture, mark, colours.muted);
}

void paintBadges(QPainter& painter, const QRect& frame, const ProductCard& card,
                 const QStyleOptionViewItem& option, const Colours& colours)
{
    auto font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter.setFont(font);
    auto ground = option.palette.color(QPalette::Base);
    ground.setAlpha(230);
    if (const auto text = splitText(card.split); !text.isEmpty())
        paintPill(painter, frame.topLeft() + QPoint(5, 5), text, option.palette.color(QPalette::Text),
                  ground);
    const double side = QFontMetrics(font).height() + 3;
    QRectF disc(frame.right() - side - 4, frame.top() + 5, side, side);
    if (const auto mark = verdictMark(card.status, colours)) {
        paintDisc(painter, disc, mark->first, mark->second);
        disc.translate(0, side + 4);
    }
    if (card.finding) {
        auto text = QStringLiteral("⚠ ") + checkText(*card.finding);
        if (card.findings > 1)
            //: badge: %1 findings beside the one that is named
            text += QStringLiteral(" ") + ProductCardDelegate::tr("+%1").arg(card.findings - 1);
        const QFontMetrics metrics(font);
        text = metrics.elidedText(text, Qt::ElideRight, frame.width() - 22);
        const bool isLabelled = card.stars > 0 || !card.tags.isEmpty(); // those stand at the edge itself
        const int above = metrics.height() + 7 + (isLabelled ? metrics.height() + 6 : 0);
        paintPill(painter, QPoint(frame.left() + 5, frame.bottom() - above), text,
                  option.palette.color(QPalette::Text), ground);
    }
    if (card.problems > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(disc.adjusted(-1, -1, 1, 1), 4, 4);
        paintSymbol(painter, Symbol::Problem, disc, colours.warning);
    }
}

/// Stars and tags along the picture's lower edge.
void paintLabels(QPainter& painter, const QRect& frame, const ProductCard& card,
                 const QStyleOptionViewItem& option)
{
    auto font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    auto ground = option.palette.color(QPalette::Base);
    ground.setAlpha(230);
    const auto text = option.palette.color(QPalette::Text);
    QPoint at(frame.left() + 5, frame.bottom() - metrics.height() - 7);
    if (card.finding) // whose badge stands there
        at.ry() -= metrics.height() + 6;
    if (card.stars > 0)
        at.rx() += paintPill(painter, at, QString(card.stars, QChar(0x2605)), text, ground) + 4;
    const int room = frame.right() - 5 - at.x() - 12;
    if (!card.tags.isEmpty() && room > metrics.averageCharWidth() * 3)
        paintPill(painter, at, metrics.elidedText(card.tags, Qt::ElideRight, room), text, ground);
}

/// How alike a product is: below the split's badge, where nothing else stands.
void paintMark(QPainter& painter, const QRect& frame, const ProductCard& card, const QString& mark,
               const QStyleOptionViewItem& option)
{
    auto font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter.setFont(font);
    auto ground = option.palette.color(QPalette::Base);
    ground.setAlpha(230);
    const int below = splitText(card.split).isEmpty() ? 5 : QFontMetrics(font).height() + 11;
    paintPill(painter, frame.topLeft() + QPoint(5, below), mark, option.palette.color(QPalette::Text), ground);
}

void paintTexts(QPainter& painter, QRect area, const ProductCard& card, const QStyleOptionViewItem& option,
                const Colours& colours)
{
    const QFontMetrics metrics(option.font);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    const auto title = card.title.isEmpty() ? ProductCardDelegate::tr("(no title)") : card.title;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(title, Qt::ElideRight, area.width()));
    area.setTop(area.top() + metrics.lineSpacing());
    const int priceWidth = metrics.horizontalAdvance(card.price);
    painter.drawText(area, Qt::AlignRight | Qt::AlignTop, card.price);
    painter.setPen(colours.muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(card.category, Qt::ElideRight, area.width() - priceWidth - 8));
}

} // namespace

ProductCardDelegate::ProductCardDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize ProductCardDelegate::cellSize(int thumbnailSide, const QFontMetrics& metrics)
{
    const int around = 2 * (kGap + kPadding);
    return {thumbnailSide + around, thumbnailSide + around + 6 + 2 * metrics.lineSpacing()};
}

QSize ProductCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cellSize(160, QFontMetrics(option.font));
}

void ProductCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ProductModel*>(index.model());
    if (!model)
        return;
    const auto colours = coloursFor(option.palette);
    const auto card = option.rect.adjusted(kGap, kGap, -kGap, -kGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (selected || focused || (option.state & QStyle::State_MouseOver)) {
        auto tint = colours.accent;
        tint.setAlpha(selected ? 46 : 16);
        painter->setBrush(tint);
        painter->setPen(selected || focused ? QPen(colours.accent, focused ? 2 : 1) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 8, 8);
    }

    const auto inner = card.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int textHeight = 2 * QFontMetrics(option.font).lineSpacing();
    const QRect frame(inner.left(), inner.top(), inner.width(), inner.height() - textHeight - 6);
    paintPicture(*painter, frame, *model, index.row(), colours);
    if (const auto* product = model->cardAt(index.row())) {
        paintBadges(*painter, frame, *product, option, colours);
        paintLabels(*painter, frame, *product, option);
        if (const auto mark = model->markOf(model->idAt(index.row())); !mark.isEmpty())
            paintMark(*painter, frame, *product, mark, option);
        paintTexts(*painter, {inner.left(), frame.bottom() + 7, inner.width(), textHeight}, *product, option,
                   colours);
    } else { // not read yet: two quiet bars where the texts will be
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.card);
        painter->drawRoundedRect(QRect(inner.left(), frame.bottom() + 10, inner.width() * 3 / 4, 9), 3, 3);
        painter->drawRoundedRect(QRect(inner.left(), frame.bottom() + 26, inner.width() / 2, 9), 3, 3);
    }
    painter->restore();
}

} // namespace vitrine::ui
