// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/atomic_file.h"
#include "engine/sampledata/anomalies/anomaly.h"

namespace vitrine::sampledata {

/// An anomaly that was put into a row, and the truth that it hides.
struct InjectedAnomaly {
    Anomaly anomaly = Anomaly::MissingPrice;
    std::string was{};                     ///< price, title or category3_code before; "" for pictures
    std::optional<std::uint64_t> sameAs{}; ///< the row, counted from 0, whose picture this one is
};

/// One line of sample-anomalies.jsonl:
///     {"seed":7,"row":13,"product_code":"80000013","image":"images/sample-7-000013.jpg",
///      "anomaly":"wrong_category","was":"Bags"}
/// Rows are counted from 1, as a person counts; "was" and "same_as_row" are there where they apply.
struct AnomalyRecord {
    std::uint64_t seed = 0;
    std::uint64_t row = 0; ///< counted from 1
    std::string product_code{};
    std::string image{};
    InjectedAnomaly injected{};
};

/// Below a catalog's folder.
std::filesystem::path anomalyFile(const std::filesystem::path& catalogFolder);

/// Everything that was ever put into this catalog, in order; nothing when the file is not there.
/// Throws Error{FileUnreadable | JsonSyntax}.
std::vector<AnomalyRecord> readAnomalies(const std::filesystem::path& catalogFolder);

/// Removes what AnomalyWriters whose processes were killed left beside the file.
void removeUnfinishedAnomalies(const std::filesystem::path& catalogFolder);

/// Adds lines to the file, which keeps what it had. Without commit() nothing changes, and neither does it
/// without a line. One thread at a time.
class AnomalyWriter {
public:
    explicit AnomalyWriter(std::filesystem::path catalogFolder);
    void add(const AnomalyRecord& record); ///< throws Error{FileUnwritable | FileUnreadable}
    void commit();                         ///< throws Error{FileUnwritable}; call once, last

private:
    std::filesystem::path m_file;
    std::unique_ptr<core::AtomicFile> m_output; ///< from the first line on
};

} // namespace vitrine::sampledata
