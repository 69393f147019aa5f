// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QAbstractButton>

#include "tests/ui/window_test.h"
#include "ui/models/product_model.h"
#include "ui/panels/catalog_panel.h"
#include "ui/views/query_line.h"

namespace vitrine {

/// The window over a shop of bags: every third of a brand, every other one a coat or a hat, each a euro dearer.
class SearchedShopTest : public WindowTest {
protected:
    static constexpr int kProducts = 120;

    void openShop()
    {
        makeHome();
        openWindow({1300, 850});
        activateWindow();
        createCatalog();
        auto insert = shop().insertMany({"test"});
        const std::array<const char*, 3> brands{"Acme", "Fjell", "Nord"};
        for (int i = 0; i < kProducts; ++i) {
            catalog::Product product;
            product.title = "Bag " + std::to_string(i);
            product.brand = brands[static_cast<std::size_t>(i % 3)];
            product.category1_code = "Wear";
            product.category2_code = i % 2 == 0 ? "Coats" : "Hats";
            product.price = i;
            insert.add(product);
        }
        insert.commit();
        m_window->session()->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(found(), kProducts, kPatience);
    }

    ui::CatalogPanel* panel() const { return m_window->catalogPanel(); }
    ui::QueryLine* line() const { return m_window->findChild<ui::QueryLine*>("catalog.search"); }
    int found() const { return panel()->model()->rowCount(); }
    QList<QAbstractButton*> chips() const
    {
        return m_window->findChild<QWidget*>("catalog.chips")
            ->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    }
};

} // namespace vitrine
