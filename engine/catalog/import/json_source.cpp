// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <unordered_set>

#include "engine/catalog/import/chat_lines.h"
#include "engine/catalog/import/json_text.h"
#include "engine/catalog/import/source_reader.h"
#include "engine/catalog/import/text_input.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

using core::Error;
using core::ErrorCode;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t kLargestDocument = std::size_t{1}
                                         << 30; // it is held as a whole, several times as large
constexpr std::size_t kLongestShared = 1024;    // what stands beside the list is kept with every row of it
constexpr std::size_t kDoubtsTold = 20;

bool isBlank(int byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool holdsObjects(const ordered_json& value)
{
    return value.is_array() &&
           std::any_of(value.begin(), value.end(), [](const auto& each) { return each.is_object(); });
}

/// {"A-1": {…}, "A-2": {…}}: objects of the same kind under their ids.
bool holdsObjectsById(const ordered_json& value)
{
    if (value.size() < 2 ||
        !std::all_of(value.begin(), value.end(), [](const auto& v) { return v.is_object(); }))
        return false;
    const auto &first = *value.begin(), &second = *std::next(value.begin());
    std::unordered_set<std::string> keys; // second.contains() would look through all of them for each
    for (const auto& [key, each] : second.items())
        keys.insert(key);
    const auto shared = std::count_if(first.items().begin(), first.items().end(),
                                      [&](const auto& item) { return keys.contains(item.key()); });
    return static_cast<std::size_t>(shared) * 2 > first.size();
}

/// {"title": {"0": "Hat", "1": "Shoe"}, "price": {"0": 5, "1": 7}}, as pandas writes a table.
bool holdsColumnsByNumber(const ordered_json& value)
{
    return holdsObjectsById(value) && value.begin()->contains("0");
}

/// One JSON document: a list of objects, an object around one list (or one list for each split), objects
/// under their ids, columns as pandas writes them, or a single product.
class JsonSource : public SourceReader {
public:
    JsonSource(const std::filesystem::path& file, std::optional<Encoding> encoding)
        : m_file(file), m_askedEncoding(encoding)
    {
        auto document = read();
        if (document.is_array())
            append(document, Split::Unassigned);
        else if (document.is_object())
            takeObject(std::move(document));
        else
            refuse(document.type_name());
    }

    bool next(SourceRow& row) override
    {
        if (m_at >= m_rows.size())
            return false;
        row = {};
        row.values = std::move(m_rows[m_at].values);
        row.split = m_rows[m_at].split;
        row.number = ++m_at;
        if (m_at == 1)
            row.problems = m_problems;
        if (row.values.is_object()) {
            unpackChat(row.values);
            for (const auto& [key, value] : m_shared.items())
                if (!row.values.contains(key))
                    row.values[key] = value;
        } else {
            row.refused =
                core::Problem{ErrorCode::JsonSyntax,
                              {.file = m_file, .row = m_at},
                              {std::string("the row is no object in braces but ") + row.values.type_name()}};
            row.values = ordered_json::object();
        }
        return true;
    }

    double share() const override
    {
        return m_rows.empty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_rows.size());
    }
    std::string encoding() const override { return m_encoding; }

private:
    struct Row {
        ordered_json values;
        Split split;
    };

    ordered_json read()
    {
        TextInput input(m_file, m_askedEncoding);
        m_encoding = nameOf(input.encoding());
        std::string text;
        for (int byte = input.get(); byte != TextInput::kEnd; byte = input.get()) {
            if (text.size() >= kLargestDocument)
                fail("it is larger than 1 GiB; write it as JSON Lines, one object a line");
            text.push_back(static_cast<char>(byte));
        }
        try {
            auto json = readJson(text);
            for (auto& doubt : json.doubts)
                if (m_problems.size() < kDoubtsTold)
                    m_problems.push_back({ErrorCode::JsonSyntax, {.file = m_file}, {std::move(doubt)}});
            if (input.repaired() > 0)
                m_problems.push_back({ErrorCode::TextEncoding, {.file = m_file}, {m_encoding}});
            return std::move(json.value);
        } catch (const std::runtime_error& error) {
            fail(error.what());
        }
    }

    [[noreturn]] void fail(const std::string& reason) const
    {
        throw Error({ErrorCode::JsonSyntax, {.file = m_file}, {reason}});
    }

    [[noreturn]] void refuse(const std::string& found) const
    {
        throw Error({ErrorCode::JsonField,
                     {.file = m_file},
                     {found, "a list of objects, or an object with one such list"}});
    }

    void append(ordered_json& list, Split split)
    {
        for (auto& value : list)
            m_rows.push_back({std::move(value), split});
    }

    void takeObject(ordered_json document)
    {
        std::vector<std::string> lists;
        for (const auto& [key, value] : document.items())
            if (holdsObjects(value))
                lists.push_back(key);
        const bool splits = std::all_of(lists.begin(), lists.end(), [](const auto& key) {
            return splitOfFolder(key) != Split::Unassigned;
        });
        if (lists.empty())
            takeWithoutList(std::move(document));
        else if (lists.size() > 1 && !splits)
            refuse("several lists (" + joined(lists) + ")");
        else
            takeLists(document, lists);
    }

    void takeLists(ordered_json& document, const std::vector<std::string>& lists)
    {
        for (auto& [key, value] : document.items()) {
            if (std::find(lists.begin(), lists.end(), key) != lists.end()) {
                append(value, splitOfFolder(key));
                continue;
            }
            if (value.is_null())
                continue;
            if (textOf(value).size() <= kLongestShared)
                m_shared["source." + key] = value; // never taken for a field of the product
            else
                m_problems.push_back({ErrorCode::JsonField,
                                      {.file = m_file, .item = key},
                                      {"more than can be kept with every row", "a short value"}});
        }
    }

    /// {"data": {"products": […]}}, or one product.
    void takeWithoutList(ordered_json document)
    {
        const auto plain = [](const auto& value) { return value.is_string() || value.is_number(); };
        if (document.size() == 1 && document.begin()->is_object())
            takeObject(ordered_json(std::move(*document.begin())));
        else if (holdsColumnsByNumber(document))
            takeColumns(document);
        else if (holdsObjectsById(document))
            takeById(document);
        else if (std::any_of(document.begin(), document.end(), plain))
            m_rows.push_back({std::move(document), Split::Unassigned});
        else if (std::all_of(document.begin(), document.end(), [](const auto& v) { return v.empty(); }))
            throw Error({ErrorCode::SourceEmpty, {.file = m_file}, {}});
        else
            refuse("no list of objects");
    }

    void takeById(ordered_json& document)
    {
        for (auto& [id, value] : document.items()) {
            if (!value.contains("id"))
                value["id"] = id;
            m_rows.push_back({std::move(value), Split::Unassigned});
        }
    }

    void takeColumns(ordered_json& document)
    {
        std::map<std::string, std::size_t> places;
        for (auto& [column, values] : document.items())
            for (auto& [number, value] : values.items()) {
                const auto [place, added] = places.emplace(number, m_rows.size());
                if (added)
                    m_rows.push_back({ordered_json::object(), Split::Unassigned});
                m_rows[place->second].values[column] = std::move(value);
            }
    }

    static std::string joined(const std::vector<std::string>& names)
    {
        std::string text;
        for (const auto& name : names)
            text += (text.empty() ? "" : ", ") + name;
        return text;
    }

    std::filesystem::path m_file;
    std::optional<Encoding> m_askedEncoding;
    std::string m_encoding;
    std::vector<Row> m_rows;
    ordered_json m_shared = ordered_json::object();
    std::vector<core::Problem> m_problems; ///< told with the first row
    std::size_t m_at = 0;
};

} // namespace

bool beginsWithList(const std::filesystem::path& file, std::optional<Encoding> encoding)
{
    TextInput input(file, encoding);
    while (isBlank(input.peek()))
        input.get();
    return input.peek() == '[';
}

SourceFormat recogniseJson(const std::filesystem::path& file, std::optional<Encoding> encoding)
{
    constexpr std::size_t kLongestLine = 64 << 20;
    if (beginsWithList(file, encoding))
        return SourceFormat::Json;
    TextInput input(file, encoding);
    std::string line;
    bool cut = false;
    while (input.line(line, kLongestLine, cut) && line.find_first_not_of(" \t") == std::string::npos) {
    }
    while (isBlank(input.peek()))
        input.get();
    if (cut || input.peek() == TextInput::kEnd)
        return SourceFormat::Json;
    try {
        readJson(line);
        return SourceFormat::JsonLines;
    } catch (const std::runtime_error&) {
        return SourceFormat::Json; // its first line is no value of its own
    }
}

std::unique_ptr<SourceReader> openJson(const std::filesystem::path& file, std::optional<Encoding> encoding)
{
    if (recogniseJson(file, encoding) == SourceFormat::JsonLines)
        return openJsonLines(file, encoding);
    return std::make_unique<JsonSource>(file, encoding);
}

} // namespace vitrine::catalog
