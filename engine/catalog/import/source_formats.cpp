// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/picture_folder.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr const char* kFormats =
    "CSV (.csv, .tsv, .txt), JSON (.json), JSON Lines (.jsonl, .ndjson), a folder with metadata.csv or "
    "metadata.jsonl, a folder of pictures, with a folder per class or without";

void refuseMissing(const std::filesystem::path& source)
{
    std::error_code code;
    if (!std::filesystem::exists(source, code))
        throw Error({ErrorCode::FileMissing, {.file = source}, {}});
}

SourceFormat recogniseFolder(const std::filesystem::path& folder)
{
    if (!metadataFiles(folder).empty())
        return SourceFormat::ImageFolder;
    std::error_code code;
    bool pictures = false, folders = false;
    for (const auto& entry : sortedEntries(folder)) {
        // It holds the rows; pictures alone would be half of the source.
        if (foldText(entry.extension().string()) == ".parquet")
            throw Error({ErrorCode::SourceUnrecognised, {.file = entry}, {kFormats}});
        const bool isFolder = std::filesystem::is_directory(entry, code);
        folders = folders || isFolder;
        pictures = pictures || (!isFolder && hasPictureName(entry));
    }
    return pictures && !folders ? SourceFormat::FlatFolder : SourceFormat::ClassFolders;
}

} // namespace

std::filesystem::path sourceFolder(const std::filesystem::path& source)
{
    const auto whole = std::filesystem::absolute(source);
    return std::filesystem::is_directory(whole) ? whole : whole.parent_path();
}

SourceFormat recogniseSource(const std::filesystem::path& source)
{
    refuseMissing(source);
    std::error_code code;
    if (std::filesystem::is_directory(source, code))
        return recogniseFolder(source);
    const auto extension = foldText(source.extension().string());
    if (extension == ".csv" || extension == ".tsv" || extension == ".tab" || extension == ".txt")
        return SourceFormat::Csv;
    if (extension == ".jsonl" || extension == ".ndjson")
        return beginsWithList(source) ? SourceFormat::Json : SourceFormat::JsonLines;
    if (extension == ".json")
        return recogniseJson(source);
    throw Error({ErrorCode::SourceUnrecognised, {.file = source}, {kFormats}});
}

std::unique_ptr<SourceReader> openSource(const std::filesystem::path& source, SourceFormat format,
                                         const ImportOptions& options)
{
    refuseMissing(source);
    const auto allowed = [&] {
        auto folders = options.allowedFolders;
        folders.push_back(source);
        return ReadableFolders(folders);
    };
    const TextReading reading{options.encoding, options.delimiter};
    switch (format) {
    case SourceFormat::Csv:
        return openCsv(source, reading);
    case SourceFormat::Json:
        return openJson(source, options.encoding);
    case SourceFormat::JsonLines:
        return openJsonLines(source, options.encoding);
    case SourceFormat::ImageFolder:
        return openImageFolder(source, allowed(), reading);
    case SourceFormat::ClassFolders:
        return openClassFolders(source, allowed());
    case SourceFormat::FlatFolder:
        return openFlatFolder(source, allowed());
    }
    return nullptr;
}

} // namespace vitrine::catalog
