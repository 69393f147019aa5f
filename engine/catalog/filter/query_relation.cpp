// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_relation.h"

#include <algorithm>

namespace vitrine::catalog {

QueryRelation queryRelation(const std::string& value)
{
    const auto end = std::min(value.find_first_not_of("<>="), value.size());
    return {end == 0 ? "=" : value.substr(0, end), value.substr(end)};
}

} // namespace vitrine::catalog
