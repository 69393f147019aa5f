// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/catalog/catalog.h"
#include "engine/core/error.h"

namespace vitrine::catalog {

/// A product of the given title and price that has a usable picture.
inline Product productNamed(const std::string& title, double price = 10.0)
{
    Product product;
    product.title = title;
    product.category3_code = "Bags";
    product.full_price = price;
    product.image = "images/" + title + ".jpg";
    product.imageUsable = true;
    product.extra = R"({"colour":"Blå"})";
    return product;
}

/// "Bag 1", "Bag 2", … in one step.
inline void addProducts(Catalog& catalog, int count, const std::string& stem = "Bag ")
{
    auto insert = catalog.insertMany({"test"});
    for (int i = 1; i <= count; ++i)
        insert.add(productNamed(stem + std::to_string(i), i));
    insert.commit();
}

/// Of the error that `work` ends with; Internal when it ends well.
inline core::ErrorCode codeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const core::Error& error) {
        return error.problem().code;
    }
    return core::ErrorCode::Internal;
}

} // namespace vitrine::catalog
