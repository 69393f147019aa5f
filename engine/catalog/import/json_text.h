// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace vitrine::catalog {

struct JsonText {
    nlohmann::ordered_json value;
    std::vector<std::string> doubts; ///< what the text says in a way that no value can keep, each a reason
};

/// Reads JSON as programs write it: an integer that no 64 bits hold stays as its text, NaN is null, infinite
/// and overlong numbers are their text; of a key that an object has twice the last value counts, and a doubt
/// is told. Throws std::runtime_error with a reason for a person when the text is no JSON or is nested more
/// than 64 levels deep.
JsonText readJson(const std::string& text);

} // namespace vitrine::catalog
