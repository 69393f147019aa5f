// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sources.h"

#include "engine/catalog/import/embedded_picture.h"
#include "engine/catalog/import/json_text.h"
#include "engine/catalog/import/row_mapping.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/imaging/picture_header.h"
#include "engine/vlm/utf8.h"
#include "tests/fuzz/fuzzing.h"

namespace vitrine::fuzz {

namespace {

using catalog::textOf;

void checkValues(const catalog::SourceRow& row)
{
    require(row.values.is_object(), "a row's values have names");
    require(catalog::readJson(textOf(row.values)).value == row.values, "values that are written read as the same");
    for (const auto& [column, value] : row.values.items()) {
        if (const auto picture = catalog::embeddedPicture(value)) {
            require(picture->bytes.empty() != picture->reason.empty(), "a picture has bytes or a reason why not");
            imaging::parsePictureHeader(picture->bytes);
        }
        require(catalog::isEmbeddedPicture(value) == catalog::embeddedPicture(value).has_value(),
                "a picture is one whether it is decoded or not");
    }
}

void checkProduct(const catalog::Product& product)
{
    for (const auto* text : {&product.title, &product.brand, &product.product_code, &product.caption, &product.notes,
                             &product.category1_code, &product.category2_code, &product.category3_code})
        require(vlm::isValidUtf8(*text) && text->find('\0') == std::string::npos, "a field holds text");
    require(product.extra.empty() || catalog::readJson(product.extra).value.is_object(), "further columns are JSON");
    for (const auto& price : {product.price, product.full_price})
        require(!price || *price >= 0.0, "a price is not negative");
}

} // namespace

void readSource(const std::filesystem::path& source, catalog::SourceFormat format)
{
    catalog::ImportOptions options;
    options.format = format;
    const auto preview = catalog::previewSource(source, options);
    for (const auto& row : preview.rows)
        require(row.size() == preview.columns.size(), "a row of the preview has a cell for each column");
    const auto reader = catalog::openSource(source, format, options);
    std::uint64_t last = 0;
    for (catalog::SourceRow row; reader->next(row);) {
        require(row.number > last, "rows are counted");
        last = row.number;
        require(reader->share() >= 0.0 && reader->share() <= 1.0, "what has been read is a part of the whole");
        checkValues(row);
        if (!row.refused)
            checkProduct(catalog::productFrom(row, preview.guess, source));
    }
}

} // namespace vitrine::fuzz
