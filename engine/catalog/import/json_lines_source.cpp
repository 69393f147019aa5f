// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/chat_lines.h"
#include "engine/catalog/import/json_text.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t kLongestLine = 64 << 20; // a file without line ends must not swallow the memory

class JsonLinesSource : public SourceReader {
public:
    JsonLinesSource(const std::filesystem::path& file, std::optional<Encoding> encoding)
        : m_input(file, encoding)
    {}

    bool next(SourceRow& row) override
    {
        std::string line;
        bool cut = false;
        do {
            if (!m_input.line(line, kLongestLine, cut))
                return false;
            ++m_line;
        } while (line.find_first_not_of(" \t") == std::string::npos);
        row = {};
        row.number = m_line;
        const auto where = core::Where{.file = m_input.file(), .row = m_line};
        try {
            read(row, line, cut, where);
        } catch (const std::exception& exception) {
            row.values = ordered_json::object();
            row.refused = core::Problem{ErrorCode::JsonSyntax, where, {exception.what()}};
        }
        if (m_input.repaired() > m_repaired)
            row.problems.push_back({ErrorCode::TextEncoding, where, {encoding()}});
        m_repaired = m_input.repaired();
        return true;
    }

    double share() const override { return m_input.share(); }
    std::string encoding() const override { return nameOf(m_input.encoding()); }

private:
    static void read(SourceRow& row, const std::string& line, bool cut, const core::Where& where)
    {
        if (cut)
            throw std::runtime_error("the line is longer than 64 MiB");
        auto json = readJson(line);
        if (!json.value.is_object())
            throw std::runtime_error("a line must hold one object in braces");
        row.values = std::move(json.value);
        unpackChat(row.values);
        for (auto& doubt : json.doubts)
            row.problems.push_back({ErrorCode::JsonSyntax, where, {std::move(doubt)}});
    }

    TextInput m_input;
    std::uint64_t m_line = 0;
    std::uint64_t m_repaired = 0;
};

} // namespace

std::string textOf(const ordered_json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null())
        return {};
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

std::unique_ptr<SourceReader> openJsonLines(const std::filesystem::path& file,
                                            std::optional<Encoding> encoding)
{
    if (beginsWithList(file, encoding))
        return openJson(file, encoding);
    return std::make_unique<JsonLinesSource>(file, encoding);
}

} // namespace vitrine::catalog
