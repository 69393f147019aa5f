// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace vitrine::ui {

class BackgroundJobs;
class VisibleJob;

/// The strip at the bottom of the window: what runs, how far it is, and a button that stops it.
class JobStrip : public QWidget {
    Q_OBJECT
public:
    explicit JobStrip(BackgroundJobs& jobs, QWidget* parent = nullptr);

    /// What is said while nothing runs.
    void setMessage(const QString& message);

private:
    void add(VisibleJob* job);

    QLabel* m_message;
    QHBoxLayout* m_layout;
};

} // namespace vitrine::ui
