// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "engine/catalog/catalog.h"

namespace vitrine::cli {

/// The first argument of most commands.
inline void addCatalog(CLI::App& command, std::string& folder)
{
    command.add_option("CATALOG", folder, "A .vitrine folder")->required();
}

/// Opens a catalog, or makes a new one where there is none: for commands that bring something in.
inline catalog::Catalog openOrCreate(const std::string& folder)
{
    if (!std::filesystem::exists(folder))
        return catalog::Catalog::create(folder);
    return catalog::Catalog::open(folder);
}

} // namespace vitrine::cli
