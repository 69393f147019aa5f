// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/categories.h"
#include "engine/catalog/checks/check.h"
#include "engine/catalog/checks/duplicate_group.h"
#include "engine/catalog/difference.h"
#include "engine/catalog/facets.h"
#include "engine/catalog/further_columns.h"
#include "engine/catalog/history_list.h"
#include "engine/catalog/schema.h"
#include "engine/catalog/statistics/statistics.h"
#include "engine/core/progress.h"

namespace vitrine::catalog {

/// Which products, in which order. The text is one line of the filter language (filter/QUERY.md); a `sort:`
/// in it counts before `sortBy`.
struct Query {
    std::string text;
    std::optional<Field> sortBy; ///< as `sort:` reads its name; none: the order of import
    bool descending = false;
};

/// Sets one field of some products.
struct Edit {
    Field field = Field::Title;
    std::string value; ///< as Product::text gives it; tags separated by commas
};

/// Sets one field of one product.
struct ProductEdit {
    ProductId product = 0;
    Edit edit;
};

/// What undo and redo would do, for the menu.
struct HistoryState {
    std::optional<StepTitle> undo; ///< nothing to undo when absent
    std::optional<StepTitle> redo;
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

struct SplitResult {
    CatalogCounts counts;
    /// Products of validation and test that a division without regard to relatives would have leaked.
    std::uint64_t leaksAvoided = 0;
    std::uint64_t examined = 0; ///< pictures that were new or had changed since they were last looked at
    std::uint64_t unreadable = 0;        ///< products that got no split since their picture cannot be read
    std::vector<core::Problem> problems; ///< why, for the first 1,000 of them
};

/// A catalog: a folder NAME.vitrine (DESIGN.md §4). All functions may be called from any thread; writers take
/// turns, readers see the last committed state and are never blocked by a writer (WAL). Every change is one
/// transaction and a row of history. Throws Error{CatalogLocked} when another process writes for too long.
class Catalog {
public:
    /// Makes a new, empty catalog. Throws Error{CatalogExists | FileUnwritable}.
    static Catalog create(const std::filesystem::path& folder);
    /// Throws Error{CatalogMissing | CatalogNewer | CatalogDamaged}. Older schemas are migrated forward. In a folder
    /// that may not be written it opens for reading; an older schema there is migrated in a temporary copy. Where nobody
    /// has it open at that time and somebody changes it later, every function throws Error{CatalogChanged}.
    static Catalog open(const std::filesystem::path& folder);

    Catalog(Catalog&&) noexcept;
    Catalog& operator=(Catalog&&) noexcept;
    ~Catalog();

    /// Whether it can only be looked at, because its file or folder may not be written: every change then throws
    /// Error{CatalogReadOnly}.
    bool isReadOnly() const;
    const std::filesystem::path& folder() const;
    std::filesystem::path imagesFolder() const;
    std::filesystem::path runsFolder() const;
    std::filesystem::path exportsFolder() const;
    std::string name() const; ///< the folder's name without ".vitrine"

    /// The ids that a query finds, in its order, or the first `most` of them. 8 bytes each: a window's list
    /// holds them all. Throws Error{QuerySyntax | FieldUnknown | FieldMisspelled | FieldValue | FieldWord} for a query
    /// that makes no sense.
    std::vector<ProductId> find(const Query& query,
                                std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    std::uint64_t count(const Query& query) const;
    CatalogCounts counts() const;
    /// All facets with their counts under the query. Throws as find() does, and Cancelled.
    std::vector<FacetCounts> facets(const Query& query, const core::Progress& progress = {}) const;

    /// Throws Error{ProductMissing}.
    Product product(ProductId id) const;
    /// In the order of `ids`; ids that do not exist are left out.
    std::vector<Product> products(const std::vector<ProductId>& ids) const;
    /// The picture's absolute path; empty when the row names none.
    std::filesystem::path imagePath(const Product& product) const;

    /// The distinct values of a field with their counts, most frequent first.
    std::vector<std::pair<std::string, std::uint64_t>> values(Field field) const;

    /// The further columns of the first and the last few hundred products, in the order of the source: cheap
    /// in any catalog, and no promise that there are no others.
    std::vector<FurtherColumn> furtherColumns() const;

    /// What the products that a query finds are like, in numbers, from one pass over them. Sizes of pictures
    /// are those that the checks have seen. Throws Error as find, Cancelled.
    CatalogStatistics statistics(const std::string& filter, const core::Progress& progress) const;

    /// Who makes the changes from now on, through this object: kept with every step and with the values that a
    /// person sets. The system's user unless said otherwise.
    void setAuthor(const std::string& person);
    std::string author() const;

    /// Applies the edits to all of `ids` in one undoable step; returns how many products changed.
    /// Nothing changes when a value is refused. Throws Error{FieldValue}. A price may name its currency ("5 USD", "$ 5")
    /// where all the products have that one; those that have none take what "USD" says and "$" leaves open.
    /// `by`: who says the values, "model:RUN" for a model; the author unless given. `title`: what the history calls the
    /// step; the fields that change unless given.
    std::uint64_t edit(const std::vector<ProductId>& ids, const std::vector<Edit>& edits,
                       const std::string& by = {}, const StepTitle& title = {});

    /// Applies edits that differ from product to product in one undoable step; returns how many products
    /// changed. Pictures and prices that name a currency are not among them. Throws Error{FieldValue}; then nothing has
    /// changed.
    std::uint64_t editEach(const std::vector<ProductEdit>& edits, const std::string& by = {});

    /// How many products each combination of the three categories has, in the order of their names.
    std::vector<CategoryCount> categories() const;
    /// The products whose first categories are those of the path, letter for letter.
    std::vector<ProductId> productsIn(const CategoryPath& path) const;

    /// Assigns train / validation / test to products with usable pictures, seeded, stratified by
    /// category3_code. A product whose picture cannot be read, or is gone, has no split afterwards: nothing can be
    /// learned from it. Products with the same or nearly the same picture stay together, and so does the same product in
    /// other colours and sizes (product_family.h). Pictures that nobody has looked at, or that have changed since, are
    /// examined first, in the pool, and what they are like is kept for the checks; `progress` counts pictures. One
    /// undoable step, for which alone it holds the write lock; products that are gone by then are left out. Throws
    /// Error{FieldValue} unless the shares are in 0 … 1 and add up to 1, and Cancelled; then no product has changed.
    SplitResult assignSplits(double train, double validation, double test, std::uint64_t seed,
                             const core::Progress& progress = {});

    /// Looks everything through and replaces what was found before. Pictures whose size and time have not
    /// changed are not read again, also after a cancelled run. Keeps `imageUsable` true to the files.
    /// Throws Cancelled.
    CheckReport runChecks(const core::Progress& progress);
    /// What the last run found, product by product: what nobody resolved, or that as well. A doubtful category is found
    /// no longer once the product has another one.
    enum class Which { Open, All };
    std::vector<Finding> findings(const std::vector<ProductId>& ids, Which which = Which::Open) const;
    /// Whether runChecks() has ever come to its end, or somebody else has found a fault.
    bool haveChecksRun() const;
    /// Products with an open finding, for each check.
    std::map<Check, std::uint64_t> openFindings() const;
    /// Marks findings of these checks as seen to, or as open again, in one undoable step; returns how many
    /// products changed. What is resolved stays so when the checks run again; products without such a finding
    /// are left alone.
    std::uint64_t resolve(const std::vector<ProductId>& ids, const std::vector<Check>& checks, bool resolved);
    /// Replaces what a check found that somebody else looks for than runChecks, which leaves it alone: of one
    /// check, isLookedForElsewhere(). Nothing to undo.
    void replaceFindings(Check check, const std::vector<Finding>& findings);

    /// Products of the query that show one picture and are not rejected, as far as checks have looked at their
    /// pictures, each with those that shall stay. In the order of import. Throws Cancelled; Error as find().
    std::vector<DuplicateGroup> duplicates(const Query& among, const DuplicateSearch& search,
                                           const core::Progress& progress) const;
    /// Rejects the products of the groups that are not kept, and resolves what the checks found of their pictures, in
    /// one undoable step; returns how many products changed.
    std::uint64_t keepOnly(const std::vector<DuplicateGroup>& groups);
    /// Products with an open finding, but for those of which nothing was found except that sizes and colours of one
    /// product share a picture, as they may: duplicates() has no group of them. Throws Cancelled.
    std::uint64_t countToLookAt(const core::Progress& progress = {}) const;

    HistoryState history() const;
    bool undo(); ///< false when there was nothing to undo
    bool redo();
    /// The last `most` steps, newest first, those that can be redone among them.
    std::vector<HistoryEntry> steps(std::size_t most) const;
    /// What happened to one product, newest first.
    std::vector<ProductChange> changesOf(ProductId product) const;
    /// Undoes or redoes until `step` is the last one that is done; 0: until none is. Returns how many steps it
    /// moved over. Throws Error{StepMissing}.
    std::uint64_t moveTo(std::int64_t step);

    /// Brings what finding uses up to date where many products have changed since; false when that is not worth
    /// it yet. Finding is right without it, and slower by some microseconds for each changed product. A bulk
    /// insert of many products does it itself. Holds the write lock for some seconds per million products. Throws
    /// Cancelled.
    bool tidy(const core::Progress& progress = {});

    /// What a bulk insert did to the catalog.
    struct BulkResult {
        std::uint64_t added = 0;
        std::uint64_t updated = 0;   ///< were there and have changed
        std::uint64_t unchanged = 0; ///< were there as they are
    };

    struct BulkPreview {
        BulkResult result;
        std::vector<Difference> changes; ///< of products that are there, by product
    };

    /// Adds products in bulk, as one undoable step: begin, add in batches, commit. Without commit() nothing
    /// was added. `id` of the products given, and the number of products in the step's title, are ignored.
    class BulkInsert {
    public:
        ~BulkInsert();
        BulkInsert(BulkInsert&&) noexcept;
        void add(const Product& product);
        BulkResult commit();
        /// What commit() would do, without doing it; at most `most` changes are listed.
        BulkPreview preview(std::size_t most = 1000);

    private:
        friend class Catalog;
        struct Impl;
        explicit BulkInsert(std::unique_ptr<Impl> impl);
        std::unique_ptr<Impl> m_impl;
    };
    BulkInsert insertMany(const StepTitle& title);
    /// The same, but products that the catalog has already take the new values of `fields`, of their further
    /// columns and of their picture's state, except where a person edited the field since. The same product:
    /// an equal product_code with an equal title or picture; without codes, an equal picture, or an equal
    /// title and category where one side has no picture. Of several, first to first. Of `whereGiven` they take only
    /// values that are not empty: what the source does not always say.
    BulkInsert insertOrUpdateMany(const StepTitle& title, const std::vector<Field>& fields,
                                  const std::vector<Field>& whereGiven = {});

    /// Counts up with every committed change, by whichever process; cheap. A window polls it to refresh.
    std::uint64_t changeCounter() const;

private:
    friend class PictureDownloads;
    friend class SavedViews;
    friend class Snapshots;
    struct Impl;
    explicit Catalog(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vitrine::catalog
