// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/json_text.h"

#include <cctype>
#include <stdexcept>
#include <unordered_set>

#include "engine/core/number_text.h"

namespace vitrine::catalog {

using nlohmann::ordered_json;

namespace {

constexpr std::size_t kDeepest = 64; // deeper nesting is no product, and trees are copied recursively

/// Builds the value as nlohmann's own reader does, but sees numbers as they were written and keys that
/// return.
class Builder final : public nlohmann::json_sax<ordered_json> {
public:
    explicit Builder(JsonText& result) : m_result(result) {}

    const std::string& error() const { return m_error; }

    bool null() override { return put(nullptr) != nullptr; }
    bool boolean(bool value) override { return put(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return put(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return put(value) != nullptr; }
    bool number_float(number_float_t value, const string_t& text) override
    {
        const bool integer = text.find_first_of(".eE") == std::string::npos;
        return put(integer ? ordered_json(text) : ordered_json(value)) != nullptr;
    }
    bool string(string_t& value) override { return put(std::move(value)) != nullptr; }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(ordered_json::object()); }
    bool start_array(std::size_t) override { return open(ordered_json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        m_again = !m_keys.back().insert(name).second;
        if (m_again)
            m_result.doubts.push_back("the key “" + name + "” is there twice; the last value counts");
        m_key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& exception) override
    {
        const std::string text = exception.what();
        const auto end = text.find("] "); // "[json.exception.parse_error.101] "
        m_error = end == std::string::npos ? text : text.substr(end + 2);
        return false;
    }

private:
    ordered_json* put(ordered_json value)
    {
        if (m_open.empty()) {
            m_result.value = std::move(value);
            return &m_result.value;
        }
        auto& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        if (m_again)
            return &(parent[m_key] = std::move(value));
        // As parent[m_key], which would look through all the keys before.
        auto& members = parent.get_ref<ordered_json::object_t&>();
        members.emplace_back(std::move(m_key), std::move(value));
        return &members.back().second;
    }

    bool open(ordered_json empty)
    {
        if (m_open.size() >= kDeepest) {
            m_error = "it is nested more than 64 levels deep";
            return false;
        }
        m_open.push_back(put(std::move(empty)));
        m_keys.emplace_back();
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        m_keys.pop_back();
        return true;
    }

    JsonText& m_result;
    std::vector<ordered_json*> m_open;
    std::vector<std::unordered_set<std::string>> m_keys; ///< of the objects in m_open
    std::string m_key;
    bool m_again = false; ///< m_key is one that the object has already
    std::string m_error;
};

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '-' || c == '.';
}

/// What Python and JavaScript write and JSON does not know, outside its strings, as JSON.
std::string withPlainNumbers(const std::string& text)
{
    std::string plain;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        if (quoted || !isWordByte(text[at])) {
            if (quoted && text[at] == '\\' && at + 1 < text.size())
                plain.push_back(text[at++]);
            else if (text[at] == '"')
                quoted = !quoted;
            plain.push_back(text[at++]);
            continue;
        }
        const auto begin = at;
        while (at < text.size() && isWordByte(text[at]))
            ++at;
        const auto word = text.substr(begin, at - begin);
        const bool digits = std::isdigit(static_cast<unsigned char>(word.back())) != 0;
        if (word == "NaN" || word == "-NaN")
            plain += "null";
        else if (word == "Infinity" || word == "-Infinity" || (digits && !core::parseNumber(word)))
            plain += "\"" + word + "\"";
        else
            plain += word;
    }
    return plain;
}

} // namespace

JsonText readJson(const std::string& text)
{
    JsonText result;
    Builder builder(result);
    if (ordered_json::sax_parse(text, &builder))
        return result;
    JsonText again;
    Builder second(again);
    if (ordered_json::sax_parse(withPlainNumbers(text), &second))
        return again;
    throw std::runtime_error(builder.error());
}

} // namespace vitrine::catalog
