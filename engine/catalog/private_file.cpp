// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/private_file.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <unistd.h>

#include "engine/core/error.h"

namespace vitrine::catalog {

PrivateFile::PrivateFile()
{
    std::error_code code;
    const auto folder = std::filesystem::temp_directory_path(code);
    auto name = (folder / "vitrine-XXXXXX").string();
    const int descriptor = code ? -1 : ::mkstemp(name.data());
    if (descriptor < 0)
        throw core::Error({core::ErrorCode::FileUnwritable,
                           {.file = folder},
                           {code ? code.message() : std::generic_category().message(errno)}});
    ::close(descriptor);
    m_path = name;
}

PrivateFile::~PrivateFile()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

} // namespace vitrine::catalog
