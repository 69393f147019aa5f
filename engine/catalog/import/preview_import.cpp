// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "engine/catalog/import/import.h"

namespace vitrine::catalog {

namespace {

/// A new folder that nobody else can read, gone with this.
class PrivateFolder {
public:
    PrivateFolder()
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
    ~PrivateFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

bool lacksTitle(const SourcePreview& preview, const std::map<Field, std::string>& columns)
{
    const bool isTable = preview.format != SourceFormat::ClassFolders && preview.format != SourceFormat::FlatFolder;
    return isTable && !columns.contains(Field::Title);
}

ImportReport previewImport(const std::filesystem::path& source, const ImportOptions& options,
                           const core::Progress& progress)
{
    const PrivateFolder folder;
    auto empty = Catalog::create(folder.path() / "new.vitrine");
    auto dryRun = options;
    dryRun.dryRun = true;
    return importSource(empty, source, dryRun, progress);
}

} // namespace vitrine::catalog
