// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/categories.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <tuple>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::array kLevels = {Field::Category1Code, Field::Category2Code, Field::Category3Code};
constexpr const char* kBetween = " > ";
constexpr std::size_t kCandidatesNamed = 5;

CategoryNode& childNamed(std::vector<CategoryNode>& children, const CategoryPath& path)
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const CategoryNode& child) { return child.path == path; });
    if (found != children.end())
        return *found;
    return children.emplace_back(CategoryNode{path, path.back(), 0, {}});
}

void sortByName(std::vector<CategoryNode>& nodes)
{
    std::sort(nodes.begin(), nodes.end(), [](const CategoryNode& a, const CategoryNode& b) {
        return std::tie(a.name, a.path) < std::tie(b.name, b.path);
    });
    for (auto& node : nodes)
        sortByName(node.children);
}

using IsMeant = std::function<bool(const CategoryNode&)>;

void collect(const std::vector<CategoryNode>& nodes, const IsMeant& isMeant, std::vector<const CategoryNode*>& found)
{
    for (const auto& node : nodes) {
        if (isMeant(node))
            found.push_back(&node);
        collect(node.children, isMeant, found);
    }
}

/// By the whole path or the name alone, as it is written or in another case: what fits best.
std::vector<const CategoryNode*> meantBy(const std::vector<CategoryNode>& tree, const std::string& text)
{
    const auto folded = foldText(text);
    const std::array<IsMeant, 4> kinds = {
        [&](const CategoryNode& node) { return categoryText(node.path) == text; },
        [&](const CategoryNode& node) { return node.name == text; },
        [&](const CategoryNode& node) { return foldText(categoryText(node.path)) == folded; },
        [&](const CategoryNode& node) { return foldText(node.name) == folded; }};
    std::vector<const CategoryNode*> found;
    for (const auto& isMeant : kinds)
        if (found.empty())
            collect(tree, isMeant, found);
    return found;
}

void check(const Catalog& catalog, const CategoryChange& change)
{
    const auto refuse = [&](const char* allowed) {
        throw Error({ErrorCode::FieldValue, {.item = "category"}, {categoryText(change.to), allowed}});
    };
    if (change.to.empty() || change.to.size() > kCategoryLevels || change.to.back().empty())
        refuse(VITRINE_TEXT("Reason", "a category needs a name"));
    for (const auto& from : change.from)
        if (from.size() != change.to.size())
            refuse(VITRINE_TEXT("Reason", "a category becomes another one of its own level"));
    const bool stays = std::find(change.from.begin(), change.from.end(), change.to) != change.from.end();
    if (change.taken == CategoryChange::Taken::Refuse && !stays && !catalog.productsIn(change.to).empty())
        throw Error({ErrorCode::CategoryTaken, {}, {categoryText(change.to)}});
}

std::vector<ProductId> productsOf(const Catalog& catalog, const CategoryChange& change)
{
    check(catalog, change);
    std::vector<ProductId> ids;
    for (const auto& from : change.from) {
        if (from == change.to)
            continue;
        const auto more = catalog.productsIn(from);
        ids.insert(ids.end(), more.begin(), more.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// Names where they differ, otherwise whole paths: "coats" of women becomes "coats" of men.
StepTitle titleOf(const Catalog& catalog, const CategoryChange& change)
{
    std::vector<CategoryPath> from;
    std::copy_if(change.from.begin(), change.from.end(), std::back_inserter(from),
                 [&](const CategoryPath& path) { return path != change.to; });
    if (from.empty())
        return {};
    const bool samePlace = std::equal(from.front().begin(), from.front().end() - 1, change.to.begin());
    const bool paths = std::any_of(from.begin(), from.end(),
                                   [&](const CategoryPath& path) { return path.back() == change.to.back(); });
    const auto shown = [&](const CategoryPath& path) { return paths ? categoryText(path) : path.back(); };
    std::string names;
    for (const auto& path : from)
        names += (names.empty() ? "" : ", ") + shown(path);
    if (from.size() > 1)
        return StepTitle::ofTwo(VITRINE_TEXT("History", "categories %1 merged into “%2”"), names, shown(change.to));
    if (!catalog.productsIn(change.to).empty())
        return StepTitle::ofTwo(VITRINE_TEXT("History", "category “%1” merged into “%2”"), names, shown(change.to));
    if (samePlace)
        return StepTitle::ofTwo(VITRINE_TEXT("History", "category “%1” renamed to “%2”"), names, shown(change.to));
    return StepTitle::ofTwo(VITRINE_TEXT("History", "category “%1” moved to “%2”"), categoryText(from.front()),
                            categoryText(change.to));
}

} // namespace

std::vector<CategoryCount> Catalog::categories() const
{
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        SQLite::Statement statement(
            *reader, "SELECT category1_code, category2_code, category3_code, count(*) FROM products "
                     "WHERE deleted = 0 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
        std::vector<CategoryCount> counts;
        while (statement.executeStep())
            counts.push_back({{statement.getColumn(0).getString(), statement.getColumn(1).getString(),
                               statement.getColumn(2).getString()},
                              static_cast<std::uint64_t>(statement.getColumn(3).getInt64())});
        return counts;
    });
}

std::vector<ProductId> Catalog::productsIn(const CategoryPath& path) const
{
    std::string where = "deleted = 0";
    for (std::size_t level = 0; level < std::min(path.size(), kLevels.size()); ++level)
        where += " AND " + nameOf(kLevels[level]) + " = ?";
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        SQLite::Statement statement(*reader, "SELECT id FROM products WHERE " + where + " ORDER BY id");
        for (std::size_t level = 0; level < std::min(path.size(), kLevels.size()); ++level)
            statement.bind(static_cast<int>(level) + 1, path[level]);
        std::vector<ProductId> ids;
        while (statement.executeStep())
            ids.push_back(statement.getColumn(0).getInt64());
        return ids;
    });
}

std::vector<CategoryNode> categoryTree(const std::vector<CategoryCount>& counts)
{
    std::vector<CategoryNode> tree;
    for (const auto& [path, products] : counts) {
        auto* siblings = &tree;
        for (std::size_t level = 0; level < path.size(); ++level) {
            if (path[level].empty())
                continue;
            const auto here = path.begin() + static_cast<std::ptrdiff_t>(level) + 1;
            auto& node = childNamed(*siblings, CategoryPath(path.begin(), here));
            node.products += products;
            siblings = &node.children;
        }
    }
    sortByName(tree);
    return tree;
}

std::string categoryText(const CategoryPath& path)
{
    std::string text;
    for (const auto& name : path)
        if (!name.empty())
            text += (text.empty() ? "" : kBetween) + name;
    return text;
}

CategoryPath categoryNamed(const std::vector<CategoryNode>& tree, const std::string& text)
{
    const auto found = meantBy(tree, text);
    if (found.empty())
        throw Error({ErrorCode::CategoryUnknown, {}, {text}});
    if (found.size() > 1) {
        std::string candidates;
        for (std::size_t i = 0; i < std::min(found.size(), kCandidatesNamed); ++i)
            candidates += (i == 0 ? "" : "; ") + categoryText(found[i]->path);
        throw Error({ErrorCode::CategoryAmbiguous, {}, {text, candidates}});
    }
    return found.front()->path;
}

std::uint64_t previewChange(const Catalog& catalog, const CategoryChange& change)
{
    return productsOf(catalog, change).size();
}

std::uint64_t applyChange(Catalog& catalog, const CategoryChange& change)
{
    std::vector<Edit> edits;
    for (std::size_t level = 0; level < change.to.size() && level < kLevels.size(); ++level)
        edits.push_back({kLevels[level], change.to[level]});
    const auto ids = productsOf(catalog, change); // refuses what makes no sense
    return catalog.edit(ids, edits, {}, titleOf(catalog, change));
}

} // namespace vitrine::catalog
