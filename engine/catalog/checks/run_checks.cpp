// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cassert>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/checks/checked_row.h"
#include "engine/catalog/checks/examine_pictures.h"
#include "engine/catalog/checks/open_finding.h"
#include "engine/catalog/chosen_products.h"
#include "engine/catalog/history.h"
#include "engine/catalog/markup.h"
#include "engine/catalog/product_family.h"
#include "engine/catalog/product_rows.h"

namespace vitrine::catalog {

namespace {

constexpr const char* kRowColumns = "id, title, category3_code, full_price, currency_code, image, split, "
                                    "product_code, brand, category1_code, category2_code, caption";
/// The texts that people write, and their places in kRowColumns.
constexpr std::array<std::pair<Field, int>, 6> kTexts{{{Field::Title, 1},
                                                       {Field::Brand, 8},
                                                       {Field::Category1Code, 9},
                                                       {Field::Category2Code, 10},
                                                       {Field::Category3Code, 2},
                                                       {Field::Caption, 11}}};

std::optional<core::Problem> markupIn(SQLite::Statement& row)
{
    for (const auto& [field, column] : kTexts) {
        const auto text = row.getColumn(column).getString();
        if (auto plain = withoutMarkup(text); plain != text)
            return core::Problem{
                core::ErrorCode::FieldMarkup, {.item = nameOf(field)}, {text, std::move(plain)}};
    }
    return std::nullopt;
}

std::vector<CheckedRow> readRows(SQLite::Database& connection)
{
    std::vector<CheckedRow> rows;
    SQLite::Statement statement(connection, std::string("SELECT ") + kRowColumns +
                                                " FROM products WHERE deleted = 0 ORDER BY id");
    while (statement.executeStep()) {
        auto& row = rows.emplace_back();
        row.id = statement.getColumn(0).getInt64();
        row.title = statement.getColumn(1).getString();
        row.category = statement.getColumn(2).getString();
        if (!statement.getColumn(3).isNull())
            row.full_price = statement.getColumn(3).getDouble();
        row.currency_code = statement.getColumn(4).getString();
        row.image = statement.getColumn(5).getString();
        row.split = splitNamed(statement.getColumn(6).getString()).value_or(Split::Unassigned);
        row.family = productFamilyOrStem(statement.getColumn(7).getString(), row.title);
        row.markup = markupIn(statement);
    }
    return rows;
}

void forgetFindings(SQLite::Database& connection, const std::vector<Check>& checks)
{
    SQLite::Statement forget(connection, "DELETE FROM findings WHERE check_name = ?");
    for (const auto check : checks) {
        forget.bind(1, nameOf(check));
        forget.exec();
        forget.reset();
    }
}

std::vector<Check> ownChecks()
{
    auto checks = allChecks();
    std::erase_if(checks, isLookedForElsewhere);
    return checks;
}

void addFindings(SQLite::Database& connection, const std::vector<Finding>& findings)
{
    SQLite::Statement insert(connection, "INSERT OR REPLACE INTO findings VALUES(?, ?, ?)");
    for (const auto& finding : findings) {
        insert.bind(1, finding.product);
        insert.bind(2, nameOf(finding.check));
        insert.bind(3, problemsText({finding.problem}));
        insert.exec();
        insert.reset();
    }
}

/// A picture that came back, or went, since it was last looked at. No edit of anybody's: nothing to undo.
void settleUsability(SQLite::Database& connection, const std::vector<CheckedRow>& rows)
{
    SQLite::Statement state(connection, "SELECT image_usable, problems FROM products WHERE id = ?");
    SQLite::Statement update(connection, "UPDATE products SET image_usable = ?, problems = ? WHERE id = ?");
    for (const auto& row : rows) {
        if (row.picture == nullptr)
            continue;
        state.bind(1, row.id);
        const bool usable = !row.picture->problem;
        if (state.executeStep() && (state.getColumn(0).getInt() != 0) != usable) {
            auto problems = problemsFrom(state.getColumn(1).getString());
            std::erase_if(problems, concernsPicture);
            if (!usable)
                problems.push_back(*row.picture->problem);
            update.bind(1, usable ? 1 : 0);
            update.bind(2, problemsText(problems));
            update.bind(3, row.id);
            update.exec();
            update.reset();
        }
        state.reset();
    }
}

std::vector<Finding> allFindings(const std::vector<CheckedRow>& rows, const core::Progress& progress)
{
    std::vector<Finding> findings;
    for (auto& some : {pictureFindings(rows), duplicateFindings(rows, {progress.stop}), fieldFindings(rows),
                       priceFindings(rows)})
        findings.insert(findings.end(), some.begin(), some.end());
    return findings;
}

std::vector<std::string> imagesOf(const std::vector<CheckedRow>& rows)
{
    std::vector<std::string> images;
    for (const auto& row : rows)
        images.push_back(row.image);
    return differentFiles(images);
}

} // namespace

CheckReport Catalog::runChecks(const core::Progress& progress)
{
    CheckReport report;
    auto& database = m_impl->database;
    database.requireWritable();
    std::vector<CheckedRow> rows;
    KnownPictures known;
    database.guarded([&] {
        const auto reader = database.reader();
        rows = readRows(*reader);
        known = readKnownPictures(*reader);
    });
    report.products = rows.size();

    const auto images = imagesOf(rows);
    report.pictures = images.size();
    report.examined = examineChanged(database, m_impl->folder, images, known, progress);
    for (auto& row : rows)
        if (!row.image.empty())
            row.picture = &known.at(row.image);
    const auto findings = allFindings(rows, progress);
    progress.step(images.size(), images.size());
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        forgetFindings(writer.connection, ownChecks());
        addFindings(writer.connection, findings);
        settleUsability(writer.connection, rows);
        forgetUnnamedPictures(writer.connection);
        writer.connection.exec("INSERT OR REPLACE INTO check_runs(id) VALUES(1)");
        transaction.commit();
    });
    report.open = openFindings();
    return report;
}

void Catalog::replaceFindings(Check check, const std::vector<Finding>& findings)
{
    assert(isLookedForElsewhere(check));
    auto& database = m_impl->database;
    database.guarded([&] {
        const auto writer = database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        forgetFindings(writer.connection, {check});
        addFindings(writer.connection, findings);
        transaction.commit();
    });
}

std::vector<Finding> Catalog::findings(const std::vector<ProductId>& ids, Which which) const
{
    std::vector<Finding> found;
    const auto reader = m_impl->database.reader();
    m_impl->database.guarded([&] {
        SQLite::Statement statement(
            *reader, std::string("SELECT check_name, problem, NOT (") + kFindingIsOpen +
                         ") AS resolved FROM findings, products WHERE product = ? AND products.id = product AND "
                         "deleted = 0 AND " +
                         (which == Which::Open ? kFindingIsOpen : kFindingHolds));
        for (const auto id : ids) {
            statement.bind(1, id);
            while (statement.executeStep()) {
                const auto check = checkNamed(statement.getColumn(0).getString());
                const auto problems = problemsFrom(statement.getColumn(1).getString());
                if (check && !problems.empty())
                    found.push_back({id, *check, problems.front(), statement.getColumn(2).getInt() != 0});
            }
            statement.reset();
        }
    });
    return found;
}

bool Catalog::haveChecksRun() const
{
    const auto reader = m_impl->database.reader();
    bool haveRun = false;
    m_impl->database.guarded([&] {
        SQLite::Statement statement(*reader, "SELECT EXISTS(SELECT 1 FROM check_runs) OR EXISTS(SELECT 1 FROM findings)");
        haveRun = statement.executeStep() && statement.getColumn(0).getInt() != 0;
    });
    return haveRun;
}

std::map<Check, std::uint64_t> Catalog::openFindings() const
{
    std::map<Check, std::uint64_t> open;
    for (const auto check : allChecks())
        open[check] = 0;
    const auto reader = m_impl->database.reader();
    m_impl->database.guarded([&] {
        SQLite::Statement statement(
            *reader,
            std::string("SELECT check_name, count(*) FROM findings, products WHERE products.id = product "
                        "AND deleted = 0 AND ") +
                kFindingIsOpen + " GROUP BY check_name");
        while (statement.executeStep())
            if (const auto check = checkNamed(statement.getColumn(0).getString()))
                open[*check] = static_cast<std::uint64_t>(statement.getColumn(1).getInt64());
    });
    return open;
}

std::uint64_t Catalog::resolve(const std::vector<ProductId>& ids, const std::vector<Check>& checks,
                               bool resolved)
{
    return m_impl->database.guarded([&] {
        const auto writer = m_impl->database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        chooseProducts(writer.connection, ids);
        std::vector<std::pair<ProductId, std::string>> after;
        SQLite::Statement finding(writer.connection,
                                  std::string("SELECT 1 FROM findings WHERE product = ? AND check_name = ? AND ") +
                                      kFindingHolds);
        const auto isFound = [&](ProductId id, const std::string& name) {
            finding.bind(1, id);
            finding.bind(2, name);
            const bool found = finding.executeStep();
            finding.reset();
            return found;
        };
        SQLite::Statement rows(writer.connection,
                               "SELECT id, resolved FROM products WHERE deleted = 0 AND id IN "
                               "(SELECT id FROM temp.chosen) ORDER BY id");
        while (rows.executeStep()) {
            auto names = tagsFrom(rows.getColumn(1).getString());
            for (const auto check : checks) {
                const auto name = nameOf(check);
                if (resolved && !isFound(rows.getColumn(0).getInt64(), name))
                    continue; // what is found there one day is news
                std::erase(names, name);
                if (resolved)
                    names.push_back(name);
            }
            std::sort(names.begin(), names.end());
            after.emplace_back(rows.getColumn(0).getInt64(), tagsText(names));
        }
        HistoryStep step(writer.connection);
        for (const auto& [id, names] : after)
            step.record("resolved", id, names);
        const auto changed = step.apply({resolved ? VITRINE_TEXT("History", "findings resolved")
                                                  : VITRINE_TEXT("History", "findings reopened")});
        if (changed > 0)
            transaction.commit();
        return changed;
    });
}

} // namespace vitrine::catalog
