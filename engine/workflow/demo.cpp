// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/demo.h"

#include <chrono>
#include <map>

#include "engine/core/error.h"
#include "engine/imaging/decode.h"
#include "engine/imaging/thumbnail.h"
#include "engine/sampledata/sample_generator.h"
#include "engine/train/report.h"
#include "engine/vlm/compute.h"
#include "engine/workflow/run_model.h"
#include "engine/workflow/training_data.h"

namespace vitrine::workflow {

namespace {

constexpr int kReportPixels = 176;
constexpr int kReportQuality = 82;

train::Recipe demoRecipe()
{
    auto recipe = train::defaultRecipeFor({});
    recipe.max_steps = 380;
    recipe.precision = vlm::cpuMultipliesBf16() ? "bf16" : "auto";
    recipe.evaluation_interval = 95;
    recipe.evaluation_rows = 0;
    recipe.evaluation_captions = 8;
    recipe.watched_pictures = 6;
    recipe.checkpoint_interval = 190;
    return recipe;
}

catalog::Catalog freshCatalog(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    for (int number = 1;; ++number) {
        const auto name =
            number == 1 ? std::string("demo.vitrine") : "demo-" + std::to_string(number) + ".vitrine";
        if (!std::filesystem::exists(folder / name))
            return catalog::Catalog::create(folder / name);
    }
}

/// The demo measures on the test split: pictures that neither training nor the choice of the best checkpoint
/// saw.
std::vector<train::Example> unseenExamples(const catalog::Catalog& catalog)
{
    catalog::Query query;
    query.text = "split:test";
    return examplesFrom(catalog, query);
}

std::string smallJpeg(const std::filesystem::path& picture)
{
    return imaging::encodeJpeg(imaging::makeThumbnail(picture, kReportPixels), kReportQuality);
}

std::vector<train::ReportRow> reportRows(const DemoResult& result,
                                         const std::vector<train::Example>& examples)
{
    std::map<std::string, std::filesystem::path> pictures;
    for (const auto& example : examples)
        pictures[example.id] = example.image;
    std::vector<train::ReportRow> rows;
    const auto count = std::min(result.captionsBefore.size(), result.captionsAfter.size());
    for (std::size_t i = 0; i < count; ++i)
        rows.push_back({smallJpeg(pictures.at(result.captionsAfter[i].example)), result.captionsBefore[i],
                        result.captionsAfter[i]});
    return rows;
}

void writeDemoReport(const DemoResult& result, const std::vector<train::Example>& examples,
                     std::uint64_t rows)
{
    const train::RunFolder run{result.run};
    train::ReportContent content;
    content.title = "Vitrine demo: " + sampledata::demoProfile().name;
    content.data = std::to_string(rows) +
                   " sample products of a shop that the starter model never saw; measured on " +
                   std::to_string(examples.size()) + " pictures that the fine-tune never saw";
    content.recipe = train::Recipe::load(run.recipe());
    content.curves = run.readCurves();
    content.before = result.before;
    content.after = result.after;
    content.blind = result.blind;
    content.rows = reportRows(result, examples);
    train::writeReport(content, result.report);
}

} // namespace

DemoResult runDemo(const DemoOptions& options, train::RunControl& control,
                   const std::function<void(DemoStage)>& onStage, const train::EventSink& onEvent,
                   const core::Progress& progress)
{
    const auto began = std::chrono::steady_clock::now();
    DemoResult result;
    auto catalog = freshCatalog(options.folder);
    result.catalog = catalog.folder();

    onStage(DemoStage::GenerateSamples);
    sampledata::generateIntoCatalog(
        catalog, {.count = options.rows, .seed = options.seed, .profile = sampledata::demoProfile()},
        progress);
    const auto unseen = unseenExamples(catalog);
    auto measured = demoRecipe();
    measured.evaluation_captions = static_cast<std::int64_t>(unseen.size());

    onStage(DemoStage::MeasureBefore);
    result.before = train::evaluateModel(measured, {}, unseen, pictureLoader(), train::ShownPicture::Right,
                                         progress, &result.captionsBefore);

    onStage(DemoStage::FineTune);
    const auto recipe = demoRecipe();
    result.run = catalog.runsFolder() / freeRunName(catalog, recipe);
    const auto finished = train::fineTune(recipe, trainingDataFrom(catalog), result.run, control, onEvent);
    if (finished.outcome == train::RunOutcome::Stopped)
        throw core::Cancelled{};

    const auto learned = modelOf({result.run});
    measured.base_model = learned.recipe.base_model;
    onStage(DemoStage::MeasureAfter);
    result.after = train::evaluateModel(measured, learned.adapter, unseen, pictureLoader(),
                                        train::ShownPicture::Right, progress, &result.captionsAfter);
    onStage(DemoStage::MeasureBlind);
    result.blind = train::evaluateModel(measured, learned.adapter, unseen, pictureLoader(),
                                        train::ShownPicture::Grey, progress);

    onStage(DemoStage::WriteReport);
    result.report = options.folder / "report.html";
    writeDemoReport(result, unseen, options.rows);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return result;
}

} // namespace vitrine::workflow
