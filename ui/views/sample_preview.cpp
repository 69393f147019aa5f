// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sample_preview.h"

#include <utility>

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

#include "ui/plain_tool_tip.h"
#include "ui/price_text.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace vitrine::ui {

namespace {

constexpr int kColumns = 3;
constexpr int kSide = 148; ///< of a picture, in pixels that do not depend on the screen
constexpr double kStaleOpacity = 0.4;

QPixmap pixmapOf(const core::Picture& picture, double ratio)
{
    const QImage image(picture.rgb.data(), picture.width, picture.height, 3 * picture.width,
                       QImage::Format_RGB888);
    const int side = qRound(kSide * ratio);
    auto pixmap = QPixmap::fromImage(image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

SamplePreviewView::SamplePreviewView(QWidget* parent) : QWidget(parent)
{
    setObjectName("sample.preview");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(10);
    for (int at = 0; at < kItems; ++at) {
        auto* cell = new QVBoxLayout;
        cell->setSpacing(2);
        const Tile tile{new QLabel(this), new QLabel(this), new QLabel(this), new QLabel(this)};
        tile.picture->setFixedSize(kSide, kSide);
        tile.picture->setAlignment(Qt::AlignCenter);
        tile.picture->setWordWrap(true);
        tile.picture->setAutoFillBackground(true);
        for (auto* text : {tile.title, tile.category, tile.price}) {
            text->setFixedWidth(kSide);
            text->setTextFormat(Qt::PlainText);
        }
        for (auto* label : {tile.picture, tile.title, tile.category, tile.price})
            cell->addWidget(label);
        grid->addLayout(cell, at / kColumns, at % kColumns);
        m_tiles.push_back(tile);
    }
    grid->setRowStretch(kItems / kColumns, 1);
    recolour();
}

void SamplePreviewView::setItems(const std::vector<sampledata::SamplePreview::Item>& items)
{
    for (std::size_t at = 0; at < m_tiles.size(); ++at)
        fill(m_tiles[at], at < items.size() ? items[at] : sampledata::SamplePreview::Item{});
    setStale(false);
}

void SamplePreviewView::fill(const Tile& tile, const sampledata::SamplePreview::Item& item)
{
    const auto& product = item.product;
    const bool empty = product.title.empty() && product.category3_code.empty() && item.picture.empty();
    if (item.picture.empty()) {
        tile.picture->setPixmap({});
        tile.picture->setText(empty ? QString() : tr("No picture"));
    } else {
        tile.picture->setPixmap(pixmapOf(item.picture, devicePixelRatioF()));
    }
    const auto title = product.title.empty() && !empty ? tr("(no title)") : toQString(product.title);
    const auto category = toQString(product.category3_code);
    const auto price = priceText(product); // as the grid shows it: a discount included
    for (const auto& [label, text] :
         {std::pair{tile.title, title}, std::pair{tile.category, category}, std::pair{tile.price, price}})
        label->setText(fontMetrics().elidedText(text, Qt::ElideRight, kSide));
    auto lines = QStringList{title, category, price};
    lines.removeAll(QString());
    const auto tip = lines.join('\n');
    for (auto* label : {tile.picture, tile.title, tile.category, tile.price})
        label->setToolTip(plainToolTip(tip));
    tile.picture->setAccessibleName(tip);
}

void SamplePreviewView::setStale(bool stale)
{
    if (!stale)
        return setGraphicsEffect(nullptr);
    auto* effect = new QGraphicsOpacityEffect(this);
    effect->setOpacity(kStaleOpacity);
    setGraphicsEffect(effect);
}

QString SamplePreviewView::titleAt(int item) const
{
    return m_tiles[static_cast<std::size_t>(item)].title->text();
}

QString SamplePreviewView::categoryAt(int item) const
{
    return m_tiles[static_cast<std::size_t>(item)].category->text();
}

QString SamplePreviewView::priceAt(int item) const
{
    return m_tiles[static_cast<std::size_t>(item)].price->text();
}

void SamplePreviewView::recolour()
{
    const auto colours = coloursFor(palette());
    for (const auto& tile : m_tiles) {
        auto card = palette();
        card.setColor(QPalette::Window, colours.card);
        card.setColor(QPalette::WindowText, colours.muted);
        tile.picture->setPalette(card);
        tile.category->setPalette(card);
        tile.price->setPalette(card);
    }
}

void SamplePreviewView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace vitrine::ui
