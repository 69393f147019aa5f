// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "engine/catalog/catalog.h"
#include "ui/bridges/background_jobs.h"

class QVBoxLayout;

namespace vitrine::ui {

class CatalogSession;

/// What the checks found of some products: of one, in sentences; of several, how many have each finding. Each line
/// can be resolved, or reopened when it was. Hidden while there is nothing.
class FindingsList : public QWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget* parent = nullptr);

    void setSession(CatalogSession* session);
    void showProducts(const std::vector<catalog::ProductId>& ids);
    /// Whether a line says it already.
    bool says(const core::Problem& problem) const;

signals:
    void shown(); ///< the lines are those of the products now
    void resolveRequested(const std::vector<vitrine::catalog::ProductId>& ids,
                          const std::vector<vitrine::catalog::Check>& checks, bool resolved);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One check of the products that are shown.
    struct Line {
        std::vector<catalog::ProductId> open;
        std::vector<catalog::ProductId> resolved;
        core::Problem problem; ///< of the first product
    };
    using Lines = std::map<catalog::Check, Line>;
    void reload();
    void rebuild();
    void addLine(catalog::Check check, const std::vector<catalog::ProductId>& ids, const core::Problem& problem,
                 bool resolved);

    CatalogSession* m_session = nullptr;
    std::vector<catalog::ProductId> m_ids;
    Lines m_lines;
    QVBoxLayout* m_layout;
    JobHandle m_readJob;
};

} // namespace vitrine::ui
