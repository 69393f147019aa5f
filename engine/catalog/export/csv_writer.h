// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/catalog/schema.h"
#include "engine/core/atomic_file.h"

namespace vitrine::catalog {

/// RFC 4180 with any delimiter, a column for each field and each further column that any product has. All products go through
/// look() before the first goes through write().
class CsvWriter {
public:
    CsvWriter(const std::filesystem::path& out, char delimiter);

    void look(const Product& product);
    void write(const Product& product, const std::string& image);
    void commit();

private:
    void writeLine(const std::vector<std::string>& texts); ///< of at least one field
    void writeHeader();
    std::string exactExtra(const Product& product) const; ///< "" when the columns say it all

    core::AtomicFile m_file;
    char m_delimiter;
    std::vector<std::string> m_columns; ///< the further ones
    std::set<std::string> m_known;
    std::optional<std::string> m_firstNames; ///< the first product's further columns
    bool m_exact = false;                    ///< some product's are not said by the columns alone
    bool m_provenance = false;               ///< of some product it is known who said its values
    bool m_header = false;
};

} // namespace vitrine::catalog
