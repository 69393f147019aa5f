// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/export.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t kProductsPerRead = 1000;
constexpr std::array<const char*, 3> kFormatNames = {"csv", "jsonl", "imagefolder"};

using Take = std::function<void(const Product&)>;

void forEachProduct(const Catalog& catalog, const std::vector<ProductId>& ids, const core::Progress& progress,
                    const Take& take)
{
    for (std::size_t from = 0; from < ids.size(); from += kProductsPerRead) {
        const auto end = std::min(ids.size(), from + kProductsPerRead);
        const std::vector<ProductId> part(ids.begin() + static_cast<std::ptrdiff_t>(from),
                                          ids.begin() + static_cast<std::ptrdiff_t>(end));
        std::uint64_t done = from;
        for (const auto& product : catalog.products(part)) {
            progress.step(done++, ids.size());
            take(product);
        }
    }
}

ordered_json extraOf(const Product& product)
{
    auto extra = ordered_json::parse(product.extra.empty() ? "{}" : product.extra, nullptr, false);
    return extra.is_object() ? extra : ordered_json::object();
}

/// Fields first, under their names, then the source's further columns; one that is named like a field gives
/// way.
ordered_json objectOf(const Product& product, const std::string& imageKey, const std::string& image)
{
    auto object = ordered_json::object();
    for (const auto field : allFields()) {
        if (field == Field::Image)
            object[imageKey] = image;
        else if (field == Field::FullPrice)
            object[nameOf(field)] = product.full_price ? ordered_json(*product.full_price) : ordered_json();
        else if (field == Field::Price)
            object[nameOf(field)] = product.price ? ordered_json(*product.price) : ordered_json();
        else
            object[nameOf(field)] = product.text(field);
    }
    const auto extra = extraOf(product);
    for (const auto& [name, value] : extra.items())
        if (!object.contains(name))
            object[name] = value;
    return object;
}

std::string lineOf(const ordered_json& object)
{
    return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string csvField(const std::string& text)
{
    const bool plain =
        text.find_first_of(",\"\r\n") == std::string::npos && !text.starts_with(' ') && !text.ends_with(' ');
    if (plain)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted.push_back('"');
        quoted.push_back(c);
    }
    return quoted + "\"";
}

std::string csvText(const ordered_json& value)
{
    if (value.is_string())
        return csvField(value.get<std::string>());
    return value.is_null() ? std::string() : csvField(value.dump());
}

void writeCsv(const Catalog& catalog, const std::vector<ProductId>& ids, const std::filesystem::path& out,
              const core::Progress& progress, ExportReport& report)
{
    const auto object = [&](const Product& product) {
        return objectOf(product, nameOf(Field::Image), catalog.imagePath(product).string());
    };
    std::vector<std::string> columns;
    std::set<std::string> known;
    forEachProduct(catalog, ids, progress, [&](const Product& product) {
        const auto row = object(product);
        for (const auto& [name, value] : row.items())
            if (known.insert(name).second)
                columns.push_back(name);
    });
    core::AtomicFile file(out);
    const auto writeRow = [&](auto textOfColumn) {
        std::string line;
        for (std::size_t i = 0; i < columns.size(); ++i)
            line += (i == 0 ? "" : ",") + textOfColumn(columns[i]);
        file.write(line + "\r\n");
    };
    writeRow([](const std::string& column) { return csvField(column); });
    forEachProduct(catalog, ids, progress, [&](const Product& product) {
        const auto row = object(product);
        writeRow([&](const std::string& column) {
            return row.contains(column) ? csvText(row.at(column)) : std::string();
        });
        ++report.products;
    });
    file.commit();
}

void writeJsonLines(const Catalog& catalog, const std::vector<ProductId>& ids,
                    const std::filesystem::path& out, const core::Progress& progress, ExportReport& report)
{
    core::AtomicFile file(out);
    forEachProduct(catalog, ids, progress, [&](const Product& product) {
        file.write(lineOf(objectOf(product, nameOf(Field::Image), catalog.imagePath(product).string())));
        ++report.products;
    });
    file.commit();
}

/// A folder per split, each with its pictures and metadata.jsonl; products without a split in `out` itself,
/// as in an imagefolder that has none.
class ImageFolderWriter {
public:
    ImageFolderWriter(const Catalog& catalog, std::filesystem::path out, ExportReport& report)
        : m_catalog(catalog), m_out(std::move(out)), m_report(report)
    {}

    void add(const Product& product)
    {
        auto& part = m_parts[static_cast<std::size_t>(product.split)];
        const auto folder = m_out / nameOf(product.split);
        const auto name = copyPicture(product, folder, part.names);
        if (!name)
            return;
        if (!part.metadata)
            part.metadata = std::make_unique<core::AtomicFile>(folder / "metadata.jsonl");
        auto object = ordered_json::object();
        object["file_name"] = *name;
        const auto fields = objectOf(product, "file_name", *name);
        for (const auto& [key, value] : fields.items())
            object[key] = value;
        part.metadata->write(lineOf(object));
        ++m_report.products;
    }

    void commit()
    {
        for (auto& part : m_parts)
            if (part.metadata)
                part.metadata->commit();
    }

private:
    struct Part {
        std::unique_ptr<core::AtomicFile> metadata;
        std::set<std::string> names;
    };

    std::optional<std::string> copyPicture(const Product& product, const std::filesystem::path& folder,
                                           std::set<std::string>& names)
    {
        const auto picture = m_catalog.imagePath(product);
        auto name = picture.filename().string();
        for (int number = 2; !name.empty() && !names.insert(name).second; ++number)
            name = picture.stem().string() + "-" + std::to_string(number) + picture.extension().string();
        try {
            core::writeFileAtomically(folder / (name.empty() ? "-" : name), core::readFile(picture));
        } catch (const Error& error) {
            if (error.problem().code == ErrorCode::FileUnwritable)
                throw;
            // An imagefolder has no place for a row without its picture.
            m_report.problems.push_back(
                {ErrorCode::PictureMissing,
                 {.row = static_cast<std::uint64_t>(product.id), .item = product.title},
                 {product.image}});
            return std::nullopt;
        }
        return name;
    }

    const Catalog& m_catalog;
    std::filesystem::path m_out;
    ExportReport& m_report;
    std::array<Part, 4> m_parts;
};

} // namespace

std::optional<ExportFormat> exportFormatNamed(const std::string& name)
{
    const auto found = std::find(kFormatNames.begin(), kFormatNames.end(), name);
    if (found == kFormatNames.end())
        return std::nullopt;
    return static_cast<ExportFormat>(found - kFormatNames.begin());
}

ExportReport exportCatalog(const Catalog& catalog, const Query& query, ExportFormat format,
                           const std::filesystem::path& out, const core::Progress& progress)
{
    ExportReport report;
    const auto ids = catalog.find(query);
    if (format == ExportFormat::Csv) {
        writeCsv(catalog, ids, out, progress, report);
    } else if (format == ExportFormat::JsonLines) {
        writeJsonLines(catalog, ids, out, progress, report);
    } else {
        ImageFolderWriter writer(catalog, out, report);
        forEachProduct(catalog, ids, progress, [&](const Product& product) { writer.add(product); });
        writer.commit();
    }
    return report;
}

} // namespace vitrine::catalog
