// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace vitrine::ui {

struct SplitRequest {
    double train = 0.8; ///< shares; the three add up to 1
    double validation = 0.1;
    double test = 0.1;
    std::uint64_t seed = 3;
};

/// Asks how the catalog is split into training, validation and test. Open with open().
class SplitDialog : public QDialog {
    Q_OBJECT
public:
    explicit SplitDialog(QWidget* parent = nullptr);

signals:
    void splitRequested(const vitrine::ui::SplitRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateTest();

    QLabel* m_intro;
    QLabel* m_trainLabel;
    QSpinBox* m_train;
    QLabel* m_validationLabel;
    QSpinBox* m_validation;
    QLabel* m_testLabel;
    QLabel* m_test;
    QLabel* m_seedLabel;
    QSpinBox* m_seed;
    QPushButton* m_assign;
    QPushButton* m_cancel;
};

} // namespace vitrine::ui
