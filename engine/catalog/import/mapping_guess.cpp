// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/mapping_guess.h"

#include <algorithm>
#include <functional>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/price_text.h"

namespace vitrine::catalog {

namespace {

using Values = std::vector<std::string>;
using Check = std::function<bool(const std::string&)>;

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

bool isPictureText(const std::string& text)
{
    const auto question = text.find('?');
    return hasPictureName(text.substr(0, question));
}

bool isPictureOrUrl(const std::string& text)
{
    return isPictureText(text) || text.starts_with("http://") || text.starts_with("https://");
}

bool isPrice(const std::string& text)
{
    return priceFromText(text).has_value();
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
         {"image", "imagepath", "filename", "baseimage", "imagefile", "imageurl", "imagelink", "picture",
          "photo", "img", "bild", "foto", "file", "path"},
         isPictureOrUrl},
        {Field::Split,
         {"split", "subset"},
         [](const std::string& text) { return splitOfFolder(text) != Split::Unassigned; }},
        {Field::Status, {"status"}, [](const std::string& text) { return statusNamed(text).has_value(); }},
        {Field::Caption, {"caption"}, {}},
        {Field::Tags, {"tags"}, {}},
        {Field::Notes, {"notes"}, {}},
    };
    return all;
}

Values valuesOf(const std::string& column, const std::vector<SourceRow>& rows)
{
    Values values;
    for (const auto& row : rows)
        if (const auto found = row.values.find(column); found != row.values.end())
            if (auto text = textOf(*found); !text.empty())
                values.push_back(std::move(text));
    return values;
}

bool mostly(const Values& values, const Check& fits)
{
    const auto fitting = std::count_if(values.begin(), values.end(), fits);
    return !values.empty() && static_cast<std::size_t>(fitting) * 2 > values.size();
}

/// A source without one value in its first rows may still have some later: its column is taken by name alone.
bool plausible(const Candidates& candidate, const Values& values)
{
    return !candidate.fits || values.empty() || mostly(values, candidate.fits);
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

} // namespace

std::map<Field, std::string> guessMapping(const std::vector<std::string>& columns,
                                          const std::vector<SourceRow>& firstRows)
{
    std::map<Field, std::string> mapping;
    for (const auto& candidate : candidates())
        for (const auto* name : candidate.names)
            if (const auto* column = columnNamed(columns, name))
                if (plausible(candidate, valuesOf(*column, firstRows))) {
                    mapping[candidate.field] = *column;
                    break;
                }
    if (const auto* path = categoryPathColumn(columns, firstRows);
        path != nullptr && !mapping.contains(Field::Category1Code) && !mapping.contains(Field::Category2Code))
        for (const auto field : {Field::Category1Code, Field::Category2Code, Field::Category3Code})
            mapping[field] = *path;
    if (!mapping.contains(Field::Image))
        for (const auto& column : columns)
            if (mostly(valuesOf(column, firstRows), isPictureText)) {
                mapping[Field::Image] = column;
                break;
            }
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
