// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_generator.h"

#include <chrono>
#include <cmath>
#include <cstdio>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/random.h"
#include "engine/core/task_pool.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/attributes.h"
#include "engine/sampledata/painting/scene.h"

namespace vitrine::sampledata {

namespace {

constexpr std::uint64_t kRowsPerBatch = 64; // drawn together, then added: memory does not grow with the count
constexpr double kEurosPerUnit = 0.92;      // the seed data set gives prices in euros too
constexpr double kTrainShare = 0.8, kValidationShare = 0.1, kTestShare = 0.1;

std::string codeOf(std::uint64_t seed, std::uint64_t index)
{
    // Eight digits, as the seed data set's product codes have, and the same for the same row.
    return std::to_string(80'000'000 + core::mixSeed(seed, index) % 9'000'000);
}

double cents(double price)
{
    return std::round(price * 100.0) / 100.0;
}

/// A discount cannot be seen: it lowers the price, never the full price that the picture tells.
double askedPrice(double fullPrice, const Profile& profile, core::Random& random)
{
    if (!random.chance(profile.discountShare))
        return fullPrice;
    return cents(fullPrice * (1.0 - random.pick<double>({0.1, 0.2, 0.3, 0.5})));
}

std::string withDepartment(std::string category, const std::string& department)
{
    const std::string placeholder = "{department}";
    if (const auto at = category.find(placeholder); at != std::string::npos)
        category.replace(at, placeholder.size(), department);
    return category;
}

catalog::Product rowOf(const Profile& profile, const Attributes& attributes, std::uint64_t seed,
                       std::uint64_t index, core::Random random)
{
    const auto kind = *std::find_if(profile.kinds.begin(), profile.kinds.end(),
                                    [&](const KindProfile& each) { return each.kind == attributes.kind; });
    const auto department = departmentOf(profile, attributes);
    catalog::Product product;
    product.title = titleOf(profile, attributes);
    product.category1_code = withDepartment(kind.category1_code, department);
    product.category2_code = withDepartment(kind.category2_code, department);
    product.category3_code = withDepartment(kind.category3_code, department);
    product.full_price = cents(priceOf(profile, attributes));
    product.price = askedPrice(*product.full_price, profile, random);
    product.currency_code = profile.currency_code;
    product.brand = profile.brand;
    product.product_code = codeOf(seed, index);
    product.imageUsable = true;
    const nlohmann::ordered_json extra = {{"website_name", profile.website_name},
                                          {"country_code", profile.country_code},
                                          {"full_price_eur", cents(*product.full_price * kEurosPerUnit)},
                                          {"price_eur", cents(*product.price * kEurosPerUnit)},
                                          {"flg_discount", *product.price < *product.full_price ? 1 : 0}};
    product.extra = extra.dump();
    return product;
}

std::string pictureName(std::uint64_t seed, std::uint64_t index, const std::string& extension)
{
    char number[24];
    std::snprintf(number, sizeof number, "%06llu", static_cast<unsigned long long>(index + 1));
    return "images/sample-" + std::to_string(seed) + "-" + number + extension;
}

} // namespace

Sample generateSample(const Profile& profile, std::uint64_t seed, std::uint64_t index)
{
    const auto random = core::Random(seed).fork(index);
    auto attributeRandom = random.fork(1), fileRandom = random.fork(2);
    const auto attributes = chooseAttributes(profile, attributeRandom);
    Sample sample;
    sample.product = rowOf(profile, attributes, seed, index, random.fork(3));
    const auto picture = painting::photograph(attributes, random.fork(4));
    sample.extension = ".jpg";
    sample.pictureFile = imaging::encodeJpeg(picture, static_cast<int>(fileRandom.between(62, 95)));
    return sample;
}

SampleReport generateIntoCatalog(catalog::Catalog& catalog, const SampleOptions& options,
                                 const core::Progress& progress)
{
    const auto began = std::chrono::steady_clock::now();
    const Profile profile = options.profile.kinds.empty() ? defaultProfile() : options.profile;
    core::TaskPool pool(options.threads);
    SampleReport report;
    auto insert = catalog.insertMany("sample data");
    core::Random splits(core::mixSeed(options.seed, "splits"));
    for (std::uint64_t from = 0; from < options.count; from += kRowsPerBatch) {
        const auto count = std::min(kRowsPerBatch, options.count - from);
        std::vector<catalog::Product> products(count);
        pool.forEach(count, [&](std::size_t at) {
            if (progress.stop.stop_requested())
                throw core::Cancelled{};
            auto sample = generateSample(profile, options.seed, from + at);
            sample.product.image = pictureName(options.seed, from + at, sample.extension);
            core::writeFileAtomically(catalog.folder() / sample.product.image, sample.pictureFile);
            products[at] = std::move(sample.product);
        });
        for (auto& product : products) {
            const auto split = splits.weighted({kTrainShare, kValidationShare, kTestShare});
            product.split = split == 0   ? catalog::Split::Train
                            : split == 1 ? catalog::Split::Validation
                                         : catalog::Split::Test;
            insert.add(product);
            progress.step(report.generated++, options.count);
        }
    }
    insert.commit();
    progress.report(options.count, options.count);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return report;
}

} // namespace vitrine::sampledata
