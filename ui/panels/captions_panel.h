// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/captions_model.h"

class QLabel;
class QTableView;

namespace vitrine::ui {

/// *Live captions*: what the model says about the watched pictures, evaluation by evaluation.
class CaptionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CaptionsPanel(ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    CaptionsModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fitColumns();

    CaptionsModel* m_model;
    QLabel* m_title;
    QLabel* m_legend;
    QLabel* m_empty;
    QTableView* m_table;
};

} // namespace vitrine::ui
