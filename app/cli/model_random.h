// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vitrine::cli {

void addModelRandom(CLI::App& model, Context& context);

} // namespace vitrine::cli
