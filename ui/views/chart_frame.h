// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QWidget>

class QAction;
class QCPAxis;
class QComboBox;
class QCustomPlot;
class QLabel;
class QMenu;
class QToolButton;

namespace vitrine::ui {

class PlotLegend;

/// What a chart can be saved as.
enum class ChartFile { Png, Pdf, Csv };
QString suffixOf(ChartFile file); ///< "png"

/// What every chart of the statistics page has: a title, a choice where there is something to choose, a line
/// that reads the chart out, a plot, and a menu to save or enlarge it. Or, instead of the plot, a sentence
/// that says why there is nothing to see.
class ChartFrame : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name; parts of the chart append their own to it.
    explicit ChartFrame(const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// What the chart can be of; hidden with fewer than two.
    void setChoices(const QStringList& choices);
    int choice() const;
    /// Shows the sentence instead of the plot; empty: the plot.
    void setEmptyText(const QString& text);
    QString emptyText() const;
    bool enlarged() const { return m_enlarged; }
    void setEnlarged(bool on);
    QString readout() const;

    /// As it is on the screen, twice as fine. Throws Error{FileUnwritable}.
    void savePng(const std::filesystem::path& file);
    /// With texts and curves as such. Throws Error{FileUnwritable}.
    void savePdf(const std::filesystem::path& file);

signals:
    void choiceChanged();
    void saveRequested(vitrine::ui::ChartFile file);
    void enlargeRequested(bool on);
    /// A person chose what this query finds.
    void queryChosen(const QString& query);

protected:
    void changeEvent(QEvent* event) override;

    QCustomPlot* plot() const { return m_plot; }
    void setReadout(const QString& text);
    /// Colours of everything that the subclass drew; axes and background are done.
    virtual void recolour() {}
    virtual void retranslate();
    void recolourFrame();
    /// The legend above the plot, where nothing runs behind it, on as many lines as its names need.
    void showLegend();
    void fitLegend();        ///< to names that have changed
    int legendLines() const; ///< 0 without one
    /// Ticks at whole numbers of products from 0 to about `top`.
    void setCountTicks(QCPAxis* axis, double top);

private:
    QLabel* m_title;
    QComboBox* m_choice;
    QLabel* m_readout;
    QToolButton* m_menuButton;
    QMenu* m_menu;
    QAction* m_enlarge;
    QAction* m_png;
    QAction* m_pdf;
    QAction* m_csv;
    QCustomPlot* m_plot;
    QLabel* m_empty;
    PlotLegend* m_legend = nullptr;
    bool m_enlarged = false;
};

} // namespace vitrine::ui
