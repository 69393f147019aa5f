// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vlm/json_reading.h"

#include <cmath>
#include <system_error>
#include <unordered_set>

#include "engine/core/atomic_file.h"

namespace vitrine::vlm {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

namespace {

constexpr std::uintmax_t kMostBytes = 100'000'000; // as a safetensors header; large tokenizers have some 20 MB

struct Refused {
    std::string reason;
};

/// Follows the parser and throws Refused at what the tree would hide.
class ParseGuard {
public:
    explicit ParseGuard(const JsonLimits& limits) : m_limits(limits) {}

    void operator()(json::parse_event_t event, const json& parsed)
    {
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start:
            count();
            if (m_names.size() == m_limits.depth)
                throw Refused{"it is nested deeper than " + std::to_string(m_limits.depth) + " levels"};
            m_names.emplace_back();
            break;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            m_names.pop_back();
            break;
        case json::parse_event_t::key:
            if (!m_names.back().insert(parsed.get_ref<const std::string&>()).second)
                throw Refused{"the name " + showJson(parsed) + " appears twice"};
            break;
        case json::parse_event_t::value:
            count();
            break;
        }
    }

private:
    void count()
    {
        if (++m_values > m_limits.values)
            throw Refused{"it holds more than " + std::to_string(m_limits.values) + " values"};
    }

    JsonLimits m_limits;
    std::size_t m_values = 0;
    std::vector<std::unordered_set<std::string>> m_names; ///< of each open object; empty for arrays
};

/// Without the library's own "[json.exception.parse_error.101] ".
std::string reasonOf(const json::exception& exception)
{
    const std::string text = exception.what();
    const auto end = text.find("] ");
    return end == std::string::npos ? text : text.substr(end + 2);
}

std::string showNumber(double value)
{
    return json(value).dump();
}

} // namespace

json parseJson(std::string_view text, const std::filesystem::path& file, const JsonLimits& limits)
{
    ParseGuard guard(limits);
    try {
        return json::parse(text.begin(), text.end(), [&](int, json::parse_event_t event, json& parsed) {
            guard(event, parsed);
            return true;
        });
    } catch (const Refused& refused) {
        throw Error({ErrorCode::JsonSyntax, {.file = file}, {refused.reason}});
    } catch (const json::exception& exception) {
        throw Error({ErrorCode::JsonSyntax, {.file = file}, {reasonOf(exception)}});
    }
}

json readJson(const std::filesystem::path& file)
{
    std::error_code code; // what has no size says why when it is opened
    const auto bytes = std::filesystem::file_size(file, code);
    if (!code && bytes > kMostBytes)
        throw Error({ErrorCode::JsonSyntax, {.file = file}, {"it has more than " + std::to_string(kMostBytes) + " bytes"}});
    return parseJson(core::readFile(file), file);
}

std::string showJson(const json& value)
{
    constexpr std::size_t kLongest = 60;
    if (value.is_object() || value.is_array())
        return std::string("an ") + value.type_name() + " of " + std::to_string(value.size());
    auto text = value.dump(-1, ' ', true, json::error_handler_t::replace);
    return text.size() <= kLongest ? text : text.substr(0, kLongest) + "…";
}

JsonFields::JsonFields(const json& object, ErrorCode code, std::filesystem::path file, std::string path)
    : m_object(object), m_code(code), m_file(std::move(file)), m_path(std::move(path))
{
    if (!object.is_object())
        throw Error({m_code, {.file = m_file, .item = m_path}, {showJson(object) + " is not an object"}});
}

void JsonFields::refuse(const std::string& name, const std::string& reason) const
{
    throw Error({m_code, {.file = m_file, .item = pathOf(name)}, {reason}});
}

bool JsonFields::has(const std::string& name) const
{
    const auto found = m_object.find(name);
    return found != m_object.end() && !found->is_null();
}

const json& JsonFields::at(const std::string& name) const
{
    if (!has(name))
        refuse(name, "the field is missing");
    return *m_object.find(name);
}

JsonFields JsonFields::object(const std::string& name) const
{
    return {at(name), m_code, m_file, pathOf(name)};
}

std::int64_t JsonFields::integer(const std::string& name, std::int64_t low, std::int64_t high) const
{
    const auto& value = at(name);
    if (!value.is_number_integer())
        refuse(name, showJson(value) + " is not a whole number");
    const bool tooLarge =
        value.is_number_unsigned() &&
        value.get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max());
    if (tooLarge || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
        refuse(name, showJson(value) + " is not in " + std::to_string(low) + " … " + std::to_string(high));
    return value.get<std::int64_t>();
}

std::int64_t JsonFields::integer(const std::string& name, std::int64_t low, std::int64_t high,
                                 std::int64_t fallback) const
{
    return has(name) ? integer(name, low, high) : fallback;
}

double JsonFields::number(const std::string& name, double low, double high, double fallback) const
{
    if (!has(name))
        return fallback;
    const auto& value = at(name);
    if (!value.is_number())
        refuse(name, showJson(value) + " is not a number");
    const auto number = value.get<double>();
    if (!(number >= low && number <= high))
        refuse(name, showJson(value) + " is not in " + showNumber(low) + " … " + showNumber(high));
    return number;
}

std::vector<double> JsonFields::numbers(const std::string& name, std::size_t count, double low,
                                        double high) const
{
    const auto& value = at(name);
    if (!value.is_array() || value.size() != count)
        refuse(name, showJson(value) + " is not a list of " + std::to_string(count) + " numbers");
    std::vector<double> numbers;
    for (const auto& entry : value) {
        if (!entry.is_number() || !(entry.get<double>() >= low && entry.get<double>() <= high))
            refuse(name,
                   showJson(entry) + " is not a number in " + showNumber(low) + " … " + showNumber(high));
        numbers.push_back(entry.get<double>());
    }
    return numbers;
}

bool JsonFields::boolean(const std::string& name, bool fallback) const
{
    if (!has(name))
        return fallback;
    if (!at(name).is_boolean())
        refuse(name, showJson(at(name)) + " is neither true nor false");
    return at(name).get<bool>();
}

std::string JsonFields::text(const std::string& name) const
{
    if (!at(name).is_string())
        refuse(name, showJson(at(name)) + " is not a text");
    return at(name).get<std::string>();
}

std::string JsonFields::text(const std::string& name, const std::string& fallback) const
{
    return has(name) ? text(name) : fallback;
}

std::string JsonFields::oneOf(const std::string& name, const std::vector<std::string>& allowed) const
{
    auto found = text(name);
    std::string list;
    for (const auto& candidate : allowed) {
        if (candidate == found)
            return found;
        list += (list.empty() ? "" : ", ") + candidate;
    }
    refuse(name, showJson(at(name)) + " is not known (" + list + ")");
}

std::string JsonFields::oneOf(const std::string& name, const std::vector<std::string>& allowed,
                              const std::string& fallback) const
{
    return has(name) ? oneOf(name, allowed) : fallback;
}

} // namespace vitrine::vlm
