// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/anomalies/anomaly_record.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <string_view>
#include <system_error>
#include <sys/types.h>

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

/// The process that writes this file, when it is one of core::AtomicFile's for the journal:
/// .sample-anomalies.jsonl.1234-0.part
std::optional<::pid_t> writerOf(std::string_view name)
{
    const std::string prefix = "." + anomalyFile({}).filename().string() + ".";
    if (!name.starts_with(prefix) || !name.ends_with(".part"))
        return std::nullopt;
    ::pid_t process = 0;
    const auto* const last = name.data() + name.size();
    const auto [end, error] = std::from_chars(name.data() + prefix.size(), last, process);
    return error == std::errc{} && end != last && *end == '-' && process > 0 ? std::optional(process) : std::nullopt;
}

bool isGone(::pid_t process)
{
    return ::kill(process, 0) != 0 && errno == ESRCH;
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

void removeUnfinishedAnomalies(const std::filesystem::path& catalogFolder)
{
    std::vector<std::filesystem::path> left;
    std::error_code code; // what cannot be listed or removed is no reason to draw no sample
    for (std::filesystem::directory_iterator at(catalogFolder, code), end; !code && at != end; at.increment(code))
        if (const auto process = writerOf(at->path().filename().string()); process && isGone(*process))
            left.push_back(at->path());
    for (const auto& file : left)
        std::filesystem::remove(file, code);
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
