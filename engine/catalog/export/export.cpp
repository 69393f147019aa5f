// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <set>

#include "engine/catalog/database.h"
#include "engine/catalog/downloads.h"
#include "engine/catalog/export/csv_writer.h"
#include "engine/catalog/export/folder_writer.h"
#include "engine/catalog/export/product_json.h"
#include "engine/catalog/id_parts.h"
#include "engine/core/enum_names.h"
#include "engine/core/error.h"
#include "engine/core/places.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;
using core::isBelow;
using core::resolved;
using nlohmann::ordered_json;

namespace {

constexpr std::array<const char*, 7> kFormatNames = {"csv",     "jsonl", "imagefolder", "json",
                                                     "folders", "chat",  "tsv"};

/// Without special tokens, which are the model's and not the data's.
std::string plainText(const std::string& text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.compare(at, 2, "<|") == 0 ? text.find("|>", at) : std::string::npos;
        if (end == std::string::npos)
            plain.push_back(text[at++]);
        else
            at = end + 2;
    }
    const auto first = plain.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return plain.substr(first, plain.find_last_not_of(" \t\r\n") - first + 1);
}

/// The catalog that is exported, and any other: only its folder for exports takes one.
void refuseInsideCatalog(const Catalog& catalog, const std::filesystem::path& out)
{
    const auto place = resolved(out);
    const auto exports = catalog.exportsFolder().filename();
    std::error_code code;
    for (auto folder = place; folder != folder.parent_path(); folder = folder.parent_path())
        if (std::filesystem::exists(folder / kDatabaseName, code) && !isBelow(place, folder / exports))
            throw Error({ErrorCode::ExportIntoCatalog, {.file = out}, {catalog.exportsFolder().string()}});
}

void refuseExistingFile(const std::filesystem::path& out, ExistingFile existing)
{
    std::error_code code;
    const auto status = std::filesystem::symlink_status(out, code);
    if (std::filesystem::is_directory(status))
        throw Error({ErrorCode::FileUnwritable, {.file = out}, {VITRINE_TEXT("Reason", "it is a folder")}});
    if (std::filesystem::exists(status) && existing == ExistingFile::Refuse)
        throw Error({ErrorCode::ExportExists, {.file = out}, {}});
}

/// A catalog may have been made from an earlier export: then that one's pictures are its own.
void refuseOverPictures(const Catalog& catalog, const std::filesystem::path& folder, ExistingFile existing)
{
    std::error_code code;
    if (existing == ExistingFile::Refuse || !std::filesystem::exists(folder, code))
        return;
    std::set<std::filesystem::path> pictureFolders;
    for (const auto& [image, products] : catalog.values(Field::Image))
        if (!image.empty() && !isPictureUrl(image))
            pictureFolders.insert((catalog.folder() / image).parent_path());
    const auto place = resolved(folder);
    for (const auto& pictures : pictureFolders)
        if (isBelow(resolved(pictures), place))
            throw Error({ErrorCode::ExportOverPictures, {.file = folder}, {}});
}

/// One export from beginning to end.
class Export {
public:
    Export(const Catalog& catalog, const Query& query, const std::filesystem::path& out,
           const core::Progress& progress, const ExportOptions& options)
        : m_catalog(catalog), m_ids(catalog.find(query)), m_out(out), m_progress(progress), m_options(options)
    {}

    ExportReport table(char delimiter)
    {
        CsvWriter writer(m_out, delimiter);
        preparePictures();
        forEach([&](const Product& product) { writer.look(product); });
        forEach([&](const Product& product) { writer.write(product, imageFor(product)); });
        commit(writer);
        return told(m_ids.size());
    }

    ExportReport json()
    {
        core::AtomicFile file(m_out);
        preparePictures();
        std::uint64_t count = 0;
        forEach([&](const Product& product) {
            auto line = lineOf(objectOf(product, nameOf(Field::Image), imageFor(product)));
            line.pop_back();
            file.write((count++ == 0 ? "[\n" : ",\n") + line);
        });
        file.write(count == 0 ? "[]\n" : "\n]\n");
        commit(file);
        return told(count);
    }

    ExportReport jsonLines()
    {
        core::AtomicFile file(m_out);
        preparePictures();
        forEach([&](const Product& product) {
            file.write(lineOf(objectOf(product, nameOf(Field::Image), imageFor(product))));
        });
        commit(file);
        return told(m_ids.size());
    }

    ExportReport chat()
    {
        assert(m_options.chatTexts);
        core::AtomicFile file(m_out);
        preparePictures();
        std::uint64_t count = 0;
        forEach([&](const Product& product) {
            std::error_code code;
            if (!std::filesystem::is_regular_file(m_catalog.imagePath(product), code)) {
                missing(product);
                return;
            }
            file.write(lineOf(chatLine(product)));
            ++count;
        });
        commit(file);
        return told(count);
    }

    ExportReport folder(PictureFolders folders)
    {
        refuseOverPictures(m_catalog, m_out, m_options.existingFolder);
        FolderWriter writer(m_catalog, m_out, folders, m_options.existingFolder);
        std::uint64_t count = 0;
        forEach([&](const Product& product) {
            if (writer.add(product))
                ++count;
            else
                missing(product);
        });
        writer.commit();
        return told(count);
    }

private:
    template <typename Take> void forEach(const Take& take)
    {
        std::uint64_t begun = 0;
        forEachPart(m_ids, [&](const std::vector<ProductId>& part) {
            std::uint64_t done = begun;
            for (const auto& product : m_catalog.products(part)) {
                m_progress.step(done++, m_ids.size());
                take(product);
            }
            begun += part.size();
        });
    }

    ordered_json chatLine(const Product& product)
    {
        const auto texts = m_options.chatTexts(product);
        const auto prompt = plainText(texts.prompt), response = plainText(texts.response);
        const ordered_json user = {
            {"role", "user"},
            {"content",
             {{{"type", "image"}, {"path", imageFor(product)}}, {{"type", "text"}, {"text", prompt}}}}};
        const ordered_json assistant = {
            {"role", "assistant"},
            {"content", ordered_json::array({{{"type", "text"}, {"text", response}}})}};
        auto object = objectOf(product, nameOf(Field::Image), {});
        object.erase(nameOf(Field::Image));
        object["response"] = response; // tells import whether somebody has changed the answer
        return {{"messages", ordered_json::array({user, assistant})}, {"product", object}};
    }

    std::filesystem::path picturesFolder() const
    {
        auto folder = m_out;
        folder.replace_filename(m_out.stem().string() + "-pictures");
        return folder;
    }

    void preparePictures()
    {
        if (!m_options.copyPictures)
            return;
        refuseOverPictures(m_catalog, picturesFolder(), m_options.existing);
        m_pictures.emplace(picturesFolder(), m_out.filename().string(), m_options.existing);
        m_copies.emplace(m_pictures->place());
    }

    std::string imageFor(const Product& product)
    {
        const auto text = imageText(m_catalog, product);
        if (text.empty() || isPictureUrl(text))
            return text;
        if (m_copies)
            if (const auto copy = m_copies->copyOnce(m_catalog.imagePath(product)))
                return picturesFolder().filename().string() + "/" + *copy;
        ++m_report.picturesByPath;
        return text;
    }

    template <typename File> void commit(File& file)
    {
        if (m_pictures)
            m_pictures->commit();
        try {
            file.commit();
        } catch (...) {
            if (m_pictures)
                m_pictures->takeBack();
            throw;
        }
    }

    void missing(const Product& product)
    {
        m_report.problems.push_back({ErrorCode::PictureMissing,
                                     {.row = static_cast<std::uint64_t>(product.id), .item = product.title},
                                     {product.image}});
    }

    ExportReport told(std::uint64_t products)
    {
        m_report.products = products;
        return std::move(m_report);
    }

    const Catalog& m_catalog;
    std::vector<ProductId> m_ids;
    std::filesystem::path m_out;
    const core::Progress& m_progress;
    const ExportOptions& m_options;
    std::optional<AtomicFolder> m_pictures;
    std::optional<PictureCopies> m_copies;
    ExportReport m_report;
};

} // namespace

std::string nameOf(ExportFormat format)
{
    return core::enumName(kFormatNames, format);
}

std::optional<ExportFormat> exportFormatNamed(const std::string& name)
{
    return core::enumNamed<ExportFormat>(kFormatNames, name);
}

bool isFolder(ExportFormat format)
{
    return format == ExportFormat::ImageFolder || format == ExportFormat::ClassFolders;
}

ExportReport exportCatalog(const Catalog& catalog, const Query& query, ExportFormat format,
                           const std::filesystem::path& out, const core::Progress& progress,
                           const ExportOptions& options)
{
    refuseInsideCatalog(catalog, out);
    if (!isFolder(format))
        refuseExistingFile(out, options.existing);
    Export work(catalog, query, out, progress, options);
    switch (format) {
    case ExportFormat::Csv:
        return work.table(',');
    case ExportFormat::JsonLines:
        return work.jsonLines();
    case ExportFormat::ImageFolder:
        return work.folder(PictureFolders::Together);
    case ExportFormat::Json:
        return work.json();
    case ExportFormat::ClassFolders:
        return work.folder(PictureFolders::ByClass);
    case ExportFormat::Chat:
        return work.chat();
    case ExportFormat::Tsv:
        return work.table('\t');
    }
    return {};
}

} // namespace vitrine::catalog
