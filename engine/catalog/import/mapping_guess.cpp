// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/mapping_guess.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/column_names.h"
#include "engine/catalog/import/embedded_picture.h"
#include "engine/catalog/import/picture_folder.h"
#include "engine/catalog/import/price_text.h"

namespace vitrine::catalog {

namespace {

using Values = std::vector<nlohmann::ordered_json>;
using Check = std::function<bool(const nlohmann::ordered_json&)>;

struct Candidates {
    Field field;
    const ColumnNames& names;
    Check fits; ///< what most of the column's values must be; none: anything
};

/// A name or the picture itself, whatever the column is called.
bool isPicture(const nlohmann::ordered_json& value)
{
    if (isEmbeddedPicture(value))
        return true;
    auto text = pictureTextOf(value).text;
    text.resize(std::min(text.find_last_not_of(" \t\r\n") + 1, text.size()));
    return hasPictureName(text.substr(0, text.find_first_of("?#")));
}

/// The same where the column's name already says so.
bool isPictureOrPath(const nlohmann::ordered_json& value)
{
    const auto text = pictureTextOf(value).text;
    return isPicture(value) || text.starts_with('/') || text.starts_with("./") ||
           text.find("://") != std::string::npos;
}

bool isPrice(const nlohmann::ordered_json& value)
{
    return priceFromText(textOf(value)).has_value();
}

/// Whole stars, as Vitrine gives them; not an average of customers'.
bool isStars(const nlohmann::ordered_json& value)
{
    const auto text = textOf(value);
    return text.size() == 1 && text[0] >= '0' && text[0] <= '0' + kMostStars;
}

/// Columns that are called nothing in particular: a price shows its currency.
bool isPriceWithCurrency(const nlohmann::ordered_json& value)
{
    const auto text = textOf(value);
    const auto marked = [&](const char* mark) { return text.find(mark) != std::string::npos; };
    return isPrice(value) && text.size() <= 24 &&
           (marked("$") || marked("¥") || !currencyFromText(text).empty());
}

bool isCurrency(const nlohmann::ordered_json& value)
{
    return isCurrencyCode(textOf(value));
}

constexpr const char* kPromptColumn = "prompt"; ///< of chat lines: what the model is asked, no product

/// Words rather than codes, numbers, markup or whole paragraphs.
bool isWords(const nlohmann::ordered_json& value)
{
    const auto text = value.is_string() ? value.get<std::string>() : std::string();
    constexpr std::size_t kShortest = 3, kLongest = 150;
    if (text.size() < kShortest || text.size() > kLongest || isPrice(value) ||
        text.find_first_of("/\\<>{}=@|_") != std::string::npos)
        return false;
    const auto count = [&](const auto& is) { return std::count_if(text.begin(), text.end(), is); };
    const auto letters = count([](unsigned char c) { return std::isalpha(c) != 0 || c >= 0x80; });
    const auto digits = count([](unsigned char c) { return std::isdigit(c) != 0; });
    const bool isCode = digits > 0 && text.find(' ') == std::string::npos;
    return !isCode && letters > digits;
}

const std::vector<Candidates>& candidates()
{
    static const std::vector<Candidates> all = {
        {Field::Title, columnNames(Field::Title), {}},
        {Field::Title, doubtfulTitleNames(), isWords},
        {Field::Category1Code, columnNames(Field::Category1Code), {}},
        {Field::Category2Code, columnNames(Field::Category2Code), {}},
        {Field::Category3Code, columnNames(Field::Category3Code), {}},
        {Field::FullPrice, columnNames(Field::FullPrice), isPrice},
        {Field::Price, columnNames(Field::Price), isPrice},
        {Field::CurrencyCode, columnNames(Field::CurrencyCode), {}},
        {Field::Brand, columnNames(Field::Brand), {}},
        {Field::ProductCode, columnNames(Field::ProductCode), {}},
        {Field::Image, columnNames(Field::Image), isPictureOrPath},
        {Field::Split,
         columnNames(Field::Split),
         [](const auto& value) { return splitOfFolder(textOf(value)) != Split::Unassigned; }},
        {Field::Status,
         columnNames(Field::Status),
         [](const auto& value) { return statusNamed(textOf(value)).has_value(); }},
        {Field::Stars, columnNames(Field::Stars), isStars},
        {Field::Caption, columnNames(Field::Caption), {}},
        {Field::Tags, columnNames(Field::Tags), {}},
        {Field::Notes, columnNames(Field::Notes), {}},
    };
    return all;
}

bool textIsEmpty(const nlohmann::ordered_json& value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty());
}

/// What the first rows hold, by column.
using ColumnValues = std::unordered_map<std::string, Values>;

ColumnValues valuesByColumn(const std::vector<SourceRow>& rows)
{
    ColumnValues values;
    for (const auto& row : rows)
        for (const auto& [column, value] : row.values.items())
            if (!textIsEmpty(value))
                values[column].push_back(value);
    return values;
}

const Values& valuesOf(const std::string& column, const ColumnValues& values)
{
    static const Values kNone;
    const auto found = values.find(column);
    return found == values.end() ? kNone : found->second;
}

bool isTaken(const std::string& column, const std::map<Field, std::string>& mapping)
{
    return std::any_of(mapping.begin(), mapping.end(),
                       [&](const auto& entry) { return entry.second == column; });
}

bool mostly(const Values& values, const Check& fits)
{
    const auto fitting = std::count_if(values.begin(), values.end(), fits);
    return !values.empty() && static_cast<std::size_t>(fitting) * 2 > values.size();
}

/// A source without one value in its first rows may still have some later: its column is taken by name alone. Of prices
/// one that can be read is enough: the others are told of row by row, where a column left out would be told of nowhere.
bool plausible(const Candidates& candidate, const Values& values)
{
    const bool isOfPrices = candidate.field == Field::FullPrice || candidate.field == Field::Price;
    return !candidate.fits || values.empty() || mostly(values, candidate.fits) ||
           (isOfPrices && std::any_of(values.begin(), values.end(), candidate.fits));
}

const std::string* columnNamed(const std::vector<std::string>& columns, const std::string& name)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const std::string& column) { return bareName(column) == name; });
    return found == columns.end() ? nullptr : &*found;
}

/// Levels whatever the column is called: "Women > Coats". Other signs part much else, as in "red|blue".
bool isArrowPath(const nlohmann::ordered_json& value)
{
    return textOf(value).find(" > ") != std::string::npos && categoryLevels(value).size() > 1;
}

/// A column of whole paths fills every level that has no column of its own: one that is called so or a category, or
/// one that holds nothing else.
const std::string* categoryPathColumn(const std::vector<std::string>& columns, const ColumnValues& values,
                                      const std::map<Field, std::string>& mapping)
{
    const auto isPath = [](const auto& value) { return categoryLevels(value).size() > 1; };
    for (const auto* name : categoryPathNames())
        if (const auto* column = columnNamed(columns, name);
            column != nullptr && mostly(valuesOf(*column, values), isPath))
            return column;
    if (const auto category = mapping.find(Field::Category3Code); category != mapping.end())
        return mostly(valuesOf(category->second, values), isPath) ? &category->second : nullptr;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const std::string& column) {
        return !isTaken(column, mapping) && mostly(valuesOf(column, values), isArrowPath);
    });
    return found == columns.end() ? nullptr : &*found;
}

/// What a product may be called where all rows say the same; one word repeated is a kind or a colour.
bool isPhrase(const nlohmann::ordered_json& value)
{
    constexpr std::size_t kShortest = 8;
    const auto text = textOf(value);
    return isWords(value) && text.size() >= kShortest && text.find(' ') != std::string::npos;
}

/// Of the columns that no field has yet, the one of words that differ most from row to row; of several, the longest.
const std::string* titleColumn(const std::vector<std::string>& columns, const ColumnValues& values,
                               const std::map<Field, std::string>& mapping)
{
    const std::string* best = nullptr;
    std::pair<std::size_t, std::size_t> most; // different values, their bytes
    for (const auto& column : columns) {
        const auto& texts = valuesOf(column, values);
        if (isTaken(column, mapping) || !mostly(texts, isWords) || bareName(column) == kPromptColumn)
            continue;
        std::unordered_set<std::string> different;
        std::size_t bytes = 0;
        for (const auto& text : texts)
            if (const auto [added, isNew] = different.insert(textOf(text)); isNew)
                bytes += added->size();
        const bool couldBe = different.size() * 2 > texts.size() || mostly(texts, isPhrase);
        if (couldBe && std::pair(different.size(), bytes) > most) {
            most = {different.size(), bytes};
            best = &column;
        }
    }
    return best;
}

/// The fields that no name has told of, by columns that no field has yet.
void guessByContent(std::map<Field, std::string>& mapping, const std::vector<std::string>& columns,
                    const ColumnValues& values)
{
    const std::vector<std::pair<Field, Check>> checks = {{Field::Image, isPicture},
                                                         {Field::FullPrice, isPriceWithCurrency},
                                                         {Field::CurrencyCode, isCurrency}};
    for (const auto& [field, fits] : checks)
        for (const auto& column : columns)
            if (!mapping.contains(field) && !isTaken(column, mapping) && mostly(valuesOf(column, values), fits))
                mapping[field] = column;
    if (!mapping.contains(Field::Price) && mapping.contains(Field::FullPrice))
        mapping[Field::Price] = mapping[Field::FullPrice];
    if (const auto* title = titleColumn(columns, values, mapping); title != nullptr && !mapping.contains(Field::Title))
        mapping[Field::Title] = *title;
}

} // namespace

std::map<Field, std::string> guessMapping(const std::vector<std::string>& columns,
                                          const std::vector<SourceRow>& firstRows)
{
    std::map<Field, std::string> mapping;
    const auto values = valuesByColumn(firstRows);
    for (const auto& candidate : candidates()) {
        if (mapping.contains(candidate.field))
            continue;
        for (const auto* name : candidate.names)
            if (const auto* column = columnNamed(columns, name))
                if (plausible(candidate, valuesOf(*column, values))) {
                    mapping[candidate.field] = *column;
                    break;
                }
    }
    for (const auto* name : {"image", "file_name"}) // pictures whose names do not look like it
        if (!mapping.contains(Field::Image) &&
            std::find(columns.begin(), columns.end(), name) != columns.end())
            mapping[Field::Image] = name;
    if (const auto* path = categoryPathColumn(columns, values, mapping);
        path != nullptr && !mapping.contains(Field::Category1Code) && !mapping.contains(Field::Category2Code))
        for (const auto field : {Field::Category1Code, Field::Category2Code, Field::Category3Code})
            mapping[field] = *path;
    guessByContent(mapping, columns, values);
    return mapping;
}

std::vector<std::string> categoryLevels(const nlohmann::ordered_json& value)
{
    std::vector<std::string> levels;
    if (value.is_array()) {
        for (const auto& level : value)
            levels.push_back(textOf(level));
        return levels;
    }
    auto text = textOf(value);
    const auto holds = [&](char sign) { return text.find(sign) != std::string::npos; };
    const char between = holds('>') ? '>' : holds('|') ? '|' : '/';
    if (const auto other = text.find(','); other != std::string::npos && text.find(between) < other)
        text.resize(other); // further paths
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find(between, from), text.size());
        auto level = text.substr(from, end - from);
        level.erase(0, level.find_first_not_of(' '));
        level.erase(level.find_last_not_of(' ') + 1);
        if (!level.empty())
            levels.push_back(std::move(level));
        from = end + 1;
    }
    if (levels.size() > 1)
        for (const auto* root : {"default category", "root", "root catalog", "home", "home page"})
            if (foldText(levels.front()) == root) {
                levels.erase(levels.begin());
                break;
            }
    return levels;
}

} // namespace vitrine::catalog
