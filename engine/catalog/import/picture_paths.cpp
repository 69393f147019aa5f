// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/picture_paths.h"

#include <algorithm>

namespace vitrine::catalog {

using core::ErrorCode;

namespace {

constexpr std::size_t kFoldersLookedAt = 200; // a root among thousands of folders is chosen by hand

bool isBelow(const std::filesystem::path& path, const std::filesystem::path& root)
{
    const auto relative = path.lexically_relative(root);
    return !relative.empty() && *relative.begin() != "..";
}

std::filesystem::path withoutLeadingSlashes(const std::string& text)
{
    return text.substr(std::min(text.find_first_not_of('/'), text.size()));
}

std::size_t foundBelow(const std::filesystem::path& root, const std::vector<std::string>& texts)
{
    std::error_code code;
    return static_cast<std::size_t>(std::count_if(texts.begin(), texts.end(), [&](const std::string& text) {
        return std::filesystem::is_regular_file(root / withoutLeadingSlashes(text), code);
    }));
}

} // namespace

ResolvedPicture resolvePicture(const std::string& text, const std::filesystem::path& root)
{
    if (text.empty())
        return {{}, core::Problem{ErrorCode::PictureNotGiven, {}, {}}};
    if (text.starts_with("http://") || text.starts_with("https://"))
        return {text, core::Problem{ErrorCode::PictureIsUrl, {}, {text}}};
    std::error_code code;
    if (text.front() == '/' && !std::filesystem::exists(root / withoutLeadingSlashes(text), code) &&
        std::filesystem::is_regular_file(text, code))
        return {std::filesystem::path(text).lexically_normal().string(), std::nullopt};
    const auto wholeRoot = std::filesystem::weakly_canonical(root, code);
    const auto lexical = (wholeRoot / withoutLeadingSlashes(text)).lexically_normal();
    if (!isBelow(lexical, wholeRoot))
        return {text, core::Problem{ErrorCode::PathOutsideSource, {}, {text}}};
    if (!std::filesystem::is_regular_file(lexical, code))
        return {lexical.string(), core::Problem{ErrorCode::PictureMissing, {}, {text}}};
    if (!isBelow(std::filesystem::canonical(lexical, code), wholeRoot))
        return {text, core::Problem{ErrorCode::PathOutsideSource, {}, {text}}};
    return {lexical.string(), std::nullopt};
}

std::filesystem::path guessPictureRoot(const std::filesystem::path& folder,
                                       const std::vector<std::string>& texts)
{
    const auto here = foundBelow(folder, texts);
    if (texts.empty() || here * 2 > texts.size())
        return folder;
    std::error_code code;
    std::vector<std::filesystem::path> folders;
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    for (std::filesystem::recursive_directory_iterator entry(folder, options, code), end;
         entry != end && folders.size() < kFoldersLookedAt; entry.increment(code)) {
        if (entry.depth() >= 1)
            entry.disable_recursion_pending();
        if (entry->is_directory(code))
            folders.push_back(entry->path());
    }
    std::sort(folders.begin(), folders.end());
    auto best = folder;
    auto bestCount = here;
    for (const auto& candidate : folders)
        if (const auto count = foundBelow(candidate, texts); count > bestCount) {
            best = candidate;
            bestCount = count;
        }
    return best;
}

} // namespace vitrine::catalog
