// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/picture_folder.h"

#include <algorithm>
#include <array>
#include <set>

#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

/// Formats that cannot be decoded too: such a picture is told of instead of being passed over.
constexpr std::array<const char*, 17> kPictureExtensions = {
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png",  ".webp", ".bmp", ".tif", ".tiff",
    ".gif", ".ppm",  ".pgm", ".avif", ".heic", ".heif", ".jp2", ".jxl"};

class Walk {
public:
    Walk(const std::filesystem::path& folder, Depth depth, const ReadableFolders& allowed)
        : m_folder(folder), m_depth(depth), m_allowed(allowed)
    {
        std::error_code code;
        m_entered.insert(std::filesystem::canonical(folder, code));
    }

    PictureFolder result()
    {
        for (const auto& entry : sortedEntries(m_folder))
            take(entry);
        return std::move(m_result);
    }

private:
    void take(const std::filesystem::path& entry)
    {
        std::error_code code;
        if (std::filesystem::is_directory(entry, code)) {
            if (m_depth == Depth::Whole)
                enter(entry);
        } else if (hasPictureName(entry)) {
            m_result.pictures.push_back(entry.lexically_relative(m_folder));
        }
    }

    void enter(const std::filesystem::path& folder)
    {
        std::error_code code;
        const auto canonical = std::filesystem::canonical(folder, code);
        if (code || !m_allowed.hold(canonical)) {
            m_result.problems.push_back(
                outsideProblem(folder.lexically_relative(m_folder).string(), canonical));
            return;
        }
        if (!m_entered.insert(canonical).second)
            return; // a link in a circle, or a second way to the same pictures
        try {
            for (const auto& entry : sortedEntries(folder))
                take(entry);
        } catch (const Error& error) {
            m_result.problems.push_back(error.problem());
        }
    }

    const std::filesystem::path& m_folder;
    Depth m_depth;
    const ReadableFolders& m_allowed;
    std::set<std::filesystem::path> m_entered;
    PictureFolder m_result;
};

} // namespace

bool hasPictureName(const std::filesystem::path& file)
{
    const auto extension = foldText(file.extension().string());
    return std::find(kPictureExtensions.begin(), kPictureExtensions.end(), extension) !=
           kPictureExtensions.end();
}

std::vector<std::filesystem::path> sortedEntries(const std::filesystem::path& folder)
{
    std::error_code code;
    std::vector<std::filesystem::path> entries;
    for (std::filesystem::directory_iterator entry(folder, code), end; !code && entry != end;
         entry.increment(code))
        if (!entry->path().filename().string().starts_with('.'))
            entries.push_back(entry->path());
    if (code)
        throw Error({ErrorCode::FileUnreadable, {.file = folder}, {code.message()}});
    std::sort(entries.begin(), entries.end());
    return entries;
}

PictureFolder picturesIn(const std::filesystem::path& folder, Depth depth, const ReadableFolders& allowed)
{
    return Walk(folder, depth, allowed).result();
}

} // namespace vitrine::catalog
