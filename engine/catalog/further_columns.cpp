// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/further_columns.h"

#include <algorithm>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "engine/catalog/catalog_impl.h"
#include "engine/catalog/filter/query_fields.h"
#include "engine/catalog/filter/query_terms.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/source_reader.h"

namespace vitrine::catalog {

namespace {

// Of one source all products have the same columns, mostly; the first and the last are of two when there are
// several.
constexpr const char* kSample =
    "SELECT extra FROM (SELECT extra FROM products WHERE deleted = 0 ORDER BY id LIMIT 250) "
    "UNION ALL SELECT extra FROM (SELECT extra FROM products WHERE deleted = 0 "
    "ORDER BY id DESC LIMIT 250)";

} // namespace

core::Problem namingFurtherColumn(core::Problem problem, const std::vector<FurtherColumn>& columns)
{
    using enum core::ErrorCode;
    if (problem.code != FieldUnknown && problem.code != FieldMisspelled)
        return problem;
    const auto meant = std::find_if(columns.begin(), columns.end(), [&](const FurtherColumn& column) {
        return foldText(column.name) == problem.where.item;
    });
    if (meant == columns.end())
        return problem;
    return {FieldMisspelled,
            problem.where,
            {writtenField(std::string(kFurtherPrefix) + meant->name), queryFieldList()}};
}

std::vector<FurtherColumn> Catalog::furtherColumns() const
{
    const auto reader = m_impl->database.reader();
    return m_impl->database.guarded([&] {
        std::vector<FurtherColumn> columns;
        std::unordered_map<std::string, std::size_t> places;
        SQLite::Statement sample(*reader, kSample);
        while (sample.executeStep()) {
            const auto extra = nlohmann::ordered_json::parse(sample.getColumn(0).getString(), nullptr, false);
            if (!extra.is_object())
                continue;
            for (const auto& [name, value] : extra.items()) {
                const auto [place, isNew] = places.try_emplace(name, columns.size());
                if (isNew)
                    columns.push_back({name, {}});
                ++columns[place->second].values[textOf(value)];
            }
        }
        return columns;
    });
}

} // namespace vitrine::catalog
