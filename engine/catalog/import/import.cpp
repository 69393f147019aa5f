// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/import.h"

#include <algorithm>
#include <array>

#include "engine/catalog/import/outside_folders.h"
#include "engine/catalog/import/read_rows.h"
#include "engine/catalog/import/remembered_mappings.h"
#include "engine/catalog/import/row_mapping.h"
#include "engine/catalog/import/row_pictures.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/enum_names.h"
#include "engine/core/log.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kBatchRows = 256;
constexpr std::size_t kProblemsKept = 10'000;
constexpr std::size_t kChangesTold = 1000;
constexpr std::array<const char*, 6> kFormatNames = {"csv",     "jsonl", "imagefolder",
                                                     "folders", "json",  "flat"};

/// One import from beginning to end.
class Import {
public:
    Import(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
           const core::Progress& progress)
        : m_catalog(catalog), m_source(source), m_options(options), m_progress(progress),
          m_preview(previewSource(source, options)), m_mapping(wholeMapping()),
          m_pictures(catalog, source, options, m_mapping)
    {}

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
            m_pictures.keep();
            rememberChoices();
        }
        return std::move(m_report);
    }

private:
    /// With what was guessed where nobody chose.
    ColumnMapping wholeMapping() const
    {
        const auto& guess = m_preview.guess;
        auto mapping = m_options.mapping.value_or(guess);
        if (mapping.pictureRoot.empty())
            mapping.pictureRoot = guess.pictureRoot;
        if (!mapping.decimalSign)
            mapping.decimalSign = guess.decimalSign;
        return mapping;
    }

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
            pictures.push_back(m_pictures.of(row, batch.back()));
            sources.push_back(&row);
        }
        m_pictures.probe(pictures, m_progress);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            m_pictures.settle(batch[i], pictures[i], *sources[i]);
            for (const auto& problem : batch[i].problems)
                if (problem.code != ErrorCode::PictureIsUrl)
                    tell(problem);
                else
                    ++m_report.notDownloaded;
        }
        return batch;
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
    RowPictures m_pictures;
    ImportReport m_report;
    OutsideFolders m_outside;
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

ImportReport importSource(Catalog& catalog, const std::filesystem::path& source, const ImportOptions& options,
                          const core::Progress& progress)
{
    return Import(catalog, source, options, progress).run();
}

} // namespace vitrine::catalog
