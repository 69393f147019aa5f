// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "engine/catalog/fold_text.h"
#include "engine/catalog/import/picture_folder.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

constexpr const char* kDataFolder = "data"; // that a data set's repository may keep its splits in

/// Rows for what could not be read: each is refused with its reason.
SourceRow refusedRow(const core::Problem& problem, std::uint64_t number)
{
    SourceRow row;
    row.number = number;
    row.values = ordered_json::object();
    row.refused = problem;
    return row;
}

/// Where a picture lies: "data/train/hats/a.png" in the split folder "data/train", there in "hats".
struct Place {
    std::filesystem::path splitFolder; ///< "train" or "data/train"; empty outside of splits
    Split split = Split::Unassigned;
    std::vector<std::string> folders; ///< those below, or all of them outside of splits
};

Place placeOf(const std::filesystem::path& picture)
{
    Place place;
    const std::vector<std::filesystem::path> parts(picture.begin(), picture.end());
    const auto splitAt = [&](std::size_t at) {
        return at + 1 < parts.size() ? splitOfFolder(parts[at].string()) : Split::Unassigned;
    };
    const std::size_t data = parts.front() == kDataFolder && splitAt(1) != Split::Unassigned ? 1 : 0;
    place.split = splitAt(data);
    std::size_t from = 0;
    if (place.split != Split::Unassigned)
        for (; from <= data; ++from)
            place.splitFolder /= parts[from];
    for (; from + 1 < parts.size(); ++from)
        place.folders.push_back(asUtf8(parts[from].string()));
    return place;
}

/// Pictures beside a metadata file, of a folder or of its split folders one after the other. Pictures that no
/// metadata names come last: as rows of their own in a split that none speaks of, as refused rows elsewhere.
class ImageFolderSource : public SourceReader {
public:
    ImageFolderSource(const std::filesystem::path& folder, const ReadableFolders& allowed,
                      const TextReading& reading)
        : m_folder(folder), m_allowed(allowed), m_reading(reading), m_files(metadataFiles(folder))
    {
        if (m_files.empty())
            throw Error({ErrorCode::SourceUnrecognised, {.file = folder}, {"metadata.csv, metadata.jsonl"}});
        for (const auto& [file, split] : m_files) {
            std::error_code code;
            const auto target = std::filesystem::canonical(file, code);
            if (m_allowed.hold(target))
                continue;
            auto problem = outsideProblem(file.lexically_relative(folder).string(), target);
            problem.where.file = folder;
            throw Error(std::move(problem));
        }
        openNext();
    }

    bool next(SourceRow& row) override
    {
        while (m_reader) {
            if (m_reader->next(row)) {
                row.file = m_files[m_at - 1].first;
                row.folder = row.file.parent_path();
                row.split = m_files[m_at - 1].second;
                takeName(row);
                return true;
            }
            openNext();
        }
        return nextUnnamed(row);
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
        m_reader =
            file.extension() == ".csv" ? openCsv(file, m_reading) : openJsonLines(file, m_reading.encoding);
        m_encoding = m_reader->encoding();
        m_delimiter = m_reader->delimiter();
        for (const auto& column : m_reader->columns())
            if (std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end())
                m_columns.push_back(column);
    }

    /// Remembers the picture; one below a split's folder belongs to that split.
    void takeName(SourceRow& row)
    {
        const auto found = row.values.find("file_name");
        if (found == row.values.end() || !found->is_string())
            return;
        auto text = found->get<std::string>();
        std::replace(text.begin(), text.end(), '\\', '/');
        text.erase(0, text.find_first_not_of('/'));
        const std::filesystem::path name = text;
        m_named.insert((row.folder.lexically_relative(m_folder) / name).lexically_normal().string());
        if (row.split == Split::Unassigned && name.has_parent_path())
            row.split = placeOf(name).split;
    }

    bool nextUnnamed(SourceRow& row)
    {
        if (m_named.empty())
            return false;
        if (!m_pictures)
            m_pictures = picturesIn(m_folder, Depth::Whole, m_allowed);
        while (m_picture < m_pictures->pictures.size()) {
            const auto name = m_pictures->pictures[m_picture++].string();
            if (m_named.contains(name))
                continue;
            if (const auto place = placeOf(name); isWithoutMetadata(place)) {
                row = rowOf(name, place);
                return true;
            }
            row = refusedRow({ErrorCode::PictureUnnamed, {.file = m_folder}, {asUtf8(name)}}, 0);
            return true;
        }
        if (m_problem >= m_pictures->problems.size())
            return false;
        row = refusedRow(m_pictures->problems[m_problem++], 0);
        return true;
    }

    /// Of the test split there is often nothing to say.
    bool isWithoutMetadata(const Place& place) const
    {
        const auto within = place.splitFolder.string() + "/";
        const auto named = m_named.lower_bound(within);
        return place.split != Split::Unassigned && (named == m_named.end() || !named->starts_with(within)) &&
               std::none_of(m_files.begin(), m_files.end(), [&](const auto& file) {
                   return file.first.parent_path() == m_folder / place.splitFolder;
               });
    }

    SourceRow rowOf(const std::string& name, const Place& place)
    {
        SourceRow row;
        row.number = ++m_unnamed;
        row.folder = m_folder;
        row.split = place.split;
        row.values = {{"file_name", name}};
        if (!place.folders.empty())
            row.category = place.folders.back();
        return row;
    }

    std::filesystem::path m_folder;
    ReadableFolders m_allowed;
    TextReading m_reading;
    std::vector<std::pair<std::filesystem::path, Split>> m_files;
    std::size_t m_at = 0;
    std::unique_ptr<SourceReader> m_reader;
    std::vector<std::string> m_columns;
    std::string m_encoding = "UTF-8";
    char m_delimiter = ',';
    std::set<std::string> m_named; ///< pictures, relative to the folder
    std::uint64_t m_unnamed = 0;   ///< rows of pictures without metadata
    std::optional<PictureFolder> m_pictures;
    std::size_t m_picture = 0;
    std::size_t m_problem = 0;
};

/// Pictures without any text: `class/picture.jpg` at any depth, below a split's folder (`train`,
/// `data/train`) or not, or a flat folder of pictures.
class PicturesSource : public SourceReader {
public:
    PicturesSource(const std::filesystem::path& folder, Depth depth, const ReadableFolders& allowed)
        : m_folder(folder), m_depth(depth), m_found(picturesIn(folder, depth, allowed))
    {
        if (m_found.pictures.empty() && m_found.problems.empty())
            throw Error({ErrorCode::SourceEmpty, {.file = folder}, {}});
        for (const auto& picture : m_found.pictures) {
            const auto values = valuesOf(picture);
            for (const auto& [column, value] : values.items())
                if (std::find(m_columns.begin(), m_columns.end(), column) == m_columns.end())
                    m_columns.push_back(column);
        }
    }

    bool next(SourceRow& row) override
    {
        if (m_at >= m_found.pictures.size() + m_found.problems.size())
            return false;
        const auto at = m_at++;
        if (at >= m_found.pictures.size()) {
            row = refusedRow(m_found.problems[at - m_found.pictures.size()], m_at);
            return true;
        }
        row = {};
        row.number = m_at;
        row.folder = m_folder;
        row.values = valuesOf(m_found.pictures[at]);
        row.split = placeOf(m_found.pictures[at]).split;
        return true;
    }

    double share() const override
    {
        const auto all = m_found.pictures.size() + m_found.problems.size();
        return static_cast<double>(m_at) / static_cast<double>(all);
    }
    std::vector<std::string> columns() const override { return m_columns; }

private:
    /// The innermost folder is the class, the outer ones its categories.
    ordered_json valuesOf(const std::filesystem::path& picture) const
    {
        const auto folders = placeOf(picture).folders;
        ordered_json values = {{"file_name", picture.string()}};
        if (folders.size() > 1)
            values["category1_code"] = folders[0];
        if (folders.size() > 2)
            values["category2_code"] = folders[1];
        if (m_depth == Depth::Whole)
            values["class"] = folders.empty() ? std::string() : folders.back();
        values["product_code"] = asUtf8(picture.stem().string());
        return values;
    }

    std::filesystem::path m_folder;
    Depth m_depth;
    PictureFolder m_found;
    std::vector<std::string> m_columns;
    std::size_t m_at = 0;
};

} // namespace

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
    std::error_code code;
    const auto look = [&](const std::filesystem::path& where, Split split) {
        for (const auto* name : {"metadata.jsonl", "metadata.csv"})
            if (std::filesystem::is_regular_file(where / name, code)) {
                files.emplace_back(where / name, split);
                return;
            }
    };
    const auto lookThrough = [&](const std::filesystem::path& where) {
        look(where, Split::Unassigned);
        for (const auto& entry : sortedEntries(where))
            if (std::filesystem::is_directory(entry, code))
                if (const auto split = splitOfFolder(entry.filename().string()); split != Split::Unassigned)
                    look(entry, split);
    };
    lookThrough(folder);
    if (files.empty() && std::filesystem::is_directory(folder / kDataFolder, code))
        lookThrough(folder / kDataFolder);
    return files;
}

std::unique_ptr<SourceReader> openImageFolder(const std::filesystem::path& folder,
                                              const ReadableFolders& allowed, const TextReading& reading)
{
    return std::make_unique<ImageFolderSource>(folder, allowed, reading);
}

std::unique_ptr<SourceReader> openClassFolders(const std::filesystem::path& folder,
                                               const ReadableFolders& allowed)
{
    return std::make_unique<PicturesSource>(folder, Depth::Whole, allowed);
}

std::unique_ptr<SourceReader> openFlatFolder(const std::filesystem::path& folder,
                                             const ReadableFolders& allowed)
{
    return std::make_unique<PicturesSource>(folder, Depth::FolderOnly, allowed);
}

} // namespace vitrine::catalog
