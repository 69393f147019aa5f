// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace vitrine::fuzz {

void require(bool holds, std::string_view what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

Folder::Folder()
{
    auto name = (std::filesystem::temp_directory_path() / "vitrine-fuzz-XXXXXX").string();
    require(::mkdtemp(name.data()) != nullptr, "there is a folder for temporary files");
    m_path = name;
}

Folder::~Folder()
{
    std::error_code ignored; // packaging/test removes what is left
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path Folder::write(const std::string& name, std::string_view bytes) const
{
    auto file = m_path / name;
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    require(descriptor >= 0, "a temporary file can be opened");
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        require(written > 0, "a temporary file can be written");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    ::close(descriptor);
    return file;
}

} // namespace vitrine::fuzz
