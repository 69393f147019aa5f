// SPDX-License-Identifier: GPL-3.0-or-later
#include <unordered_map>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/checks/examine_pictures.h"
#include "engine/catalog/checks/picture_groups.h"
#include "engine/catalog/chosen_products.h"
#include "engine/catalog/history.h"
#include "engine/catalog/product_family.h"
#include "engine/catalog/splits.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kMostProblems = 1000; // as many as anybody reads

std::vector<std::string> usableImages(SQLite::Database& connection)
{
    std::vector<std::string> images;
    SQLite::Statement usable(connection,
                             "SELECT image FROM products WHERE deleted = 0 AND image_usable = 1 ORDER BY id");
    while (usable.executeStep())
        images.push_back(usable.getColumn(0).getString());
    return images;
}

/// Ties rows of one title family, but for families that are too large to be one product.
void tieByTitle(std::vector<SplitRow>& rows, const std::vector<std::string>& families)
{
    std::unordered_map<std::string, std::size_t> members;
    for (const auto& family : families)
        ++members[family];
    const auto most = mostOfTitleFamily(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (!families[row].empty() && members[families[row]] <= most)
            rows[row].ties.push_back("title " + families[row]);
}

void tieByPicture(std::vector<SplitRow>& rows, const std::vector<PictureOfRow>& pictures,
                  const core::Progress& progress)
{
    const auto groups = groupPictures(pictures, progress);
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (groups[row].near != kNoGroup)
            rows[row].ties.push_back("alike " + std::to_string(groups[row].near));
}

struct RowsToDivide {
    std::vector<SplitRow> rows;
    std::vector<ProductId> unreadable;
    std::vector<core::Problem> problems; ///< the first of the unreadable ones'
};

RowsToDivide readUsable(SQLite::Database& connection, const KnownPictures& known, const core::Progress& progress)
{
    RowsToDivide read;
    auto& rows = read.rows;
    std::vector<PictureOfRow> pictures;
    std::vector<std::string> titleFamilies; ///< empty where the product's code gives the family
    SQLite::Statement usable(connection,
                             "SELECT id, category3_code, image, product_code, title, brand FROM products "
                             "WHERE deleted = 0 AND image_usable = 1 ORDER BY id");
    while (usable.executeStep()) {
        const auto id = usable.getColumn(0).getInt64();
        const auto image = usable.getColumn(2).getString(), code = usable.getColumn(3).getString(),
                   title = usable.getColumn(4).getString();
        const auto facts = known.find(image);
        if (facts != known.end() && facts->second.problem) {
            read.unreadable.push_back(id);
            if (read.problems.size() < kMostProblems) {
                auto& problem = read.problems.emplace_back(*facts->second.problem);
                problem.where.row = static_cast<std::uint64_t>(id);
                problem.where.item = title;
            }
            continue;
        }
        auto& row = rows.emplace_back();
        row.id = id;
        row.category = usable.getColumn(1).getString();
        row.ties.push_back("picture " + image);
        if (const auto family = productFamilyOrStem(code, title); !family.empty())
            row.ties.push_back("family " + family);
        const auto family = productFamily(code, title).empty() ? titleFamily(title) : std::string();
        titleFamilies.push_back(
            family.empty() ? family : row.category + '\n' + usable.getColumn(5).getString() + '\n' + family);
        pictures.push_back({image, facts == known.end() ? nullptr : &facts->second});
    }
    tieByTitle(rows, titleFamilies);
    tieByPicture(rows, pictures, progress);
    return read;
}

void record(HistoryStep& step, SQLite::Database& connection, Split split, const std::vector<ProductId>& ids)
{
    chooseProducts(connection, ids);
    step.recordChosen(nameOf(Field::Split), nameOf(split));
}

} // namespace

SplitResult Catalog::assignSplits(double train, double validation, double test, std::uint64_t seed,
                                  const core::Progress& progress)
{
    checkShares({train, validation, test}); // before pictures are looked at, which may take minutes
    SplitResult result;
    auto& database = m_impl->database;
    database.requireWritable();
    std::vector<std::string> images;
    KnownPictures known;
    database.guarded([&] {
        const auto reader = database.reader();
        images = differentFiles(usableImages(*reader));
        known = readKnownPictures(*reader);
    });
    result.examined = examineChanged(database, m_impl->folder, images, known, progress);
    // Without the write lock: comparing hundreds of thousands of pictures takes minutes, in which others edit.
    auto read = database.guarded([&] {
        const auto reader = database.reader();
        return readUsable(*reader, known, {progress.stop});
    });
    const auto divided = divideRows(read.rows, {train, validation, test}, seed);
    result.leaksAvoided = divided.leaksAvoided;
    result.unreadable = read.unreadable.size();
    result.problems = std::move(read.problems);
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        HistoryStep step(writer.connection);
        record(step, writer.connection, Split::Unassigned, read.unreadable);
        for (const auto split : {Split::Train, Split::Validation, Split::Test}) {
            std::vector<ProductId> ids;
            for (const auto& [id, given] : divided.splits)
                if (given == split)
                    ids.push_back(id);
            record(step, writer.connection, split, ids);
        }
        if (step.apply(StepTitle::ofEdit({Field::Split})) > 0)
            transaction.commit();
    });
    result.counts = counts();
    return result;
}

} // namespace vitrine::catalog
