// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "engine/workflow/similar/category_advice.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace vitrine::ui {

/// Proposals to tidy the categories up, to be accepted all or some. Open with open().
class AdviceDialog : public QDialog {
    Q_OBJECT
public:
    explicit AdviceDialog(std::vector<workflow::CategoryAdvice> advice, QWidget* parent = nullptr);

signals:
    void adviceAccepted(const std::vector<vitrine::workflow::CategoryAdvice>& advice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateButtons();
    std::vector<workflow::CategoryAdvice> chosen() const;

    std::vector<workflow::CategoryAdvice> m_advice;
    QLabel* m_intro;
    QListWidget* m_list;
    QLabel* m_summary;
    QPushButton* m_all;
    QPushButton* m_accept;
    QPushButton* m_close;
};

} // namespace vitrine::ui
