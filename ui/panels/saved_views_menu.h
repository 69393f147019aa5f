// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMenu>

#include "engine/catalog/saved_views.h"
#include "ui/bridges/background_jobs.h"

namespace vitrine::ui {

class CatalogSession;

/// The catalog's saved views, recent searches, and what one does with them.
class SavedViewsMenu : public QMenu {
    Q_OBJECT
public:
    explicit SavedViewsMenu(QWidget* parent = nullptr);

    void setSession(CatalogSession* session);
    /// Makes the entries, before the menu shows; `query` is what could be saved, unless there is a reason why
    /// not.
    void fill(const QString& query, const QStringList& recent, const QString& whyNotSaved = {});

    void save(const QString& name, const QString& query);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    const std::vector<catalog::SavedView>& views() const { return m_views; }

signals:
    void searchRequested(const QString& query);
    void viewsChanged();
    void problem(const core::Problem& problem);

private:
    void read();
    void write(std::function<void(catalog::SavedViews&)> change);
    void askForName(const QString& query);
    void manage();

    CatalogSession* m_session = nullptr;
    std::vector<catalog::SavedView> m_views;
    JobHandle m_readJob;
    JobHandle m_writeJob;
};

} // namespace vitrine::ui
