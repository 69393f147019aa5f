// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vitrine::catalog {

/// Whether somebody said one of a product's values. `sources` is the column: a JSON object from fields to who
/// said them, "" for none. `wanted`, folded: "model" (any), "person" (any), a run ("model:run-3") or a name.
bool saidBy(std::string_view sources, std::string_view wanted);

} // namespace vitrine::catalog
