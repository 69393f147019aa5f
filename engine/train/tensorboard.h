// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vitrine::train {

/// CRC-32C (Castagnoli), as TFRecord files use it.
std::uint32_t crc32c(std::string_view bytes);

/// Appends scalars to a TensorBoard event file: TFRecord framing (length, masked CRC, data, masked CRC) around
/// Event messages {wall_time = 1, step = 2, file_version = 3, summary = 5}. One thread.
class TensorBoardWriter {
public:
    /// Begins `folder`/events.out.tfevents.SECONDS.vitrine. A folder that cannot be written costs only the events.
    explicit TensorBoardWriter(const std::filesystem::path& folder);

    void scalars(std::uint64_t step, const std::vector<std::pair<std::string, double>>& values);

private:
    void record(const std::string& event);

    std::ofstream m_file;
};

} // namespace vitrine::train
