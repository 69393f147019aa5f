// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::catalog {

class Catalog;

/// A category by its names from the first level down, one to three of them: {"clothing", "outdoor"}.
using CategoryPath = std::vector<std::string>;

inline constexpr std::size_t kCategoryLevels = 3;

struct CategoryCount {
    CategoryPath path; ///< always three names; a level that is not used is ""
    std::uint64_t products = 0;
};

/// A category and those below it. Levels that are not used ("") have no node of their own: what is below them
/// stands where they would.
struct CategoryNode {
    CategoryPath path; ///< as productsIn() takes it, unused levels included
    std::string name;  ///< the path's last name
    std::uint64_t products = 0;
    std::vector<CategoryNode> children; ///< in the order of their names
};
std::vector<CategoryNode> categoryTree(const std::vector<CategoryCount>& counts);

/// "clothing > outdoor > coats", without the levels that are not used.
std::string categoryText(const CategoryPath& path);
/// The category that a person means: a whole path as categoryText() writes it, or a name that only one
/// category has. One that is written so counts before those in another case. Throws Error{CategoryUnknown | CategoryAmbiguous}.
CategoryPath categoryNamed(const std::vector<CategoryNode>& tree, const std::string& text);

/// Categories that become another one, of the same level: renaming (`to` is a new name beside it), merging
/// (`to` is there already) and moving (`to` has another parent). What is below them comes along.
struct CategoryChange {
    enum class Taken { Merge, Refuse }; ///< what becomes of it when `to` has products and is not in `from`
    std::vector<CategoryPath> from;
    CategoryPath to;
    Taken taken = Taken::Merge;
};

/// How many products a change would touch. Throws as applyChange().
std::uint64_t previewChange(const Catalog& catalog, const CategoryChange& change);

/// One undoable step; returns how many products changed. Throws Error{FieldValue} when the levels differ or
/// the new name is empty, Error{CategoryTaken}; then nothing has changed.
std::uint64_t applyChange(Catalog& catalog, const CategoryChange& change);

} // namespace vitrine::catalog
