// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/events.h"

#include <nlohmann/json.hpp>

namespace vitrine::train {

namespace {

using nlohmann::json;

json priceJson(const std::optional<double>& price)
{
    return price ? json(*price) : json();
}

std::optional<double> priceFrom(const json& value)
{
    return value.is_number() ? std::optional<double>(value.get<double>()) : std::nullopt;
}

json object(const RunStarted& event)
{
    return {{"event", "run_started"},
            {"run", event.run},
            {"folder", event.folder.string()},
            {"first_step", event.first_step},
            {"total_steps", event.total_steps},
            {"training_rows", event.training_rows},
            {"validation_rows", event.validation_rows},
            {"trained_parameters", event.trained_parameters},
            {"all_parameters", event.all_parameters},
            {"device", event.device},
            {"precision", event.precision}};
}

json object(const RowRefused& event)
{
    return {{"event", "row_refused"},
            {"example", event.example},
            {"problem", core::nameOf(event.problem.code)},
            {"message", core::describeInOneLine(event.problem)}};
}

json object(const StepFinished& event)
{
    return {{"event", "step_finished"},
            {"step", event.step},
            {"total_steps", event.total_steps},
            {"epoch", event.epoch},
            {"train_loss", event.train_loss},
            {"learning_rate", event.learning_rate},
            {"gradient_norm", event.gradient_norm},
            {"tokens_per_second", event.tokens_per_second},
            {"pictures_per_second", event.pictures_per_second},
            {"seconds", event.seconds},
            {"seconds_left", event.seconds_left}};
}

json object(const EvaluationProgress& event)
{
    return {{"event", "evaluation_progress"}, {"step", event.step}, {"done", event.done}, {"total", event.total}};
}

json object(const EvaluationFinished& event)
{
    auto result = event.metrics.toJson();
    result["event"] = "evaluation_finished";
    result["step"] = event.step;
    result["seconds"] = event.seconds;
    return result;
}

json object(const CaptionsPredicted& event)
{
    json captions = json::array();
    for (const auto& caption : event.captions)
        captions.push_back({{"example", caption.example},
                            {"truth", caption.truth},
                            {"predicted", caption.predicted},
                            {"true_price", priceJson(caption.true_price)},
                            {"predicted_price", priceJson(caption.predicted_price)},
                            {"mean_log_probability", caption.mean_log_probability}});
    return {{"event", "captions_predicted"}, {"step", event.step}, {"captions", captions}};
}

json object(const CheckpointSaved& event)
{
    return {{"event", "checkpoint_saved"}, {"step", event.step}, {"folder", event.folder.string()}, {"best", event.best}};
}

json object(const RunPaused& event)
{
    return {{"event", "run_paused"}, {"step", event.step}};
}

json object(const RunResumed& event)
{
    return {{"event", "run_resumed"}, {"step", event.step}};
}

json object(const RunFinished& event)
{
    auto result = event.after.toJson();
    result["event"] = "finished";
    result["run"] = event.run;
    result["outcome"] = event.outcome == RunOutcome::Completed ? "completed" : "stopped";
    result["steps"] = event.steps;
    result["seconds"] = event.seconds;
    result["train_loss"] = event.train_loss;
    result["tokens_per_second"] = event.tokens_per_second;
    result["before"] = event.before.toJson();
    result["after"] = event.after.toJson();
    return result;
}

json object(const RunFailed& event)
{
    return {{"event", "run_failed"},
            {"run", event.run},
            {"problem", core::nameOf(event.problem.code)},
            {"message", core::describeInOneLine(event.problem)}};
}

} // namespace

json toJson(const Event& event)
{
    return std::visit([](const auto& alternative) { return object(alternative); }, event);
}

std::optional<Event> eventFromJson(const json& source)
{
    const auto name = source.value("event", "");
    if (name == "step_finished") {
        return StepFinished{source.at("step"),          source.at("total_steps"),         source.at("epoch"),
                            source.at("train_loss"),    source.at("learning_rate"),       source.at("gradient_norm"),
                            source.at("tokens_per_second"), source.at("pictures_per_second"), source.at("seconds"),
                            source.at("seconds_left")};
    }
    if (name == "evaluation_finished")
        return EvaluationFinished{source.at("step"), Metrics::fromJson(source), source.at("seconds")};
    if (name == "captions_predicted") {
        CaptionsPredicted event{source.at("step"), {}};
        for (const auto& caption : source.at("captions"))
            event.captions.push_back({caption.at("example"), caption.at("truth"), caption.at("predicted"),
                                      priceFrom(caption.at("true_price")), priceFrom(caption.at("predicted_price")),
                                      caption.at("mean_log_probability")});
        return event;
    }
    return std::nullopt;
}

} // namespace vitrine::train
