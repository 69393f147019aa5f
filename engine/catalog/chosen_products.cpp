// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/chosen_products.h"

namespace vitrine::catalog {

void chooseProducts(SQLite::Database& connection, const std::vector<ProductId>& ids)
{
    connection.exec("CREATE TEMP TABLE IF NOT EXISTS chosen(id INTEGER PRIMARY KEY)");
    connection.exec("DELETE FROM temp.chosen");
    SQLite::Statement insert(connection, "INSERT OR IGNORE INTO temp.chosen VALUES(?)");
    for (const auto id : ids) {
        insert.bind(1, id);
        insert.exec();
        insert.reset();
    }
}

} // namespace vitrine::catalog
