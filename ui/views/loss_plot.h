// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "engine/train/events.h"
#include "engine/train/run_folder.h"
#include "ui/views/smoothed_curve.h"

class QCheckBox;
class QCPAxisRect;
class QCPGraph;
class QCPItemStraightLine;
class QCPTextElement;
class QCustomPlot;
class QLabel;
class QSlider;

namespace vitrine::ui {

class PlotLegend;

/// A run's curves, live: training loss (raw pale, smoothed bold) and validation loss above, image use below.
/// Drag and wheel zoom; a double click shows everything again. At most 30 redraws a second.
class LossPlot : public QWidget {
    Q_OBJECT
public:
    explicit LossPlot(QWidget* parent = nullptr);

    void clear();
    void showCurves(const train::RunCurves& curves);
    void follow(const train::Event& event);

    int smoothing() const; ///< percent
    void setSmoothing(int percent);
    bool logarithmic() const;
    void setLogarithmic(bool on);

    int trainPoints() const { return static_cast<int>(m_losses.values().size()); }
    int validationPoints() const { return static_cast<int>(m_evaluations.size()); }
    QString readout() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Evaluation {
        double loss = 0;
        std::optional<double> imageUse;
    };
    void build();
    void retranslate();
    void recolour();
    void addStep(const train::StepFinished& step);
    void addEvaluation(const train::EvaluationFinished& evaluation);
    void smoothAll();
    void drawLosses();
    void requestReplot();
    void replot();
    void fitRanges();
    void showReadout(std::optional<double> step);
    QString readoutAt(std::optional<double> step) const;

    QCustomPlot* m_plot;
    QCPAxisRect* m_useRect;
    QCPTextElement* m_useTitle;
    PlotLegend* m_legend;
    QCPGraph* m_raw;
    QCPGraph* m_smooth;
    QCPGraph* m_validation;
    QCPGraph* m_use;
    QCPGraph* m_zero;
    QCPItemStraightLine* m_cursor;
    QCPItemStraightLine* m_useCursor;
    QCheckBox* m_logarithmic;
    QLabel* m_smoothingLabel;
    QSlider* m_smoothing;
    QLabel* m_readout;
    QTimer m_redraw;
    SmoothedCurve m_losses; ///< of training
    std::map<double, Evaluation> m_evaluations;
    double m_totalSteps = 0;
    bool m_zoomed = false; ///< by hand: new points no longer move the axes
};

} // namespace vitrine::ui
