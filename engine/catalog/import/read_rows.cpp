// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/read_rows.h"

namespace vitrine::catalog {

namespace {

constexpr std::size_t kMostBytes = 32 << 20;

std::size_t bytesOf(const nlohmann::ordered_json& value)
{
    if (value.is_string())
        return value.get_ref<const std::string&>().size();
    std::size_t bytes = sizeof(value);
    if (value.is_structured())
        for (const auto& member : value)
            bytes += bytesOf(member);
    return bytes;
}

} // namespace

std::vector<SourceRow> readRows(SourceReader& reader, std::size_t count)
{
    std::vector<SourceRow> rows;
    std::size_t bytes = 0;
    for (SourceRow row; rows.size() < count && bytes < kMostBytes && reader.next(row);) {
        bytes += bytesOf(row.values);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace vitrine::catalog
