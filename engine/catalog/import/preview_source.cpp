// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/import.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "engine/catalog/import/embedded_picture.h"
#include "engine/catalog/import/file_names.h"
#include "engine/catalog/import/mapping_guess.h"
#include "engine/catalog/import/outside_folders.h"
#include "engine/catalog/import/picture_paths.h"
#include "engine/catalog/import/price_text.h"
#include "engine/catalog/import/read_rows.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kPreviewRows = 50;
constexpr std::size_t kCellShown = 1000;

/// Columns that the source names, and those that its first rows hold besides.
std::vector<std::string> columnsOf(const SourceReader& reader, const std::vector<SourceRow>& rows)
{
    auto columns = reader.columns();
    std::unordered_set<std::string> known(columns.begin(), columns.end());
    for (const auto& row : rows)
        for (const auto& [column, value] : row.values.items())
            if (known.insert(column).second)
                columns.push_back(column);
    return columns;
}

std::vector<std::string> textsOf(const std::vector<SourceRow>& rows, const ColumnMapping& mapping,
                                 Field field)
{
    std::vector<std::string> texts;
    if (const auto column = mapping.columns.find(field); column != mapping.columns.end())
        for (const auto& row : rows)
            if (const auto value = row.values.find(column->second); value != row.values.end())
                if (auto text = pictureTextOf(*value).text; !text.empty() && !isEmbeddedPicture(*value))
                    texts.push_back(std::move(text));
    return texts;
}

/// By the prices of the first rows; a file of semicolons in which points part thousands is of the same kind.
std::optional<char> guessDecimalSign(const std::vector<SourceRow>& rows, const ColumnMapping& mapping,
                                     char delimiter)
{
    auto prices = textsOf(rows, mapping, Field::FullPrice);
    for (auto& price : textsOf(rows, mapping, Field::Price))
        prices.push_back(std::move(price));
    if (const auto sign = decimalSignOf(prices); sign || delimiter != ';')
        return sign;
    const auto thousands = [](const std::string& price) {
        return priceFromText(price, ',') != priceFromText(price, '.') && price.find(',') == std::string::npos;
    };
    return std::any_of(prices.begin(), prices.end(), thousands) ? std::optional(',') : std::nullopt;
}

void refuseUnknownColumns(const ColumnMapping& mapping, const std::vector<std::string>& columns,
                          const std::filesystem::path& source)
{
    for (const auto& [field, column] : mapping.columns)
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            throw Error({ErrorCode::MappingField, {.file = source, .item = nameOf(field)}, {column}});
}

std::vector<OutsideFolder> outsideOf(const std::vector<SourceRow>& rows, const ColumnMapping& mapping,
                                     const std::filesystem::path& root, const ReadableFolders& readable)
{
    OutsideFolders outside;
    const auto column = mapping.columns.find(Field::Image);
    for (const auto& row : rows) {
        const auto value = column == mapping.columns.end() ? row.values.end() : row.values.find(column->second);
        if (value == row.values.end() || isEmbeddedPicture(*value))
            continue;
        const auto picture =
            resolvePicture(pictureTextOf(*value).text, row.folder.empty() ? root : row.folder, readable);
        if (picture.problem)
            outside.add(*picture.problem);
    }
    return outside.mostRowsFirst();
}

} // namespace

SourcePreview previewSource(const std::filesystem::path& source, const ImportOptions& options)
{
    SourcePreview preview;
    preview.format = options.format ? *options.format : recogniseSource(source);
    const auto reader = openSource(source, preview.format, options);
    const auto rows = readRows(*reader, kPreviewRows);
    if (rows.empty())
        throw Error({ErrorCode::SourceEmpty, {.file = source}, {}});
    preview.encoding = reader->encoding();
    preview.delimiter = reader->delimiter();
    preview.columns = columnsOf(*reader, rows);
    preview.repeated = reader->repeatedColumns();
    if (preview.columns.empty()) { // none of the first rows could be read: this is no such file
        for (const auto& row : rows)
            if (row.refused)
                throw Error(*row.refused);
        throw Error({ErrorCode::SourceEmpty, {.file = source}, {}});
    }
    for (const auto& row : rows) {
        if (row.refused)
            continue;
        std::unordered_map<std::string, std::string> cells; // a row looks through all its columns for one
        for (const auto& [column, value] : row.values.items())
            cells.emplace(column, shortened(textOf(value), kCellShown));
        auto& texts = preview.rows.emplace_back();
        for (const auto& column : preview.columns)
            texts.push_back(std::move(cells[column]));
    }
    preview.guess.columns = guessMapping(preview.columns, rows);
    if (options.mapping)
        refuseUnknownColumns(*options.mapping, preview.columns, source);
    const auto mapping = options.mapping.value_or(preview.guess);
    preview.guess.pictureRoot = guessPictureRoot(sourceFolder(source), textsOf(rows, mapping, Field::Image));
    preview.guess.decimalSign = guessDecimalSign(rows, mapping, preview.delimiter);
    const auto root = mapping.pictureRoot.empty() ? preview.guess.pictureRoot : mapping.pictureRoot;
    auto folders = options.allowedFolders;
    folders.push_back(sourceFolder(source));
    if (!mapping.pictureRoot.empty())
        folders.push_back(mapping.pictureRoot);
    preview.outside = outsideOf(rows, mapping, root, ReadableFolders(folders));
    return preview;
}

bool lacksTitle(const SourcePreview& preview, const std::map<Field, std::string>& columns)
{
    const bool isTable = preview.format != SourceFormat::ClassFolders && preview.format != SourceFormat::FlatFolder;
    return isTable && !columns.contains(Field::Title);
}

} // namespace vitrine::catalog
