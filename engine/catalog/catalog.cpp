// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalog.h"

#include <algorithm>
#include <map>
#include <unistd.h>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/checks/open_finding.h"
#include "engine/catalog/columns/find_ids.h"
#include "engine/catalog/columns/write_columns.h"
#include "engine/catalog/filter/query_filter.h"
#include "engine/catalog/product_rows.h"
#include "engine/core/error.h"
#include "engine/core/free_memory.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

// Asking for so many products one by one takes some ten milliseconds; writing the columns some seconds.
constexpr std::uint64_t kWorthTidying = 5000;
constexpr std::uint64_t kWorthTidyingShare = 50; // of the products, so that large catalogs do not tidy all day
constexpr std::size_t kManyFound = 100'000;

bool isEmptyOrAbsent(const std::filesystem::path& folder)
{
    std::error_code code;
    return !std::filesystem::exists(folder, code) ||
           (std::filesystem::is_directory(folder, code) && std::filesystem::is_empty(folder, code));
}

std::vector<std::pair<std::string, std::uint64_t>>
byFrequency(const std::map<std::string, std::uint64_t>& counts)
{
    std::vector<std::pair<std::string, std::uint64_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return sorted;
}

/// What a query finds. A field that is unknown may be a further column.
template <typename Work> auto answered(const Catalog& catalog, Work work)
{
    try {
        return work();
    } catch (const Error& error) {
        const auto& problem = error.problem();
        if (problem.code != ErrorCode::FieldUnknown && problem.code != ErrorCode::FieldMisspelled)
            throw;
        throw Error(namingFurtherColumn(problem, catalog.furtherColumns()));
    }
}

} // namespace

Catalog::Catalog(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

Catalog Catalog::create(const std::filesystem::path& folder)
{
    if (!isEmptyOrAbsent(folder))
        throw Error({ErrorCode::CatalogExists, {.file = folder}, {}});
    // Made aside and renamed, so that a kill leaves no half-made catalog under the name.
    auto unfinished = folder.has_filename() ? folder : folder.parent_path();
    const auto target = unfinished;
    unfinished += ".part" + std::to_string(::getpid());
    std::error_code code;
    std::filesystem::create_directories(unfinished, code);
    for (const auto* name : {"images", "runs", "exports"})
        if (!code)
            std::filesystem::create_directories(unfinished / name, code);
    if (code)
        throw Error({ErrorCode::FileUnwritable, {.file = folder}, {code.message()}});
    Database::create(unfinished / kDatabaseName);
    std::filesystem::rename(unfinished, target, code);
    if (code) {
        std::error_code ignored;
        std::filesystem::remove_all(unfinished, ignored);
        throw Error({ErrorCode::FileUnwritable, {.file = folder}, {code.message()}});
    }
    return open(target);
}

Catalog Catalog::open(const std::filesystem::path& folder)
{
    const auto whole = std::filesystem::absolute(folder.has_filename() ? folder : folder.parent_path());
    return Catalog(std::make_unique<Impl>(whole, whole / kDatabaseName));
}

bool Catalog::isReadOnly() const
{
    return m_impl->database.isReadOnly();
}

const std::filesystem::path& Catalog::folder() const
{
    return m_impl->folder;
}

std::filesystem::path Catalog::imagesFolder() const
{
    return m_impl->folder / "images";
}

std::filesystem::path Catalog::runsFolder() const
{
    return m_impl->folder / "runs";
}

std::filesystem::path Catalog::exportsFolder() const
{
    return m_impl->folder / "exports";
}

std::string Catalog::name() const
{
    const auto& folder = m_impl->folder;
    return folder.extension() == ".vitrine" ? folder.stem().string() : folder.filename().string();
}

std::vector<ProductId> Catalog::find(const Query& query, std::size_t most) const
{
    const auto reader = m_impl->database.reader();
    auto ids = answered(*this, [&] {
        return m_impl->database.guarded([&] { return findIds(*reader, m_impl->segments, query, most); });
    });
    if (ids.size() > kManyFound)
        core::giveBackFreeMemory(); // putting a million in order takes 50 MB
    return ids;
}

std::uint64_t Catalog::count(const Query& query) const
{
    const auto reader = m_impl->database.reader();
    return answered(*this, [&] {
        return m_impl->database.guarded([&] {
            filterOf(query); // a sort that makes no sense is refused here too
            const SQLite::Transaction snapshot(*reader);
            ColumnReader columns(*reader, m_impl->segments);
            return countProducts(columns, parseQuery(query.text).root);
        });
    });
}

CatalogCounts Catalog::counts() const
{
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        const SQLite::Transaction snapshot(*reader);
        ColumnReader columns(*reader, m_impl->segments);
        const auto number = [&](const char* query) { return countProducts(columns, parseQuery(query).root); };
        return CatalogCounts{number(""),           number("has:image"),       number("split:train"),
                             number("split:validation"), number("split:test"), number("status:accepted"),
                             number("status:rejected")};
    });
}

bool Catalog::tidy(const core::Progress& progress)
{
    if (isReadOnly())
        return false;
    const bool written = m_impl->database.guarded([&] {
        const auto writer = m_impl->database.writer();
        const auto products = writer.connection.execAndGet("SELECT coalesce(max(id), 0) FROM products").getInt64();
        const auto enough = std::max(kWorthTidying, static_cast<std::uint64_t>(products) / kWorthTidyingShare);
        if (productsOutsideColumns(writer.connection) < enough)
            return false;
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        writeColumns(writer.connection, progress);
        transaction.commit();
        return true;
    });
    if (written)
        core::giveBackFreeMemory();
    return written;
}

Product Catalog::product(ProductId id) const
{
    auto found = products({id});
    if (found.empty())
        throw Error({ErrorCode::ProductMissing, {.file = m_impl->folder}, {std::to_string(id)}});
    return std::move(found.front());
}

namespace {

/// What checks found, beside what import did. A picture that neither could read is told of once.
void addFindings(SQLite::Statement& findings, Product& product)
{
    findings.bind(1, product.id);
    while (findings.executeStep())
        for (auto& problem : problemsFrom(findings.getColumn(0).getString())) {
            const bool known = concernsPicture(problem) &&
                               std::any_of(product.problems.begin(), product.problems.end(), concernsPicture);
            if (!known)
                product.problems.push_back(std::move(problem));
        }
    findings.reset();
}

} // namespace

std::vector<Product> Catalog::products(const std::vector<ProductId>& ids) const
{
    std::vector<Product> found;
    found.reserve(ids.size());
    const auto reader = m_impl->database.reader();
    m_impl->database.guarded([&] {
        SQLite::Statement statement(*reader, "SELECT id, " + productColumns() +
                                                 " FROM products WHERE id = ? AND deleted = 0");
        SQLite::Statement findings(
            *reader,
            std::string(
                "SELECT problem FROM findings, products WHERE product = ? AND products.id = product AND ") +
                kFindingIsOpen);
        const SQLite::Transaction snapshot(*reader); // one state for all of them
        for (const auto id : ids) {
            statement.bind(1, id);
            if (statement.executeStep())
                addFindings(findings, found.emplace_back(readProduct(statement)));
            statement.reset();
        }
    });
    return found;
}

std::filesystem::path Catalog::imagePath(const Product& product) const
{
    if (product.image.empty())
        return {};
    return m_impl->folder / std::filesystem::path(product.image); // an absolute path replaces the folder
}

std::vector<std::pair<std::string, std::uint64_t>> Catalog::values(Field field) const
{
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        const auto column = nameOf(field);
        SQLite::Statement statement(*reader, "SELECT id, " + productColumns() +
                                                 ", count(*) FROM products "
                                                 "WHERE deleted = 0 GROUP BY " +
                                                 column);
        std::map<std::string, std::uint64_t> counts;
        while (statement.executeStep()) {
            const auto product = readProduct(statement);
            const auto rows = static_cast<std::uint64_t>(
                statement.getColumn(static_cast<int>(productColumnCount()) + 1).getInt64());
            if (field == Field::Tags)
                for (const auto& tag : product.tags)
                    counts[tag] += rows;
            else
                counts[product.text(field)] += rows;
        }
        return byFrequency(counts);
    });
}

std::uint64_t Catalog::changeCounter() const
{
    return m_impl->database.changeCounter();
}

} // namespace vitrine::catalog
