// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/similar/similar_pictures.h"

#include "engine/imaging/decode.h"

namespace vitrine::workflow {

namespace {

std::vector<SimilarProduct> productsOf(const PictureFeatures& features, const std::vector<Neighbour>& rows,
                                       std::size_t count, catalog::ProductId leftOut)
{
    std::vector<SimilarProduct> found;
    for (const auto& row : rows)
        for (const auto product : features.productsOf(row.row))
            if (product != leftOut && found.size() < count)
                found.push_back({product, row.score});
    return found;
}

} // namespace

std::vector<SimilarProduct> similarTo(const PictureFeatures& features, catalog::ProductId product,
                                      std::size_t count)
{
    const auto row = features.rowOf(product);
    if (!row)
        throw core::Error({core::ErrorCode::ProductUnseen, {}, {std::to_string(product)}});
    // Every row has a product at least: one more, for the picture itself, is enough.
    return productsOf(features, features.index().nearest(features.index().vector(*row), count + 1), count,
                      product);
}

std::vector<SimilarProduct> similarTo(const PictureFeatures& features, const std::filesystem::path& picture,
                                      std::size_t count)
{
    if (features.index().size() == 0)
        return {};
    return productsOf(features, features.index().nearest(features.vectorOf(picture), count), count, 0);
}

void requirePicture(const std::filesystem::path& picture)
{
    std::error_code code;
    if (!std::filesystem::exists(picture, code)) // PictureMissing speaks of a picture that a source names
        throw core::Error({core::ErrorCode::FileMissing, {.file = picture}, {}});
    imaging::probePicture(picture);
}

} // namespace vitrine::workflow
