// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/price_currency.h"

#include <algorithm>

#include "engine/catalog/import/price_text.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

using Prices = std::vector<const Edit*>;

void requireCurrency(const Prices& prices, const std::string& currency)
{
    for (const auto* price : prices)
        if (!mayBeIn(price->value, currency))
            throw Error({ErrorCode::FieldValue,
                         {.item = nameOf(price->field)},
                         {price->value, VITRINE_TEXT("Reason", "its currency is not that of the product: leave it out, or "
                                                               "change the product's currency as well")}});
}

constexpr const char* kChosen = "FROM products WHERE deleted = 0 AND id IN (SELECT id FROM temp.chosen)";

void requireCurrencyOfChosen(SQLite::Database& connection, const Prices& prices)
{
    SQLite::Statement currencies(connection, std::string("SELECT DISTINCT currency_code ") + kChosen);
    while (currencies.executeStep())
        if (const auto currency = currencies.getColumn(0).getString(); !currency.empty())
            requireCurrency(prices, currency);
}

/// Whether any of the chosen products had none.
bool fillCurrency(SQLite::Database& connection, HistoryStep& step, const std::string& code)
{
    SQLite::Statement without(connection, std::string("SELECT id ") + kChosen + " AND currency_code = ''");
    bool any = false;
    for (; without.executeStep(); any = true)
        step.record(nameOf(Field::CurrencyCode), without.getColumn(0).getInt64(), code);
    return any;
}

/// The code that the prices name; "" where they have only signs of several currencies.
std::string codeOf(const Prices& prices)
{
    for (const auto* price : prices)
        if (auto code = currencyFromText(price->value); !code.empty())
            return code;
    return {};
}

} // namespace

bool namesCurrency(const Edit& edit)
{
    return (edit.field == Field::FullPrice || edit.field == Field::Price) && hasCurrency(edit.value);
}

bool settleCurrency(SQLite::Database& connection, HistoryStep& step, const std::vector<Edit>& edits)
{
    Prices prices;
    for (const auto& each : edits)
        if (namesCurrency(each))
            prices.push_back(&each);
    if (prices.empty())
        return false;
    const auto code = codeOf(prices);
    for (const auto* price : prices)
        if (!code.empty() && !mayBeIn(price->value, code))
            throw Error({ErrorCode::FieldValue,
                         {.item = nameOf(price->field)},
                         {price->value, VITRINE_TEXT("Reason", "all prices of a product are in one currency")}});
    const auto set = std::find_if(edits.begin(), edits.end(),
                                  [](const Edit& edit) { return edit.field == Field::CurrencyCode; });
    if (set != edits.end()) {
        requireCurrency(prices, set->value);
        return false;
    }
    requireCurrencyOfChosen(connection, prices);
    return !code.empty() && fillCurrency(connection, step, code); // whose "$" is, nobody can know
}

} // namespace vitrine::catalog
