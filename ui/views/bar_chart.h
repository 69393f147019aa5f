// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QColor>

#include "ui/views/chart_frame.h"

class QCPBars;
class QCPItemRect;

namespace vitrine::ui {

/// What a bar chart shows.
struct BarChartContent {
    enum class Shape {
        Rows,    ///< names at the left, as many as there is room for
        Stacked, ///< rows whose series lie behind each other and fill the row: shares
        Columns, ///< along a numeric axis, series side by side
    };
    struct Value {
        quint64 products = 0;
        QString query; ///< empty: cannot be chosen
        QString tip;
    };
    struct Bar {
        QString name;
        std::vector<Value> values; ///< one for each series
    };
    Shape shape = Shape::Rows;
    QStringList series; ///< their names; without any there is one series and no legend
    std::vector<Bar> bars;
    std::vector<std::pair<double, QString>> ticks; ///< of columns: bar n lies between n − 0.5 and n + 0.5
    QString axis;                                  ///< what the columns' axis measures
};

/// Bars that can be chosen: with the pointer, or with the arrow keys and Return.
class BarChart : public ChartFrame {
    Q_OBJECT
public:
    explicit BarChart(const QString& name, QWidget* parent = nullptr);

    void setContent(BarChartContent content);
    const BarChartContent& content() const { return m_content; }
    int shownBars() const { return m_shown; }
    /// The middle of a value's bar in the plot's pixels, for tests.
    QPointF placeOf(int bar, int series = 0) const;

protected:
    void recolour() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Place {
        int bar = 0;
        int series = 0;
        bool operator==(const Place&) const = default;
    };
    void build();
    void fill();
    int roomForRows() const;
    std::size_t seriesCount() const;
    QColor colourOf(std::size_t series) const;
    double lengthOf(int bar, int series) const; ///< on the value axis
    std::optional<Place> placeAt(const QPointF& pixel) const;
    void point(std::optional<Place> place);
    void choose(const Place& place);
    void showSummary();

    BarChartContent m_content;
    std::vector<QCPBars*> m_bars; ///< by series
    QCPItemRect* m_mark;
    std::optional<Place> m_pointed;
    int m_shown = 0;
};

} // namespace vitrine::ui
