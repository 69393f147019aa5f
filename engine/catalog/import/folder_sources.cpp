// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::array<const char*, 9> kPictureExtensions = {".jpg", ".jpeg", ".png", ".webp", ".bmp",
                                                           ".tif", ".tiff", ".gif", ".ppm"};

std::vector<std::filesystem::path> sortedEntries(const std::filesystem::path& folder)
{
    std::error_code code;
    std::vector<std::filesystem::path> entries;
    for (const auto& entry : std::filesystem::directory_iterator(folder, code))
        if (!entry.path().filename().string().starts_with('.'))
            entries.push_back(entry.path());
    if (code)
        throw Error({ErrorCode::FileUnreadable, {.file = folder}, {code.message()}});
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// Pictures beside a metadata file, of a folder or of its split folders one after the other.
class ImageFolderSource : public SourceReader {
public:
    explicit ImageFolderSource(const std::filesystem::path& folder) : m_files(metadataFiles(folder))
    {
        if (m_files.empty())
            throw Error({ErrorCode::SourceUnrecognised, {.file = folder}, {"metadata.csv, metadata.jsonl"}});
        openNext();
    }

    bool next(SourceRow& row) override
    {
        while (m_reader) {
            if (m_reader->next(row)) {
                row.split = m_files[m_at - 1].second;
                row.folder = m_files[m_at - 1].first.parent_path();
                return true;
            }
            openNext();
        }
        return false;
    }

    double share() const override
    {
        const double inside = m_reader ? m_reader->share() : 1.0;
        return (static_cast<double>(m_at) - 1.0 + inside) / static_cast<double>(m_files.size());
    }
    std::vector<std::string> columns() const override { return m_columns; }
    std::string encoding() const override { return m_encoding; }
    char delimiter() const override { return m_delimiter; }

private:
    void openNext()
    {
        m_reader.reset();
        if (m_at >= m_files.size())
            return;
        const auto& file = m_files[m_at++].first;
        m_reader = file.extension() == ".csv" ? openCsv(file) : openJsonLines(file);
        m_encoding = m_reader->encoding();
        m_delimiter = m_reader->delimiter();
        for (const auto& column : m_reader->columns())
            if (std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end())
                m_columns.push_back(column);
    }

    std::vector<std::pair<std::filesystem::path, Split>> m_files;
    std::size_t m_at = 0;
    std::unique_ptr<SourceReader> m_reader;
    std::vector<std::string> m_columns;
    std::string m_encoding = "UTF-8";
    char m_delimiter = ',';
};

/// `class/picture.jpg`, or `train/class/picture.jpg`; pictures without a class folder too.
class ClassFoldersSource : public SourceReader {
public:
    explicit ClassFoldersSource(const std::filesystem::path& folder) : m_folder(folder)
    {
        for (const auto& entry : sortedEntries(folder)) {
            const auto split = std::filesystem::is_directory(entry) ? splitOfFolder(entry.filename().string())
                                                                    : Split::Unassigned;
            if (split == Split::Unassigned) {
                addClass(entry, split);
                continue;
            }
            for (const auto& inner : sortedEntries(entry))
                addClass(inner, split);
        }
        if (m_pictures.empty())
            throw Error({ErrorCode::SourceEmpty, {.file = folder}, {}});
    }

    bool next(SourceRow& row) override
    {
        if (m_at >= m_pictures.size())
            return false;
        const auto& picture = m_pictures[m_at++];
        row = {};
        row.number = m_at;
        row.split = picture.split;
        row.folder = m_folder;
        row.values = {{"file_name", std::filesystem::relative(picture.file, m_folder).generic_string()},
                      {"class", picture.className},
                      {"product_code", picture.file.stem().string()}};
        return true;
    }

    double share() const override
    {
        return static_cast<double>(m_at) / static_cast<double>(m_pictures.size());
    }
    std::vector<std::string> columns() const override { return {"file_name", "class", "product_code"}; }

private:
    struct Picture {
        std::filesystem::path file;
        std::string className;
        Split split;
    };

    void addClass(const std::filesystem::path& entry, Split split)
    {
        if (!std::filesystem::is_directory(entry)) {
            if (hasPictureName(entry))
                m_pictures.push_back({entry, {}, split});
            return;
        }
        for (const auto& file : sortedEntries(entry))
            if (hasPictureName(file) && !std::filesystem::is_directory(file))
                m_pictures.push_back({file, entry.filename().string(), split});
    }

    std::filesystem::path m_folder;
    std::vector<Picture> m_pictures;
    std::size_t m_at = 0;
};

std::string extensionOf(const std::filesystem::path& file)
{
    return foldText(file.extension().string());
}

} // namespace

bool hasPictureName(const std::filesystem::path& file)
{
    return std::find(kPictureExtensions.begin(), kPictureExtensions.end(), extensionOf(file)) !=
           kPictureExtensions.end();
}

Split splitOfFolder(const std::string& name)
{
    const auto folded = foldText(name);
    if (folded == "train" || folded == "training")
        return Split::Train;
    if (folded == "validation" || folded == "valid" || folded == "val" || folded == "dev")
        return Split::Validation;
    return folded == "test" ? Split::Test : Split::Unassigned;
}

std::vector<std::pair<std::filesystem::path, Split>> metadataFiles(const std::filesystem::path& folder)
{
    std::vector<std::pair<std::filesystem::path, Split>> files;
    const auto look = [&](const std::filesystem::path& where, Split split) {
        for (const auto* name : {"metadata.jsonl", "metadata.csv"})
            if (std::filesystem::is_regular_file(where / name)) {
                files.emplace_back(where / name, split);
                return;
            }
    };
    look(folder, Split::Unassigned);
    for (const auto& entry : sortedEntries(folder))
        if (std::filesystem::is_directory(entry))
            if (const auto split = splitOfFolder(entry.filename().string()); split != Split::Unassigned)
                look(entry, split);
    return files;
}

SourceFormat recogniseSource(const std::filesystem::path& source)
{
    std::error_code code;
    if (!std::filesystem::exists(source, code))
        throw Error({ErrorCode::FileMissing, {.file = source}, {}});
    if (std::filesystem::is_directory(source, code))
        return metadataFiles(source).empty() ? SourceFormat::ClassFolders : SourceFormat::ImageFolder;
    const auto extension = extensionOf(source);
    if (extension == ".csv" || extension == ".tsv" || extension == ".tab" || extension == ".txt")
        return SourceFormat::Csv;
    if (extension == ".jsonl" || extension == ".ndjson" || extension == ".json")
        return SourceFormat::JsonLines;
    throw Error(
        {ErrorCode::SourceUnrecognised,
         {.file = source},
         {"CSV (.csv, .tsv, .txt), JSON Lines (.jsonl, .ndjson, .json), a folder with metadata.csv or "
          "metadata.jsonl, a folder of pictures with a folder per class"}});
}

std::unique_ptr<SourceReader> openSource(const std::filesystem::path& source, SourceFormat format)
{
    std::error_code code;
    if (!std::filesystem::exists(source, code))
        throw Error({ErrorCode::FileMissing, {.file = source}, {}});
    switch (format) {
    case SourceFormat::Csv:
        return openCsv(source);
    case SourceFormat::JsonLines:
        return openJsonLines(source);
    case SourceFormat::ImageFolder:
        return openImageFolder(source);
    case SourceFormat::ClassFolders:
        return openClassFolders(source);
    }
    return nullptr;
}

std::unique_ptr<SourceReader> openImageFolder(const std::filesystem::path& folder)
{
    return std::make_unique<ImageFolderSource>(folder);
}

std::unique_ptr<SourceReader> openClassFolders(const std::filesystem::path& folder)
{
    return std::make_unique<ClassFoldersSource>(folder);
}

} // namespace vitrine::catalog
