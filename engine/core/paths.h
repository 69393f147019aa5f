// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace vitrine::core {

/// The program's read-only files (starter model, profiles, help): VITRINE_RESOURCES if set, else the installed
/// share/vitrine beside the executable, else the source tree that this was built from. Thread-safe.
std::filesystem::path resourcesFolder();

/// The starter model's folder, in the Hugging Face layout.
std::filesystem::path starterModelFolder();

/// What ships of released models: their configurations and tokenizer, no weights.
std::filesystem::path modelDescriptionsFolder();

/// The folder of sample-data profiles that ship with the program.
std::filesystem::path profilesFolder();

/// The user's cache (thumbnails): VITRINE_CACHE if set, else XDG_CACHE_HOME/vitrine or ~/.cache/vitrine.
/// Losing it costs only time. Not created by this call.
std::filesystem::path cacheFolder();

/// Where new catalogs go unless a person chooses: ~/Vitrine. Not created by this call.
std::filesystem::path defaultCatalogsFolder();

} // namespace vitrine::core
