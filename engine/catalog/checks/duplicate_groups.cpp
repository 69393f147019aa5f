// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_set>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/checks/check.h"
#include "engine/catalog/checks/duplicate_group.h"
#include "engine/catalog/checks/picture_groups.h"
#include "engine/catalog/history.h"
#include "engine/catalog/product_family.h"
#include "engine/catalog/product_rows.h"
#include "engine/core/enum_names.h"
#include "engine/imaging/picture_facts.h"

namespace vitrine::catalog {

namespace {

constexpr std::array<const char*, 3> kRuleNames = {"largest_picture", "most_complete", "first"};
constexpr std::size_t kCompared = 200; ///< neighbours in a group that are compared by colour; more share a placeholder

struct Candidate {
    ProductId id = 0;
    std::string image;
    std::string family;
    bool accepted = false;
    std::int64_t filled = 0; ///< fields that are not empty
    const KnownPicture* picture = nullptr;

    std::int64_t pixels() const
    {
        return picture == nullptr ? 0 : std::int64_t(picture->facts.width) * picture->facts.height;
    }
};

using Members = std::vector<const Candidate*>;

std::string filledExpression()
{
    std::string sum = "(full_price IS NOT NULL) + (price IS NOT NULL)";
    for (const char* column : {"title", "category1_code", "category2_code", "category3_code", "currency_code", "brand",
                               "product_code", "caption", "tags", "notes", "extra"})
        sum += std::string(" + (") + column + " <> '')";
    return sum;
}

/// Products with a picture that nobody rejected.
std::vector<Candidate> readCandidates(SQLite::Database& connection, const KnownPictures& known,
                                      const std::vector<ProductId>& among)
{
    const std::unordered_set<ProductId> wanted(among.begin(), among.end());
    std::vector<Candidate> candidates;
    SQLite::Statement rows(connection, "SELECT id, image, product_code, title, status = 'accepted', " +
                                           filledExpression() +
                                           " FROM products WHERE deleted = 0 AND image <> '' AND status <> "
                                           "'rejected' ORDER BY id");
    while (rows.executeStep()) {
        if (!wanted.contains(rows.getColumn(0).getInt64()))
            continue;
        auto& candidate = candidates.emplace_back();
        candidate.id = rows.getColumn(0).getInt64();
        candidate.image = rows.getColumn(1).getString();
        candidate.family = productFamilyOrStem(rows.getColumn(2).getString(), rows.getColumn(3).getString());
        candidate.accepted = rows.getColumn(4).getInt() != 0;
        candidate.filled = rows.getColumn(5).getInt64();
        if (const auto found = known.find(candidate.image); found != known.end() && !found->second.problem)
            candidate.picture = &found->second;
    }
    return candidates;
}

bool isCopy(const Candidate& a, const Candidate& b)
{
    return a.image == b.image ||
           (a.picture != nullptr && b.picture != nullptr &&
            imaging::areNearDuplicates(a.picture->facts, b.picture->facts));
}

/// Divides a group of like shapes into those of like colours too, over any number of others that are.
std::vector<Members> dividedByColour(const Members& group)
{
    std::vector<std::size_t> parent(group.size());
    std::iota(parent.begin(), parent.end(), std::size_t(0));
    const auto root = [&](std::size_t at) {
        while (parent[at] != at)
            at = parent[at] = parent[parent[at]];
        return at;
    };
    for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t j = i + 1; j < std::min(group.size(), i + kCompared); ++j)
            if (isCopy(*group[i], *group[j])) {
                const auto a = root(i), b = root(j);
                parent[std::max(a, b)] = std::min(a, b);
            }
    std::map<std::size_t, Members> divided;
    for (std::size_t i = 0; i < group.size(); ++i)
        divided[root(i)].push_back(group[i]);
    std::vector<Members> all;
    for (auto& [first, members] : divided)
        all.push_back(std::move(members));
    return all;
}

/// Greater is better.
std::tuple<bool, std::int64_t, std::int64_t, ProductId> meritOf(const Candidate& candidate, KeepRule rule)
{
    switch (rule) {
    case KeepRule::LargestPicture:
        return {candidate.accepted, candidate.pixels(), candidate.filled, -candidate.id};
    case KeepRule::MostComplete:
        return {candidate.accepted, candidate.filled, candidate.pixels(), -candidate.id};
    case KeepRule::First:
        return {candidate.accepted, 0, 0, -candidate.id};
    }
    return {};
}

std::optional<DuplicateGroup> groupOf(const Members& members, const DuplicateSearch& search)
{
    if (members.size() < 2)
        return std::nullopt;
    const auto* best = *std::max_element(members.begin(), members.end(), [&](const auto* a, const auto* b) {
        return meritOf(*a, search.rule) < meritOf(*b, search.rule);
    });
    DuplicateGroup group{{best->id}, {best->id}};
    for (const auto* member : members) {
        if (member == best)
            continue;
        group.products.push_back(member->id);
        if (search.sizes == DuplicateSearch::Sizes::Stay && !best->family.empty() && member->family == best->family)
            group.kept.push_back(member->id);
    }
    return group.kept.size() < group.products.size() ? std::optional(group) : std::nullopt;
}

} // namespace

std::string nameOf(KeepRule rule)
{
    return core::enumName(kRuleNames, rule);
}

std::optional<KeepRule> keepRuleNamed(const std::string& name)
{
    return core::enumNamed<KeepRule>(kRuleNames, name);
}

std::vector<DuplicateGroup> Catalog::duplicates(const Query& among, const DuplicateSearch& search,
                                                const core::Progress& progress) const
{
    const auto ids = find(among);
    return m_impl->database.guarded([&] {
        const auto reader = m_impl->database.reader();
        const auto known = readKnownPictures(*reader);
        const auto candidates = readCandidates(*reader, known, ids);
        std::vector<PictureOfRow> pictures;
        for (const auto& candidate : candidates)
            pictures.push_back({candidate.image, candidate.picture});
        const auto groups = groupPictures(pictures, {progress.stop});
        const bool same = search.kind == DuplicateSearch::Kind::Same;
        std::map<std::size_t, Members> members;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            members[same ? groups[i].exact : groups[i].near].push_back(&candidates[i]);
        std::vector<DuplicateGroup> found;
        for (const auto& [number, all] : members)
            for (const auto& some : same ? std::vector<Members>{all} : dividedByColour(all))
                if (auto group = groupOf(some, search))
                    found.push_back(*std::move(group));
        return found;
    });
}

std::uint64_t Catalog::keepOnly(const std::vector<DuplicateGroup>& groups)
{
    return m_impl->database.guarded([&] {
        const auto writer = m_impl->database.writer();
        SQLite::Transaction transaction(writer.connection, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement seen(writer.connection, "SELECT resolved FROM products WHERE id = ? AND deleted = 0");
        SQLite::Statement found(writer.connection, "SELECT check_name FROM findings WHERE product = ? AND check_name "
                                                   "IN ('duplicate', 'near_duplicate', 'conflict')");
        HistoryStep step(writer.connection);
        step.countChangesOf(nameOf(Field::Status)); // those that are kept change too: their findings are settled
        for (const auto& group : groups)
            for (const auto id : group.products) {
                if (std::find(group.kept.begin(), group.kept.end(), id) == group.kept.end())
                    step.record(nameOf(Field::Status), id, nameOf(Status::Rejected));
                seen.bind(1, id);
                auto names = seen.executeStep() ? tagsFrom(seen.getColumn(0).getString()) : std::vector<std::string>();
                seen.reset();
                found.bind(1, id);
                while (found.executeStep())
                    if (const auto name = found.getColumn(0).getString();
                        std::find(names.begin(), names.end(), name) == names.end())
                        names.push_back(name);
                found.reset();
                std::sort(names.begin(), names.end());
                step.record("resolved", id, tagsText(names));
            }
        const auto changed = step.apply({VITRINE_TEXT("History", "duplicates rejected")});
        if (changed > 0)
            transaction.commit();
        return changed;
    });
}

} // namespace vitrine::catalog
