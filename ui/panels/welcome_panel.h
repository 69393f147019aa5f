// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vitrine::ui {

class StartButton;

/// What an empty window says: the three ways to begin, and the catalogs of before.
class WelcomePanel : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePanel(QWidget* parent = nullptr);

    void setRecent(const QStringList& folders);

signals:
    void sampleRequested();
    void importRequested();
    void openRequested();
    void recentRequested(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
    StartButton* m_sample;
    StartButton* m_import;
    StartButton* m_open;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

} // namespace vitrine::ui
