// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/picture_paths.h"

#include <algorithm>
#include <cctype>

#include "engine/catalog/import/file_names.h"

namespace vitrine::catalog {

using core::ErrorCode;

namespace {

constexpr std::size_t kFoldersLookedAt = 200; // a root among thousands of folders is chosen by hand
constexpr std::size_t kTextShown = 300;       // of a cell that is no path at all

/// Why what is there is no picture.
std::string reasonAgainst(const std::filesystem::file_status& status, bool denied)
{
    if (denied)
        return VITRINE_TEXT("Reason", "permission denied");
    return std::filesystem::is_directory(status) ? VITRINE_TEXT("Reason", "it is a folder")
                                                 : VITRINE_TEXT("Reason", "it is no file");
}

bool isBelow(const std::filesystem::path& path, const std::filesystem::path& root)
{
    const auto relative = path.lexically_relative(root);
    return !relative.empty() && *relative.begin() != "..";
}

std::filesystem::path withoutLeadingSlashes(const std::string& text)
{
    return text.substr(std::min(text.find_first_not_of('/'), text.size()));
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string withoutPercentEscapes(const std::string& text)
{
    const auto digit = [](char c) {
        return std::isdigit(static_cast<unsigned char>(c)) != 0 ? c - '0' : (c | 0x20) - 'a' + 10;
    };
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() &&
                            std::isxdigit(static_cast<unsigned char>(text[i + 1])) != 0 &&
                            std::isxdigit(static_cast<unsigned char>(text[i + 2])) != 0;
        plain.push_back(escape ? static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i]);
        i += escape ? 2 : 0;
    }
    return plain;
}

/// The ways to read a text as a path, likeliest first. Each is confined like any other path.
std::vector<std::string> readingsOf(const std::string& text)
{
    std::vector<std::string> readings;
    const auto add = [&](std::string reading) {
        const bool usable = !reading.empty() && reading.find('\0') == std::string::npos;
        if (usable && std::find(readings.begin(), readings.end(), reading) == readings.end())
            readings.push_back(std::move(reading));
    };
    add(text);
    const auto bare = trimmed(text);
    add(bare);
    auto slashes = bare;
    std::replace(slashes.begin(), slashes.end(), '\\', '/');
    add(slashes);
    add(withoutPercentEscapes(slashes));
    const auto path = slashes.substr(0, slashes.find_first_of("?#"));
    add(path);
    add(withoutPercentEscapes(path));
    return readings;
}

/// The scheme of "https://…" in lower case; "" for what is no URL.
std::string schemeOf(const std::string& text)
{
    const auto end = text.find("://");
    if (end == std::string::npos || end == 0)
        return {};
    std::string scheme;
    for (const char c : text.substr(0, end)) {
        if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != '+' && c != '-' && c != '.')
            return {};
        scheme.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
    }
    return scheme;
}

/// "//cdn.example.org/a.jpg", as shops' pages write it.
bool isUrlWithoutScheme(const std::string& text)
{
    const auto bare = trimmed(text);
    const auto host = bare.starts_with("//") ? bare.substr(2, bare.find('/', 2) - 2) : std::string();
    return host.find('.') != std::string::npos && host.front() != '.' && host.size() + 2 < bare.size();
}

/// The path of "file:///a%20b.jpg" or "file://localhost/a"; nothing when it names another machine.
std::optional<std::string> pathOfFileUrl(const std::string& url)
{
    const auto rest = url.substr(url.find("://") + 3);
    const auto slash = rest.find('/');
    if (slash == std::string::npos || (slash > 0 && rest.substr(0, slash) != "localhost"))
        return std::nullopt;
    return withoutPercentEscapes(rest.substr(slash));
}

/// Tries one place after the other and remembers the most telling failure.
class Search {
public:
    Search(const std::string& text, const std::filesystem::path& root, const ReadableFolders& readable)
        : m_shown(shortened(text, kTextShown)), m_readable(readable)
    {
        std::error_code code;
        m_root = std::filesystem::weakly_canonical(root, code);
    }

    bool found(const std::string& reading)
    {
        if (reading.front() == '/')
            return foundAt(m_root / withoutLeadingSlashes(reading), false) || foundAt(reading, true);
        return foundAt(m_root / reading, false);
    }

    ResolvedPicture result() const
    {
        if (m_found)
            return {*m_found, std::nullopt};
        if (m_outside)
            return {{}, outsideProblem(m_shown, *m_outside), false};
        if (m_unreadable)
            return {m_unreadable->first,
                    core::Problem{ErrorCode::FileUnreadable, {}, {m_unreadable->second}}};
        return {m_missing.value_or(""), core::Problem{ErrorCode::PictureMissing, {}, {m_shown}},
                m_missing.has_value()};
    }

private:
    bool foundAt(const std::filesystem::path& place, bool absolute)
    {
        std::error_code code;
        const auto path = place.lexically_normal();
        const auto status = std::filesystem::status(path, code);
        const bool denied = code == std::errc::permission_denied;
        const auto target = std::filesystem::exists(status) ? std::filesystem::canonical(path, code)
                                                            : std::filesystem::weakly_canonical(path, code);
        if (code && m_readable.hold(path)) { // a circle of links, or no path at all: longer than any name
            if (code == std::errc::too_many_symbolic_link_levels)
                m_unreadable = {path.string(), code.message()};
            return false;
        }
        if (code || !m_readable.hold(target)) {
            // A path from '/' that is nowhere may be meant below the root; it is missing there.
            if (!m_outside && (!absolute || std::filesystem::exists(status)))
                m_outside = target.empty() ? path : target;
            return false;
        }
        if (std::filesystem::is_regular_file(status)) {
            m_found = path.string();
        } else if (denied || std::filesystem::exists(status)) {
            if (!m_unreadable)
                m_unreadable = {path.string(), reasonAgainst(status, denied)};
        } else if ((!m_missing || absolute) && !isBehindDanglingLink(path)) {
            m_missing = path.string();
        }
        return m_found.has_value();
    }

    /// What such a link leads to may appear later, anywhere: the path is not one to keep.
    static bool isBehindDanglingLink(const std::filesystem::path& path)
    {
        std::error_code code;
        for (auto part = path; part.has_relative_path(); part = part.parent_path())
            if (std::filesystem::is_symlink(part, code) && !std::filesystem::exists(part, code))
                return true;
        return false;
    }

    std::string m_shown;
    const ReadableFolders& m_readable;
    std::filesystem::path m_root;
    std::optional<std::string> m_found;
    std::optional<std::filesystem::path> m_outside; ///< where the text leads
    std::optional<std::pair<std::string, std::string>> m_unreadable;
    std::optional<std::string> m_missing;
};

/// The first of "a.jpg,b.jpg"; nothing for a single picture.
std::optional<std::string> firstOfSeveral(const std::string& text)
{
    const auto end = text.find_first_of(",;|\n");
    const auto first = trimmed(text.substr(0, end));
    return end == std::string::npos || first.empty() ? std::nullopt : std::optional(first);
}

std::size_t foundBelow(const std::filesystem::path& root, const std::vector<std::string>& texts)
{
    std::error_code code;
    return static_cast<std::size_t>(std::count_if(texts.begin(), texts.end(), [&](const std::string& text) {
        const auto readings = readingsOf(text);
        return std::any_of(readings.begin(), readings.end(), [&](const std::string& reading) {
            return std::filesystem::is_regular_file(root / withoutLeadingSlashes(reading), code);
        });
    }));
}

} // namespace

core::Problem outsideProblem(const std::string& text, const std::filesystem::path& target)
{
    const auto shown = text == target.string() ? text : text + " → " + target.string();
    return {ErrorCode::PathOutsideSource, {}, {shown, target.parent_path().string()}};
}

ReadableFolders::ReadableFolders(const std::vector<std::filesystem::path>& folders)
{
    for (const auto& folder : folders) {
        std::error_code code;
        auto canonical = std::filesystem::canonical(folder, code);
        if (!code)
            m_folders.push_back(std::move(canonical));
    }
}

bool ReadableFolders::hold(const std::filesystem::path& canonical) const
{
    return std::any_of(m_folders.begin(), m_folders.end(),
                       [&](const auto& folder) { return isBelow(canonical, folder); });
}

ResolvedPicture resolvePicture(const std::string& text, const std::filesystem::path& root,
                               const ReadableFolders& readable)
{
    auto named = text;
    if (trimmed(text).empty())
        return {{}, core::Problem{ErrorCode::PictureNotGiven, {}, {}}};
    if (const auto scheme = schemeOf(trimmed(text)); !scheme.empty()) {
        const auto path = scheme == "file" ? pathOfFileUrl(trimmed(text)) : std::nullopt;
        if (!path)
            return {trimmed(text), core::Problem{ErrorCode::PictureIsUrl, {}, {shortened(text, kTextShown)}}};
        named = *path;
    }
    Search search(text, root, readable);
    if (named.find('\0') == std::string::npos && search.found(named))
        return search.result();
    for (const auto& reading : readingsOf(named))
        if (search.found(reading))
            return search.result();
    if (const auto first = firstOfSeveral(named))
        if (auto picture = resolvePicture(*first, root, readable); !picture.problem) {
            picture.whole = false;
            return picture;
        }
    if (isUrlWithoutScheme(named)) {
        const auto url = "https:" + trimmed(named);
        return {url, core::Problem{ErrorCode::PictureIsUrl, {}, {shortened(url, kTextShown)}}};
    }
    return search.result();
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
         !code && entry != end && folders.size() < kFoldersLookedAt; entry.increment(code)) {
        if (entry.depth() >= 1)
            entry.disable_recursion_pending();
        if (entry->is_directory(code) && !entry->is_symlink(code))
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
