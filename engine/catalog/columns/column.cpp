// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/columns/column.h"

#include <algorithm>

namespace vitrine::catalog {

namespace {

ColumnSource folded(Column column, const std::string& name, bool placed = true)
{
    return {column, ColumnKind::Text, "fold(" + name + ")", placed};
}

ColumnSource asItIs(Column column, const std::string& expression)
{
    return {column, ColumnKind::Text, expression, false};
}

} // namespace

const std::vector<ColumnSource>& columnSources()
{
    static const std::vector<ColumnSource> sources = {
        folded(Column::Title, "title"),
        folded(Column::Category1, "category1_code"),
        folded(Column::Category2, "category2_code"),
        folded(Column::Category3, "category3_code"),
        folded(Column::Currency, "currency_code"),
        folded(Column::Brand, "brand"),
        folded(Column::Code, "product_code"),
        folded(Column::Image, "image"),
        folded(Column::Split, "split"),
        folded(Column::Status, "status"),
        folded(Column::Caption, "caption"),
        folded(Column::Tags, "tags"),
        folded(Column::Notes, "notes"),
        folded(Column::Extra, "extra", false), // may be large, and nobody sorts by it
        asItIs(Column::Resolved, "resolved"),
        asItIs(Column::Sources, "sources"),
        asItIs(Column::CategoryLevels,
               "category1_code || char(31) || category2_code || char(31) || category3_code"),
        asItIs(Column::BrandName, "brand"),
        {Column::Price, ColumnKind::Number, "price", false},
        {Column::FullPrice, ColumnKind::Number, "full_price", false},
        {Column::Stars, ColumnKind::Number, "stars", false},
        {Column::Flags, ColumnKind::Flags, "1 + 2 * (image_usable != 0) + 4 * (problems != '')", false},
    };
    return sources;
}

std::optional<Column> columnOf(const std::string& productsColumn)
{
    if (productsColumn == kSellingPrice)
        return Column::SellingPrice;
    const auto& sources = columnSources();
    for (const auto& expression : {"fold(" + productsColumn + ")", productsColumn}) {
        const auto found =
            std::find_if(sources.begin(), sources.end(),
                         [&](const ColumnSource& source) { return source.expression == expression; });
        if (found != sources.end())
            return found->column;
    }
    return std::nullopt;
}

const std::vector<Column>& searchedColumns()
{
    static const std::vector<Column> columns = {
        Column::Category1, Column::Category2, Column::Category3, Column::Brand, Column::Title,
        Column::Code,      Column::Caption,   Column::Tags,      Column::Notes};
    return columns;
}

} // namespace vitrine::catalog
