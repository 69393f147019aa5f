// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_staging.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

namespace vitrine::sampledata {

namespace {

constexpr std::string_view kFolderPrefix = ".vitrine-sample-";
constexpr std::string_view kPicturePrefix = "sample-";
constexpr std::string_view kUnfinishedPrefix = ".sample-"; // core::AtomicFile's name of a picture half written
constexpr const char* kLockFile = "lock";
constexpr const char* kNotedFile = "moving";
constexpr std::string_view kMark = "Vitrine: pictures of a sample that is being drawn\n";

bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.substr(0, prefix.size()) == prefix;
}

[[noreturn]] void failToWrite(const std::filesystem::path& file, int systemError)
{
    throw core::Error({core::ErrorCode::FileUnwritable,
                       {.file = file},
                       {std::system_category().message(systemError)}});
}

bool carriesMark(int lock)
{
    std::array<char, kMark.size() + 1> text{};
    const auto size = ::pread(lock, text.data(), text.size(), 0);
    return size == static_cast<ssize_t>(kMark.size()) && std::string_view(text.data(), kMark.size()) == kMark;
}

/// The lock of a marked folder that no living process holds.
std::optional<int> lockIfAbandoned(const std::filesystem::path& folder)
{
    const int lock = ::open((folder / kLockFile).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (lock < 0)
        return std::nullopt;
    if (carriesMark(lock) && ::flock(lock, LOCK_EX | LOCK_NB) == 0)
        return lock;
    ::close(lock);
    return std::nullopt;
}

std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    std::error_code code;
    for (std::filesystem::directory_iterator at(folder, code), end; !code && at != end; at.increment(code))
        names.push_back(at->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

SampleStaging SampleStaging::make(const std::filesystem::path& images)
{
    std::error_code ignored; // shows when the folder in it is made, with its own reason
    std::filesystem::create_directories(images, ignored);
    auto folder = (images / (std::string(kFolderPrefix) + "XXXXXX")).string();
    if (::mkdtemp(folder.data()) == nullptr)
        failToWrite(images, errno);
    const auto file = std::filesystem::path(folder) / kLockFile;
    SampleStaging staging(folder, ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    // Locked before it is marked: nobody takes a folder for abandoned that is only just being made.
    if (staging.m_lock < 0 || ::flock(staging.m_lock, LOCK_EX | LOCK_NB) != 0 ||
        ::write(staging.m_lock, kMark.data(), kMark.size()) != static_cast<ssize_t>(kMark.size())) {
        const int systemError = errno;
        staging.remove();
        failToWrite(file, systemError);
    }
    return staging;
}

std::vector<SampleStaging> SampleStaging::abandoned(const std::filesystem::path& images)
{
    std::vector<SampleStaging> found;
    for (const auto& name : namesIn(images)) {
        std::error_code code;
        if (!startsWith(name, kFolderPrefix) ||
            std::filesystem::symlink_status(images / name, code).type() != std::filesystem::file_type::directory)
            continue;
        if (const auto lock = lockIfAbandoned(images / name))
            found.push_back(SampleStaging(images / name, *lock));
    }
    return found;
}

SampleStaging::SampleStaging(SampleStaging&& other) noexcept
    : m_folder(std::move(other.m_folder)), m_lock(std::exchange(other.m_lock, -1))
{
}

SampleStaging::~SampleStaging()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

std::vector<std::string> SampleStaging::pictures() const
{
    auto names = namesIn(m_folder);
    names.erase(std::remove_if(names.begin(), names.end(),
                               [](const std::string& name) { return !startsWith(name, kPicturePrefix); }),
                names.end());
    return names;
}

void SampleStaging::note(const std::vector<std::string>& names) const
{
    std::string text;
    for (const auto& name : names)
        text += name + "\n";
    core::writeFileAtomically(m_folder / kNotedFile, text);
}

std::vector<std::string> SampleStaging::moved() const
{
    std::vector<std::string> names;
    std::error_code code;
    if (!std::filesystem::is_regular_file(m_folder / kNotedFile, code))
        return names;
    const auto text = core::readFile(m_folder / kNotedFile);
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        const auto name = text.substr(from, end - from);
        from = end + 1;
        if (startsWith(name, kPicturePrefix) && name.find('/') == std::string::npos &&
            !std::filesystem::exists(m_folder / name, code))
            names.push_back(name);
    }
    return names;
}

void SampleStaging::remove()
{
    const auto isOurs = [](const std::string& name) {
        return startsWith(name, kPicturePrefix) || startsWith(name, kUnfinishedPrefix) || name == kNotedFile ||
               startsWith(name, std::string(".") + kNotedFile);
    };
    for (const auto& name : namesIn(m_folder))
        if (isOurs(name))
            ::unlink((m_folder / name).c_str());
    ::unlink((m_folder / kLockFile).c_str());
    ::rmdir(m_folder.c_str()); // not where somebody put something into it
}

} // namespace vitrine::sampledata
