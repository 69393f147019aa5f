// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/import.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "engine/catalog/import/mapping_guess.h"
#include "engine/catalog/import/picture_paths.h"
#include "engine/catalog/import/row_mapping.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/core/atomic_file.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/decode.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kPreviewRows = 50;
constexpr std::size_t kBatchRows = 256;
constexpr std::size_t kProblemsKept = 10'000;
constexpr std::array<const char*, 4> kFormatNames = {"csv", "jsonl", "imagefolder", "folders"};

std::filesystem::path folderOf(const std::filesystem::path& source)
{
    const auto whole = std::filesystem::absolute(source);
    return std::filesystem::is_directory(whole) ? whole : whole.parent_path();
}

/// Columns that the source names, and those that its first rows hold besides.
std::vector<std::string> columnsOf(const SourceReader& reader, const std::vector<SourceRow>& rows)
{
    auto columns = reader.columns();
    for (const auto& row : rows)
        for (const auto& [column, value] : row.values.items())
            if (std::find(columns.begin(), columns.end(), column) == columns.end())
                columns.push_back(column);
    return columns;
}

std::vector<SourceRow> readRows(SourceReader& reader, std::size_t count)
{
    std::vector<SourceRow> rows;
    for (SourceRow row; rows.size() < count && reader.next(row);)
        rows.push_back(std::move(row));
    return rows;
}

std::vector<std::string> textsOf(const std::vector<SourceRow>& rows, const ColumnMapping& mapping,
                                 Field field)
{
    std::vector<std::string> texts;
    if (const auto column = mapping.columns.find(field); column != mapping.columns.end())
        for (const auto& row : rows)
            if (const auto value = row.values.find(column->second); value != row.values.end())
                if (auto text = textOf(*value); !text.empty())
                    texts.push_back(std::move(text));
    return texts;
}

void refuseUnknownColumns(const ColumnMapping& mapping, const std::vector<std::string>& columns,
                          const std::filesystem::path& source)
{
    for (const auto& [field, column] : mapping.columns)
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            throw Error({ErrorCode::MappingField, {.file = source, .item = nameOf(field)}, {column}});
}

/// One import from beginning to end.
class Import {
public:
    Import(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
           const core::Progress& progress)
        : m_catalog(catalog), m_source(source), m_options(options), m_progress(progress),
          m_preview(previewSource(source, options)), m_mapping(options.mapping.value_or(m_preview.guess)),
          m_root(m_mapping.pictureRoot.empty() ? m_preview.guess.pictureRoot : m_mapping.pictureRoot)
    {}

    ImportReport run()
    {
        try {
            auto insert = m_catalog.insertMany("import " + m_source.filename().string());
            const auto reader = openSource(m_source, m_preview.format);
            for (auto rows = readRows(*reader, kBatchRows); !rows.empty();
                 rows = readRows(*reader, kBatchRows)) {
                for (auto& product : products(rows)) {
                    insert.add(product);
                    ++m_report.imported;
                }
                const double share = std::max(reader->share(), 1e-9);
                m_progress.step(m_report.rows,
                                static_cast<std::uint64_t>(static_cast<double>(m_report.rows) / share));
            }
            insert.commit();
        } catch (...) { // an error or Cancelled: nothing was imported, so no copy stays either
            std::error_code code;
            for (const auto& copy : m_copies)
                std::filesystem::remove(copy, code);
            throw;
        }
        return std::move(m_report);
    }

private:
    std::vector<Product> products(const std::vector<SourceRow>& rows)
    {
        std::vector<Product> batch;
        std::vector<ResolvedPicture> pictures;
        std::vector<std::uint64_t> numbers;
        for (const auto& row : rows) {
            ++m_report.rows;
            if (row.refused) {
                ++m_report.refused;
                tell(*row.refused);
                continue;
            }
            batch.push_back(productFrom(row, m_mapping, m_source));
            pictures.push_back(resolvePicture(batch.back().image, row.folder.empty() ? m_root : row.folder));
            numbers.push_back(row.number);
        }
        probe(pictures);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            settlePicture(batch[i], pictures[i], numbers[i]);
            for (const auto& problem : batch[i].problems)
                tell(problem);
        }
        return batch;
    }

    /// Looks at every picture once, however many rows share it.
    void probe(const std::vector<ResolvedPicture>& pictures)
    {
        std::vector<std::string> unknown;
        for (const auto& picture : pictures)
            if (!picture.problem && m_seen.emplace(picture.image, std::nullopt).second)
                unknown.push_back(picture.image);
        std::vector<std::optional<core::Problem>> found(unknown.size());
        m_pool.forEach(unknown.size(), [&](std::size_t i) {
            if (m_progress.stop.stop_requested())
                throw core::Cancelled{};
            try {
                imaging::probePicture(unknown[i]);
            } catch (const Error& error) {
                found[i] = error.problem();
            }
        });
        for (std::size_t i = 0; i < unknown.size(); ++i)
            m_seen[unknown[i]] = std::move(found[i]);
    }

    void settlePicture(Product& product, const ResolvedPicture& picture, std::uint64_t number)
    {
        auto problem = picture.problem ? picture.problem : m_seen[picture.image];
        product.image = picture.image;
        product.imageUsable = !problem;
        if (problem) {
            problem->where.row = number;
            if (problem->where.file.empty())
                problem->where.file = m_source;
            if (const auto column = m_mapping.columns.find(Field::Image); column != m_mapping.columns.end())
                problem->where.item = column->second;
            product.problems.push_back(std::move(*problem));
        } else if (m_options.copyImages) {
            product.image = copied(picture.image);
        }
    }

    /// The picture's place in the catalog, relative to it. Pictures that several rows share are copied once.
    std::string copied(const std::string& picture)
    {
        if (const auto known = m_copied.find(picture); known != m_copied.end())
            return known->second;
        const std::filesystem::path from(picture);
        std::error_code code;
        auto target = m_catalog.imagesFolder() / from.filename();
        for (int number = 2; std::filesystem::exists(target, code); ++number)
            target = m_catalog.imagesFolder() /
                     (from.stem().string() + "-" + std::to_string(number) + from.extension().string());
        core::writeFileAtomically(target, core::readFile(from));
        m_copies.push_back(target);
        return m_copied[picture] = "images/" + target.filename().string();
    }

    void tell(const core::Problem& problem)
    {
        ++m_report.problemCount;
        if (m_report.problems.size() < kProblemsKept)
            m_report.problems.push_back(problem);
    }

    Catalog& m_catalog;
    const std::filesystem::path& m_source;
    const ImportOptions& m_options;
    const core::Progress& m_progress;
    SourcePreview m_preview;
    ColumnMapping m_mapping;
    std::filesystem::path m_root;
    core::TaskPool m_pool;
    ImportReport m_report;
    std::unordered_map<std::string, std::optional<core::Problem>> m_seen; ///< by picture
    std::unordered_map<std::string, std::string> m_copied;
    std::vector<std::filesystem::path> m_copies;
};

} // namespace

std::string nameOf(SourceFormat format)
{
    return kFormatNames[static_cast<std::size_t>(format)];
}

std::optional<SourceFormat> sourceFormatNamed(const std::string& name)
{
    const auto found = std::find(kFormatNames.begin(), kFormatNames.end(), name);
    if (found == kFormatNames.end())
        return std::nullopt;
    return static_cast<SourceFormat>(found - kFormatNames.begin());
}

SourcePreview previewSource(const std::filesystem::path& source, const ImportOptions& options)
{
    SourcePreview preview;
    preview.format = options.format ? *options.format : recogniseSource(source);
    const auto reader = openSource(source, preview.format);
    const auto rows = readRows(*reader, kPreviewRows);
    if (rows.empty())
        throw Error({ErrorCode::SourceEmpty, {.file = source}, {}});
    preview.encoding = reader->encoding();
    preview.delimiter = reader->delimiter();
    preview.columns = columnsOf(*reader, rows);
    if (preview.columns.empty()) // none of the first rows could be read: this is no such file
        throw Error(*rows.front().refused);
    for (const auto& row : rows) {
        if (row.refused)
            continue;
        auto& texts = preview.rows.emplace_back();
        for (const auto& column : preview.columns)
            texts.push_back(row.values.contains(column) ? textOf(row.values.at(column)) : std::string());
    }
    preview.guess.columns = guessMapping(preview.columns, rows);
    if (options.mapping)
        refuseUnknownColumns(*options.mapping, preview.columns, source);
    preview.guess.pictureRoot = guessPictureRoot(
        folderOf(source), textsOf(rows, options.mapping.value_or(preview.guess), Field::Image));
    return preview;
}

ImportReport importSource(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
                          const core::Progress& progress)
{
    return Import(catalog, source, options, progress).run();
}

} // namespace vitrine::catalog
