// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/price_currency.h"

#include <algorithm>

#include "engine/catalog/import/price_text.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

[[noreturn]] void refuseCurrency(const Edit& price)
{
    throw Error({ErrorCode::FieldValue,
                 {.item = nameOf(price.field)},
                 {price.value, VITRINE_TEXT("Reason", "its currency is not that of the product: leave it out, or change "
                                                      "the product's currency as well")}});
}

/// A product's currency may be written as a sign, or in small letters.
bool isSameCurrency(const std::string& ofProduct, const std::string& code)
{
    return ofProduct == code || currencyFromText("1 " + ofProduct) == code;
}

/// Whether any product had none.
bool fillCurrency(SQLite::Database& connection, HistoryStep& step, const Edit& price, const std::string& code)
{
    SQLite::Statement chosen(connection, "SELECT id, currency_code FROM products WHERE deleted = 0 AND id IN "
                                         "(SELECT id FROM temp.chosen)");
    std::vector<ProductId> without;
    while (chosen.executeStep()) {
        const auto has = chosen.getColumn(1).getString();
        if (has.empty())
            without.push_back(chosen.getColumn(0).getInt64());
        else if (!isSameCurrency(has, code))
            refuseCurrency(price);
    }
    for (const auto id : without)
        step.record(nameOf(Field::CurrencyCode), id, code);
    return !without.empty();
}

} // namespace

std::string currencyOfPrice(const Edit& edit)
{
    return edit.field == Field::FullPrice || edit.field == Field::Price ? currencyFromText(edit.value) : std::string();
}

bool settleCurrency(SQLite::Database& connection, HistoryStep& step, const std::vector<Edit>& edits)
{
    const auto first =
        std::find_if(edits.begin(), edits.end(), [](const Edit& edit) { return !currencyOfPrice(edit).empty(); });
    if (first == edits.end())
        return false;
    const auto code = currencyOfPrice(*first);
    for (const auto& each : edits)
        if (const auto other = currencyOfPrice(each); !other.empty() && other != code)
            throw Error({ErrorCode::FieldValue,
                         {.item = nameOf(each.field)},
                         {each.value, VITRINE_TEXT("Reason", "all prices of a product are in one currency")}});
    const auto set = std::find_if(edits.begin(), edits.end(),
                                  [](const Edit& edit) { return edit.field == Field::CurrencyCode; });
    if (set == edits.end())
        return fillCurrency(connection, step, *first, code);
    if (!isSameCurrency(set->value, code))
        refuseCurrency(*first);
    return false;
}

} // namespace vitrine::catalog
