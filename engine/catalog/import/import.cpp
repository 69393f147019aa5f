// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/import.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "engine/catalog/downloads.h"
#include "engine/catalog/import/catalog_images.h"
#include "engine/catalog/import/embedded_picture.h"
#include "engine/catalog/import/file_names.h"
#include "engine/catalog/import/mapping_guess.h"
#include "engine/catalog/import/outside_folders.h"
#include "engine/catalog/import/picture_paths.h"
#include "engine/catalog/import/price_text.h"
#include "engine/catalog/import/remembered_mappings.h"
#include "engine/catalog/import/row_mapping.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/enum_names.h"
#include "engine/core/log.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/decode.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kPreviewRows = 50;
constexpr std::size_t kBatchRows = 256;
constexpr std::size_t kProblemsKept = 10'000;
constexpr std::size_t kBatchBytes = 32 << 20; // of rows that hold their pictures themselves
constexpr std::size_t kCellShown = 1000;
constexpr std::size_t kChangesTold = 1000;
constexpr std::array<const char*, 6> kFormatNames = {"csv",     "jsonl", "imagefolder",
                                                     "folders", "json",  "flat"};

std::filesystem::path folderOf(const std::filesystem::path& source)
{
    const auto whole = std::filesystem::absolute(source);
    return std::filesystem::is_directory(whole) ? whole : whole.parent_path();
}

/// Columns that the source names, and those that its first rows hold besides.
std::vector<std::string> columnsOf(const SourceReader& reader, const std::vector<SourceRow>& rows)
{
    auto columns = reader.columns();
    std::unordered_set<std::string> known(columns.begin(), columns.end());
    for (const auto& row : rows)
        for (const auto& [column, value] : row.values.items())
            if (known.insert(column).second)
                columns.push_back(column);
    return columns;
}

std::size_t bytesOf(const nlohmann::ordered_json& value)
{
    if (value.is_string())
        return value.get_ref<const std::string&>().size();
    std::size_t bytes = sizeof(value);
    if (value.is_structured())
        for (const auto& member : value)
            bytes += bytesOf(member);
    return bytes;
}

std::vector<SourceRow> readRows(SourceReader& reader, std::size_t count)
{
    std::vector<SourceRow> rows;
    std::size_t bytes = 0;
    for (SourceRow row; rows.size() < count && bytes < kBatchBytes && reader.next(row);) {
        bytes += bytesOf(row.values);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> textsOf(const std::vector<SourceRow>& rows, const ColumnMapping& mapping,
                                 Field field)
{
    std::vector<std::string> texts;
    if (const auto column = mapping.columns.find(field); column != mapping.columns.end())
        for (const auto& row : rows)
            if (const auto value = row.values.find(column->second); value != row.values.end())
                if (auto text = pictureTextOf(*value).text; !text.empty() && !isEmbeddedPicture(*value))
                    texts.push_back(std::move(text));
    return texts;
}

/// By the prices of the first rows; a file of semicolons in which points part thousands is of the same kind.
std::optional<char> guessDecimalSign(const std::vector<SourceRow>& rows, const ColumnMapping& mapping,
                                     char delimiter)
{
    auto prices = textsOf(rows, mapping, Field::FullPrice);
    for (auto& price : textsOf(rows, mapping, Field::Price))
        prices.push_back(std::move(price));
    if (const auto sign = decimalSignOf(prices); sign || delimiter != ';')
        return sign;
    const auto thousands = [](const std::string& price) {
        return priceFromText(price, ',') != priceFromText(price, '.') && price.find(',') == std::string::npos;
    };
    return std::any_of(prices.begin(), prices.end(), thousands) ? std::optional(',') : std::nullopt;
}

void refuseUnknownColumns(const ColumnMapping& mapping, const std::vector<std::string>& columns,
                          const std::filesystem::path& source)
{
    for (const auto& [field, column] : mapping.columns)
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            throw Error({ErrorCode::MappingField, {.file = source, .item = nameOf(field)}, {column}});
}

std::vector<OutsideFolder> outsideOf(const std::vector<SourceRow>& rows, const ColumnMapping& mapping,
                                     const std::filesystem::path& root, const ReadableFolders& readable)
{
    OutsideFolders outside;
    const auto column = mapping.columns.find(Field::Image);
    for (const auto& row : rows) {
        const auto value = column == mapping.columns.end() ? row.values.end() : row.values.find(column->second);
        if (value == row.values.end() || isEmbeddedPicture(*value))
            continue;
        const auto picture =
            resolvePicture(pictureTextOf(*value).text, row.folder.empty() ? root : row.folder, readable);
        if (picture.problem)
            outside.add(*picture.problem);
    }
    return outside.mostRowsFirst();
}

/// One import from beginning to end.
class Import {
public:
    Import(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
           const core::Progress& progress)
        : m_catalog(catalog), m_source(source), m_options(options), m_progress(progress),
          m_preview(previewSource(source, options)), m_mapping(options.mapping.value_or(m_preview.guess)),
          m_root(m_mapping.pictureRoot.empty() ? m_preview.guess.pictureRoot : m_mapping.pictureRoot),
          m_readable(readableFolders())
    {
        if (!m_mapping.decimalSign)
            m_mapping.decimalSign = m_preview.guess.decimalSign;
    }

    ImportReport run()
    {
        const StepTitle title{VITRINE_TEXT("History", "import of %1"), asUtf8(m_source.filename().string())};
        auto insert = m_options.addAgain ? m_catalog.insertMany(title)
                                         : m_catalog.insertOrUpdateMany(title, filledFields(), fieldsOfPrices());
        const auto reader = openSource(m_source, m_preview.format, m_options);
        for (auto rows = readRows(*reader, kBatchRows); !rows.empty(); rows = readRows(*reader, kBatchRows)) {
            for (const auto& product : products(rows))
                insert.add(product);
            const double share = std::max(reader->share(), 1e-9);
            m_progress.step(m_report.rows,
                            static_cast<std::uint64_t>(static_cast<double>(m_report.rows) / share));
        }
        if (m_options.dryRun) {
            auto preview = insert.preview(kChangesTold);
            report(preview.result);
            m_report.changes = std::move(preview.changes);
        } else {
            report(insert.commit());
        }
        m_report.outside = m_outside.mostRowsFirst();
        m_report.outsideCount = m_outside.count();
        if (!m_options.dryRun) {
            m_images.keep();
            rememberChoices();
        }
        return std::move(m_report);
    }

private:
    std::vector<Field> filledFields() const
    {
        std::vector<Field> fields;
        for (const auto& [field, column] : m_mapping.columns)
            fields.push_back(field);
        return fields;
    }

    /// Prices name currencies row by row; those without leave a product's alone.
    std::vector<Field> fieldsOfPrices() const
    {
        const auto& columns = m_mapping.columns;
        const bool prices = columns.contains(Field::FullPrice) || columns.contains(Field::Price);
        return prices && !columns.contains(Field::CurrencyCode) ? std::vector{Field::CurrencyCode} : std::vector<Field>{};
    }

    /// For the next source like this one, whoever imports it. What is imported is imported, whether or not this can
    /// be written.
    void rememberChoices() const
    {
        try {
            const bool read = m_options.encoding || m_options.delimiter;
            const auto recognised = read ? previewSource(m_source, {.format = m_options.format}) : m_preview;
            auto mappings = RememberedMappings::ofCatalog(m_catalog.folder());
            const auto before = mappings.text();
            mappings.remember(recognised, choices());
            if (mappings.text() != before)
                mappings.keepInCatalog(m_catalog.folder());
        } catch (const Error& error) {
            core::log(core::LogLevel::Warning, core::describeInOneLine(error.problem()));
        }
    }

    /// What the preview would guess again is no choice.
    SourceChoices choices() const
    {
        SourceChoices choices{m_options.mapping.value_or(m_preview.guess), m_options.encoding, m_options.delimiter,
                              m_options.copyImages};
        auto& mapping = choices.mapping;
        if (mapping.pictureRoot == m_preview.guess.pictureRoot)
            mapping.pictureRoot.clear();
        if (mapping.decimalSign == m_preview.guess.decimalSign)
            mapping.decimalSign.reset();
        return choices;
    }

    void report(const Catalog::BulkResult& result)
    {
        m_report.imported = result.added;
        m_report.updated = result.updated;
        m_report.unchanged = result.unchanged;
    }

    ReadableFolders readableFolders() const
    {
        auto folders = m_options.allowedFolders;
        folders.push_back(folderOf(m_source));
        folders.push_back(m_catalog.imagesFolder());
        if (!m_mapping.pictureRoot.empty())
            folders.push_back(m_mapping.pictureRoot);
        return ReadableFolders(folders);
    }

    std::vector<Product> products(const std::vector<SourceRow>& rows)
    {
        std::vector<Product> batch;
        std::vector<ResolvedPicture> pictures;
        std::vector<const SourceRow*> sources;
        for (const auto& row : rows) {
            ++m_report.rows;
            if (row.refused) {
                ++m_report.refused;
                tell(*row.refused);
                for (const auto& problem : row.problems)
                    tell(problem);
                continue;
            }
            batch.push_back(productFrom(row, m_mapping, m_source));
            pictures.push_back(pictureOf(row, batch.back()));
            sources.push_back(&row);
        }
        probe(pictures);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            settlePicture(batch[i], pictures[i], *sources[i]);
            for (const auto& problem : batch[i].problems)
                if (problem.code != ErrorCode::PictureIsUrl)
                    tell(problem);
                else
                    ++m_report.notDownloaded;
        }
        return batch;
    }

    const nlohmann::ordered_json* imageValue(const SourceRow& row) const
    {
        const auto column = m_mapping.columns.find(Field::Image);
        if (column == m_mapping.columns.end())
            return nullptr;
        const auto value = row.values.find(column->second);
        return value == row.values.end() ? nullptr : &*value;
    }

    ResolvedPicture pictureOf(const SourceRow& row, const Product& product)
    {
        const auto* value = imageValue(row);
        const auto embedded = value == nullptr ? std::nullopt : embeddedPicture(*value);
        if (!embedded)
            return downloadedOr(
                resolvePicture(product.image, row.folder.empty() ? m_root : row.folder, m_readable));
        try {
            const auto name = !embedded->name.empty() ? std::filesystem::path(embedded->name).stem().string()
                                                      : product.product_code;
            const auto file =
                m_images.add(*embedded, name.empty() ? "row-" + std::to_string(row.number) : name);
            return {file.string(), std::nullopt, !value->is_array() || value->size() == 1};
        } catch (const Error& error) {
            if (error.problem().code != ErrorCode::PictureUndecodable)
                throw;
            return {{}, error.problem(), false};
        }
    }

    /// An address whose picture has come is that file; the address itself is kept beside it.
    ResolvedPicture downloadedOr(ResolvedPicture picture) const
    {
        if (picture.problem && picture.problem->code == core::ErrorCode::PictureIsUrl)
            if (const auto known = PictureDownloads(m_catalog).known(picture.image))
                return {m_images.pathOf(known->image).string(), std::nullopt, false};
        return picture;
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

    void settlePicture(Product& product, const ResolvedPicture& picture, const SourceRow& row)
    {
        auto problem = picture.problem ? picture.problem : m_seen[picture.image];
        product.imageUsable = !problem;
        const auto column = m_mapping.columns.find(Field::Image);
        if (const auto* value = imageValue(row); value != nullptr && !picture.whole)
            keepColumn(product, column->second, *value);
        if (problem) {
            product.image = picture.image;
            problem->where.row = row.number;
            if (problem->where.file.empty())
                problem->where.file = row.file.empty() ? m_source : row.file;
            if (column != m_mapping.columns.end())
                problem->where.item = column->second;
            product.problems.push_back(std::move(*problem));
        } else {
            product.image =
                m_options.copyImages ? m_images.copy(picture.image) : m_images.nameOf(picture.image);
        }
    }

    void tell(const core::Problem& problem)
    {
        ++m_report.problemCount;
        m_outside.add(problem);
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
    ReadableFolders m_readable;
    CatalogImages m_images{m_catalog.imagesFolder()};
    core::TaskPool m_pool;
    ImportReport m_report;
    OutsideFolders m_outside;
    std::unordered_map<std::string, std::optional<core::Problem>> m_seen; ///< by picture
};

} // namespace

std::string nameOf(SourceFormat format)
{
    return core::enumName(kFormatNames, format);
}

std::optional<SourceFormat> sourceFormatNamed(const std::string& name)
{
    return core::enumNamed<SourceFormat>(kFormatNames, name);
}

SourcePreview previewSource(const std::filesystem::path& source, const ImportOptions& options)
{
    SourcePreview preview;
    preview.format = options.format ? *options.format : recogniseSource(source);
    const auto reader = openSource(source, preview.format, options);
    const auto rows = readRows(*reader, kPreviewRows);
    if (rows.empty())
        throw Error({ErrorCode::SourceEmpty, {.file = source}, {}});
    preview.encoding = reader->encoding();
    preview.delimiter = reader->delimiter();
    preview.columns = columnsOf(*reader, rows);
    preview.repeated = reader->repeatedColumns();
    if (preview.columns.empty()) { // none of the first rows could be read: this is no such file
        for (const auto& row : rows)
            if (row.refused)
                throw Error(*row.refused);
        throw Error({ErrorCode::SourceEmpty, {.file = source}, {}});
    }
    for (const auto& row : rows) {
        if (row.refused)
            continue;
        std::unordered_map<std::string, std::string> cells; // a row looks through all its columns for one
        for (const auto& [column, value] : row.values.items())
            cells.emplace(column, shortened(textOf(value), kCellShown));
        auto& texts = preview.rows.emplace_back();
        for (const auto& column : preview.columns)
            texts.push_back(std::move(cells[column]));
    }
    preview.guess.columns = guessMapping(preview.columns, rows);
    if (options.mapping)
        refuseUnknownColumns(*options.mapping, preview.columns, source);
    const auto mapping = options.mapping.value_or(preview.guess);
    preview.guess.pictureRoot = guessPictureRoot(folderOf(source), textsOf(rows, mapping, Field::Image));
    preview.guess.decimalSign = guessDecimalSign(rows, mapping, preview.delimiter);
    const auto root = mapping.pictureRoot.empty() ? preview.guess.pictureRoot : mapping.pictureRoot;
    auto folders = options.allowedFolders;
    folders.push_back(folderOf(source));
    if (!mapping.pictureRoot.empty())
        folders.push_back(mapping.pictureRoot);
    preview.outside = outsideOf(rows, mapping, root, ReadableFolders(folders));
    return preview;
}

ImportReport importSource(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
                          const core::Progress& progress)
{
    return Import(catalog, source, options, progress).run();
}

} // namespace vitrine::catalog
