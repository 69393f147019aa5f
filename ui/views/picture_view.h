// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace vitrine::ui {

/// One picture, as large as its place allows, never enlarged.
class PictureView : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent = nullptr);

    void setImage(const QImage& image);
    /// Shown instead of a picture; also what a screen reader says.
    void setMessage(const QString& message);
    bool hasImage() const { return !m_image.isNull(); }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    QString m_message;
};

} // namespace vitrine::ui
