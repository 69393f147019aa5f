// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/process_setup.h"

// vitrine-cli-model: every command, those of vitrine-cli too, so that --help names them all.

namespace {

using namespace vitrine::cli;

/// In the order in which they are used, which is the order of --help.
constexpr AddCommand kCommands[] = {addDemo,    addNew,     addImport,  addFetch,    addSample,   addList,  addStatistics,
                                    addEdit,    addCategory, addHistory, addCheck,   addSplit,    addTrain, addCaption,
                                    addPredict, addEvaluate, addRun,     addExport,  addModel,    addAdapter, addView,
                                    addSnapshot, addSimilar, addSuspects, addAdvise, addBench};

} // namespace

int main(int argc, char** argv)
{
    prepareOutput();
    const Interrupt
        interrupt; // before LibTorch's threads, which would take the signals unblocked and die of them
    vitrine::app::setUpProcess();
    return runProgram(argc, argv, interrupt, kCommands);
}
