// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/nn/checkpoint.h"

#include <nlohmann/json.hpp>

#include "engine/core/atomic_file.h"
#include "engine/core/error.h"
#include "engine/vlm/checkpoint_check.h"
#include "engine/vlm/nn/lora.h"
#include "engine/vlm/nn/weights.h"

namespace vitrine::train {

namespace {

using core::Error;
using core::ErrorCode;
using nlohmann::json;

constexpr const char* kStateFile = "trainer_state.json";
constexpr const char* kOptimizerFile = "optimizer.safetensors";

json toJson(const TrainingState& state)
{
    return {{"step", state.step},
            {"evaluated", state.evaluated},
            {"seconds", state.seconds},
            {"train_loss", state.train_loss},
            {"tokens", state.tokens},
            {"best_loss", state.best_loss ? json(*state.best_loss) : json()},
            {"best_step", state.best_step},
            {"before", state.before.toJson()},
            {"latest", state.latest.toJson()}};
}

TrainingState stateFromFile(const std::filesystem::path& file)
{
    const auto text = core::readFile(file);
    try {
        const auto parsed = json::parse(text);
        TrainingState state;
        state.step = parsed.at("step").get<std::uint64_t>();
        state.evaluated = parsed.at("evaluated").get<bool>();
        state.seconds = parsed.at("seconds").get<double>();
        state.train_loss = parsed.at("train_loss").get<double>();
        state.tokens = parsed.at("tokens").get<std::uint64_t>();
        if (!parsed.at("best_loss").is_null())
            state.best_loss = parsed.at("best_loss").get<double>();
        state.best_step = parsed.at("best_step").get<std::uint64_t>();
        state.before = Metrics::fromJson(parsed.at("before"));
        state.latest = Metrics::fromJson(parsed.at("latest"));
        return state;
    } catch (const json::exception& error) {
        throw Error({ErrorCode::CheckpointDamaged, {.file = file}, {error.what()}});
    }
}

void writeState(const std::filesystem::path& folder, const TrainingState& state)
{
    core::writeFileAtomically(folder / kStateFile, toJson(state).dump(2) + "\n");
}

/// The newest checkpoint's own folder: the link moves when the run goes on.
std::filesystem::path lastFolder(const RunFolder& run)
{
    std::error_code code;
    auto folder = std::filesystem::canonical(run.last(), code);
    if (code)
        throw Error({ErrorCode::CheckpointDamaged, {.file = run.last()}, {"the run has no checkpoint yet"}});
    return folder;
}

/// Folders under checkpoints/ that neither `best` nor `last` names. A leftover of a kill is among them.
void removeOtherCheckpoints(const RunFolder& run)
{
    std::error_code code;
    const auto best = std::filesystem::weakly_canonical(run.best(), code);
    const auto last = std::filesystem::weakly_canonical(run.last(), code);
    for (const auto& entry : std::filesystem::directory_iterator(run.folder / "checkpoints", code)) {
        const auto path = std::filesystem::weakly_canonical(entry.path(), code);
        if (entry.is_directory() && !entry.is_symlink() && path != best && path != last)
            std::filesystem::remove_all(entry.path(), code);
    }
}

} // namespace

std::filesystem::path saveCheckpoint(const RunFolder& run, Session& session, const AdamW& optimizer,
                                     const TrainingState& state, bool best)
{
    const auto folder = run.checkpoint(state.step);
    auto unfinished = folder;
    unfinished += ".part";
    std::error_code code;
    std::filesystem::remove_all(unfinished, code);
    if (session.recipe().method == "full")
        vlm::saveModel(session.model(), unfinished, session.modelFolder(), torch::kFloat32);
    else
        vlm::saveAdapter(session.model(), session.adapterConfig(), unfinished);
    vlm::saveTensors(unfinished / kOptimizerFile, optimizer.state());
    writeState(unfinished, state);
    std::filesystem::remove_all(folder, code); // a leftover that no link names: no step is saved twice
    std::filesystem::rename(unfinished, folder, code);
    if (code)
        throw Error({ErrorCode::FileUnwritable, {.file = folder}, {code.message()}});
    if (best)
        replaceLink(run.best(), folder);
    replaceLink(run.last(), folder);
    removeOtherCheckpoints(run);
    return folder;
}

void saveState(const RunFolder& run, const TrainingState& state)
{
    writeState(run.checkpoint(state.step), state);
}

TrainingState readLastState(const RunFolder& run)
{
    return stateFromFile(lastFolder(run) / kStateFile);
}

TrainingState loadLastCheckpoint(const RunFolder& run, Session& session, AdamW& optimizer)
{
    const auto folder = lastFolder(run);
    const auto state = stateFromFile(folder / kStateFile);
    if (session.recipe().method == "full") {
        const vlm::Checkpoint checkpoint(folder);
        vlm::checkCheckpoint(checkpoint, session.model()->config(), folder);
        const torch::NoGradGuard noGrad;
        for (auto& parameter : session.model()->named_parameters())
            parameter.value().copy_(vlm::viewOf(checkpoint.tensor(parameter.key())));
    } else {
        vlm::setAdapterWeights(session.model(), folder / "adapter_model.safetensors");
    }
    optimizer.setState(vlm::readTensors(folder / kOptimizerFile), state.step);
    return state;
}

} // namespace vitrine::train
