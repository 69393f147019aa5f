// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QWidget>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace vitrine::ui {

class CatalogSession;
class PartedTextDelegate;

/// What was changed, newest first: in the selected product, or in the whole catalog, where every step can be
/// gone back to. Reads only while it is in sight.
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    enum class About { Product, Catalog };

    explicit HistoryPanel(QWidget* parent = nullptr);

    void setSession(CatalogSession* session);
    void showProducts(const std::vector<catalog::ProductId>& ids);
    void showAbout(About about);

signals:
    /// Undo or redo until this step is the last one that is done.
    void moveRequested(std::int64_t step);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    About about() const;
    void reload();
    void readSteps();
    void readChanges(catalog::ProductId product);
    void addStep(const catalog::HistoryEntry& entry);
    void addChange(const catalog::ProductChange& change, const std::string& currency);
    void say(const QString& text);
    void updateButton();
    int wantedWidth(int column) const;
    void fitColumns();

    CatalogSession* m_session = nullptr;
    std::vector<catalog::ProductId> m_ids;
    QLabel* m_aboutLabel;
    QComboBox* m_about;
    QLabel* m_message;
    QTreeWidget* m_list;
    PartedTextDelegate* m_texts; ///< how the list shows every column
    QPushButton* m_goBack;
    JobHandle m_job;
};

} // namespace vitrine::ui
