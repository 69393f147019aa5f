// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QSize>

#include "engine/catalog/catalog.h"

class QLabel;
class QToolButton;

namespace vitrine::ui {

class ThumbnailLoader;
class ThumbnailStrip;

/// What is compared of one product.
struct ComparedProduct {
    catalog::Product product;
    QString file;    ///< of its picture
    QSize pixels;    ///< of the picture; empty when it cannot be read
    int filled = 0;  ///< fields that are not empty
};

/// One of several duplicates beside the others: its picture, its row in short, and whether it stays.
class DuplicateCard : public QFrame {
    Q_OBJECT
public:
    DuplicateCard(const ComparedProduct& compared, ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    catalog::ProductId product() const { return m_compared.product.id; }
    void setStays(bool stays);

signals:
    void staysChanged(bool stays); ///< by the person

private:
    ComparedProduct m_compared;
    QToolButton* m_stays;
};

} // namespace vitrine::ui
