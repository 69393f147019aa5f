// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/checks/examine_pictures.h"
#include "engine/catalog/checks/picture_groups.h"
#include "engine/catalog/chosen_products.h"
#include "engine/catalog/history.h"
#include "engine/catalog/product_family.h"
#include "engine/catalog/splits.h"

namespace vitrine::catalog {

namespace {

std::vector<std::string> usableImages(SQLite::Database& connection)
{
    std::vector<std::string> images;
    SQLite::Statement usable(connection,
                             "SELECT image FROM products WHERE deleted = 0 AND image_usable = 1 ORDER BY id");
    while (usable.executeStep())
        images.push_back(usable.getColumn(0).getString());
    return images;
}

std::vector<SplitRow> readUsable(SQLite::Database& connection, const KnownPictures& known,
                                 const core::Progress& progress)
{
    std::vector<SplitRow> rows;
    std::vector<PictureOfRow> pictures;
    SQLite::Statement usable(connection,
                             "SELECT id, category3_code, image, product_code, title FROM products "
                             "WHERE deleted = 0 AND image_usable = 1 ORDER BY id");
    while (usable.executeStep()) {
        auto& row = rows.emplace_back();
        row.id = usable.getColumn(0).getInt64();
        row.category = usable.getColumn(1).getString();
        const auto image = usable.getColumn(2).getString();
        row.ties.push_back("picture " + image);
        if (auto family = productFamily(usable.getColumn(3).getString(), usable.getColumn(4).getString());
            !family.empty())
            row.ties.push_back("family " + family);
        const auto facts = known.find(image);
        pictures.push_back({image, facts == known.end() ? nullptr : &facts->second});
    }
    const auto groups = groupPictures(pictures, progress);
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (groups[row].near != kNoGroup)
            rows[row].ties.push_back("alike " + std::to_string(groups[row].near));
    return rows;
}

} // namespace

SplitResult Catalog::assignSplits(double train, double validation, double test, std::uint64_t seed,
                                  const core::Progress& progress)
{
    checkShares({train, validation, test}); // before pictures are looked at, which may take minutes
    SplitResult result;
    auto& database = m_impl->database;
    std::vector<std::string> images;
    KnownPictures known;
    database.guarded([&] {
        const auto reader = database.reader();
        images = differentFiles(usableImages(*reader));
        known = readKnownPictures(*reader);
    });
    result.examined = examineChanged(database, m_impl->folder, images, known, progress);
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        const auto rows = readUsable(writer.connection, known, {progress.stop});
        const auto divided = divideRows(rows, {train, validation, test}, seed);
        result.leaksAvoided = divided.leaksAvoided;
        HistoryStep step(writer.connection);
        for (const auto split : {Split::Train, Split::Validation, Split::Test}) {
            std::vector<ProductId> ids;
            for (const auto& [id, given] : divided.splits)
                if (given == split)
                    ids.push_back(id);
            chooseProducts(writer.connection, ids);
            step.recordChosen(nameOf(Field::Split), nameOf(split));
        }
        if (step.apply(StepTitle::ofEdit({Field::Split})) > 0)
            transaction.commit();
    });
    result.counts = counts();
    return result;
}

} // namespace vitrine::catalog
