// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/source_reader.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/atomic_file.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

constexpr int kDeepest = 64; // deeper nesting is no product, and trees are copied recursively

ordered_json parsed(const std::string& text)
{
    const ordered_json::parser_callback_t shallow = [](int depth, ordered_json::parse_event_t,
                                                       ordered_json&) {
        if (depth > kDeepest)
            throw std::runtime_error("it is nested more than 64 levels deep");
        return true;
    };
    return ordered_json::parse(text, shallow);
}

class JsonLinesSource : public SourceReader {
public:
    explicit JsonLinesSource(const std::filesystem::path& file) : m_input(file) {}

    bool next(SourceRow& row) override
    {
        std::string line;
        do {
            if (!m_input.line(line))
                return false;
            ++m_line;
        } while (line.find_first_not_of(" \t") == std::string::npos);
        row = {};
        row.number = m_line;
        const auto where = core::Where{.file = m_input.file(), .row = m_line};
        try {
            row.values = parsed(line);
            if (!row.values.is_object())
                throw std::runtime_error("a line must hold one object in braces");
        } catch (const std::exception& exception) {
            row.values = ordered_json::object();
            row.refused = core::Problem{ErrorCode::JsonSyntax, where, {exception.what()}};
        }
        if (m_input.repaired() > m_repaired)
            row.problems.push_back({ErrorCode::TextEncoding, where, {"UTF-8"}});
        m_repaired = m_input.repaired();
        return true;
    }

    double share() const override { return m_input.share(); }
    std::string encoding() const override { return nameOf(m_input.encoding()); }

private:
    TextInput m_input;
    std::uint64_t m_line = 0;
    std::uint64_t m_repaired = 0;
};

/// One JSON document that is a list of objects: small enough to be held.
class JsonListSource : public SourceReader {
public:
    explicit JsonListSource(const std::filesystem::path& file) : m_file(file)
    {
        try {
            m_list = parsed(core::readFile(file));
        } catch (const Error&) {
            throw;
        } catch (const std::exception& exception) {
            throw Error({ErrorCode::JsonSyntax, {.file = file}, {exception.what()}});
        }
    }

    bool next(SourceRow& row) override
    {
        if (m_at >= m_list.size())
            return false;
        row = {};
        row.values = std::move(m_list[m_at++]);
        row.number = m_at;
        if (!row.values.is_object()) {
            row.values = ordered_json::object();
            row.refused =
                core::Problem{ErrorCode::JsonSyntax, {.file = m_file, .row = m_at}, {"an object is wanted"}};
        }
        return true;
    }

    double share() const override
    {
        return m_list.empty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_list.size());
    }

private:
    std::filesystem::path m_file;
    ordered_json m_list;
    std::size_t m_at = 0;
};

bool beginsWithList(const std::filesystem::path& file)
{
    TextInput input(file);
    while (input.peek() == ' ' || input.peek() == '\t' || input.peek() == '\n' || input.peek() == '\r')
        input.get();
    return input.peek() == '[';
}

} // namespace

std::string textOf(const ordered_json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null())
        return {};
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

std::unique_ptr<SourceReader> openJsonLines(const std::filesystem::path& file)
{
    if (beginsWithList(file))
        return std::make_unique<JsonListSource>(file);
    return std::make_unique<JsonLinesSource>(file);
}

} // namespace vitrine::catalog
