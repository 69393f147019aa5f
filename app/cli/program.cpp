// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <clocale>
#include <cstdio>
#include <exception>
#include <string>

#include "engine/core/error.h"
#include "engine/core/log.h"
#include "engine/core/paths.h"

namespace vitrine::cli {

namespace {

/// Warnings and failures only: a command's own output says the rest.
void logToStandardError(core::LogLevel level, const std::string& line)
{
    if (level == core::LogLevel::Warning || level == core::LogLevel::Failure)
        std::fprintf(stderr, "note: %s\n", printable(line).c_str());
}

int fail(Output& output, const core::Problem& problem)
{
    output.failure(problem);
    return kFailed;
}

} // namespace

void prepareOutput()
{
    std::setlocale(LC_CTYPE, "");
    core::setLogSink(logToStandardError);
}

int runProgram(int argc, char** argv, const Interrupt& interrupt, std::span<const AddCommand> commands)
{
    Output output;
    Context context{output, interrupt};
    CLI::App program("Curate a product catalog and fine-tune Phi-3-Vision on it, without a window.",
                     "vitrine-cli");
    program.set_version_flag("--version", VITRINE_VERSION);
    program.add_flag("--json", output.json, "Print JSON: one object a line.");
    program.require_subcommand(1);
    program.fallthrough();
    program.footer("Exit status: 0 done, 1 done but some items were refused, 2 wrong usage, 3 failed.");
    for (const auto add : commands)
        add(program, context);
    try {
        program.parse(argc, argv);
        output.clearLiveLine();
        return output.status();
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? kDone : kUsage;
    } catch (const core::Cancelled&) {
        output.clearLiveLine();
        std::fputs("Stopped.\n", stderr);
        return kFailed;
    } catch (const core::Error& error) {
        return fail(output, error.problem());
    } catch (const std::exception& error) {
        return fail(output, {core::ErrorCode::Internal, {}, {error.what()}});
    }
}

bool namesOneOf(std::span<const AddCommand> commands, int argc, char** argv, const Interrupt& interrupt)
{
    Output output;
    Context context{output, interrupt};
    CLI::App program;
    for (const auto add : commands)
        add(program, context);
    for (int i = 1; i < argc; ++i)
        if (const std::string word = argv[i]; !word.starts_with('-')) // the program's own options take no values
            return !program.get_subcommands([&](const CLI::App* command) { return command->get_name() == word; }).empty();
    return false;
}

core::Progress Context::progress(const std::string& label) const
{
    auto& shown = output;
    return {interrupt.token(),
            [&shown, label](std::uint64_t done, std::uint64_t total) { shown.progress(label, done, total); }};
}

std::filesystem::path runFolderOf(const std::filesystem::path& catalog, const std::string& run)
{
    const auto named = catalog / "runs" / run;
    return std::filesystem::exists(named) ? named
           : std::filesystem::exists(run) ? std::filesystem::path(run)
                                          : named;
}

std::filesystem::path modelFolderOf(const std::string& model)
{
    return model == "starter" ? core::starterModelFolder() : std::filesystem::path(model);
}

} // namespace vitrine::cli
