// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/private_folder.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "engine/core/error.h"

namespace vitrine::catalog {

PrivateFolder::PrivateFolder()
{
    std::error_code code;
    const auto folder = std::filesystem::temp_directory_path(code);
    auto name = (folder / "vitrine-XXXXXX").string();
    if (code || ::mkdtemp(name.data()) == nullptr)
        throw core::Error({core::ErrorCode::FileUnwritable,
                           {.file = folder},
                           {code ? code.message() : std::generic_category().message(errno)}});
    m_path = name;
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace vitrine::catalog
