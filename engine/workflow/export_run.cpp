// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workflow/export_run.h"

#include <charconv>
#include <string>
#include <string_view>

#include "engine/core/atomic_folder.h"
#include "engine/core/error.h"
#include "engine/core/places.h"
#include "engine/vlm/adapter.h"
#include "engine/vlm/config.h"
#include "engine/vlm/model_folder.h"

namespace vitrine::workflow {

using core::Error;
using core::ErrorCode;

namespace {

/// The step that a checkpoint's folder is named after: 150 of "step-000150".
std::optional<std::uint64_t> stepOf(const std::filesystem::path& checkpoint)
{
    constexpr std::string_view prefix = "step-";
    const auto name = checkpoint.filename().string();
    std::uint64_t step = 0;
    const auto* end = name.data() + name.size();
    if (!name.starts_with(prefix) || std::from_chars(name.data() + prefix.size(), end, step).ptr != end)
        return {};
    return step;
}

/// Where a link to a checkpoint leads; nothing when there is none.
std::optional<std::filesystem::path> targetOf(const std::filesystem::path& link)
{
    std::error_code code;
    auto target = std::filesystem::canonical(link, code);
    return code ? std::nullopt : std::optional(std::move(target));
}

/// The model that is exported, by the checkpoint's own folder: the links move when the run goes on.
RunModel fixedModelOf(const train::RunFolder& run, KeptCheckpoint which)
{
    auto model = modelOf(run, which);
    auto& checkpoint = model.adapter.empty() ? model.model : model.adapter;
    const auto target = targetOf(checkpoint);
    if (!target)
        throw Error({ErrorCode::FolderMissing, {.file = checkpoint}, {}});
    checkpoint = *target;
    return model;
}

bool isRun(const std::filesystem::path& folder)
{
    const train::RunFolder run{folder};
    std::error_code ignored; // what cannot be looked at cannot be written either, which says why
    return std::filesystem::exists(run.recipe(), ignored) && std::filesystem::exists(run.metrics(), ignored);
}

/// Refuses places where an export would harm a run or the base.
void requirePlace(const RunModel& model, const std::filesystem::path& out)
{
    const auto place = core::resolved(out);
    for (auto folder = place; folder != folder.parent_path(); folder = folder.parent_path())
        if (isRun(folder))
            throw Error({ErrorCode::ModelIntoRun, {.file = out}, {}});
    if (core::isBelow(place, core::resolved(model.base)))
        throw Error({ErrorCode::ModelOverItself, {.file = out}, {}});
}

core::MayBeReplaced mayBeReplaced(const RunExport& wanted)
{
    return [existing = wanted.output.existing](const std::filesystem::path& folder) {
        vlm::requireReplaceable(folder, existing);
    };
}

/// The base as PEFT finds it: by its absolute path. What the adapter says stays where the base is not at hand.
std::string baseNameFor(const RunModel& model)
{
    std::error_code code;
    const auto base = std::filesystem::absolute(model.base, code).lexically_normal();
    return std::filesystem::exists(base, code) ? base.string()
                                               : vlm::AdapterConfig::load(model.adapter).base_model_name_or_path;
}

void writeModel(const RunModel& model, const vlm::ModelOutput& output, const std::filesystem::path& out,
                const core::Progress& progress)
{
    if (!model.adapter.empty())
        return vlm::mergeAdapters(model.model, {{model.adapter}}, out, output, progress);
    vlm::convertModel(model.model, out, vlm::Phi3VisionConfig::load(model.model).torch_dtype, output, progress);
}

} // namespace

RunResults resultsOf(const train::RunFolder& run)
{
    RunResults results;
    results.hasAdapter = train::Recipe::load(run.recipe()).method != "full";
    const auto best = targetOf(run.best());
    const auto last = targetOf(run.last());
    if (best)
        results.checkpoints.push_back({KeptCheckpoint::Best, stepOf(*best)});
    if (last && last != best)
        results.checkpoints.push_back({KeptCheckpoint::Last, stepOf(*last)});
    return results;
}

bool replacesModel(const train::RunFolder& run, const RunExport& wanted, const std::filesystem::path& out)
{
    requirePlace(modelOf(run, wanted.checkpoint), out);
    return core::replacesFolder(out, mayBeReplaced(wanted));
}

void exportRun(const train::RunFolder& run, const RunExport& wanted, const std::filesystem::path& out,
               const core::Progress& progress)
{
    const auto model = fixedModelOf(run, wanted.checkpoint);
    requirePlace(model, out);
    if (wanted.result == RunResult::Adapter && model.adapter.empty())
        throw Error({ErrorCode::RecipeField,
                     {.file = run.recipe(), .item = "method"},
                     {model.recipe.method, "one of lora, qlora"}});
    core::AtomicFolder folder(out, mayBeReplaced(wanted));
    if (wanted.result == RunResult::Adapter)
        vlm::copyAdapter(model.adapter, baseNameFor(model), folder.place(), progress);
    else
        writeModel(model, wanted.output, folder.place(), progress);
    const auto& checkpoint = model.adapter.empty() ? model.model : model.adapter;
    std::error_code ignored;
    if (!std::filesystem::exists(checkpoint, ignored)) // the run went on, and what was copied may be part of it only
        throw Error({ErrorCode::FolderMissing, {.file = checkpoint}, {}});
    folder.commit();
}

} // namespace vitrine::workflow
