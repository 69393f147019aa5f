// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include "engine/catalog/import/source_reader.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kLongestField = 16 << 20; // a quote that is never closed must not swallow the memory

enum class RecordEnd { Complete, EndOfFile, QuoteOpen, FieldTooLong };

/// RFC 4180 with what real files do besides: any of four delimiters, quotes within unquoted fields, "\r" or
/// "\n".
class CsvRecords {
public:
    CsvRecords(TextInput& input, char delimiter) : m_input(input), m_delimiter(delimiter) {}

    RecordEnd next(std::vector<std::string>& fields)
    {
        fields.clear();
        if (m_input.peek() == TextInput::kEnd)
            return RecordEnd::EndOfFile;
        for (std::string field;; field.clear()) {
            bool closed = true;
            const int after = m_input.peek() == '"' ? quotedField(field, closed) : plainField(field);
            if (field.size() > kLongestField)
                return RecordEnd::FieldTooLong;
            fields.push_back(field);
            if (!closed)
                return RecordEnd::QuoteOpen;
            if (after != m_delimiter)
                return RecordEnd::Complete;
        }
    }

private:
    /// Returns what ended the field: the delimiter, '\n' or the end.
    int plainField(std::string& field)
    {
        for (int byte = m_input.get();; byte = m_input.get()) {
            if (byte == m_delimiter || byte == '\n' || byte == TextInput::kEnd)
                return byte;
            if (byte == '\r') {
                if (m_input.peek() == '\n')
                    m_input.get();
                return '\n';
            }
            field.push_back(static_cast<char>(byte));
        }
    }

    int quotedField(std::string& field, bool& closed)
    {
        m_input.get();
        for (int byte = m_input.get(); byte != TextInput::kEnd && field.size() <= kLongestField;
             byte = m_input.get()) {
            if (byte != '"') {
                field.push_back(static_cast<char>(byte));
            } else if (m_input.peek() == '"') {
                field.push_back(static_cast<char>(m_input.get()));
            } else {
                return plainField(field); // usually at once; text after the closing quote is kept
            }
        }
        closed = false;
        return TextInput::kEnd;
    }

    TextInput& m_input;
    char m_delimiter;
};

/// The delimiter that the first lines hold most evenly outside quotes.
char detectDelimiter(const std::filesystem::path& file)
{
    constexpr std::array<char, 4> kCandidates = {',', ';', '\t', '|'};
    constexpr int kRecords = 20;
    char best = ',';
    double bestScore = 0.0;
    for (const char candidate : kCandidates) {
        TextInput input(file);
        CsvRecords records(input, candidate);
        std::vector<std::string> fields;
        std::size_t header = 0;
        int alike = 0, seen = 0;
        while (seen < kRecords && records.next(fields) == RecordEnd::Complete) {
            header = seen == 0 ? fields.size() : header;
            alike += fields.size() == header ? 1 : 0;
            ++seen;
        }
        const double score = header < 2 ? 0.0 : static_cast<double>(header) * alike / std::max(1, seen);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

class CsvSource : public SourceReader {
public:
    explicit CsvSource(const std::filesystem::path& file)
        : m_delimiter(detectDelimiter(file)), m_input(file), m_records(m_input, m_delimiter)
    {
        readHeader();
    }

    bool next(SourceRow& row) override
    {
        std::vector<std::string> fields;
        RecordEnd end;
        do { // empty lines are no rows
            end = m_records.next(fields);
            if (end == RecordEnd::EndOfFile)
                return false;
        } while (end == RecordEnd::Complete && fields.size() == 1 && fields[0].empty() &&
                 m_columns.size() > 1);
        row = {};
        row.number = ++m_row;
        row.values = nlohmann::ordered_json::object();
        fill(row, fields, end);
        return true;
    }

    double share() const override { return m_input.share(); }
    std::vector<std::string> columns() const override { return m_columns; }
    std::string encoding() const override { return nameOf(m_input.encoding()); }
    char delimiter() const override { return m_delimiter; }

private:
    void readHeader()
    {
        const auto refuse = [this](const std::string& reason) {
            throw Error({ErrorCode::CsvHeader, {.file = m_input.file(), .row = 1}, {reason}});
        };
        if (m_records.next(m_columns) != RecordEnd::Complete)
            refuse("the first line, which names the columns, never ends");
        std::set<std::string> seen;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            auto& column = m_columns[i];
            if (column.find('\0') != std::string::npos)
                refuse("it holds bytes that no text has; this is not a CSV file");
            if (column.empty()) // spreadsheets write an unnamed index column
                column = "column " + std::to_string(i + 1);
            if (!seen.insert(column).second)
                refuse("the column “" + column + "” is there twice");
        }
    }

    void fill(SourceRow& row, const std::vector<std::string>& fields, RecordEnd end)
    {
        const auto problem = [&](ErrorCode code, std::string reason) {
            return core::Problem{code, {.file = m_input.file(), .row = row.number}, {std::move(reason)}};
        };
        if (end != RecordEnd::Complete) {
            row.refused = problem(ErrorCode::CsvSyntax, end == RecordEnd::QuoteOpen
                                                            ? "a quotation mark is opened and never closed"
                                                            : "a field is longer than 16 MiB");
            return;
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            row.values[m_columns[i]] = i < fields.size() ? withoutNul(fields[i]) : std::string();
        for (std::size_t i = m_columns.size(); i < fields.size(); ++i)
            row.values["column " + std::to_string(i + 1)] = withoutNul(fields[i]);
        if (fields.size() != m_columns.size())
            row.problems.push_back(
                problem(ErrorCode::CsvSyntax, "the row has " + std::to_string(fields.size()) +
                                                  " fields, the header " + std::to_string(m_columns.size())));
        if (m_input.repaired() > m_repaired)
            row.problems.push_back(problem(ErrorCode::TextEncoding, "UTF-8"));
        m_repaired = m_input.repaired();
    }

    static std::string withoutNul(std::string text)
    {
        std::erase(text, '\0');
        return text;
    }

    char m_delimiter;
    TextInput m_input;
    CsvRecords m_records;
    std::vector<std::string> m_columns;
    std::uint64_t m_row = 0;
    std::uint64_t m_repaired = 0;
};

} // namespace

std::unique_ptr<SourceReader> openCsv(const std::filesystem::path& file)
{
    return std::make_unique<CsvSource>(file);
}

} // namespace vitrine::catalog
