// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <unistd.h>

#include "app/cli/program.h"
#include "app/quiet_threads.h"

// vitrine-cli: what needs no model runs here, at once; loading LibTorch takes a second, so the rest is
// vitrine-cli-model, which takes this process over.

namespace {

using namespace vitrine::cli;

constexpr AddCommand kCommands[] = {addImport, addFetch, addSample,  addList,    addStatistics,
                                    addEdit,   addCategory, addHistory, addCheck, addSplit,
                                    addView,   addSnapshot};

int becomeTheOther(char** argv)
{
    std::error_code code;
    const auto other = std::filesystem::read_symlink("/proc/self/exe", code).parent_path() / "vitrine-cli-model";
    if (!vitrine::app::hasThreadPolicy(environ))
        putenv(const_cast<char*>(vitrine::app::kQuietThreads));
    execv(other.c_str(), argv);
    std::fprintf(stderr,
                 "error: %s cannot be started (%s). It belongs beside vitrine-cli; install both from the same "
                 "build.\n",
                 other.c_str(), std::strerror(errno));
    return kFailed;
}

} // namespace

int main(int argc, char** argv)
{
    prepareOutput();
    const Interrupt interrupt;
    if (!namesOneOf(kCommands, argc, argv, interrupt))
        return becomeTheOther(argv);
    return runProgram(argc, argv, interrupt, kCommands);
}
