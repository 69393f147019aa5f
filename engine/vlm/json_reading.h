// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"

namespace vitrine::vlm {

/// What a JSON file may hold at most. Trees are copied, compared and shown recursively, and a value of two bytes
/// ("[]") takes fifty times as many in memory.
struct JsonLimits {
    std::size_t depth = 64;         ///< levels; tokenizer.json, the deepest file, has 6
    std::size_t values = 2'000'000; ///< numbers, texts, lists and so on; Phi-3's tokenizer.json has 94,000
};

/// JSON from a file that nobody vouches for: within the limits, and no name twice in one object (which readers
/// resolve differently). What goes beyond is refused as soon as it is met. Throws Error{JsonSyntax} with `file`.
nlohmann::json parseJson(std::string_view text, const std::filesystem::path& file, const JsonLimits& limits = {});

/// The same from a file of at most 100 MB. Throws Error{FileMissing | FileUnreadable | JsonSyntax}.
nlohmann::json readJson(const std::filesystem::path& file);

/// What a value is, for messages: short values as they are written, long ones shortened.
std::string showJson(const nlohmann::json& value);

/// Typed and range-checked reading of an object's fields; every refusal is Error{code} whose item is the
/// field's path ("img_processor.image_dim_out"). A field that is absent or null takes the fallback. Refers to
/// the object it reads, which must outlive it.
class JsonFields {
public:
    /// Throws when `object` is not an object.
    JsonFields(const nlohmann::json& object, core::ErrorCode code, std::filesystem::path file,
               std::string path = {});

    bool has(const std::string& name) const;                 ///< there and not null
    const nlohmann::json& at(const std::string& name) const; ///< throws when absent or null
    JsonFields object(const std::string& name) const;        ///< throws when absent or no object

    std::int64_t integer(const std::string& name, std::int64_t low, std::int64_t high) const;
    std::int64_t integer(const std::string& name, std::int64_t low, std::int64_t high,
                         std::int64_t fallback) const;
    /// Finite, low … high, both included.
    double number(const std::string& name, double low, double high, double fallback) const;
    std::vector<double> numbers(const std::string& name, std::size_t count, double low, double high) const;
    bool boolean(const std::string& name, bool fallback) const;
    std::string text(const std::string& name) const;
    std::string text(const std::string& name, const std::string& fallback) const;
    /// Refuses every other text than those allowed.
    std::string oneOf(const std::string& name, const std::vector<std::string>& allowed) const;
    std::string oneOf(const std::string& name, const std::vector<std::string>& allowed,
                      const std::string& fallback) const;

    [[noreturn]] void refuse(const std::string& name, const std::string& reason) const;
    std::string pathOf(const std::string& name) const { return m_path.empty() ? name : m_path + "." + name; }

private:
    const nlohmann::json& m_object;
    core::ErrorCode m_code;
    std::filesystem::path m_file;
    std::string m_path;
};

} // namespace vitrine::vlm
