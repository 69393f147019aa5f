// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/row_pictures.h"

#include "engine/catalog/downloads.h"
#include "engine/catalog/import/embedded_picture.h"
#include "engine/catalog/import/row_mapping.h"
#include "engine/core/error.h"
#include "engine/imaging/decode.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

ReadableFolders readableFolders(std::vector<std::filesystem::path> folders, const std::filesystem::path& source,
                                const std::filesystem::path& pictureRoot, const Catalog& catalog)
{
    folders.insert(folders.end(), {sourceFolder(source), pictureRoot, catalog.imagesFolder()});
    return ReadableFolders(folders);
}

} // namespace

RowPictures::RowPictures(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
                         const ColumnMapping& mapping)
    : m_catalog(catalog), m_source(source), m_options(options), m_mapping(mapping),
      m_readable(readableFolders(options.allowedFolders, source, mapping.pictureRoot, catalog)),
      m_images(catalog.imagesFolder())
{}

const nlohmann::ordered_json* RowPictures::valueIn(const SourceRow& row) const
{
    const auto column = m_mapping.columns.find(Field::Image);
    if (column == m_mapping.columns.end())
        return nullptr;
    const auto value = row.values.find(column->second);
    return value == row.values.end() ? nullptr : &*value;
}

ResolvedPicture RowPictures::of(const SourceRow& row, const Product& product)
{
    const auto* value = valueIn(row);
    const auto embedded = value == nullptr ? std::nullopt : embeddedPicture(*value);
    if (!embedded)
        return downloadedOr(
            resolvePicture(product.image, row.folder.empty() ? m_mapping.pictureRoot : row.folder, m_readable));
    try {
        const auto name = !embedded->name.empty() ? std::filesystem::path(embedded->name).stem().string()
                                                  : product.product_code;
        const auto file = m_images.add(*embedded, name.empty() ? "row-" + std::to_string(row.number) : name);
        return {file.string(), std::nullopt, !value->is_array() || value->size() == 1};
    } catch (const Error& error) {
        if (error.problem().code != ErrorCode::PictureUndecodable)
            throw;
        return {{}, error.problem(), false};
    }
}

/// An address whose picture has come is that file; the address itself is kept beside it.
ResolvedPicture RowPictures::downloadedOr(ResolvedPicture picture) const
{
    if (picture.problem && picture.problem->code == ErrorCode::PictureIsUrl)
        if (const auto known = PictureDownloads(m_catalog).known(picture.image))
            return {m_images.pathOf(known->image).string(), std::nullopt, false};
    return picture;
}

void RowPictures::probe(const std::vector<ResolvedPicture>& pictures, const core::Progress& progress)
{
    std::vector<std::string> unknown;
    for (const auto& picture : pictures)
        if (!picture.problem && m_seen.emplace(picture.image, std::nullopt).second)
            unknown.push_back(picture.image);
    std::vector<std::optional<core::Problem>> found(unknown.size());
    m_pool.forEach(unknown.size(), [&](std::size_t i) {
        if (progress.stop.stop_requested())
            throw core::Cancelled{};
        try {
            imaging::probePicture(unknown[i]);
        } catch (const Error& error) {
            found[i] = error.problem();
        }
    });
    for (std::size_t i = 0; i < unknown.size(); ++i)
        m_seen[unknown[i]] = std::move(found[i]);
}

void RowPictures::settle(Product& product, const ResolvedPicture& picture, const SourceRow& row)
{
    auto problem = picture.problem ? picture.problem : m_seen[picture.image];
    product.imageUsable = !problem;
    const auto column = m_mapping.columns.find(Field::Image);
    if (const auto* value = valueIn(row); value != nullptr && !picture.whole)
        keepColumn(product, column->second, *value);
    if (!problem) {
        product.image = m_options.copyImages ? m_images.copy(picture.image) : m_images.nameOf(picture.image);
        return;
    }
    product.image = picture.image;
    problem->where.row = row.number;
    if (problem->where.file.empty())
        problem->where.file = row.file.empty() ? m_source : row.file;
    if (column != m_mapping.columns.end())
        problem->where.item = column->second;
    product.problems.push_back(std::move(*problem));
}

} // namespace vitrine::catalog
