// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_generator.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <optional>

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/core/random.h"
#include "engine/core/task_pool.h"
#include "engine/sampledata/anomalies/anomaly_plan.h"
#include "engine/sampledata/anomalies/file_faults.h"
#include "engine/sampledata/anomalies/row_faults.h"
#include "engine/sampledata/attributes.h"
#include "engine/sampledata/mimic/draw_row.h"
#include "engine/sampledata/mimic/picture_file.h"
#include "engine/sampledata/painting/scene.h"
#include "engine/sampledata/sample_pictures.h"

namespace vitrine::sampledata {

namespace {

// Drawn together, then added: memory does not grow with the count.
constexpr std::uint64_t kRowsPerBatch = 64, kRowsPerBatchWithoutPictures = 4096;
constexpr double kEurosPerUnit = 0.92; // the seed data set gives prices in euros too
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

/// One of the shop's endings: 120 becomes 119.95.
double withEnding(const Statistics& statistics, double price, core::Random random)
{
    if (statistics.priceEndings.empty() || !(price > 1.0))
        return price;
    std::vector<double> shares;
    for (const auto& each : statistics.priceEndings)
        shares.push_back(each.share);
    const double ending = statistics.priceEndings[random.weighted(shares)].value;
    return ending > 0.0 ? price - 1.0 + ending : price;
}

catalog::Product rowOf(const Profile& profile, const Attributes& attributes, core::Random random)
{
    auto unseenRandom = random.fork(1), brandRandom = random.fork(2);
    const auto& statistics = profile.statistics;
    catalog::Product product;
    product.title = titleOf(profile, attributes, chooseUnseen(profile, attributes.kind, unseenRandom));
    const auto categories = categoriesOf(profile, attributes);
    product.category1_code = categories[0];
    product.category2_code = categories[1];
    product.category3_code = categories[2];
    product.full_price = cents(withEnding(statistics, priceOf(profile, attributes), random.fork(3)));
    product.price = askedPrice(*product.full_price, profile, random);
    product.currency_code =
        statistics.currencies.empty() ? profile.currency_code : pickName(statistics.currencies, brandRandom);
    product.brand = statistics.brands.empty() ? profile.brand : pickName(statistics.brands, brandRandom);
    product.imageUsable = true;
    return product;
}

nlohmann::ordered_json euros(const std::optional<double>& price, const std::string& currency)
{
    const double each = currency == "EUR" ? 1.0 : kEurosPerUnit;
    return price ? nlohmann::ordered_json(cents(*price * each)) : nlohmann::ordered_json();
}

std::string extraOf(const Profile& profile, const Sample& sample)
{
    const auto& product = sample.product;
    auto extra = nlohmann::ordered_json::object();
    if (profile.statistics.categories
            .empty()) // the seed data set's further columns; other catalogs have their own
        extra = {{"website_name", profile.website_name},
                 {"country_code", profile.country_code},
                 {"full_price_eur", euros(product.full_price, product.currency_code)},
                 {"price_eur", euros(product.price, product.currency_code)},
                 {"flg_discount",
                  product.price && product.full_price && *product.price < *product.full_price ? 1 : 0}};
    for (const auto& injected : sample.anomalies)
        extra["sample_anomaly"].push_back(nameOf(injected.anomaly));
    return extra.empty() ? std::string() : extra.dump();
}

core::Random streamOf(std::uint64_t seed, std::uint64_t index)
{
    return core::Random(seed).fork(index);
}

/// Row `index` of the product whose first row is `first`, before anything goes wrong, without code and
/// further columns.
DrawnRow drawn(const Profile& profile, std::uint64_t seed, std::uint64_t first, std::uint64_t index)
{
    const auto random = streamOf(seed, first);
    if (!profile.statistics.categories.empty())
        return drawRow(profile, seed, planAnomalies(profile.anomalies, seed, first).group, random.fork(5),
                       streamOf(seed, index).fork(8));
    auto attributeRandom = random.fork(1);
    const auto attributes = chooseAttributes(profile, attributeRandom);
    return {attributes, rowOf(profile, attributes, random.fork(3))};
}

std::string formatOf(const Profile& profile, std::uint64_t seed, const AnomalyPlan& plan)
{
    return pictureFormatOf(profile.statistics, streamOf(seed, plan.drawnRow).fork(6));
}

core::Picture pictureOf(const Profile& profile, std::uint64_t seed, std::uint64_t row)
{
    const auto random = streamOf(seed, row);
    const auto attributes = drawn(profile, seed, row, row).attributes;
    const auto group = planAnomalies(profile.anomalies, seed, row).group;
    const auto size = pictureSizeOf(profile.statistics, seed, group, random.fork(7));
    if (!size)
        return painting::photograph(attributes, profile.photography, random.fork(4));
    return resized(painting::photograph(attributes, profile.photography, random.fork(4),
                                        painting::frameFor(size->width, size->height)),
                   *size);
}

std::string pictureFileOf(const Profile& profile, std::uint64_t seed, const AnomalyPlan& plan)
{
    auto fileRandom = streamOf(seed, plan.drawnRow).fork(2);
    auto picture = pictureOf(profile, seed, plan.drawnRow);
    for (const auto anomaly : plan.anomalies)
        picture = spoilPicture(std::move(picture), anomaly, anomalyRandom(seed, plan.pictureRow, anomaly));
    auto file =
        encodePicture(picture, formatOf(profile, seed, plan), static_cast<int>(fileRandom.between(62, 95)));
    for (const auto anomaly : plan.anomalies)
        file = spoilFile(std::move(file), anomaly, anomalyRandom(seed, plan.pictureRow, anomaly));
    return file;
}

/// What became of an anomaly that was planned for this row; nothing when the row has nothing to befall.
std::optional<InjectedAnomaly> injectedInto(Sample& sample, Anomaly anomaly, const AnomalyPlan& plan,
                                            const Profile& profile, std::uint64_t seed, std::uint64_t index)
{
    if (anomaly == Anomaly::SharedPicture)
        return InjectedAnomaly{anomaly, {}, plan.pictureRow};
    if (anomaly == Anomaly::DuplicatePicture)
        return InjectedAnomaly{anomaly, {}, plan.drawnRow};
    if (anomaly == Anomaly::MissingPicture) {
        sample.product.imageUsable = false;
        sample.product.problems.push_back({core::ErrorCode::PictureMissing, {}, {}}); // named in the catalog
    }
    if (isOfFile(anomaly))
        return InjectedAnomaly{anomaly};
    const auto was =
        spoilRow(sample.product, anomaly, allCategoriesOf(profile), anomalyRandom(seed, index, anomaly));
    return was ? std::optional(InjectedAnomaly{anomaly, *was}) : std::nullopt;
}

std::uint64_t lookOf(const Attributes& attributes)
{
    return static_cast<std::uint64_t>(attributes.kind) * kVariantsPerKind + attributes.variant;
}

/// Looks that are held out: about a tenth of them for validation and a tenth for test, each of another kind,
/// so that all kinds stay in train.
std::map<std::uint64_t, catalog::Split> heldOutLooks(const Profile& profile, std::uint64_t seed)
{
    std::vector<std::pair<std::uint64_t, Kind>> kinds; // in an order that the seed gives
    for (const auto& kind : profile.kinds)
        kinds.emplace_back(core::mixSeed(core::mixSeed(seed, "looks"), static_cast<std::uint64_t>(kind.kind)),
                           kind.kind);
    std::sort(kinds.begin(), kinds.end());
    const double looks = static_cast<double>(kinds.size() * kVariantsPerKind);
    const auto validation = static_cast<std::size_t>(std::round(kValidationShare * looks)),
               test = static_cast<std::size_t>(std::round(kTestShare * looks));
    std::map<std::uint64_t, catalog::Split> heldOut;
    for (std::size_t at = 0; at < std::min(kinds.size(), validation + test); ++at)
        heldOut[lookOf({kinds[at].second, kinds[at].first % kVariantsPerKind})] =
            at < validation ? catalog::Split::Validation : catalog::Split::Test;
    return heldOut;
}

catalog::Split drawSplit(const Statistics& statistics, core::Random& random)
{
    if (!statistics.splits.empty())
        return catalog::splitNamed(pickName(statistics.splits, random)).value_or(catalog::Split::Unassigned);
    const auto index = random.weighted({kTrainShare, kValidationShare, kTestShare});
    return index == 0   ? catalog::Split::Train
           : index == 1 ? catalog::Split::Validation
                        : catalog::Split::Test;
}

/// A row of a catalog without pictures: nothing of it tells of one.
Sample withoutPicture(Sample sample)
{
    sample.product.image.clear();
    sample.product.imageUsable = false;
    sample.product.problems.clear();
    sample.anomalies.erase(
        std::remove_if(sample.anomalies.begin(), sample.anomalies.end(),
                       [](const InjectedAnomaly& injected) { return isOfFile(injected.anomaly); }),
        sample.anomalies.end());
    return sample;
}

/// The row as it goes into the catalog, its picture's file written where `pictures`, if any are wanted, wait.
Sample finished(const Profile& profile, const SampleOptions& options, std::uint64_t index,
                const std::optional<SamplePictures>& pictures)
{
    if (!pictures)
        return withoutPicture(generateRow(profile, options.seed, index));
    auto sample = generateSample(profile, options.seed, index);
    sample.product.image = pictures->nameOf(sample.pictureRow, sample.extension);
    for (auto& problem : sample.product.problems) // that its picture is missing
        problem.values = {sample.product.image};
    if (!sample.pictureFile.empty())
        core::writeFileAtomically(pictures->fileFor(sample.product.image), sample.pictureFile);
    sample.pictureFile.clear();
    return sample;
}

} // namespace

Sample generateRow(const Profile& profile, std::uint64_t seed, std::uint64_t index)
{
    const auto plan = planAnomalies(profile.anomalies, seed, index);
    const auto row = drawn(profile, seed, plan.pictureRow, index);
    Sample sample{row.product, {}, extensionOf(formatOf(profile, seed, plan)), lookOf(row.attributes),
                  plan.pictureRow, {}};
    sample.product.product_code = codeOf(seed, index);
    for (const auto anomaly : plan.anomalies)
        if (auto injected = injectedInto(sample, anomaly, plan, profile, seed, index))
            sample.anomalies.push_back(std::move(*injected));
    sample.product.extra = extraOf(profile, sample);
    return sample;
}

Sample generateSample(const Profile& profile, std::uint64_t seed, std::uint64_t index)
{
    auto sample = generateRow(profile, seed, index);
    if (sample.pictureRow == index && sample.product.imageUsable)
        sample.pictureFile = pictureFileOf(profile, seed, planAnomalies(profile.anomalies, seed, index));
    return sample;
}

SampleReport generateIntoCatalog(catalog::Catalog& catalog, const SampleOptions& options,
                                 const core::Progress& progress)
{
    if (catalog.isReadOnly()) // before pictures are drawn, and before a file that cannot be written says it less well
        throw core::Error({core::ErrorCode::CatalogReadOnly, {.file = catalog.folder()}, {}});
    const auto began = std::chrono::steady_clock::now();
    const Profile profile = options.profile.empty() ? defaultProfile() : options.profile;
    removeAbandonedPictures(catalog);
    removeUnfinishedAnomalies(catalog.folder());
    std::optional<SamplePictures> pictures; // before the pool, whose threads write them
    if (options.pictures)
        pictures.emplace(catalog, options.seed);
    core::TaskPool pool(options.threads);
    SampleReport report;
    auto insert = catalog.insertMany({VITRINE_TEXT("History", "sample data")});
    AnomalyWriter journal(catalog.folder());
    const auto heldOut = heldOutLooks(profile, options.seed);
    core::Random splits(core::mixSeed(options.seed, "splits"));
    auto split = catalog::Split::Unassigned;
    const auto batch = options.pictures ? kRowsPerBatch : kRowsPerBatchWithoutPictures;
    for (std::uint64_t from = 0; from < options.count; from += batch) {
        const auto count = std::min(batch, options.count - from);
        std::vector<Sample> samples(count);
        pool.forEach(count, [&](std::size_t at) {
            if (progress.stop.stop_requested())
                throw core::Cancelled{};
            samples[at] = finished(profile, options, from + at, pictures);
        });
        for (std::size_t at = 0; at < count; ++at) {
            auto& product = samples[at].product;
            auto drawnSplit = drawSplit(profile.statistics, splits);
            if (profile.splitByDrawing) {
                const auto found = heldOut.find(samples[at].look);
                drawnSplit = found == heldOut.end() ? catalog::Split::Train : found->second;
            }
            // Rows that share a picture follow each other and go where its first row went.
            split = samples[at].pictureRow == from + at ? drawnSplit : split;
            product.split = split;
            for (const auto& injected : samples[at].anomalies)
                journal.add({options.seed, from + at + 1, product.product_code, product.image, injected});
            insert.add(product);
            progress.step(report.generated++, options.count);
        }
    }
    if (pictures)
        pictures->moveIntoPlace();
    journal.commit(); // first: a sample that failed has added no product
    insert.commit();
    if (pictures)
        pictures->keep();
    progress.report(options.count, options.count);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return report;
}

} // namespace vitrine::sampledata
