// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outside_text.h"

#include <algorithm>

#include "app/cli/output.h"

namespace vitrine::cli {

namespace {

constexpr std::size_t kFoldersShown = 10;

/// As a shell takes it for one word.
std::string asWord(const std::string& text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c >= 0x80 ||
               std::string_view("/._-+,:@%=").find(char(c)) != std::string_view::npos;
    });
    if (plain)
        return text;
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? "'\\''" : std::string(1, c);
    return word + "'";
}

std::string allowing(const std::filesystem::path& folder)
{
    return "--allow " + asWord(folder.string());
}

/// What all paths begin with; "/" when that is nothing.
std::filesystem::path commonFolder(const std::vector<catalog::OutsideFolder>& folders)
{
    auto common = folders.front().folder;
    for (const auto& each : folders)
        while (common.has_relative_path() && *each.folder.lexically_relative(common).begin() == "..")
            common = common.parent_path();
    return common;
}

std::string lineOf(const catalog::OutsideFolder& folder)
{
    std::string examples;
    for (const auto& example : folder.examples)
        examples += (examples.empty() ? " (" : ", ") + example;
    if (folder.rows > folder.examples.size())
        examples += ", …";
    return "  " + padded(counted(folder.rows, "row"), 12) + allowing(folder.folder) + examples + ")";
}

} // namespace

std::vector<std::string> outsideLines(const catalog::ImportReport& report)
{
    if (report.outside.empty())
        return {};
    std::vector<std::string> lines{"problem: " + counted(report.outsideCount, "picture") +
                                   " in folders that the source may not read — import again and allow them:"};
    std::uint64_t shown = 0;
    for (std::size_t i = 0; i < std::min(kFoldersShown, report.outside.size()); ++i) {
        lines.push_back(lineOf(report.outside[i]));
        shown += report.outside[i].rows;
    }
    if (report.outsideCount > shown)
        lines.push_back("  " + padded(counted(report.outsideCount - shown, "row"), 12) +
                        "in further folders; --json lists the rows");
    const auto common = commonFolder(report.outside);
    if (report.outside.size() > 1 && common.has_relative_path())
        lines.push_back("  " + allowing(common) + " allows all of these at once");
    return lines;
}

} // namespace vitrine::cli
