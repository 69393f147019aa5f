// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/mapping_guess.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/embedded_picture.h"
#include "engine/catalog/import/picture_folder.h"
#include "engine/catalog/import/price_text.h"

namespace vitrine::catalog {

namespace {

using Values = std::vector<nlohmann::ordered_json>;
using Check = std::function<bool(const nlohmann::ordered_json&)>;

/// Names as they are compared: "Full Price", "full_price" and "fullPrice" are one.
std::string bare(const std::string& name)
{
    std::string out;
    for (const char c : foldText(name))
        if (std::isalnum(static_cast<unsigned char>(c)) || (c & 0x80))
            out.push_back(c);
    return out;
}

struct Candidates {
    Field field;
    std::vector<const char*> names; ///< best first
    Check fits;                     ///< what most of the column's values must be; none: anything
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

/// Words rather than codes, numbers, markup or whole paragraphs.
bool isTitle(const nlohmann::ordered_json& value)
{
    const auto text = value.is_string() ? value.get<std::string>() : std::string();
    constexpr std::size_t kShortest = 8, kLongest = 150;
    return text.size() >= kShortest && text.size() <= kLongest && text.find(' ') != std::string::npos &&
           text.find_first_of("/\\<>{}=@|") == std::string::npos && !isPrice(value);
}

const std::vector<Candidates>& candidates()
{
    static const std::vector<Candidates> all = {
        {Field::Title,
         {"title", "name", "producttitle", "productname", "productdisplayname", "displayname", "titel",
          "titre", "tittel", "bezeichnung", "productnaam", "produktnavn", "produktname"},
         {}},
        {Field::Category1Code, {"category1code", "category1", "department", "gender", "mastercategory"}, {}},
        {Field::Category2Code, {"category2code", "category2", "subcategory"}, {}},
        {Field::Category3Code,
         {"category3code", "category3", "articletype", "category", "class", "label", "kategorie", "categorie",
          "kategori"},
         {}},
        {Field::FullPrice,
         {"fullprice", "listprice", "regularprice", "originalprice", "msrp", "rrp", "price", "preis", "prijs",
          "pris"},
         isPrice},
        {Field::Price,
         {"price", "saleprice", "currentprice", "finalprice", "preis", "prijs", "pris", "fullprice",
          "listprice"},
         isPrice},
        {Field::CurrencyCode, {"currencycode", "currency", "waehrung", "valuta"}, {}},
        {Field::Brand, {"brand", "brandname", "manufacturer", "vendor", "marke", "merk"}, {}},
        {Field::ProductCode,
         {"productcode", "sku", "articlenumber", "itemnumber", "ean", "gtin", "asin", "productid", "itemid",
          "id"},
         {}},
        {Field::Image,
         {"image",   "imagepath", "filename", "baseimage",   "imagefile",  "imageurl",   "imagelink",
          "picture", "photo",     "img",      "bild",        "bilde",      "afbeelding", "foto",
          "file",    "path",      "images",   "imagebase64", "imagebytes", "imagedata",  "base64"},
         isPictureOrPath},
        {Field::Split,
         {"split", "subset"},
         [](const auto& value) { return splitOfFolder(textOf(value)) != Split::Unassigned; }},
        {Field::Status, {"status"}, [](const auto& value) { return statusNamed(textOf(value)).has_value(); }},
        {Field::Stars, {"stars"}, isStars},
        {Field::Caption, {"caption", "text"}, {}}, // "text" in an imagefolder's metadata
        {Field::Tags, {"tags"}, {}},
        {Field::Notes, {"notes"}, {}},
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
                                    [&](const std::string& column) { return bare(column) == name; });
    return found == columns.end() ? nullptr : &*found;
}

/// A column of whole paths fills every level that has no column of its own.
const std::string* categoryPathColumn(const std::vector<std::string>& columns,
                                      const std::vector<SourceRow>& rows)
{
    const auto isPath = [&](const std::string& column) {
        std::size_t paths = 0, values = 0;
        for (const auto& row : rows)
            if (const auto found = row.values.find(column);
                found != row.values.end() && !textOf(*found).empty()) {
                ++values;
                paths += categoryLevels(*found).size() > 1 ? 1 : 0;
            }
        return paths * 2 > values;
    };
    for (const auto* name :
         {"categories", "categorypath", "breadcrumbs", "breadcrumb", "category", "taxonomy"})
        if (const auto* column = columnNamed(columns, name); column != nullptr && isPath(*column))
            return column;
    return nullptr;
}

/// The fields that no name has told of, by columns that no field has yet.
void guessByContent(std::map<Field, std::string>& mapping, const std::vector<std::string>& columns,
                    const ColumnValues& values)
{
    const std::vector<std::pair<Field, Check>> checks = {{Field::Image, isPicture},
                                                         {Field::FullPrice, isPriceWithCurrency},
                                                         {Field::CurrencyCode, isCurrency},
                                                         {Field::Title, isTitle}};
    const auto taken = [&](const std::string& column) {
        return std::any_of(mapping.begin(), mapping.end(),
                           [&](const auto& entry) { return entry.second == column; });
    };
    for (const auto& [field, fits] : checks)
        for (const auto& column : columns)
            if (!mapping.contains(field) && !taken(column) && mostly(valuesOf(column, values), fits))
                mapping[field] = column;
    if (!mapping.contains(Field::Price) && mapping.contains(Field::FullPrice))
        mapping[Field::Price] = mapping[Field::FullPrice];
}

} // namespace

std::map<Field, std::string> guessMapping(const std::vector<std::string>& columns,
                                          const std::vector<SourceRow>& firstRows)
{
    std::map<Field, std::string> mapping;
    const auto values = valuesByColumn(firstRows);
    for (const auto& candidate : candidates())
        for (const auto* name : candidate.names)
            if (const auto* column = columnNamed(columns, name))
                if (plausible(candidate, valuesOf(*column, values))) {
                    mapping[candidate.field] = *column;
                    break;
                }
    for (const auto* name : {"image", "file_name"}) // pictures whose names do not look like it
        if (!mapping.contains(Field::Image) &&
            std::find(columns.begin(), columns.end(), name) != columns.end())
            mapping[Field::Image] = name;
    if (const auto* path = categoryPathColumn(columns, firstRows);
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
    const bool arrows = text.find('>') != std::string::npos;
    const char between = arrows ? '>' : '/';
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
