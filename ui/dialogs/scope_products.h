// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/catalog/catalog.h"

namespace vitrine::ui {

/// Which products a change concerns.
enum class Scope { All, Filtered, Selected };

/// Their ids; for the pool.
inline std::vector<catalog::ProductId> productsIn(const catalog::Catalog& catalog, Scope scope,
                                                  const catalog::Query& filter,
                                                  const std::vector<catalog::ProductId>& selected)
{
    if (scope == Scope::Selected)
        return selected;
    return catalog.find(scope == Scope::All ? catalog::Query{} : filter);
}

} // namespace vitrine::ui
