// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace vitrine::ui {

class ThumbnailLoader;

/// A product's picture in a square of a fixed side, from the thumbnails, there as soon as they are.
class PictureLabel : public QWidget {
    Q_OBJECT
public:
    PictureLabel(ThumbnailLoader& thumbnails, int side, QWidget* parent = nullptr);

    /// Empty: nothing is shown. `description` is what a screen reader says.
    void show(const QString& file, const QString& description);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThumbnailLoader& m_thumbnails;
    int m_side;
    QString m_file;
};

} // namespace vitrine::ui
