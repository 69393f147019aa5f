// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/statistics/statistics.h"
#include "ui/views/chart_frame.h"

class QCPGraph;

namespace vitrine::ui {

/// How many products were accepted, rejected and skipped, over time. A click on a curve chooses its products.
class LabelChart : public ChartFrame {
    Q_OBJECT
public:
    explicit LabelChart(const QString& name, QWidget* parent = nullptr);

    void setLabels(const std::vector<catalog::LabelPoint>& labels);
    int points() const;

protected:
    void recolour() override;
    void retranslate() override;

private:
    void fitAxes();
    QCPGraph* curveAt(const QPointF& pixel) const;
    void readOut(const QPointF& pixel);

    std::vector<catalog::LabelPoint> m_labels;
    std::vector<std::pair<catalog::Status, QCPGraph*>> m_curves;
};

} // namespace vitrine::ui
