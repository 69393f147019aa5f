// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "engine/core/progress.h"

namespace vitrine::cli {

/// What every command works with.
struct Context {
    Output& output;
    const Interrupt& interrupt;

    /// Progress that the output shows under `label` and Ctrl-C cancels.
    core::Progress progress(const std::string& label) const;
};

/// Adds a command to the program. Its callback runs when it was chosen; errors leave it as exceptions.
using AddCommand = void (*)(CLI::App& program, Context& context);

void addNew(CLI::App& program, Context& context);
void addImport(CLI::App& program, Context& context);
void addFetch(CLI::App& program, Context& context);
void addSample(CLI::App& program, Context& context);
void addStatistics(CLI::App& program, Context& context);
void addList(CLI::App& program, Context& context);
void addEdit(CLI::App& program, Context& context);
void addCategory(CLI::App& program, Context& context);
void addHistory(CLI::App& program, Context& context);
void addCheck(CLI::App& program, Context& context);
void addSplit(CLI::App& program, Context& context);
void addExport(CLI::App& program, Context& context);
void addTrain(CLI::App& program, Context& context);
void addCaption(CLI::App& program, Context& context);
void addPredict(CLI::App& program, Context& context);
void addEvaluate(CLI::App& program, Context& context);
void addDemo(CLI::App& program, Context& context);
void addModel(CLI::App& program, Context& context);
void addAdapter(CLI::App& program, Context& context);
void addRun(CLI::App& program, Context& context);
void addView(CLI::App& program, Context& context);
void addSnapshot(CLI::App& program, Context& context);
void addSimilar(CLI::App& program, Context& context);
void addSuspects(CLI::App& program, Context& context);
void addAdvise(CLI::App& program, Context& context);
void addBench(CLI::App& program, Context& context);

/// A run of a catalog: its name under runs/, or the folder itself.
std::filesystem::path runFolderOf(const std::filesystem::path& catalog, const std::string& run);

/// A model's folder; the word "starter" names the one that ships with the program.
std::filesystem::path modelFolderOf(const std::string& model);

} // namespace vitrine::cli
