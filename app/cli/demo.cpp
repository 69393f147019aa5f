// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/demo.h"

#include <memory>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/metrics_text.h"
#include "app/cli/training_output.h"

namespace vitrine::cli {

namespace {

std::string sentenceOf(workflow::DemoStage stage)
{
    using enum workflow::DemoStage;
    switch (stage) {
    case GenerateSamples:
        return "Drawing products of a shop that the starter model has never seen …";
    case MeasureBefore:
        return "Measuring the starter model on pictures that nobody trains on …";
    case FineTune:
        return "Fine-tuning …";
    case MeasureAfter:
        return "Measuring again …";
    case MeasureBlind:
        return "Measuring blind, with a grey picture instead of each …";
    case WriteReport:
        return "Writing the report …";
    }
    return {};
}

void tell(Output& output, const workflow::DemoResult& result)
{
    const auto before = shownMetrics(result.before), after = shownMetrics(result.after),
               blind = shownMetrics(result.blind);
    output.say("");
    output.say(padded("", 26) + padded("before", 12) + padded("after", 12) + "blind");
    for (std::size_t i = 0; i < before.size(); ++i)
        output.say(padded(before[i].first, 26) + padded(before[i].second, 12) + padded(after[i].second, 12) +
                   blind[i].second);
    output.say("");
    for (std::size_t i = 0; i < std::min<std::size_t>(4, result.captionsAfter.size()); ++i) {
        output.say("truth   " + result.captionsAfter[i].truth);
        output.say("before  " + result.captionsBefore[i].predicted);
        output.say("after   " + result.captionsAfter[i].predicted);
        output.say("");
    }
    output.say("Finished in " + shownSeconds(result.seconds) + ".");
    output.say("Report:  " + result.report.string());
    output.say("Catalog: " + result.catalog.string());
    output.event(nlohmann::json{{"event", "finished"},
                                {"before", result.before.toJson()},
                                {"after", result.after.toJson()},
                                {"blind", result.blind.toJson()},
                                {"report", result.report.string()},
                                {"catalog", result.catalog.string()},
                                {"run", result.run.string()},
                                {"seconds", result.seconds}});
}

void run(Context& context, const workflow::DemoOptions& options)
{
    train::RunControl control;
    const std::stop_callback stop(context.interrupt.token(), [&control] { control.stop(); });
    TrainingOutput shown(context.output);
    const auto result = workflow::runDemo(
        options, control, [&context](workflow::DemoStage stage) { context.output.say(sentenceOf(stage)); },
        [&shown](const train::Event& event) {
            const auto* finished = std::get_if<train::RunFinished>(&event);
            if (finished == nullptr) // the demo's own end is the last event
                shown.show(event);
        },
        context.progress("Done"));
    tell(context.output, result);
}

} // namespace

void addDemo(CLI::App& program, Context& context)
{
    const auto options = std::make_shared<workflow::DemoOptions>();
    const auto folder = std::make_shared<std::string>("vitrine-demo");
    auto* command = program.add_subcommand(
        "demo",
        "The whole loop in a few minutes: sample data, a fine-tune, captions on unseen pictures before and "
        "after, a blind test, a report.\nExample: vitrine-cli demo my-demo");
    command->add_option("DIR", *folder, "Where catalog and report go")->capture_default_str();
    command->add_option("--rows", options->rows, "How many products are drawn")
        ->capture_default_str()
        ->check(CLI::Range(std::uint64_t(60), std::uint64_t(100'000)));
    command->add_option("--seed", options->seed, "Of the drawn products")->capture_default_str();
    command->callback([&context, options, folder] {
        options->folder = *folder;
        run(context, *options);
    });
}

} // namespace vitrine::cli
