// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <map>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/chosen_products.h"
#include "engine/catalog/downloads.h"
#include "engine/catalog/history.h"
#include "engine/catalog/import/price_text.h"
#include "engine/catalog/price_currency.h"
#include "engine/catalog/product_rows.h"
#include "engine/core/number_text.h"
#include "engine/imaging/decode.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

[[noreturn]] void refuse(const Edit& edit, const std::string& allowed)
{
    throw Error({ErrorCode::FieldValue, {.item = nameOf(edit.field)}, {edit.value, allowed}});
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// "1,290" may be a thousand and more or not much over one: an import sees the rest of its column, an edit does not.
bool isOpenToTwoReadings(const std::string& text)
{
    return priceFromText(text, ',') != priceFromText(text, '.');
}

/// The value as the column holds it; nothing for an empty price. Throws Error{FieldValue}.
ColumnValue columnValue(const Edit& edit)
{
    switch (edit.field) {
    case Field::FullPrice:
    case Field::Price: {
        const auto text = trimmed(edit.value);
        if (text.empty())
            return {};
        auto number = core::parseNumber(text);
        if (!number && isOpenToTwoReadings(text))
            refuse(edit, VITRINE_TEXT("Reason", "it can be read in two ways; write thousands without a sign between them "
                                                "and decimals after a point, such as 1290 or 1.29"));
        if (!number)
            number = priceFromText(text);
        if (!number || !std::isfinite(*number) || *number < 0.0)
            refuse(edit, VITRINE_TEXT("Reason", "a number that is not negative is wanted, such as 590 or 1290.50"));
        return *number;
    }
    case Field::Split:
        if (!splitNamed(edit.value))
            refuse(edit, VITRINE_TEXT("Reason", "train, validation, test or nothing is wanted"));
        return edit.value;
    case Field::Status:
        if (!statusNamed(edit.value))
            refuse(edit, VITRINE_TEXT("Reason", "unreviewed, accepted, rejected or skipped is wanted"));
        return edit.value;
    case Field::Stars: {
        const auto text = trimmed(edit.value);
        const auto number = text.empty() ? std::optional(0.0) : core::parseNumber(text);
        if (!number || *number < 0 || *number > kMostStars || *number != std::floor(*number))
            refuse(edit, VITRINE_TEXT("Reason", "a whole number from 0 to 5 is wanted"));
        return *number;
    }
    case Field::Tags:
        return tagsText(tagsFrom(edit.value));
    default:
        return edit.value;
    }
}

/// What a new picture path means for a row: whether it can be used, and why not.
std::optional<core::Problem> pictureProblem(const std::string& image, const std::filesystem::path& picture)
{
    if (isPictureUrl(image))
        return core::Problem{ErrorCode::PictureIsUrl, {}, {image}};
    if (picture.empty())
        return core::Problem{ErrorCode::PictureNotGiven, {}, {}};
    try {
        imaging::probePicture(picture);
    } catch (const Error& error) {
        return error.problem();
    }
    return std::nullopt;
}

/// A picture's path brings along whether it is usable, in the same step.
void recordPictureState(SQLite::Database& connection, HistoryStep& step,
                        const std::optional<core::Problem>& found)
{
    step.recordChosen("image_usable", std::string(found ? "0" : "1"));
    SQLite::Statement rows(connection, "SELECT id, problems FROM products WHERE deleted = 0 AND id IN "
                                       "(SELECT id FROM temp.chosen)");
    while (rows.executeStep()) {
        auto problems = problemsFrom(rows.getColumn(1).getString());
        std::erase_if(problems, concernsPicture);
        if (found)
            problems.push_back(*found);
        step.record("problems", rows.getColumn(0).getInt64(), problemsText(problems));
    }
}

/// Of several edits of one field, the last counts.
std::vector<Edit> lastOfEachField(const std::vector<Edit>& edits)
{
    std::vector<Edit> last;
    for (const auto& edit : edits) {
        std::erase_if(last, [&](const Edit& earlier) { return earlier.field == edit.field; });
        last.push_back(edit);
    }
    return last;
}

/// One column's new values, product by product; the last one of a product counts.
void recordEach(SQLite::Database& connection, HistoryStep& step, Field field,
                const std::vector<std::pair<ProductId, ColumnValue>>& values)
{
    const auto column = nameOf(field);
    connection.exec("CREATE TEMP TABLE new_values(product INTEGER PRIMARY KEY, " + column + ")");
    {
        SQLite::Statement insert(connection, "INSERT OR REPLACE INTO temp.new_values VALUES(?, ?)");
        for (const auto& [product, value] : values) {
            insert.bind(1, product);
            if (const auto* number = std::get_if<double>(&value))
                insert.bind(2, *number);
            else if (const auto* text = std::get_if<std::string>(&value))
                insert.bind(2, *text);
            else
                insert.bind(2);
            insert.exec();
            insert.reset();
        }
    }
    step.recordFrom(column, "temp.new_values AS gathered JOIN products ON products.id = gathered.product "
                            "WHERE deleted = 0");
    connection.exec("DROP TABLE temp.new_values");
}

} // namespace

std::uint64_t Catalog::edit(const std::vector<ProductId>& ids, const std::vector<Edit>& all, const std::string& by,
                            const StepTitle& title)
{
    for (const auto& each : all)
        columnValue(each); // refused even where a later one counts
    const auto edits = lastOfEachField(all);
    std::vector<ColumnValue> values;
    std::vector<std::optional<core::Problem>> pictures;
    for (const auto& each : edits) { // refused, and files looked at, before anything is locked
        values.push_back(columnValue(each));
        Product named;
        named.image = each.value;
        pictures.push_back(each.field == Field::Image ? pictureProblem(each.value, imagePath(named)) : std::nullopt);
    }
    if (ids.empty() || edits.empty())
        return 0;
    return m_impl->database.guarded([&] {
        const auto writer = m_impl->database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        chooseProducts(writer.connection, ids);
        HistoryStep step(writer.connection);
        if (!by.empty())
            step.saidBy(by);
        for (std::size_t i = 0; i < edits.size(); ++i) {
            step.recordChosen(nameOf(edits[i].field), values[i]);
            if (edits[i].field == Field::Image)
                recordPictureState(writer.connection, step, pictures[i]);
        }
        std::vector<Field> fields;
        for (const auto& each : edits)
            fields.push_back(each.field);
        if (settleCurrency(writer.connection, step, edits))
            fields.push_back(Field::CurrencyCode);
        const auto changed = step.apply(title.what.empty() ? StepTitle::ofEdit(fields) : title);
        if (changed > 0) // otherwise the undone steps that could be redone stay
            transaction.commit();
        return changed;
    });
}

std::uint64_t Catalog::editEach(const std::vector<ProductEdit>& edits, const std::string& by)
{
    std::map<Field, std::vector<std::pair<ProductId, ColumnValue>>>
        values; // refused before anything is locked
    for (const auto& [product, edit] : edits) {
        if (edit.field == Field::Image)
            refuse(edit, "pictures are set by edit()");
        if (namesCurrency(edit))
            refuse(edit, VITRINE_TEXT("Reason", "a price without its currency is wanted here"));
        values[edit.field].emplace_back(product, columnValue(edit));
    }
    if (values.empty())
        return 0;
    std::vector<Field> fields;
    for (const auto& [field, ignored] : values)
        fields.push_back(field);
    return m_impl->database.guarded([&] {
        const auto writer = m_impl->database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        HistoryStep step(writer.connection);
        if (!by.empty())
            step.saidBy(by);
        for (const auto& [field, ofProducts] : values)
            recordEach(writer.connection, step, field, ofProducts);
        const auto changed = step.apply(StepTitle::ofEdit(fields));
        if (changed > 0)
            transaction.commit();
        return changed;
    });
}

void Catalog::setAuthor(const std::string& person)
{
    m_impl->database.setAuthor(person);
}

std::string Catalog::author() const
{
    return m_impl->database.author();
}

HistoryState Catalog::history() const
{
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] { return historyState(*reader); });
}

bool Catalog::undo()
{
    return m_impl->database.guarded([&] {
        const auto writer = m_impl->database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        const bool moved = moveThroughHistory(writer.connection, Direction::Undo);
        transaction.commit();
        return moved;
    });
}

bool Catalog::redo()
{
    return m_impl->database.guarded([&] {
        const auto writer = m_impl->database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        const bool moved = moveThroughHistory(writer.connection, Direction::Redo);
        transaction.commit();
        return moved;
    });
}

} // namespace vitrine::catalog
