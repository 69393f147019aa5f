// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

/// Which products, in which order. Text: all words must occur (title, categories, brand, product code,
/// caption, tags, notes, further columns), regardless of case; `"a phrase"`, `field:value` (substring,
/// `split:` and `status:` exact, `price:100..500`, `price:>500`) and a leading `-` for "not" are understood.
struct Query {
    std::string text;
    std::optional<Field> sortBy; ///< none: the order of import
    bool descending = false;
};

/// Sets one field of some products.
struct Edit {
    Field field = Field::Title;
    std::string value; ///< as Product::text gives it; tags separated by commas
};

/// What undo and redo would do, for the menu.
struct HistoryState {
    std::optional<std::string>
        undo; ///< a short English description such as "title of 3 products"; nothing to undo when absent
    std::optional<std::string> redo;
    std::uint64_t undoProducts = 0; ///< how many products the step touches
    std::uint64_t redoProducts = 0;
    std::optional<Field> undoField; ///< absent for steps that are no field edit (an import)
    std::optional<Field> redoField;
};

struct CatalogCounts {
    std::uint64_t products = 0;
    std::uint64_t usable = 0; ///< with a usable picture
    std::uint64_t train = 0;
    std::uint64_t validation = 0;
    std::uint64_t test = 0;
    std::uint64_t accepted = 0;
    std::uint64_t rejected = 0;
};

/// A catalog: a folder NAME.vitrine (DESIGN.md §4). All functions may be called from any thread; writers take
/// turns, readers see the last committed state and are never blocked by a writer (WAL). Every change is one
/// transaction and a row of history. Throws Error{CatalogLocked} when another process writes for too long.
class Catalog {
public:
    /// Makes a new, empty catalog. Throws Error{CatalogExists | FileUnwritable}.
    static Catalog create(const std::filesystem::path& folder);
    /// Throws Error{CatalogMissing | CatalogNewer | CatalogDamaged}. Older schemas are migrated forward.
    static Catalog open(const std::filesystem::path& folder);

    Catalog(Catalog&&) noexcept;
    Catalog& operator=(Catalog&&) noexcept;
    ~Catalog();

    const std::filesystem::path& folder() const;
    std::filesystem::path imagesFolder() const;
    std::filesystem::path runsFolder() const;
    std::filesystem::path exportsFolder() const;
    std::string name() const; ///< the folder's name without ".vitrine"

    /// The ids that a query finds, in its order. 8 bytes each: a window's list holds them all.
    /// Throws Error{FieldUnknown | FieldValue} for a query that makes no sense.
    std::vector<ProductId> find(const Query& query) const;
    std::uint64_t count(const Query& query) const;
    CatalogCounts counts() const;

    /// Throws Error{ProductMissing}.
    Product product(ProductId id) const;
    /// In the order of `ids`; ids that do not exist are left out.
    std::vector<Product> products(const std::vector<ProductId>& ids) const;
    /// The picture's absolute path; empty when the row names none.
    std::filesystem::path imagePath(const Product& product) const;

    /// The distinct values of a field with their counts, most frequent first.
    std::vector<std::pair<std::string, std::uint64_t>> values(Field field) const;

    /// Applies the edits to all of `ids` in one undoable step; returns how many products changed.
    /// Nothing changes when a value is refused. Throws Error{FieldValue}.
    std::uint64_t edit(const std::vector<ProductId>& ids, const std::vector<Edit>& edits);

    /// Assigns train / validation / test to products with usable pictures, seeded, stratified by
    /// category3_code, rows that share a picture kept together. One undoable step. Throws Error{FieldValue}
    /// unless the shares are in 0 … 1 and add up to 1.
    CatalogCounts assignSplits(double train, double validation, double test, std::uint64_t seed);

    HistoryState history() const;
    bool undo(); ///< false when there was nothing to undo
    bool redo();

    /// Adds products in bulk, as one undoable step named `what`: begin, add in batches, commit. Without
    /// commit() nothing was added. `id` of the products given is ignored.
    class BulkInsert {
    public:
        ~BulkInsert();
        BulkInsert(BulkInsert&&) noexcept;
        void add(const Product& product);
        void commit();

    private:
        friend class Catalog;
        struct Impl;
        explicit BulkInsert(std::unique_ptr<Impl> impl);
        std::unique_ptr<Impl> m_impl;
    };
    BulkInsert insertMany(const std::string& what);

    /// Counts up with every committed change, by whichever process; cheap. A window polls it to refresh.
    std::uint64_t changeCounter() const;

private:
    struct Impl;
    explicit Catalog(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::catalog
