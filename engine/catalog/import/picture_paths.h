// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/error.h"

namespace vitrine::catalog {

/// The folders from which a source may name files, links and ".." resolved. "/" among them allows everything.
class ReadableFolders {
public:
    explicit ReadableFolders(const std::vector<std::filesystem::path>& folders);

    /// Whether a path without links and ".." is one of the folders or lies below one.
    bool hold(const std::filesystem::path& canonical) const;

private:
    std::vector<std::filesystem::path> m_folders;
};

/// PathOutsideSource for a text that leads to `target`. Its values: what a person reads, the folder to allow.
core::Problem outsideProblem(const std::string& text, const std::filesystem::path& target);

/// Where a row's picture is, or why it cannot be.
struct ResolvedPicture {
    std::string image;                    ///< for Product::image: an absolute path, a URL, or "" when refused
    std::optional<core::Problem> problem; ///< without file and row
    bool whole = true; ///< `image` says all that the text said; false for the first of several pictures
};

/// Finds pictures that a source names. A relative path begins at `root`; one that begins with '/' is looked
/// for below the root first (shop systems write "/m/h/x.jpg") and then as it stands; "file://" is a path.
/// Where nothing is found, blanks around it, backslashes, "?width=300" and percent escapes are seen through,
/// and of several pictures in one text the first is taken. Whatever is found must lie in `readable` when
/// links and ".." are resolved, otherwise it is PathOutsideSource. URLs are a problem: nothing is downloaded
/// here.
ResolvedPicture resolvePicture(const std::string& text, const std::filesystem::path& root,
                               const ReadableFolders& readable);

/// The folder where the pictures of these texts begin: `folder`, or one at most two levels below it (through
/// no link) when most of them are found there.
std::filesystem::path guessPictureRoot(const std::filesystem::path& folder,
                                       const std::vector<std::string>& texts);

} // namespace vitrine::catalog
