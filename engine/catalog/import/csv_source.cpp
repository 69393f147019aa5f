// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "engine/catalog/import/source_reader.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;

namespace {

constexpr std::size_t kLongestField = 16 << 20; // a quote that is never closed must not swallow the memory

constexpr std::size_t kMostColumns = 4096; // of anything that is a table of products

enum class RecordEnd { Complete, EndOfFile, QuoteOpen, FieldTooLong };

/// RFC 4180 with what real files do besides: any delimiter, quotes within unquoted fields, "\r" or "\n".
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
            if (fields.size() <= kMostColumns) // one more shows that there are too many
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
            if (field.size() <= kLongestField) // one byte more shows that it is too long
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

/// Excel writes "sep=;" above the header to say which delimiter follows.
std::optional<char> declaredDelimiter(TextInput& input)
{
    constexpr std::size_t kLongest = 16;
    const auto beginning = input.place();
    std::string line;
    bool cut = false;
    if (input.line(line, kLongest, cut) && line.size() == 5 && line.starts_with("sep="))
        return line.back();
    input.goTo(beginning);
    return std::nullopt;
}

void skipEmptyLines(TextInput& input)
{
    while (input.peek() == '\n' || input.peek() == '\r')
        input.get();
}

/// The delimiter that the first lines hold most evenly outside quotes; the rarer ones count only where the
/// usual ones part nothing.
char detectDelimiter(const std::filesystem::path& file, std::optional<Encoding> encoding)
{
    constexpr std::array<char, 10> kCandidates = {',', ';', '\t', '|', '^', '~', ':', '\x1F', '\x01', '#'};
    constexpr std::size_t kUsual = 4;
    constexpr int kRecords = 20;
    char best = ',';
    double bestScore = 0.0;
    for (std::size_t i = 0; i < kCandidates.size() && (i < kUsual || bestScore == 0.0); ++i) {
        const char candidate = kCandidates[i];
        TextInput input(file, encoding);
        if (const auto declared = declaredDelimiter(input))
            return *declared;
        skipEmptyLines(input);
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
    CsvSource(const std::filesystem::path& file, const TextReading& reading)
        : m_delimiter(reading.delimiter ? *reading.delimiter : detectDelimiter(file, reading.encoding)),
          m_input(file, reading.encoding), m_records(m_input, m_delimiter)
    {
        declaredDelimiter(m_input);
        skipEmptyLines(m_input);
        readHeader();
    }

    bool next(SourceRow& row) override
    {
        std::vector<std::string> fields;
        RecordEnd end;
        TextInput::Place begin;
        do { // empty lines are no rows
            begin = m_input.place();
            end = m_records.next(fields);
            if (end == RecordEnd::EndOfFile)
                return false;
        } while (end == RecordEnd::Complete && m_columns.size() > 1 && isEmpty(fields));
        row = {};
        row.number = ++m_row;
        row.values = nlohmann::ordered_json::object();
        fill(row, fields, end);
        if (end != RecordEnd::Complete)
            skipLine(begin);
        return true;
    }

    double share() const override { return m_input.share(); }
    std::vector<std::string> columns() const override { return m_columns; }
    std::vector<std::string> repeatedColumns() const override { return m_repeated; }
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
        if (m_columns.size() > kMostColumns)
            refuse("it names more than 4096 columns");
        for (auto& column : m_columns) {
            if (column.find('\0') != std::string::npos)
                refuse("it holds bytes that no text has; this is not a CSV file");
        }
        m_named.insert(m_columns.begin(), m_columns.end());
        std::map<std::string, int> times;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            auto& column = m_columns[i];
            if (column.empty()) // spreadsheets write an unnamed index column
                column = unnamedColumn(i);
            else if (const int number = ++times[column]; number > 1)
                m_repeated.push_back(column = repeatedColumn(column, number));
        }
    }

    /// "title (2)" for the second column that is called "title", whatever the others are called.
    std::string repeatedColumn(const std::string& column, int number)
    {
        for (;; ++number)
            if (auto name = column + " (" + std::to_string(number) + ")"; m_named.insert(name).second)
                return name;
    }

    /// "column 3", whatever the named columns are called.
    std::string unnamedColumn(std::size_t index) const
    {
        auto name = "column " + std::to_string(index + 1);
        while (m_named.contains(name))
            name += "′";
        return name;
    }

    /// A quotation mark that is never closed has taken all that follows: only its first line is given up.
    void skipLine(const TextInput::Place& begin)
    {
        m_input.goTo(begin);
        std::string line;
        bool cut = false;
        m_input.line(line, 0, cut);
    }

    void fill(SourceRow& row, std::vector<std::string>& fields, RecordEnd end)
    {
        const auto problem = [&](ErrorCode code, std::string reason) {
            return core::Problem{code, {.file = m_input.file(), .row = row.number}, {std::move(reason)}};
        };
        if (end != RecordEnd::Complete) {
            row.refused = problem(ErrorCode::CsvSyntax,
                                  end == RecordEnd::QuoteOpen
                                      ? "a quotation mark is opened and never closed; the line is left out"
                                      : "a field is longer than 16 MiB; the line is left out");
            return;
        }
        const auto found = fields.size();
        if (found > kMostColumns) {
            row.refused = problem(ErrorCode::CsvSyntax, "the row has more than 4096 fields");
            return;
        }
        while (fields.size() > m_columns.size() && fields.back().empty())
            fields.pop_back(); // delimiters at the end of the line
        bool nul = false;
        const auto text = [&](std::size_t i) {
            nul = nul || fields[i].find('\0') != std::string::npos;
            return withoutNul(fields[i]);
        };
        // No two columns have one name; row.values[name] would look through all before.
        auto& values = row.values.get_ref<nlohmann::ordered_json::object_t&>();
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            values.emplace_back(m_columns[i], i < fields.size() ? text(i) : std::string());
        for (std::size_t i = m_columns.size(); i < fields.size(); ++i)
            values.emplace_back(unnamedColumn(i), text(i));
        if (fields.size() != m_columns.size())
            row.problems.push_back(problem(ErrorCode::CsvSyntax, "the row has " + std::to_string(found) +
                                                                     " fields, the header " +
                                                                     std::to_string(m_columns.size())));
        if (nul)
            row.problems.push_back(problem(ErrorCode::CsvSyntax, "it holds NUL bytes, which are left out"));
        if (m_input.repaired() > m_repaired)
            row.problems.push_back(problem(ErrorCode::TextEncoding, encoding()));
        m_repaired = m_input.repaired();
    }

    /// Spreadsheets write lines of nothing but delimiters below the table.
    static bool isEmpty(const std::vector<std::string>& fields)
    {
        return fields.size() <= kMostColumns &&
               std::all_of(fields.begin(), fields.end(), [](const auto& field) { return field.empty(); });
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
    std::set<std::string> m_named; ///< columns that the header names, and what repeated ones are called
    std::vector<std::string> m_repeated;
    std::uint64_t m_row = 0;
    std::uint64_t m_repaired = 0;
};

} // namespace

std::unique_ptr<SourceReader> openCsv(const std::filesystem::path& file, const TextReading& reading)
{
    return std::make_unique<CsvSource>(file, reading);
}

} // namespace vitrine::catalog
