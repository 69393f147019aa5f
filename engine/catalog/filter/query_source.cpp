// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/filter/query_source.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/catalog/fold_text.h"

namespace vitrine::catalog {

namespace {

constexpr std::string_view kModel = "model:";

bool isWanted(const nlohmann::json& said, std::string_view wanted)
{
    if (!said.is_string())
        return false;
    const auto who = foldText(said.get_ref<const std::string&>());
    if (who == wanted)
        return true;
    const bool model = who.starts_with(kModel);
    return wanted == "model" ? model : wanted == "person" && !model && !who.empty();
}

} // namespace

bool saidBy(std::string_view sources, std::string_view wanted)
{
    if (sources.empty())
        return false;
    const auto said = nlohmann::json::parse(sources, nullptr, false);
    return said.is_object() && std::any_of(said.begin(), said.end(), [&](const nlohmann::json& value) {
               return isWanted(value, wanted);
           });
}

} // namespace vitrine::catalog
