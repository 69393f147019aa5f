// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/paths.h"

#include <cstdlib>
#include <optional>

namespace vitrine::core {

namespace {

std::optional<std::filesystem::path> folderFromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0')
        return std::nullopt;
    return std::filesystem::path(value);
}

std::filesystem::path homeFolder()
{
    return folderFromEnvironment("HOME").value_or(std::filesystem::temp_directory_path());
}

} // namespace

std::filesystem::path resourcesFolder()
{
    if (const auto chosen = folderFromEnvironment("VITRINE_RESOURCES"))
        return *chosen;
    std::error_code code;
    const auto executable = std::filesystem::read_symlink("/proc/self/exe", code);
    if (!code) {
        const auto installed = executable.parent_path().parent_path() / "share" / "vitrine";
        if (std::filesystem::is_directory(installed / "starter", code))
            return installed;
    }
    return VITRINE_SOURCE_RESOURCES;
}

std::filesystem::path starterModelFolder()
{
    return resourcesFolder() / "starter";
}

std::filesystem::path modelDescriptionsFolder()
{
    return resourcesFolder() / "models";
}

std::filesystem::path profilesFolder()
{
    return resourcesFolder() / "profiles";
}

std::filesystem::path cacheFolder()
{
    if (const auto chosen = folderFromEnvironment("VITRINE_CACHE"))
        return *chosen;
    if (const auto cache = folderFromEnvironment("XDG_CACHE_HOME"))
        return *cache / "vitrine";
    return homeFolder() / ".cache" / "vitrine";
}

std::filesystem::path defaultCatalogsFolder()
{
    return homeFolder() / "Vitrine";
}

} // namespace vitrine::core
