// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "app/cli/command.h"
#include "engine/workflow/fetch_pictures.h"

namespace vitrine::cli {

/// What `fetch` and `import --fetch` let one choose.
struct FetchArguments {
    int atOnce = 8;
    int perHost = 4;
    std::uint64_t maxBytes = 64 << 20;
    int attempts = 4;
};
void addFetchOptions(CLI::App& command, FetchArguments& arguments);
workflow::FetchOptions optionsOf(const FetchArguments& arguments);

/// Downloads, lists what could not be had, and tells the totals.
void fetchAndTell(Context& context, catalog::Catalog& catalog, const workflow::FetchOptions& options);

} // namespace vitrine::cli
