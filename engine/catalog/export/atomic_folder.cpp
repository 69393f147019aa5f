// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/atomic_folder.h"

#include "engine/catalog/export/export_mark.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

AtomicFolder::AtomicFolder(const std::filesystem::path& folder, std::string belongsTo, ExistingFile existing)
    : m_belongsTo(std::move(belongsTo)),
      m_folder(folder, [belongsTo = m_belongsTo, existing](const std::filesystem::path& there) {
          if (const auto file = fileOfOthers(there, belongsTo))
              throw Error({ErrorCode::ExportOverOthers, {.file = there}, {*file}});
          if (existing == ExistingFile::Refuse)
              throw Error({ErrorCode::ExportExists, {.file = there}, {}});
      })
{}

void AtomicFolder::commit()
{
    markExport(m_folder.place(), m_belongsTo);
    m_folder.commit();
}

} // namespace vitrine::catalog
