// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QSignalSpy>

#include "tests/ui/window_test.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/text.h"
#include "ui/views/product_grid.h"

namespace vitrine {

/// The window over six bags, as somebody edits them.
class LabelledShopTest : public WindowTest {
protected:
    /// After makeHome(): six products, "Bag 1" … "Bag 6".
    void openShop()
    {
        openWindow();
        activateWindow();
        createCatalog();
        auto insert = m_window->session()->catalog()->insertMany({"test"});
        for (int i = 1; i <= 6; ++i) {
            catalog::Product product;
            product.title = "Bag " + std::to_string(i);
            product.brand = "Acme";
            product.category1_code = i <= 4 ? "women" : "men";
            product.category2_code = i <= 4 ? "bags" : "coats";
            product.category3_code = i <= 2 ? "totes" : i <= 4 ? "clutches" : "parkas";
            insert.add(product);
        }
        insert.commit();
        m_window->session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->catalogPanel()->model()->rowCount(), 6, kPatience);
    }

    /// As with the mouse; waits until the details show them.
    void select(const std::vector<int>& rows)
    {
        auto* panel = m_window->catalogPanel();
        const QSignalSpy shown(panel, &ui::CatalogPanel::selectionChanged);
        panel->grid()->setCurrentIndex(panel->model()->index(rows.front()));
        for (const int row : rows)
            panel->grid()->selectionModel()->select(panel->model()->index(row), QItemSelectionModel::Select);
        panel->grid()->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), kPatience);
    }

    QString text(catalog::ProductId id, catalog::Field field) const
    {
        return ui::toQString(m_window->session()->catalog()->product(id).text(field));
    }
    QAction* action(const char* name) const { return m_window->commands()->action(name); }
    QLineEdit* line(const char* name) const { return m_window->findChild<QLineEdit*>(name); }
};

} // namespace vitrine
