// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/anomalies/anomaly_record.h"

#include <nlohmann/json.hpp>

#include "engine/core/error.h"

namespace vitrine::sampledata {

using nlohmann::json;

namespace {

std::string lineOf(const AnomalyRecord& record)
{
    nlohmann::ordered_json line = {{"seed", record.seed},
                                   {"row", record.row},
                                   {"product_code", record.product_code},
                                   {"image", record.image},
                                   {"anomaly", nameOf(record.injected.anomaly)}};
    if (!record.injected.was.empty())
        line["was"] = record.injected.was;
    if (record.injected.sameAs)
        line["same_as_row"] = *record.injected.sameAs + 1;
    return line.dump() + "\n";
}

/// Nothing for an anomaly that only a newer version knows.
std::optional<AnomalyRecord> recordOf(const std::string& text)
{
    const auto line = json::parse(text);
    const auto anomaly = anomalyNamed(line.at("anomaly").get<std::string>());
    if (!anomaly)
        return std::nullopt;
    AnomalyRecord record{line.at("seed").get<std::uint64_t>(),
                         line.at("row").get<std::uint64_t>(),
                         line.at("product_code").get<std::string>(),
                         line.at("image").get<std::string>(),
                         {*anomaly, line.value("was", "")}};
    if (line.contains("same_as_row"))
        record.injected.sameAs = line.at("same_as_row").get<std::uint64_t>() - 1;
    return record;
}

} // namespace

std::filesystem::path anomalyFile(const std::filesystem::path& catalogFolder)
{
    return catalogFolder / "sample-anomalies.jsonl";
}

std::vector<AnomalyRecord> readAnomalies(const std::filesystem::path& catalogFolder)
{
    const auto file = anomalyFile(catalogFolder);
    std::vector<AnomalyRecord> records;
    if (!std::filesystem::exists(file))
        return records;
    const auto content = core::readFile(file);
    std::uint64_t row = 0;
    for (std::size_t from = 0; from < content.size();) {
        const auto end = std::min(content.find('\n', from), content.size());
        ++row;
        try {
            if (auto record = recordOf(content.substr(from, end - from)))
                records.push_back(std::move(*record));
        } catch (const json::exception& exception) {
            throw core::Error({core::ErrorCode::JsonSyntax, {.file = file, .row = row}, {exception.what()}});
        }
        from = end + 1;
    }
    return records;
}

AnomalyWriter::AnomalyWriter(std::filesystem::path catalogFolder) : m_file(anomalyFile(catalogFolder)) {}

void AnomalyWriter::add(const AnomalyRecord& record)
{
    if (!m_output) {
        const auto before = std::filesystem::exists(m_file) ? core::readFile(m_file) : std::string();
        m_output = std::make_unique<core::AtomicFile>(m_file);
        m_output->write(before);
    }
    m_output->write(lineOf(record));
}

void AnomalyWriter::commit()
{
    if (m_output)
        m_output->commit();
}

} // namespace vitrine::sampledata
