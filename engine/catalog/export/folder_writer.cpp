// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/folder_writer.h"

#include "engine/catalog/export/product_json.h"
#include "engine/catalog/import/file_names.h"
#include "engine/catalog/import/source_reader.h"

namespace vitrine::catalog {

using nlohmann::ordered_json;

namespace {

constexpr const char* kNoClass = "unlabelled";

} // namespace

FolderWriter::FolderWriter(const Catalog& catalog, const std::filesystem::path& out, PictureFolders folders,
                           ExistingFile existing)
    : m_catalog(catalog), m_out(out, {}, existing), m_folders(folders)
{}

bool FolderWriter::add(const Product& product)
{
    auto& part = m_parts[static_cast<std::size_t>(product.split)];
    const auto folder = m_out.place() / nameOf(product.split);
    const auto name = copyPicture(part, folder, product);
    if (!name)
        return false;
    if (!part.metadata)
        part.metadata = std::make_unique<core::AtomicFile>(folder / "metadata.jsonl");
    ordered_json object = {{"file_name", *name}}; // first, where people look for it
    object.update(objectOf(product, "file_name", *name));
    part.metadata->write(lineOf(object));
    return true;
}

void FolderWriter::commit()
{
    for (auto& part : m_parts)
        if (part.metadata)
            part.metadata->commit();
    m_out.commit();
}

/// A class may not look like a split's folder, which is found by its name.
std::string FolderWriter::classFolder(Part& part, const std::string& category)
{
    if (const auto known = part.classes.find(category); known != part.classes.end())
        return known->second;
    auto wanted = fileNameFrom(category);
    if (wanted.empty())
        wanted = kNoClass;
    if (splitOfFolder(wanted) != Split::Unassigned)
        wanted = "_" + wanted;
    return part.classes[category] = part.classNames.take(wanted);
}

std::optional<std::string> FolderWriter::copyPicture(Part& part, const std::filesystem::path& folder,
                                                     const Product& product) const
{
    const bool byClass = m_folders == PictureFolders::ByClass;
    const auto inside = byClass ? classFolder(part, product.category3_code) : std::string();
    auto& pictures = part.pictures[inside];
    if (!pictures)
        pictures = std::make_unique<PictureCopies>(folder / inside);
    const auto name =
        pictures->copy(m_catalog.imagePath(product), byClass ? product.product_code : std::string());
    if (!name || inside.empty())
        return name;
    return inside + "/" + *name;
}

} // namespace vitrine::catalog
