// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QDialog>
#include <QTimer>

#include "engine/catalog/replace.h"
#include "ui/bridges/background_jobs.h"
#include "ui/dialogs/scope_products.h"

class QCheckBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTreeWidget;

namespace vitrine::ui {

class CatalogSession;

/// Finds and replaces text in products, with a list of what would change that follows every key. Open with
/// open().
class ReplaceDialog : public QDialog {
    Q_OBJECT
public:
    /// `filter`: what the search line finds; `selected`: what is selected in the grid.
    ReplaceDialog(CatalogSession& session, const catalog::Query& filter,
                  std::vector<catalog::ProductId> selected, QWidget* parent);

    bool previewing() const { return m_previewing; }

signals:
    void replaceRequested(const vitrine::catalog::Replacement& replacement, vitrine::ui::Scope scope);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    catalog::Replacement replacement() const;
    Scope scope() const;
    void preview();
    void showPreview(const catalog::ReplacePreview& preview);
    void showRefusal(const core::Problem& problem);
    void clearPreview();

    CatalogSession& m_session;
    catalog::Query m_filter;
    std::vector<catalog::ProductId> m_selected;
    QLabel* m_findLabel;
    QLineEdit* m_find;
    QLabel* m_withLabel;
    QLineEdit* m_with;
    QCheckBox* m_regex;
    QCheckBox* m_case;
    QGroupBox* m_fieldsBox;
    std::map<catalog::Field, QCheckBox*> m_fields;
    QGroupBox* m_scopeBox;
    std::map<Scope, QRadioButton*> m_scopes;
    QLabel* m_summary;
    QTreeWidget* m_list;
    QPushButton* m_replace;
    QPushButton* m_cancel;
    QTimer m_typing;
    JobHandle m_job;
    bool m_previewing = false;
};

} // namespace vitrine::ui
