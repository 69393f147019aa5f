// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "app/cli/command.h"
#include "app/cli/interrupt.h"

namespace vitrine::cli {

/// Runs the command that the arguments name; returns the exit status. Every failure is printed.
int runProgram(int argc, char** argv, const Interrupt& interrupt, std::span<const AddCommand> commands);

/// Whether the arguments name one of these commands.
bool namesOneOf(std::span<const AddCommand> commands, int argc, char** argv, const Interrupt& interrupt);

/// To be called first: the language of characters, and notes on standard error.
void prepareOutput();

} // namespace vitrine::cli
