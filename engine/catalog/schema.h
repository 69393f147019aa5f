// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/error.h"

namespace vitrine::catalog {

using ProductId = std::int64_t;

enum class Split { Unassigned, Train, Validation, Test };
enum class Status { Unreviewed, Accepted, Rejected, Skipped };

inline constexpr int kMostStars = 5;

/// Every field of a product that a person or a source can set. `nameOf` gives the names that files, the
/// command line and the database share (the seed data set's column names).
enum class Field {
    Title,
    Category1Code,
    Category2Code,
    Category3Code,
    FullPrice,
    Price,
    CurrencyCode,
    Brand,
    ProductCode,
    Image,
    Split,
    Status,
    Stars,
    Caption,
    Tags,
    Notes,
};

std::string nameOf(Field field); ///< "category3_code"
std::optional<Field> fieldNamed(const std::string& name);
const std::vector<Field>& allFields(); ///< in the order above
std::string nameOf(Split split);       ///< "", "train", "validation", "test"
std::string nameOf(Status status);     ///< "unreviewed", "accepted", "rejected", "skipped"
std::optional<Split> splitNamed(const std::string& name);
std::optional<Status> statusNamed(const std::string& name);

/// One product, as it stands in the catalog.
struct Product {
    ProductId id = 0;
    std::string title;
    std::string category1_code;
    std::string category2_code;
    std::string category3_code;
    std::optional<double> full_price;
    std::optional<double> price;
    std::string currency_code;
    std::string brand;
    std::string product_code;
    std::string image; ///< absolute path, or relative to the catalog's folder; empty when the row names none
    Split split = Split::Unassigned;
    Status status = Status::Unreviewed;
    int stars = 0;       ///< 1 … kMostStars; 0: none given
    std::string caption; ///< override of the response template; usually empty
    std::vector<std::string> tags;
    std::string notes;
    std::string
        extra; ///< any further column of the source, as a JSON object in the source's order; "" for none
    std::map<std::string, std::string> sources; ///< who said a field's value: a person, or "model:RUN"; a field
                                                ///< that is not there has its source's value
    std::vector<std::string> resolved; ///< names of the checks whose findings somebody has seen to, sorted
    std::vector<core::Problem>
        problems;             ///< what import or checks found; a row with a picture problem has one here
    bool imageUsable = false; ///< the picture was there and could be read when last looked at

    /// What it costs: its price or, where it has none, its full price.
    std::optional<double> sellingPrice() const { return price ? price : full_price; }

    /// The field as text, as `list` prints it and the details panel shows it. Prices as core::pythonFloat.
    std::string text(Field field) const;
};

/// Product::sellingPrice() in SQL over `products`: NULL for none.
inline constexpr const char* kSellingPrice = "coalesce(price, full_price)";

} // namespace vitrine::catalog
