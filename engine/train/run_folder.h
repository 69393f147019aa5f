// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <memory>
#include <vector>

#include "engine/train/events.h"
#include "engine/train/recipe.h"

namespace vitrine::train {

/// A point of a curve, for drawing a run that was made earlier or on another machine.
struct RunCurves {
    std::vector<StepFinished> steps;
    std::vector<EvaluationFinished> evaluations;
    std::vector<CaptionsPredicted> captions;
};

/// Where a run's parts are. The layout is DESIGN.md §4's.
struct RunFolder {
    std::filesystem::path folder;

    std::string name() const;
    std::filesystem::path recipe() const;       ///< recipe.json
    std::filesystem::path metrics() const;      ///< metrics.jsonl: one event object a line
    std::filesystem::path predictions() const;  ///< predictions.jsonl: one CaptionsPredicted a line
    std::filesystem::path log() const;          ///< run.log
    std::filesystem::path checkpoint(std::uint64_t step) const; ///< checkpoints/step-000150
    std::filesystem::path best() const;         ///< symbolic link to the best checkpoint
    std::filesystem::path last() const;         ///< symbolic link to the newest checkpoint
    bool exists() const;                        ///< recipe.json is there

    /// Reads metrics.jsonl and predictions.jsonl; lines that are cut off (a kill) are left out, and where a
    /// resumed run repeated steps the later line counts. Throws Error{RunMissing}.
    RunCurves readCurves() const;
};

/// The runs under `runsFolder`, newest first. Folders without a recipe.json are left out.
std::vector<RunFolder> listRuns(const std::filesystem::path& runsFolder);

/// Appends events to a run's files as they come and flushes each line. One thread.
class RunWriter {
public:
    /// `continueAfterStep`: for a resumed run, lines of later steps are cut off first.
    RunWriter(RunFolder run, std::optional<std::uint64_t> continueAfterStep);
    ~RunWriter();
    void write(const Event& event);
    /// A plain line with a time stamp into run.log.
    void log(const std::string& line);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Points `link` at `target` (relative, same parent or below) in one atomic step.
void replaceLink(const std::filesystem::path& link, const std::filesystem::path& target);

} // namespace vitrine::train
