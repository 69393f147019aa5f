// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampledata/sample_plan.h"

#include <chrono>
#include <span>
#include <thread>

#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/sampledata/mimic/mimic.h"

namespace vitrine::sampledata {

namespace {

constexpr std::uint64_t kRowBytes = 700; // of a product in the database, indices included
constexpr std::uint64_t kBlock = 4096;   // files take whole blocks of the disk
constexpr double kRowSeconds = 9e-6;     // to make a row and to insert it
constexpr double kFileSeconds = 0.4e-3;  // to write a small file safely
constexpr const char* kPage = "fidelity.html";
constexpr const char* kNeighbours = "fidelity-neighbours.csv";

core::Picture decoded(const std::string& file)
{
    try {
        return imaging::decodePicture(std::as_bytes(std::span(file.data(), file.size())), {});
    } catch (const core::Error&) {
        return {}; // truncated, as it was wanted
    }
}

double secondsSince(std::chrono::steady_clock::time_point began)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

} // namespace

SampleOptions optionsFor(const SamplePlan& plan, const core::Progress& progress)
{
    std::optional<Profile> profile;
    if (!plan.mimic.empty()) {
        const auto source = catalog::Catalog::open(plan.mimic);
        profile = mimicProfile(source, {.name = source.name() + ", imitated"}, progress);
    } else if (!plan.profile.empty()) {
        profile = Profile::load(plan.profile);
    }
    SampleOptions options;
    if (plan.use)
        options = presetFor(*plan.use, profile);
    else
        options.profile = profile ? std::move(*profile) : variedProfile();
    options.count = plan.count;
    options.seed = plan.seed;
    options.pictures = plan.pictures;
    return options;
}

SampleOutcome carryOut(const SamplePlan& plan, const SampleOptions& options, catalog::Catalog& catalog,
                       const std::function<core::Progress(SampleStage)>& progressOf)
{
    SampleOutcome outcome;
    outcome.profile = options.profile.name;
    outcome.report = generateIntoCatalog(catalog, options, progressOf(SampleStage::Drawing));
    if (plan.mimic.empty())
        return outcome;
    outcome.fidelity =
        compareCatalogs(catalog::Catalog::open(plan.mimic), catalog, progressOf(SampleStage::Comparing));
    outcome.page = catalog.exportsFolder() / kPage;
    writeFidelity(*outcome.fidelity, outcome.page);
    writeNeighbours(*outcome.fidelity, catalog.exportsFolder() / kNeighbours);
    return outcome;
}

SamplePreview previewOf(const SampleOptions& options, std::size_t count, const core::Progress& progress)
{
    const Profile profile = options.profile.empty() ? defaultProfile() : options.profile;
    SamplePreview preview;
    const auto wanted = std::min<std::uint64_t>(count, options.count);
    double drawing = 0.0;
    std::uint64_t bytes = 0, pictures = 0;
    for (std::uint64_t row = 0; preview.items.size() < wanted && row < options.count; ++row) {
        progress.step(preview.items.size(), wanted);
        auto sample = generateRow(profile, options.seed, row);
        if (sample.pictureRow != row)
            continue; // the same picture once more
        SamplePreview::Item item{std::move(sample.product), {}};
        if (options.pictures && item.product.imageUsable) {
            const auto began = std::chrono::steady_clock::now();
            const auto file = generateSample(profile, options.seed, row).pictureFile;
            drawing += secondsSince(began);
            bytes += (file.size() + kBlock - 1) / kBlock * kBlock;
            ++pictures;
            item.picture = decoded(file);
        }
        preview.items.push_back(std::move(item));
    }
    const auto rows = static_cast<double>(options.count);
    preview.bytes = options.count * kRowBytes;
    preview.seconds = rows * kRowSeconds;
    if (pictures > 0) {
        // Rows that share a picture draw none.
        const double own = 1.0 - rateOf(profile.anomalies, Anomaly::SharedPicture) -
                           rateOf(profile.anomalies, Anomaly::MissingPicture);
        const auto threads =
            options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
        const double drawn = std::max(0.0, own) * rows;
        preview.seconds += drawn * (drawing / static_cast<double>(pictures) + kFileSeconds) / threads;
        preview.bytes +=
            static_cast<std::uint64_t>(drawn * static_cast<double>(bytes) / static_cast<double>(pictures));
    }
    return preview;
}

} // namespace vitrine::sampledata
