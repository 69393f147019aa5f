// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QLayout>

namespace vitrine::ui {

/// Lays items out in rows, as words in a paragraph, each in the middle of its row's height. The height follows from the
/// width, and no width is too small that has room for the widest item.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    /// Moves the items when asked to; the height that they take.
    enum class Mode { Measure, Place };
    int arrange(const QRect& rect, Mode mode) const;
    static QSize sizeIn(const QRect& inner, const QLayoutItem& item);
    void placeRow(std::size_t begin, std::size_t end, const QRect& row) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace vitrine::ui
