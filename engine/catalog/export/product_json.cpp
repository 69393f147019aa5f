// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/export/product_json.h"

#include <algorithm>
#include <array>

#include "engine/catalog/import/provenance_text.h"
#include "engine/catalog/import/row_mapping.h"

namespace vitrine::catalog {

using nlohmann::ordered_json;

ordered_json extraOf(const Product& product)
{
    auto extra = ordered_json::parse(product.extra.empty() ? "{}" : product.extra, nullptr, false);
    return extra.is_object() ? extra : ordered_json::object();
}

ordered_json fieldsOf(const Product& product, const std::string& imageKey, const std::string& image)
{
    const auto number = [](const std::optional<double>& price) {
        return price ? ordered_json(*price) : ordered_json();
    };
    auto object = ordered_json::object();
    for (const auto field : allFields()) {
        if (field == Field::Image)
            object[imageKey] = image;
        else if (field == Field::FullPrice)
            object[nameOf(field)] = number(product.full_price);
        else if (field == Field::Price)
            object[nameOf(field)] = number(product.price);
        else
            object[nameOf(field)] = product.text(field);
    }
    return object;
}

bool isReservedName(const std::string& name)
{
    constexpr std::array<std::string_view, 9> kReserved = {
        "",       kExactExtra, kProvenance, "file_name", "messages", "conversations",
        "images", "product",   "response"};
    return fieldNamed(name) || name.find('\0') != std::string::npos ||
           std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end();
}

ordered_json objectOf(const Product& product, const std::string& imageKey, const std::string& image)
{
    auto object = fieldsOf(product, imageKey, image);
    const auto extra = extraOf(product);
    const auto& items = extra.items();
    if (std::any_of(items.begin(), items.end(), [](const auto& item) { return isReservedName(item.key()); }))
        object[kExactExtra] = extra;
    else
        object.update(extra);
    if (auto provenance = provenanceText(product); !provenance.empty())
        object[kProvenance] = std::move(provenance);
    return object;
}

std::string lineOf(const ordered_json& object)
{
    return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace vitrine::catalog
