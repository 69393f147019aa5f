// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/exported_pictures.h"

#include "engine/catalog/downloads.h"
#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/file_names.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

std::string imageText(const Catalog& catalog, const Product& product)
{
    return isPictureUrl(product.image) ? product.image : catalog.imagePath(product).string();
}

std::string FileNames::take(const std::string& stem, const std::string& extension)
{
    auto name = stem + extension;
    for (int number = 2; !m_taken.insert(foldText(name)).second; ++number)
        name = stem + "-" + std::to_string(number) + extension;
    return name;
}

std::optional<std::string> PictureCopies::copy(const std::filesystem::path& picture, const std::string& stem)
{
    std::string bytes;
    try {
        bytes = core::readFile(picture);
    } catch (const Error&) {
        return std::nullopt; // the caller tells whose picture it was
    }
    auto wanted = fileNameFrom(stem);
    if (wanted.empty())
        wanted = fileNameFrom(picture.stem().string());
    const auto name = m_names.take(wanted, fileNameFrom(picture.extension().string()).replace(0, 1, "."));
    core::writeFileAtomically(m_folder / name, bytes);
    return name;
}

std::optional<std::string> PictureCopies::copyOnce(const std::filesystem::path& picture)
{
    if (const auto known = m_copied.find(picture); known != m_copied.end())
        return known->second;
    const auto name = copy(picture);
    if (name)
        m_copied[picture] = *name;
    return name;
}

} // namespace vitrine::catalog
