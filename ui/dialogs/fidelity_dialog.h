// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "engine/sampledata/sample_plan.h"

class QCPBars;
class QCPGraph;
class QCustomPlot;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace vitrine::ui {

class PlotLegend;

/// How near a sample is to the catalog that it resembles: the distance of every field, both distributions of
/// the one that is selected, and whether any product comes too near to a real one. Open with open().
class FidelityDialog : public QDialog {
    Q_OBJECT
public:
    explicit FidelityDialog(const sampledata::SampleOutcome& outcome, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    static QString verdictText(sampledata::FidelityVerdict verdict);

    void build();
    void retranslate();
    void fill();
    void showField(int row);
    void showNumber(const sampledata::NumberFidelity& number);
    void showShares(const sampledata::ShareFidelity& share);
    void recolour();

    sampledata::SampleOutcome m_outcome;
    QLabel* m_headline;
    QLabel* m_privacy;
    QTreeWidget* m_fields;
    QCustomPlot* m_plot;
    PlotLegend* m_legend = nullptr;
    QPushButton* m_page;
    QPushButton* m_close;
};

} // namespace vitrine::ui
