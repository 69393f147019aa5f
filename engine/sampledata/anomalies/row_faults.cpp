// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/anomalies/row_faults.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace vitrine::sampledata {

namespace {

constexpr double kLostDecimals = 100.0; // 19.95 read as 1995, and the other way round
// What shop systems write twice, most common first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kEntities = {{{"&", "&amp;"},
                                                                                     {"'", "&#39;"},
                                                                                     {"\"", "&quot;"},
                                                                                     {"’", "&rsquo;"},
                                                                                     {"é", "&eacute;"},
                                                                                     {"ø", "&oslash;"},
                                                                                     {"ü", "&uuml;"},
                                                                                     {"-", "&ndash;"},
                                                                                     {" ", "&nbsp;"}}};

double inCents(double price)
{
    return std::max(0.01, std::round(price * 100.0) / 100.0);
}

std::optional<std::string> losePrice(catalog::Product& product)
{
    if (!product.full_price && !product.price)
        return std::nullopt;
    const auto before = product.text(product.full_price ? catalog::Field::FullPrice : catalog::Field::Price);
    product.full_price.reset();
    product.price.reset();
    return before;
}

std::optional<std::string> misplaceDecimals(catalog::Product& product, core::Random& random)
{
    if (!product.full_price || !product.price)
        return std::nullopt;
    const auto before = product.text(catalog::Field::FullPrice);
    const double factor = random.chance(0.5) ? kLostDecimals : 1.0 / kLostDecimals;
    product.full_price = inCents(*product.full_price * factor);
    product.price = inCents(*product.price * factor);
    return before;
}

std::optional<std::string> loseTitle(catalog::Product& product)
{
    if (product.title.empty())
        return std::nullopt;
    return std::exchange(product.title, {});
}

std::optional<std::string> escapeTitle(catalog::Product& product)
{
    const auto before = product.title;
    for (const auto& [plain, entity] : kEntities)
        if (const auto at = before.find(plain); at != std::string::npos) {
            product.title.replace(at, plain.size(), entity);
            return before;
        }
    return std::nullopt;
}

std::optional<std::string> misfile(catalog::Product& product, const std::vector<Categories>& others,
                                   core::Random& random)
{
    std::vector<Categories> wrong;
    std::copy_if(others.begin(), others.end(), std::back_inserter(wrong),
                 [&](const Categories& each) { return each[2] != product.category3_code; });
    if (wrong.empty())
        return std::nullopt;
    const auto& chosen = random.pick(wrong);
    product.category1_code = chosen[0];
    product.category2_code = chosen[1];
    return std::exchange(product.category3_code, chosen[2]);
}

} // namespace

std::optional<std::string> spoilRow(catalog::Product& product, Anomaly anomaly,
                                    const std::vector<Categories>& others, core::Random random)
{
    switch (anomaly) {
    case Anomaly::MissingPrice:
        return losePrice(product);
    case Anomaly::PriceOutlier:
        return misplaceDecimals(product, random);
    case Anomaly::MissingTitle:
        return loseTitle(product);
    case Anomaly::HtmlEntities:
        return escapeTitle(product);
    case Anomaly::WrongCategory:
        return misfile(product, others, random);
    case Anomaly::SharedPicture:
    case Anomaly::DuplicatePicture:
    case Anomaly::MissingPicture:
    case Anomaly::TruncatedFile:
    case Anomaly::Blur:
    case Anomaly::DarkPicture:
    case Anomaly::SmallPicture:
        break;
    }
    return std::nullopt;
}

} // namespace vitrine::sampledata
