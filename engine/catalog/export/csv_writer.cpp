// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/csv_writer.h"

#include "engine/catalog/export/product_json.h"
#include "engine/catalog/import/provenance_text.h"
#include "engine/catalog/import/row_mapping.h"

namespace vitrine::catalog {

using nlohmann::ordered_json;

namespace {

std::string csvField(const std::string& text, char delimiter)
{
    const auto special = std::string("\"\r\n") + delimiter;
    const bool plain =
        text.find_first_of(special) == std::string::npos && !text.starts_with(' ') && !text.ends_with(' ');
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

std::string cellOf(const ordered_json& object, const std::string& column)
{
    return object.contains(column) ? textOf(object.at(column)) : std::string();
}

} // namespace

CsvWriter::CsvWriter(const std::filesystem::path& out, char delimiter) : m_file(out), m_delimiter(delimiter) {}

void CsvWriter::look(const Product& product)
{
    const auto extra = extraOf(product);
    auto names = ordered_json::array();
    for (const auto& [name, value] : extra.items()) {
        const bool plain =
            value.is_string() && value.get_ref<const std::string&>().find('\0') == std::string::npos;
        m_exact = m_exact || !plain || isReservedName(name);
        if (!isReservedName(name) && m_known.insert(name).second)
            m_columns.push_back(name);
        names.push_back(name);
    }
    if (!m_firstNames)
        m_firstNames = names.dump();
    m_exact = m_exact || names.dump() != *m_firstNames;
    m_provenance = m_provenance || !provenanceText(product).empty();
}

void CsvWriter::commit()
{
    if (!m_header)
        writeHeader();
    m_file.commit();
}

/// A cell cannot say that a value is a number, or that it is not there.
std::string CsvWriter::exactExtra(const Product& product) const
{
    const auto extra = extraOf(product);
    auto readBack = ordered_json::object();
    for (const auto& column : m_columns) {
        auto cell = cellOf(extra, column);
        if (cell.find('\0') != std::string::npos)
            return textOf(extra);
        readBack[column] = std::move(cell);
    }
    return textOf(readBack) == textOf(extra) ? std::string() : textOf(extra);
}

void CsvWriter::writeLine(const std::vector<std::string>& texts)
{
    std::string line;
    for (const auto& text : texts)
        line += csvField(text, m_delimiter) + m_delimiter;
    line.back() = '\r';
    m_file.write(line + '\n');
}

void CsvWriter::writeHeader()
{
    std::vector<std::string> names;
    for (const auto field : allFields())
        names.push_back(nameOf(field));
    names.insert(names.end(), m_columns.begin(), m_columns.end());
    if (m_exact)
        names.emplace_back(kExactExtra);
    if (m_provenance)
        names.emplace_back(kProvenance);
    writeLine(names);
    m_header = true;
}

void CsvWriter::write(const Product& product, const std::string& image)
{
    if (!m_header)
        writeHeader();
    const auto fields = fieldsOf(product, nameOf(Field::Image), image), extra = extraOf(product);
    std::vector<std::string> texts;
    for (const auto field : allFields())
        texts.push_back(cellOf(fields, nameOf(field)));
    for (const auto& column : m_columns)
        texts.push_back(cellOf(extra, column));
    if (m_exact)
        texts.push_back(exactExtra(product));
    if (m_provenance)
        texts.push_back(provenanceText(product));
    writeLine(texts);
}

} // namespace vitrine::catalog
