// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QStringList>
#include <QWidget>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"

class QLabel;
class QPushButton;

namespace vitrine::ui {

class CatalogSession;
class CheckCard;
class ThumbnailLoader;

/// The overview of what the checks found: a card for each check that has open findings, and the names of those that
/// have none. Reads what is open whenever the catalog changes while it is in sight.
class ChecksPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChecksPanel(ThumbnailLoader& thumbnails, QWidget* parent = nullptr);

    void setSession(CatalogSession* session);

signals:
    void checkRequested(); ///< look the catalog through
    void showRequested(vitrine::catalog::Check check);
    void compareRequested(vitrine::catalog::Check check); ///< duplicates, side by side
    void plainTextRequested();
    void resolveRequested(vitrine::catalog::Check check);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Found {
        std::uint64_t products = 0;
        QStringList examples; ///< files of pictures
    };
    struct Overview {
        bool haveRun = false;
        std::map<catalog::Check, Found> found;
    };
    void reload();
    void show(const Overview& overview);
    void retranslate();

    CatalogSession* m_session = nullptr;
    std::map<catalog::Check, CheckCard*> m_cards;
    Overview m_overview;
    QLabel* m_title;
    QLabel* m_explanation;
    QPushButton* m_check;
    QLabel* m_clean;
    bool m_stale = true;
    JobHandle m_readJob;
};

} // namespace vitrine::ui
