// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vitrine::ui {

/// A large button for an empty window: an icon, what it does, and a sentence that says more.
class StartButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit StartButton(QWidget* parent = nullptr);

    void setDescription(const QString& description);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont titleFont() const;

    QString m_description;
};

} // namespace vitrine::ui
