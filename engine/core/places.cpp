// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/places.h"

#include "engine/core/error.h"

namespace vitrine::core {

std::filesystem::path resolved(const std::filesystem::path& path)
{
    std::error_code code;
    auto place = std::filesystem::absolute(path, code);
    if (!code)
        place = std::filesystem::weakly_canonical(place, code);
    if (code)
        throw Error({ErrorCode::FileUnwritable, {.file = path}, {code.message()}});
    return place;
}

bool isBelow(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    const auto relative = path.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

} // namespace vitrine::core
