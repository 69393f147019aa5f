// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "engine/sampledata/sample_plan.h"

class QLabel;

namespace vitrine::ui {

/// A few products of a sample: pictures with title, category and price, as the grid will show them.
class SamplePreviewView : public QWidget {
    Q_OBJECT
public:
    static constexpr int kItems = 6;

    explicit SamplePreviewView(QWidget* parent = nullptr);

    void setItems(const std::vector<sampledata::SamplePreview::Item>& items);
    /// Dims what is shown while something else is on its way.
    void setStale(bool stale);

    QString titleAt(int item) const; ///< for tests
    QString categoryAt(int item) const;
    QString priceAt(int item) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Tile {
        QLabel* picture;
        QLabel* title;
        QLabel* category;
        QLabel* price;
    };
    void fill(const Tile& tile, const sampledata::SamplePreview::Item& item);
    void recolour();

    std::vector<Tile> m_tiles;
};

} // namespace vitrine::ui
