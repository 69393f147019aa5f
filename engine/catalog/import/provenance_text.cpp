// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/import/provenance_text.h"

#include <set>

#include <nlohmann/json.hpp>

#include "engine/catalog/checks/check.h"

namespace vitrine::catalog {

using nlohmann::json;

namespace {

constexpr const char* kSources = "sources";
constexpr const char* kResolved = "resolved";

/// Nothing but the two keys, each of its kind.
bool isProvenance(const json& object)
{
    if (!object.is_object() || object.empty())
        return false;
    for (const auto& [key, value] : object.items())
        if (!(key == kSources && value.is_object()) && !(key == kResolved && value.is_array()))
            return false;
    return true;
}

} // namespace

std::string provenanceText(const Product& product)
{
    json object;
    if (!product.sources.empty())
        object[kSources] = product.sources;
    if (!product.resolved.empty())
        object[kResolved] = product.resolved;
    return object.is_null() ? std::string() : object.dump(-1, ' ', false, json::error_handler_t::replace);
}

bool readProvenance(const std::string& text, Product& product)
{
    const auto object = json::parse(text, nullptr, false);
    if (!isProvenance(object))
        return false;
    const auto sources = object.value(kSources, json::object()),
               checks = object.value(kResolved, json::array());
    product.sources.clear();
    for (const auto& [field, who] : sources.items())
        if (fieldNamed(field) && who.is_string() && !who.get_ref<const std::string&>().empty())
            product.sources.emplace(field, who.get<std::string>());
    std::set<std::string> resolved;
    for (const auto& check : checks)
        if (check.is_string() && checkNamed(check.get<std::string>()))
            resolved.insert(check.get<std::string>());
    product.resolved.assign(resolved.begin(), resolved.end());
    return true;
}

std::string provenanceWithout(const std::string& text, Field field)
{
    Product product;
    if (!readProvenance(text, product))
        return text;
    product.sources.erase(nameOf(field));
    return provenanceText(product);
}

} // namespace vitrine::catalog
