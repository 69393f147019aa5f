// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include "engine/catalog/checks/check.h"

class QLabel;
class QPushButton;

namespace vitrine::ui {

class ThumbnailLoader;
class ThumbnailStrip;

/// One check in the overview: its name, what it means, how many products it found, a few of their pictures, and what
/// can be done about them.
class CheckCard : public QFrame {
    Q_OBJECT
public:
    CheckCard(catalog::Check check, ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    catalog::Check check() const { return m_check; }
    void setFound(std::uint64_t products, const QStringList& examples);

signals:
    void showRequested();
    void resolveRequested();
    void compareRequested();
    void plainTextRequested();

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void retranslate();

    catalog::Check m_check;
    std::uint64_t m_products = 0;
    QLabel* m_name;
    QLabel* m_meaning;
    ThumbnailStrip* m_examples;
    QPushButton* m_show;
    QPushButton* m_compare; ///< only where products can be set side by side
    QPushButton* m_plainText; ///< only where HTML was found
    QPushButton* m_resolve;
};

} // namespace vitrine::ui
