// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace vitrine::ui {

class ThumbnailLoader;

/// A few pictures in a row, as many as there is room for.
class ThumbnailStrip : public QWidget {
    Q_OBJECT
public:
    /// `side` of each picture in pixels; `most` of them are given room.
    ThumbnailStrip(ThumbnailLoader& thumbnails, int side, int most, QWidget* parent = nullptr);

    void setFiles(const QStringList& files);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThumbnailLoader& m_thumbnails;
    QStringList m_files;
    int m_side;
    int m_most;
};

} // namespace vitrine::ui
